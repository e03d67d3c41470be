// A field without its outer white space, as the full reader takes it.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "adapters/table/trim.h"

namespace duibiao::columns {

/// The bytes that white space may begin and end with.
inline constexpr auto kMayBeginSpace = [] {
  std::array<bool, 256> may{};
  std::fill_n(may.begin(), 0x21, true);
  may[0xC2] = may[0xE3] = may[0xEF] = true;
  return may;
}();
inline constexpr auto kMayEndSpace = [] {
  std::array<bool, 256> may{};
  std::fill_n(may.begin(), 0x21, true);
  may[0xA0] = may[0x80] = may[0xBF] = true;
  return may;
}();

/// Of a field whose last byte is 0x80, 0xA0 or 0xBF, as those of many characters are: may it be
/// that of U+3000, U+00A0 or U+FEFF?
[[nodiscard]] inline bool ends_as_space(std::string_view field) {
  if (field.size() < 2) {
    return true;
  }
  const auto before = static_cast<unsigned char>(field[field.size() - 2]);
  return before == 0x80 || before == 0xC2 || before == 0xBB;
}

/// As `trimmed`; a field whose outer bytes cannot belong to white space is not looked at further.
[[nodiscard]] inline std::string_view plain_field(std::string_view field) {
  if (field.empty()) {
    return field;
  }
  const auto first = static_cast<unsigned char>(field.front());
  const auto last = static_cast<unsigned char>(field.back());
  const bool may_end = kMayEndSpace[last] && (last <= 0x20 || ends_as_space(field));
  return kMayBeginSpace[first] || may_end ? trimmed(field) : field;
}

/// Is every cell of `record` blank? Such a record is passed over.
[[nodiscard]] inline bool is_blank_record(std::string_view record) {
  while (!record.empty()) {
    const auto comma = record.find(',');
    if (!plain_field(record.substr(0, comma)).empty()) {
      return false;
    }
    record = comma == std::string_view::npos ? std::string_view{} : record.substr(comma + 1);
  }
  return true;
}

}  // namespace duibiao::columns
