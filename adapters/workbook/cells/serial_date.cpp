#include "adapters/workbook/cells/serial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

#include "adapters/table/trim.h"
#include "engine/value/date.h"

namespace duibiao {
namespace {

constexpr int kSecondsOfDay = 86'400;
constexpr int kNeverWas = 60;              ///< 1900-02-29
constexpr double kLastSerial = 2'958'466;  ///< the day after 9999-12-31, counted from 1900
constexpr double kMostDays = 416;

std::string clock(int seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string with_time(const Date& day, int seconds) {
  return to_string(day) + (seconds == 0 ? "" : " " + clock(seconds));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The seconds of "10:30", "10:30:00" or "10:30:00.250Z".
std::optional<int> seconds_of(std::string_view text) {
  const auto pair = [&](std::size_t at, int limit) -> int {
    const bool there = at + 2 <= text.size() && is_digit(text[at]) && is_digit(text[at + 1]);
    const int number = there ? (text[at] - '0') * 10 + (text[at + 1] - '0') : limit;
    return number < limit ? number : -1;
  };
  const int hours = pair(0, 24);
  const int minutes = text.size() > 2 && text[2] == ':' ? pair(3, 60) : -1;
  const bool has_seconds = text.size() > 5 && text[5] == ':';
  const int seconds = has_seconds ? pair(6, 60) : 0;
  if (hours < 0 || minutes < 0 || seconds < 0) {
    return std::nullopt;
  }
  const std::string_view rest = text.substr(has_seconds ? 8 : 5);
  const bool known = std::ranges::all_of(rest, [](char c) {
    return is_digit(c) || std::string_view(".,Z+-:").find(c) != std::string_view::npos;
  });
  return known ? std::optional(hours * 3600 + minutes * 60 + seconds) : std::nullopt;
}

}  // namespace

std::optional<std::string> serial_date(double serial, DayCount count) {
  if (!(serial >= 0 && serial < kLastSerial)) {
    return std::nullopt;
  }
  auto days = static_cast<int>(std::floor(serial));
  auto seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * kSecondsOfDay));
  if (seconds == kSecondsOfDay) {
    seconds = 0;
    ++days;
  }
  if (count == DayCount::from_1904) {
    const Date first = *make_date(1904, 1, 1);
    const Date last = *make_date(9999, 12, 31);
    return days <= days_between(first, last)
               ? std::optional(with_time(add_days(first, days), seconds))
               : std::nullopt;
  }
  if (days < 1 || days == kNeverWas || days >= static_cast<int>(kLastSerial)) {
    return std::nullopt;
  }
  const Date before_first = *make_date(1899, 12, 31);
  return with_time(add_days(before_first, days - (days > kNeverWas ? 1 : 0)), seconds);
}

std::optional<std::string> clock_text(double days) {
  if (!(days >= 0 && days < kMostDays)) {
    return std::nullopt;
  }
  return clock(static_cast<int>(std::lround(days * kSecondsOfDay)));
}

std::optional<std::string> iso_date(std::string_view text) {
  constexpr std::size_t kDayLength = 10;
  const std::string_view written = trimmed(text);
  const auto day = parse_iso_date(written.substr(0, kDayLength));
  if (!day) {
    return std::nullopt;
  }
  if (written.size() == kDayLength) {
    return to_string(*day);
  }
  const auto seconds =
      written[kDayLength] == 'T' ? seconds_of(written.substr(kDayLength + 1)) : std::nullopt;
  return seconds ? std::optional(with_time(*day, *seconds)) : std::nullopt;
}

std::optional<std::string> iso_duration(std::string_view text) {
  constexpr int kMost = 9'999;
  std::string_view rest = trimmed(text);
  if (!rest.starts_with("PT")) {
    return std::nullopt;
  }
  rest.remove_prefix(2);
  std::array<int, 3> parts{};
  constexpr std::string_view kMarks = "HMS";
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const char* const end = rest.data() + rest.size();
    const auto [stopped, failed] = std::from_chars(rest.data(), end, parts.at(part));
    std::string_view behind(stopped, static_cast<std::size_t>(end - stopped));
    if (part == 2 && behind.starts_with('.')) {  // a share of a second is not shown
      behind = behind.substr(std::min(behind.find_first_not_of("0123456789", 1), behind.size()));
    }
    const bool known = failed == std::errc{} && behind.starts_with(kMarks[part]);
    if (!known || parts.at(part) < 0 || parts.at(part) > (part == 0 ? kMost : 59)) {
      return std::nullopt;
    }
    rest = behind.substr(1);
  }
  return rest.empty() ? std::optional(clock(parts[0] * 3600 + parts[1] * 60 + parts[2]))
                      : std::nullopt;
}

}  // namespace duibiao
