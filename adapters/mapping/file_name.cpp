#include "adapters/mapping/file_name.h"

#include <cstddef>

namespace duibiao {
namespace {

/// Bytes of the first character of `text`, which is not empty.
std::size_t first_character(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) {
    ++bytes;
  }
  return bytes;
}

}  // namespace

std::string_view file_name_of(std::string_view path) {
  const auto slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool matches_pattern(std::string_view name, std::string_view pattern) {
  std::string_view star_pattern;  // what follows the last * passed, and the name left at that point
  std::string_view star_name;
  bool star = false;
  while (!name.empty() || !pattern.empty()) {
    if (!pattern.empty() && pattern.front() == '*') {
      pattern.remove_prefix(1);
      star = true;
      star_pattern = pattern;
      star_name = name;
    } else if (!pattern.empty() && !name.empty() && pattern.front() == '?') {
      pattern.remove_prefix(1);
      name.remove_prefix(first_character(name));
    } else if (!pattern.empty() && !name.empty() && pattern.front() == name.front()) {
      pattern.remove_prefix(1);
      name.remove_prefix(1);
    } else if (star && !star_name.empty()) {
      star_name.remove_prefix(first_character(star_name));  // the * takes one character more
      pattern = star_pattern;
      name = star_name;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace duibiao
