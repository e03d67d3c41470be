// Days as 16-bit numbers from 1970-01-01 on, for figures by the hundred million.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/value/date.h"

namespace duibiao::columns {

/// The number of `date`; 0 for all days up to 1970-01-01 and 65535 for all from 2149-06-06 on.
[[nodiscard]] inline std::uint16_t day_number(const Date& date) {
  return static_cast<std::uint16_t>(std::clamp(days_between(Date{}, date), 0, 65'535));
}

/// The day of a number.
[[nodiscard]] inline Date date_of(std::uint16_t day) { return add_days(Date{}, day); }

/// The numbers of all days as text, worked out once.
class DayTable {
 public:
  DayTable();

  /// The number of "2024-06-30"; nothing for anything that `parse_iso_date` does not take.
  [[nodiscard]] std::optional<std::uint16_t> operator()(std::string_view text) const;

 private:
  static constexpr int kFirstYear = 1971;
  static constexpr int kYears = 170;
  static constexpr int kMonths = 12;
  struct Month {
    std::uint16_t before = 0;  ///< number of the day before its first
    std::uint8_t days = 0;
  };
  std::array<Month, std::size_t{kYears} * kMonths> months_{};
};

}  // namespace duibiao::columns
