#include "adapters/interchange/courses/project_course.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

std::string as_text(const Course& course) {
  return to_string(course.first) + " – " + to_string(course.last);
}

/// Has `text` the form of 2024-06-30, whether or not there is such a day?
bool looks_like_day(std::string_view text) {
  constexpr std::string_view form = "dddd-dd-dd";
  return std::ranges::equal(text, form, [](char c, char expected) {
    return expected == 'd' ? c >= '0' && c <= '9' : c == expected;
  });
}

/// 2024, 2024年, 2024年度; nothing for anything else.
std::optional<int> parse_year(std::string_view written) {
  const std::string text = normalise(written);
  std::string_view digits = text;
  for (const std::string_view word : {"度", "年"}) {
    digits.remove_suffix(digits.ends_with(word) ? word.size() : 0);
  }
  int year = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
  const bool whole = failed == std::errc{} && end == digits.data() + digits.size();
  return whole && year >= 1900 && year <= 9998 ? std::optional(year) : std::nullopt;
}

std::optional<int> read_year(const Columns& columns, const TableRow& row, Problems& problems) {
  const std::string_view text = columns.text(row, "year");
  const auto year = text.empty() ? std::nullopt : parse_year(text);
  if (!text.empty() && !year) {
    problems.push_back(
        error("year_unreadable", columns.where(row, "year"), {{"found", std::string(text)}}));
  }
  return year;
}

/// The course, once its parts are read and at least one is there.
std::optional<Course> course_of(const std::optional<int>& year, const std::optional<Date>& start,
                                const std::optional<Date>& end, const Source& where,
                                Problems& problems) {
  if (!year && !(start && end)) {
    problems.push_back(error("course_incomplete", where));
    return std::nullopt;
  }
  const Course whole = calendar_year(year.value_or(1970));
  const Course course{start.value_or(whole.first), end.value_or(whole.last)};
  if (course.first > course.last) {
    problems.push_back(
        error("course_reversed", where,
              {{"start", to_string(course.first)}, {"end", to_string(course.last)}}));
    return std::nullopt;
  }
  if (year && (*year < course.first.year() || *year > course.last.year())) {
    problems.push_back(error("course_outside_year", where,
                             {{"year", std::to_string(*year)},
                              {"start", to_string(course.first)},
                              {"end", to_string(course.last)}}));
    return std::nullopt;
  }
  return course;
}

}  // namespace

Result<Date> parse_file_day(std::string_view text, const Source& where) {
  if (const auto day = parse_iso_date(text)) {
    return *day;
  }
  const std::vector<Fact> found{{"found", std::string(text)}};
  return failure(looks_like_day(text) ? error("date_not_in_calendar", where, found)
                                      : error("date_unreadable", where, found));
}

std::optional<Date> read_day(const Columns& columns, const TableRow& row, std::string_view column,
                             Problems& problems) {
  const std::string_view text = columns.text(row, column);
  if (text.empty()) {
    return std::nullopt;
  }
  auto day = parse_file_day(text, columns.where(row, column));
  if (!day) {
    problems.push_back(std::move(day.error()));
    return std::nullopt;
  }
  return *day;
}

RowTerms read_row_terms(const Columns& columns, const TableRow& row, Problems& problems) {
  Problems faults;
  RowTerms terms{.version = std::string(columns.text(row, "version"))};
  terms.year = read_year(columns, row, faults);
  const auto start = read_day(columns, row, "start", faults);
  const auto end = read_day(columns, row, "end", faults);
  const bool stated = terms.year || start || end;
  const bool readable = faults.empty();
  append(problems, std::move(faults));
  if (stated && readable) {
    terms.course = course_of(terms.year, start, end, columns.where(row), problems);
  }
  return terms;
}

void ProjectCourse::add(const std::optional<Course>& course, const Source& where,
                        Problems& problems) {
  if (!course) {
    return;
  }
  if (!course_) {
    course_ = course;
    where_ = where;
  } else if (*course_ != *course) {
    problems.push_back(error(
        "course_contradictory", where,
        {{"found", as_text(*course)}, {"first", as_text(*course_)}, {"where", to_string(where_)}}));
  }
}

}  // namespace duibiao
