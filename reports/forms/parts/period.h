// The period and the year that an official form is headed with: 1-6月, 1-7月, （2024年度）. The
// forms are Chinese, so are these.
#pragma once

#include <string>

#include "engine/value/course.h"

namespace duibiao {

/// What stands before 执行数, 执行率 and 执行情况 (regulations §2.2): from the course's first day
/// to `as_of`, or to the course's end where that is earlier. Whole months of the calendar year that
/// the course begins with January in are "1-6月" ("1月" for one); another course has its years,
/// "2024年7-12月" and "2024年7月-2025年3月"; a period that begins or ends within a month has its
/// days, "1月1日-7月15日". Before the course begins: "截至2023年12月31日".
[[nodiscard]] std::string period_text(const Course& course, const Date& as_of);

/// "2024年度" for a calendar year, else the course's days: "2024年7月1日-2025年6月30日".
[[nodiscard]] std::string year_text(const Course& course);

/// "2024年6月30日".
[[nodiscard]] std::string day_text(const Date& day);

}  // namespace duibiao
