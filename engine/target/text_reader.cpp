#include "engine/target/text_reader.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace duibiao {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes `prefix` off the front of `text`, where it stands there.
bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) {
    return false;
  }
  text.remove_prefix(prefix.size());
  return true;
}

bool take_any(std::string_view& text, std::span<const std::string_view> prefixes) {
  return std::ranges::any_of(prefixes, [&](std::string_view p) { return take(text, p); });
}

/// Takes up to `most` digits off the front of `text`.
std::string_view take_digits(std::string_view& text, std::size_t most) {
  const auto end = std::ranges::find_if_not(
      text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(most, text.size())),
      is_digit);
  const auto digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(digits.size());
  return digits;
}

int to_int(std::string_view digits) { return std::stoi(std::string(digits)); }

// ---- Numbers ----------------------------------------------------------------------------------

/// Takes the longest text that looks like a number: sign, digits and commas, a fraction.
std::string_view take_number(std::string_view& text) {
  std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  while (at < text.size() && (is_digit(text[at]) || text[at] == ',')) {
    ++at;
  }
  if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    ++at;
    while (at < text.size() && is_digit(text[at])) {
      ++at;
    }
  }
  const auto number = text.substr(0, at);
  text.remove_prefix(at);
  return number;
}

/// What cannot stand first in a unit: it would belong to the number (5½, 3²).
constexpr std::array<std::string_view, 8> kGlued{"¹", "²", "³", "½", "¼", "¾", "⅓", "⅔"};

/// What cannot stand anywhere in a unit, digits apart: 1,23 12,5 1e3 50个;60个 stay unreadable.
constexpr std::array<std::string_view, 17> kNoUnit{",", ".", ";", ":", "，", "；", "：", "。", "≥",
                                                   "≤", "<", ">", "=", "~",  "+",  "|",  "-"};

/// A unit holds no figure (m2 and m3 apart) and no punctuation.
bool is_unit(std::string_view text) {
  const auto starts = [&](std::string_view p) { return text.starts_with(p); };
  const auto contains = [&](std::string_view p) { return text.find(p) != std::string_view::npos; };
  if (std::ranges::any_of(kGlued, starts) || std::ranges::any_of(kNoUnit, contains)) {
    return false;
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool metre = at > 0 && text[at - 1] == 'm' && (text[at] == '2' || text[at] == '3');
    if (is_digit(text[at]) && !metre) {
      return false;
    }
  }
  return true;
}

constexpr std::array<std::pair<std::string_view, int>, 12> kNumerals{{
    {"零", 0},
    {"〇", 0},
    {"一", 1},
    {"二", 2},
    {"两", 2},
    {"三", 3},
    {"四", 4},
    {"五", 5},
    {"六", 6},
    {"七", 7},
    {"八", 8},
    {"九", 9},
}};
constexpr std::array<std::pair<std::string_view, int>, 3> kPlaces{
    {{"十", 10}, {"百", 100}, {"千", 1000}}};

/// Takes one of `words` off `text` and returns its number.
template <std::size_t N>
std::optional<int> take_word(std::string_view& text,
                             const std::array<std::pair<std::string_view, int>, N>& words) {
  for (const auto& [word, number] : words) {
    if (take(text, word)) {
      return number;
    }
  }
  return std::nullopt;
}

/// Takes up to four places off `text`, 九千九百九十九; 0 where none stand there. Two digits side by
/// side (二〇二四), places out of order (十二千) and a last digit whose place is left out (一百五)
/// make no numeral.
std::optional<std::int64_t> take_places(std::string_view& text, bool below_ten_thousand) {
  std::int64_t total = 0;
  int digit = 0;
  int above = 10000;
  bool ones_may_follow = !below_ten_thousand;
  while (true) {
    if (const auto numeral = take_word(text, kNumerals)) {
      if (digit != 0) {
        return std::nullopt;
      }
      digit = *numeral;
      ones_may_follow = ones_may_follow || digit == 0;
    } else if (const auto place = take_word(text, kPlaces)) {
      if (*place >= above) {
        return std::nullopt;
      }
      total += std::int64_t{std::max(digit, 1)} * *place;
      above = *place;
      digit = 0;
      ones_may_follow = above == 10;
    } else {
      return digit == 0 || ones_may_follow ? std::optional(total + digit) : std::nullopt;
    }
  }
}

/// Takes a Chinese numeral below 10^8 off `text`: 十二, 一百零五, 一万两千; nothing where none
/// stands there.
std::optional<std::int64_t> take_chinese_numeral(std::string_view& text) {
  const std::string_view whole = text;
  const auto first = take_places(text, false);
  if (!first || text.size() == whole.size()) {
    return std::nullopt;
  }
  if (!take(text, "万")) {
    return first;
  }
  const auto second = take_places(text, true);
  return second ? std::optional(*first * 10000 + *second) : std::nullopt;
}

Problem no_number(std::string_view text) {
  return error("not_a_number", {}, {{"found", std::string(text)}});
}

