// A calendar day. Built on Boost.date_time, kept behind four functions so that its headers are
// compiled once.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// A valid day of the Gregorian calendar, 1400-01-01 to 9999-12-31; made by `make_date` only.
class Date {
 public:
  /// 1970-01-01.
  Date() = default;

  [[nodiscard]] int year() const { return year_; }
  [[nodiscard]] int month() const { return month_; }  ///< 1 … 12
  [[nodiscard]] int day() const { return day_; }      ///< 1 … 31

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  friend std::optional<Date> make_date(int year, int month, int day);
  Date(int year, int month, int day)
      : year_(static_cast<std::int16_t>(year)),
        month_(static_cast<std::int8_t>(month)),
        day_(static_cast<std::int8_t>(day)) {}

  std::int16_t year_ = 1970;
  std::int8_t month_ = 1;
  std::int8_t day_ = 1;
};

/// The day, or nothing where the calendar has none (31 June, 29 February 2023).
[[nodiscard]] std::optional<Date> make_date(int year, int month, int day);

/// "2024-06-30" exactly; nothing for anything else.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

/// "2024-06-30".
[[nodiscard]] std::string to_string(const Date& date);

/// The last day of the month that `date` lies in.
[[nodiscard]] Date end_of_month(const Date& date);

/// The day `days` after `date` (before it, where negative); stops at the first and last `Date`.
[[nodiscard]] Date add_days(const Date& date, int days);

/// Days from `from` to `to`; negative where `to` is earlier.
[[nodiscard]] int days_between(const Date& from, const Date& to);

}  // namespace duibiao
