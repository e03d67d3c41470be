// Where the programs of others stand that read old formats for us. They are looked for in fixed
// folders, never on PATH: what runs must not depend on the folder that somebody works in.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// The folders where programs are looked for, in order: those of the environment variable
/// DUIBIAO_PROGRAMS where it is set (absolute paths, parted by colons; others are left out), else
/// the usual ones, /usr/bin first.
[[nodiscard]] std::vector<std::string> program_folders();

/// The absolute path of the first file `name` in `folders` that may be run; nothing where there is
/// none.
[[nodiscard]] std::optional<std::string> find_program(std::string_view name,
                                                      std::span<const std::string> folders);

}  // namespace duibiao
