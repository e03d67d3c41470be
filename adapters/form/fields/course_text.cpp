#include "adapters/form/fields/course_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <regex>
#include <string>
#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 11> kChineseDigits{{{"〇", '0'},
                                                                            {"零", '0'},
                                                                            {"一", '1'},
                                                                            {"二", '2'},
                                                                            {"三", '3'},
                                                                            {"四", '4'},
                                                                            {"五", '5'},
                                                                            {"六", '6'},
                                                                            {"七", '7'},
                                                                            {"八", '8'},
                                                                            {"九", '9'}}};
constexpr std::size_t kLongestDate = 60;  ///< bytes; a longer text is no date

/// `text` normalised, with Chinese digits made plain.
std::string with_plain_digits(std::string_view text) {
  std::string plain = normalise(text);
  for (const auto& [chinese, digit] : kChineseDigits) {
    for (auto at = plain.find(chinese); at != std::string::npos; at = plain.find(chinese, at)) {
      plain.replace(at, chinese.size(), 1, digit);
    }
  }
  return plain;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int to_int(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<Course> span_of(int year, std::optional<int> month, std::optional<int> day) {
  const auto first = make_date(year, month.value_or(1), day.value_or(1));
  if (!first) {
    return std::nullopt;
  }
  if (day) {
    return Course{*first, *first};
  }
  return month ? Course{*first, end_of_month(*first)} : calendar_year(year);
}

/// The span of the field of `role`; a text that is none is a fault.
std::optional<Course> span_of_field(const std::vector<RoleField>& fields, FieldRole role,
                                    Problems& problems) {
  const HeaderField* field = field_of(fields, role);
  if (field == nullptr) {
    return std::nullopt;
  }
  const auto span = parse_span(field->text);
  if (!span) {
    problems.push_back(error("form_date_unreadable", field->where,
                             {{"label", field->label}, {"found", field->text}}));
  }
  return span;
}

/// The year that the form is for: its own line or field, else one that its title names.
std::optional<int> form_year(const std::vector<RoleField>& fields, Problems& problems) {
  if (const HeaderField* field = field_of(fields, FieldRole::year)) {
    const auto year = find_year(field->text);
    if (!year) {
      problems.push_back(error("form_year_unreadable", field->where, {{"found", field->text}}));
    }
    return year;
  }
  for (const RoleField& field : fields) {
    const auto year = field.role == FieldRole::title ? find_year(field.field.text) : std::nullopt;
    if (year) {
      return year;
    }
  }
  return std::nullopt;
}

/// The two ends put together, a missing one taken from `year`, else from the other end's year.
std::optional<Course> join(const std::optional<Course>& start, const std::optional<Course>& finish,
                           std::optional<int> year) {
  if (!start && !finish) {
    return year ? std::optional(calendar_year(*year)) : std::nullopt;
  }
  const Course& given = start ? *start : *finish;
  const Course whole = calendar_year(year.value_or(given.first.year()));
  return Course{start ? start->first : whole.first, finish ? finish->last : whole.last};
}

/// Where the course is written: the finish, else the start.
Source course_place(const std::vector<RoleField>& fields) {
  const HeaderField* finish = field_of(fields, FieldRole::finish);
  const HeaderField* start = field_of(fields, FieldRole::start);
  if (finish != nullptr) {
    return finish->where;
  }
  return start != nullptr ? start->where : Source{};
}

/// Does the course run forwards, and through the form's year?
void check_course(const std::vector<RoleField>& fields, FormTime& time, Problems& problems) {
  const std::string start = to_string(time.course->first);
  const std::string finish = to_string(time.course->last);
  if (time.course->last < time.course->first) {
    problems.push_back(error("course_ends_before_start", course_place(fields),
                             {{"start", start}, {"finish", finish}}));
    time.course.reset();
  } else if (time.year &&
             (*time.year < time.course->first.year() || *time.year > time.course->last.year())) {
    problems.push_back(
        warning("year_outside_course", course_place(fields),
                {{"year", std::to_string(*time.year)}, {"start", start}, {"finish", finish}}));
  }
}

}  // namespace

std::optional<int> find_year(std::string_view text) {
  const std::string plain = with_plain_digits(text);
  const auto end = plain.end();
  for (auto at = std::find_if(plain.begin(), end, is_digit); at != end;) {
    const auto stop = std::find_if_not(at, end, is_digit);
    const std::string_view digits(at, stop);
    const bool in_range = digits.size() == 4 && digits >= "1900" && digits <= "2099";
    if (in_range &&
        (std::string_view(stop, end).starts_with("年") || digits.size() == plain.size())) {
      return to_int(digits);
    }
    at = std::find_if(stop, end, is_digit);
  }
  return std::nullopt;
}

std::optional<Course> parse_span(std::string_view text) {
  static const std::regex pattern(
      "((?:19|20)[0-9]{2})(?:年(?:度)?|(?:年|[-./])([0-9]{1,2})"
      "(?:(?:月)?|(?:月|[-./])([0-9]{1,2})(?:日)?))?");
  const std::string plain = with_plain_digits(text);
  std::smatch parts;
  if (plain.size() > kLongestDate || !std::regex_match(plain, parts, pattern)) {
    return std::nullopt;
  }
  const auto number = [&parts](std::size_t part) {
    return parts[part].matched ? std::optional(to_int(parts[part].str())) : std::nullopt;
  };
  return span_of(*number(1), number(2), number(3));
}

Read<FormTime> read_form_time(const std::vector<RoleField>& fields) {
  Read<FormTime> read;
  const auto start = span_of_field(fields, FieldRole::start, read.problems);
  const auto finish = span_of_field(fields, FieldRole::finish, read.problems);
  read.value.year = form_year(fields, read.problems);
  if (!any_error(read.problems)) {
    read.value.course = join(start, finish, read.value.year);
  }
  if (read.value.course) {
    check_course(fields, read.value, read.problems);
  }
  return read;
}

}  // namespace duibiao
