// A zip file made in memory, the same bytes for the same parts: every part has the same date,
// whatever the clock and the time zone say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// A file inside a package.
struct PackagePart {
  std::string name{};
  std::string bytes{};
};

/// The zip file with `parts` in their order. With `onto`, the bytes of a zip file, that file: parts
/// of a name that it has are replaced, others come behind it, and everything else is written as it
/// came, packed bytes and all. Problem `word_not_written` with the library's reason.
[[nodiscard]] Result<std::string> zip_package(const std::vector<PackagePart>& parts,
                                              std::string_view onto = {});

}  // namespace duibiao
