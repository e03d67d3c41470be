// The code of a project whose form has none. SPEC §8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// "P2024-" and the first 12 hex digits (48 bits) of the SHA-256 of year, department and name, each
/// normalised and followed by a line feed: the same form has the same code on every machine,
/// whatever its spaces and full-width characters. Without a year "P-…".
[[nodiscard]] std::string stable_project_code(std::optional<int> year, std::string_view department,
                                              std::string_view name);

}  // namespace duibiao
