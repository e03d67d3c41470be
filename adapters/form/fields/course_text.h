// Years and days of a form's header as spans of days: a bare year is the whole year. SPEC §6.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "adapters/form/fields/header_fields.h"
#include "engine/base/result.h"
#include "engine/value/course.h"

namespace duibiao {

/// The year that `text` names: four digits (also 二〇二四) from 1900 to 2099 that stand alone or
/// before 年; nothing where there is none.
[[nodiscard]] std::optional<int> find_year(std::string_view text);

/// The days that `text` names as a whole: 2024年 the year, 2024年3月 or 2024.3 the month,
/// 2024年3月1日, 2024-03-01, 2024.3.1 or 2024/3/1 the day. Nothing for anything else, 31 June among
/// it.
[[nodiscard]] std::optional<Course> parse_span(std::string_view text);

/// What a form says about its time.
struct FormTime {
  std::optional<int> year{};       ///< its own line or field, else the title's
  std::optional<Course> course{};  ///< start to finish, else the year
};

/// The course runs from the first day of 开始时间 to the last day of 完成时间; where one of them is
/// missing, from the first or to the last day of the form's year, else of the other one's year;
/// where both are, it is the form's year. Errors: `form_date_unreadable` {label, found},
/// `form_year_unreadable` {found}, `course_ends_before_start` {start, finish}. Warning:
/// `year_outside_course` {year, start, finish}.
[[nodiscard]] Read<FormTime> read_form_time(const std::vector<RoleField>& fields);

}  // namespace duibiao
