#include "adapters/table/trim.h"

#include <array>

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 9> kSpaces{
    " ", "\t", "\n", "\r", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

/// Length of the space that `text` begins with; 0 where it begins with none.
std::size_t leading_space(std::string_view text) {
  for (const std::string_view space : kSpaces) {
    if (text.starts_with(space)) {
      return space.size();
    }
  }
  return 0;
}

std::size_t trailing_space(std::string_view text) {
  for (const std::string_view space : kSpaces) {
    if (text.ends_with(space)) {
      return space.size();
    }
  }
  return 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (const std::size_t length = leading_space(text)) {
    text.remove_prefix(length);
  }
  while (const std::size_t length = trailing_space(text)) {
    text.remove_suffix(length);
  }
  return text;
}

}  // namespace duibiao