Result<Quantity> parse_numeral(std::string_view text, const Vocabulary& vocabulary) {
  std::string_view rest = text;
  const auto value = take_chinese_numeral(rest);
  if (!value || !vocabulary.units.follows_numeral(rest)) {
    return failure(no_number(text));
  }
  return Quantity{{*value, 0}, vocabulary.units.resolve(rest)};
}

Result<Quantity> parse_hundredths(std::string_view text, const Vocabulary& vocabulary) {
  std::string_view rest = text;
  take(rest, "百分之");
  const Unit percent = vocabulary.units.resolve("%");
  std::string_view numeral = rest;
  if (const auto value = take_chinese_numeral(numeral); value && numeral.empty()) {
    return Quantity{{*value, 0}, percent};
  }
  return parse_decimal(rest).map([&](const Decimal& number) { return Quantity{number, percent}; });
}

// ---- Days -------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 4> kDateSigns{"年", "/", ".", "-"};
constexpr std::array<std::string_view, 4> kMonthSigns{"月", "/", ".", "-"};
constexpr std::array<std::string_view, 2> kDayWords{"日", "号"};
constexpr std::array<std::string_view, 2> kMonthEnds{"底", "末"};
constexpr std::array<std::string_view, 3> kYearEnds{"底", "末", "内"};
constexpr std::array<std::string_view, 3> kBefore{"之前", "以前", "前"};
constexpr std::array<std::string_view, 2> kDone{"完成", "到位"};

/// What is left after a day may only say "before" and "done".
bool only_closing_words(std::string_view text) {
  take_any(text, kBefore);
  take_any(text, kDone);
  return text.empty();
}

struct NamedDay {
  std::optional<int> year{};
  int month = 0;
  std::optional<int> day{};  ///< none: the month's last day
};

/// 2024年12月底前, 11月30日前, 2024-11-30: a year is needed where 月 is not written with a day, and
/// 月 where no day is (12.5 is a number).
std::optional<NamedDay> named_day(std::string_view text) {
  const bool month_word = text.find("月") != std::string_view::npos;
  NamedDay named;
  std::string_view rest = text;
  if (const auto year = take_digits(rest, 4); year.size() == 4 && take_any(rest, kDateSigns)) {
    named.year = to_int(year);
  } else {
    rest = text;
  }
  const auto month = take_digits(rest, 2);
  if (month.empty() || !take_any(rest, kMonthSigns)) {
    return std::nullopt;
  }
  named.month = to_int(month);
  if (const auto day = take_digits(rest, 2); !day.empty()) {
    named.day = to_int(day);
    take_any(rest, kDayWords);
  } else {
    take_any(rest, kMonthEnds);
  }
  const bool complete = named.day ? named.year.has_value() || month_word : month_word;
  return complete && only_closing_words(rest) ? std::optional(named) : std::nullopt;
}

/// 2024年底前, 年底前, 年内: the last day of the year.
std::optional<NamedDay> named_year_end(std::string_view text) {
  NamedDay named{std::nullopt, 12, 31};
  std::string_view rest = text;
  if (const auto year = take_digits(rest, 4); !year.empty()) {
    if (year.size() != 4) {
      return std::nullopt;
    }
    named.year = to_int(year);
  }
  if (!take(rest, "年") || !take_any(rest, kYearEnds) || !only_closing_words(rest)) {
    return std::nullopt;
  }
  return named;
}

std::optional<Date> in_year(const NamedDay& named, int year) {
  if (named.day) {
    return make_date(year, named.month, *named.day);
  }
  const auto first = make_date(year, named.month, 1);
  return first ? std::optional(end_of_month(*first)) : std::nullopt;
}

}  // namespace

Result<Quantity> parse_quantity(std::string_view text, const Vocabulary& vocabulary) {
  if (text.starts_with("百分之")) {
    return parse_hundredths(text, vocabulary);
  }
  std::string_view unit = text;
  const auto number = take_number(unit);
  if (number.empty()) {
    return parse_numeral(text, vocabulary);
  }
  if (!is_unit(unit)) {
    return failure(no_number(text));
  }
  return parse_decimal(number).map([&](const Decimal& value) {
    return Quantity{value, vocabulary.units.resolve(unit)};
  });
}

std::optional<Date> parse_day(std::string_view text, const Course& course) {
  auto named = named_day(text);
  if (!named) {
    named = named_year_end(text);
  }
  if (!named) {
    return std::nullopt;
  }
  if (named->year) {
    return in_year(*named, *named->year);
  }
  for (int year = course.first.year(); year <= course.last.year(); ++year) {
    const auto day = in_year(*named, year);
    if (day && *day >= course.first && *day <= course.last) {
      return day;
    }
  }
  return in_year(*named, course.last.year());
}

std::optional<Sign> take_leading_sign(std::string_view& text, const Vocabulary& vocabulary) {
  for (const auto& [spelling, sign] : vocabulary.leading_signs) {
    if (take(text, spelling)) {
      return sign;
    }
  }
  return std::nullopt;
}

}  // namespace duibiao
