// A field without its outer white space, as the full reader takes it.
#pragma once

#include <string_view>

#include "adapters/table/trim.h"

namespace duibiao::columns {

/// As `trimmed`; a field whose outer bytes cannot belong to white space is not looked at further.
[[nodiscard]] inline std::string_view plain_field(std::string_view field) {
  if (field.empty()) {
    return field;
  }
  const auto first = static_cast<unsigned char>(field.front());
  const auto last = static_cast<unsigned char>(field.back());
  const bool maybe_space = first <= 0x20 || last <= 0x20 || first == 0xC2 || first == 0xE3 ||
                           first == 0xEF || last == 0xA0 || last == 0x80 || last == 0xBF;
  return maybe_space ? trimmed(field) : field;
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
