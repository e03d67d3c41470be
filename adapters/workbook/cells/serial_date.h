// Days and times of day as spreadsheets keep them: a number of days since the turn of a century.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// Which day the number 1 is: 1900-01-01, with a 29 February 1900 that never was (every workbook
/// but those of old Macintoshes), or 1904-01-02.
enum class DayCount { from_1900, from_1904 };

/// The day that `serial` stands for: "2024-05-15", with " 10:30:00" where it has a time of day,
/// rounded to the second. Nothing before the first day, for the day that never was, and after
/// 9999-12-31.
[[nodiscard]] std::optional<std::string> serial_date(double serial, DayCount count);

/// A part of a day, or several of them, as a clock shows it: 0.4375 is "10:30:00", 1.25 is
/// "30:00:00". Nothing for negative numbers and beyond 9999 hours.
[[nodiscard]] std::optional<std::string> clock_text(double days);

/// A day or moment as ISO 8601 writes it ("2024-05-15", "2024-05-15T10:30:00.5Z"): "2024-05-15", or
/// "2024-05-15 10:30:00" where the time is not midnight; nothing for anything else.
[[nodiscard]] std::optional<std::string> iso_date(std::string_view text);

/// A duration as ISO 8601 writes it ("PT10H30M00S", "PT30H0M0.5S"), as a clock shows it; nothing
/// for anything else and beyond 9999 hours.
[[nodiscard]] std::optional<std::string> iso_duration(std::string_view text);

}  // namespace duibiao
