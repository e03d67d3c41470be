#include "adapters/form/fields/heading_period.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestHeading = 240;  ///< bytes; a longer text is no heading

/// How exactly a text says when, the least exact first.
enum class Exactness { none, year, part_of_year, month, day };

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes what it knows off the front of a normalised text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  [[nodiscard]] std::string_view rest() const { return rest_; }

  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) {
      return false;
    }
    rest_.remove_prefix(word.size());
    return true;
  }

  template <std::size_t N>
  bool take_one_of(const std::array<std::string_view, N>& words) {
    return std::ranges::any_of(words, [this](std::string_view word) { return take(word); });
  }

  /// A number of at most two digits, or of four, that no digit follows, within the bounds.
  std::optional<int> take_number(std::size_t digits, int least, int most) {
    std::size_t length = 0;
    int value = 0;
    while (length < rest_.size() && length <= digits && is_digit(rest_[length])) {
      value = value * 10 + (rest_[length] - '0');
      ++length;
    }
    if (length == 0 || length > digits || value < least || value > most) {
      return std::nullopt;
    }
    rest_.remove_prefix(length);
    return value;
  }

 private:
  std::string_view rest_;
};

constexpr std::array<std::string_view, 8> kBefore{"累计至", "截至到", "截止到", "截至",
                                                  "截止",   "到",     "至",     "累计"};
constexpr std::array<std::string_view, 6> kTo{"-", "~", "—", "–", "至", "到"};
constexpr std::array<std::string_view, 4> kMonthEnds{"底前", "底", "末", "份"};
constexpr std::array<std::string_view, 3> kSeparators{".", "-", "/"};

/// A word for a part of the year, its first and last month, and the milestone that it names.
struct PartOfYear {
  std::string_view word;
  int first_month;
  int month;
  std::optional<Milestone> milestone{};
};
constexpr std::array<PartOfYear, 23> kParts{{{"上半年", 1, 6, Milestone::half_year},
                                             {"半年度", 1, 6, Milestone::half_year},
                                             {"半年(程)", 1, 6, Milestone::half_year},
                                             {"半年末", 1, 6, Milestone::half_year},
                                             {"半年", 1, 6, Milestone::half_year},
                                             {"年中", 1, 6, Milestone::half_year},
                                             {"下半年", 7, 12},
                                             {"全年度", 1, 12, Milestone::full_year},
                                             {"全年(程)", 1, 12, Milestone::full_year},
                                             {"全年", 1, 12, Milestone::full_year},
                                             {"年末", 1, 12, Milestone::full_year},
                                             {"年底", 1, 12, Milestone::full_year},
                                             {"年终", 1, 12, Milestone::full_year},
                                             {"前三季度", 1, 9},
                                             {"前3季度", 1, 9},
                                             {"一季度", 1, 3},
                                             {"二季度", 4, 6},
                                             {"三季度", 7, 9},
                                             {"四季度", 10, 12},
                                             {"1季度", 1, 3},
                                             {"2季度", 4, 6},
                                             {"3季度", 7, 9},
                                             {"4季度", 10, 12}}};

/// One reading of a text from its front on.
struct Reading {
  Exactness exactness = Exactness::none;
  HeadingPeriod period{};
  std::string_view rest{};
};

/// 6月, 6月底, 6月30日 behind the number of the month.
Exactness read_month(Scanner& scanner, HeadingPeriod& period) {
  if (!scanner.take("月")) {
    return Exactness::none;
  }
  Scanner day = scanner;
  period.day = day.take_number(2, 1, 31);
  if (period.day && (day.take("日") || day.take("号"))) {
    scanner = day;
    return Exactness::day;
  }
  period.day.reset();
  period.is_one_month = !(scanner.take("底前") || scanner.take("底") || scanner.take("末"));
  scanner.take("份");
  return Exactness::month;
}

/// 1-6月, 1月-6月, 7至12月 behind the first number; `first` is that number.
Exactness read_months(Scanner& scanner, int first, HeadingPeriod& period) {
  Scanner span = scanner;
  span.take("月");
  if (!span.take_one_of(kTo)) {
    return Exactness::none;
  }
  const auto last = span.take_number(2, 1, 12);
  if (!last || *last < first || !span.take("月")) {
    return Exactness::none;
  }
  span.take_one_of(kMonthEnds);
  period.first_month = first;
  period.month = *last;
  scanner = span;
  return Exactness::month;
}

