// Days as 16-bit numbers from 1970-01-01 on, for figures by the hundred million.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/columns/text/short_text.h"
#include "engine/value/date.h"

namespace duibiao::columns {

/// The day that stands for all from 2149-06-06 on; 0 stands for all up to 1970-01-01.
inline constexpr std::uint16_t kLastDay = 65'535;

/// The number of `date`.
[[nodiscard]] inline std::uint16_t day_number(const Date& date) {
  return static_cast<std::uint16_t>(std::clamp(days_between(Date{}, date), 0, int{kLastDay}));
}

/// The day of a number.
[[nodiscard]] inline Date date_of(std::uint16_t day) { return add_days(Date{}, day); }

/// The numbers of days as text. Remembers the months that it met: one table a thread.
class DayTable {
 public:
  /// What is no day.
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  /// Did it meet a day that stands for all before or behind?
  [[nodiscard]] bool met_edge() const { return met_edge_; }

  /// The number of "2024-06-30"; `kNone` for anything that `parse_iso_date` does not take. (Not an
  /// optional: put together in parts and read as a whole, those stall the loops that they are in.)
  [[nodiscard]] std::uint32_t operator()(std::string_view text) {
    if (text.size() != kIsoLength) {
      return kNone;
    }
    const std::uint64_t written = word_at<std::uint64_t>(text.data());
    const Month& month =
        months_[(written >> kLastOfMonth & 0xF) | (written >> kTensOfMonth & 1) << 4];
    const unsigned tens = static_cast<unsigned char>(text[8]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(text[9]) - unsigned{'0'};
    const unsigned day = tens * 10 + ones;
    const bool known = month.written == written && tens <= 3 && ones <= 9;
    return known && day >= 1 && day <= month.days ? month.before + day : meet(text, written);
  }

 private:
  static constexpr std::size_t kIsoLength = 10;
  static constexpr int kTensOfMonth = 40;  ///< where the digits of "2024-06-" stand in its word
  static constexpr int kLastOfMonth = 48;
  /// A month whose days all have numbers of their own.
  struct Month {
    std::uint64_t written = 0;  ///< "2024-06-" as a word; 0 for none
    std::uint16_t before = 0;   ///< number of the day before its first
    std::uint8_t days = 0;
  };

  [[nodiscard]] std::uint32_t meet(std::string_view text, std::uint64_t written);

  std::array<Month, 32> months_{};  ///< by the last digits of the month
  bool met_edge_ = false;
};

}  // namespace duibiao::columns
