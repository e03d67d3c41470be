// The course of a project as interchange rows state it: columns year, start and end. SPEC §6, §8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "adapters/interchange/columns.h"
#include "engine/base/result.h"
#include "engine/value/course.h"
#include "engine/value/date.h"

namespace duibiao {

/// The day that `text` (YYYY-MM-DD) names. Errors, at `where`: `date_unreadable` {found} (another
/// spelling), `date_not_in_calendar` {found} (31 June).
[[nodiscard]] Result<Date> parse_file_day(std::string_view text, const Source& where);

/// The day in the cell `column` (YYYY-MM-DD). Nothing where the cell is blank, and nothing with an
/// error of `parse_file_day` where it is no such day.
[[nodiscard]] std::optional<Date> read_day(const Columns& columns, const TableRow& row,
                                           std::string_view column, Problems& problems);

/// What one row says of its project beside the row's own indicator: the year and the version that
/// it belongs to, and the course.
struct RowTerms {
  std::optional<int> year{};
  std::string version{};           ///< as written, empty where none is given
  std::optional<Course> course{};  ///< start and end; of these the one that is missing is the
                                   ///< year's; nothing where all three are blank

  friend bool operator==(const RowTerms&, const RowTerms&) = default;
};

/// The terms of `row`. Errors: those of `read_day`; `year_unreadable` {found}; `course_incomplete`
/// (start or end alone); `course_reversed` {start, end}; `course_outside_year` {year, start, end}.
[[nodiscard]] RowTerms read_row_terms(const Columns& columns, const TableRow& row,
                                      Problems& problems);

/// The one course of a project, gathered from its rows.
class ProjectCourse {
 public:
  /// Takes what one row at `where` states. Error `course_contradictory` {found, first, where} where
  /// another row has stated another course.
  void add(const std::optional<Course>& course, const Source& where, Problems& problems);

  [[nodiscard]] const std::optional<Course>& value() const { return course_; }

 private:
  std::optional<Course> course_{};
  Source where_{};
};

}  // namespace duibiao
