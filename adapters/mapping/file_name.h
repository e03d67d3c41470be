// Which register a file is: recognised by its name, as the mapping spells it.
#pragma once

#include <string_view>

namespace duibiao {

/// The name of the file without its folders.
[[nodiscard]] std::string_view file_name_of(std::string_view path);

/// Does the name match `pattern`, in which * stands for any characters (also none) and ? for
/// exactly one? Both UTF-8; letters are compared as they are.
[[nodiscard]] bool matches_pattern(std::string_view name, std::string_view pattern);

}  // namespace duibiao