/// What stands behind the year, or behind nothing: months, a day, a part of the year.
Exactness read_inside_year(Scanner& scanner, HeadingPeriod& period) {
  Scanner number = scanner;
  number.take("前");
  if (const auto month = number.take_number(2, 1, 12)) {
    period.month = *month;
    Exactness found = read_months(number, *month, period);
    found = found == Exactness::none ? read_month(number, period) : found;
    if (found == Exactness::none && number.take("个月")) {
      found = Exactness::month;
    }
    if (found != Exactness::none) {
      scanner = number;
      return found;
    }
  }
  scanner.take("第");
  for (const PartOfYear& part : kParts) {
    if (scanner.take(part.word)) {
      period.first_month = part.first_month;
      period.month = part.month;
      period.milestone = part.milestone;
      scanner.take("末");
      return Exactness::part_of_year;
    }
  }
  return Exactness::none;
}

/// 2024.6.30, 2024-06 behind the year.
Exactness read_numeric(Scanner& scanner, HeadingPeriod& period) {
  for (const std::string_view separator : kSeparators) {
    Scanner date = scanner;
    if (!date.take(separator)) {
      continue;
    }
    const auto month = date.take_number(2, 1, 12);
    if (!month) {
      continue;
    }
    period.month = *month;
    const Scanner month_only = date;
    if (date.take(separator)) {
      if (const auto day = date.take_number(2, 1, 31)) {
        period.day = day;
        scanner = date;
        return Exactness::day;
      }
    }
    scanner = month_only;
    scanner.take("月");
    return Exactness::month;
  }
  return Exactness::none;
}

Reading read_here(std::string_view text) {
  Reading reading;
  Scanner scanner(text);
  scanner.take_one_of(kBefore);
  Scanner year = scanner;
  reading.period.year = year.take_number(4, 1900, 2099);
  if (reading.period.year) {
    const bool said = year.take("年度") || year.take("年");
    reading.exactness = said ? Exactness::year : Exactness::none;
    Scanner inside = year;
    const Exactness found =
        said ? read_inside_year(inside, reading.period) : read_numeric(inside, reading.period);
    reading.exactness = std::max(reading.exactness, found);
    scanner = found == Exactness::none ? year : inside;
  } else {
    reading.exactness = read_inside_year(scanner, reading.period);
  }
  reading.rest = scanner.rest();
  return reading;
}

/// Is the digit at `at` part of a number, or of a span such as 7-6, that began before it?
bool goes_on_with_number(std::string_view text, std::size_t at) {
  if (at == 0 || !is_digit(text[at])) {
    return false;
  }
  const char before = text[at - 1];
  return is_digit(before) || ((before == '-' || before == '~') && at > 1 && is_digit(text[at - 2]));
}

bool is_character_start(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// `text` without empty brackets and what only joins a time to it.
std::string tidied(std::string text) {
  for (const std::string_view word : {"()", "[]", "止", "数:"}) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) {
      text.erase(at, word.size());
    }
  }
  while (text.ends_with(':')) {
    text.pop_back();
  }
  return text;
}

}  // namespace

std::optional<HeadingPeriod> read_heading_period(std::string_view heading) {
  const std::string text = normalise(heading);
  if (text.size() > kLongestHeading) {
    return std::nullopt;
  }
  Reading best;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_character_start(text[at]) || goes_on_with_number(text, at)) {
      continue;
    }
    const Reading reading = read_here(std::string_view(text).substr(at));
    if (reading.exactness > best.exactness) {
      best = reading;
      start = at;
    }
  }
  if (best.exactness == Exactness::none) {
    return std::nullopt;
  }
  best.period.rest = tidied(text.substr(0, start) + std::string(best.rest));
  return best.period;
}

std::optional<Date> last_day(const HeadingPeriod& period, std::optional<int> year) {
  const auto known = period.year ? period.year : year;
  if (!known) {
    return std::nullopt;
  }
  if (period.day) {
    return make_date(*known, period.month, *period.day);
  }
  const auto first = make_date(*known, period.month, 1);
  return first ? std::optional(end_of_month(*first)) : std::nullopt;
}

std::optional<Date> day_on(const HeadingPeriod& period, const Course& course) {
  if (period.milestone && !period.year) {
    return day_of(course, *period.milestone);
  }
  for (int year = course.first.year(); year < course.last.year() && !period.year; ++year) {
    const auto day = last_day(period, year);
    if (day && *day >= course.first && *day <= course.last) {
      return day;
    }
  }
  return last_day(period, course.last.year());
}

}  // namespace duibiao
