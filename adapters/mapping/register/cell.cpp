#include "adapters/mapping/register/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const auto first = text.find_first_not_of(kSpaces);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

/// Takes `least` to `most` digits off the front of `rest`.
std::optional<int> take_number(std::string_view& rest, std::size_t least, std::size_t most) {
  std::size_t digits = 0;
  while (digits < rest.size() && digits < most && is_digit(rest[digits])) {
    ++digits;
  }
  int number = 0;
  if (digits < least ||
      std::from_chars(rest.data(), rest.data() + digits, number).ec != std::errc{}) {
    return std::nullopt;
  }
  rest.remove_prefix(digits);
  return number;
}

bool take(std::string_view& rest, std::string_view expected) {
  const bool there = rest.starts_with(expected);
  rest.remove_prefix(there ? expected.size() : 0);
  return there;
}

/// What stands after year, month and day, and how many digits month and day have at least.
struct DateStyle {
  std::string_view after_year;
  std::string_view after_month;
  std::string_view after_day;
  std::size_t least_digits = 1;
};

constexpr std::array kStyles{DateStyle{"-", "-", ""}, DateStyle{"/", "/", ""},
                             DateStyle{".", ".", ""}, DateStyle{"年", "月", "日"}};
constexpr DateStyle kCompact{"", "", "", 2};

std::optional<Date> parse_style(std::string_view rest, const DateStyle& style) {
  const auto year = take_number(rest, 4, 4);
  if (!year || !take(rest, style.after_year)) {
    return std::nullopt;
  }
  const auto month = take_number(rest, style.least_digits, 2);
  if (!month || !take(rest, style.after_month)) {
    return std::nullopt;
  }
  const auto day = take_number(rest, style.least_digits, 2);
  if (!day || !take(rest, style.after_day) || !rest.empty()) {
    return std::nullopt;
  }
  return make_date(*year, *month, *day);
}

std::optional<Date> parse_any_style(std::string_view text, bool compact) {
  for (const DateStyle& style : kStyles) {
    if (const auto day = parse_style(text, style)) {
      return day;
    }
  }
  return compact ? parse_style(text, kCompact) : std::nullopt;
}

/// "2024-05-15 08:30:00" → "2024-05-15": databases export days so.
std::string_view without_time(std::string_view text) {
  const auto space = text.find_first_of(" T");
  if (space == std::string_view::npos) {
    return text;
  }
  const std::string_view time = text.substr(space + 1);
  const bool clock =
      time.find(':') != std::string_view::npos &&
      std::ranges::all_of(time, [](char c) { return is_digit(c) || c == ':' || c == '.'; });
  return clock ? text.substr(0, space) : text;
}

constexpr std::size_t kLongestFigure = 200;  ///< bytes; what is longer is text

std::optional<Cell> parse_number(std::string_view text) {
  const auto direct = parse_decimal(text);
  const auto number = direct ? direct : parse_decimal(normalise(text));
  return number ? std::optional<Cell>(*number) : std::nullopt;
}

std::optional<Cell> parse_date(std::string_view text, bool compact) {
  const auto day = parse_register_date(text, compact);
  return day ? std::optional<Cell>(*day) : std::nullopt;
}

}  // namespace

const Decimal* number_in(const Cell& cell) {
  const auto* merged = std::get_if<MergedNumber>(&cell);
  return merged != nullptr ? &merged->number : std::get_if<Decimal>(&cell);
}

std::optional<Date> parse_register_date(std::string_view text, bool compact) {
  const std::string_view day_only = without_time(trimmed(text));
  const auto day = parse_any_style(day_only, compact);
  return day ? day : parse_any_style(normalise(day_only), compact);
}

std::optional<Cell> parse_cell(std::string_view text, ColumnType type) {
  const std::string_view content = trimmed(text);
  if (content.empty()) {
    return BlankCell{};
  }
  if (type != ColumnType::text && content.size() > kLongestFigure) {
    return std::nullopt;
  }
  switch (type) {
    case ColumnType::number:
      return parse_number(content);
    case ColumnType::date:
    case ColumnType::compact_date:
      return parse_date(content, type == ColumnType::compact_date);
    case ColumnType::text:
      break;
  }
  return std::string(content);
}

}  // namespace duibiao
