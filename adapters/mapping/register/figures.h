// Dated figures out of a register: what one feed makes of its rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/register.h"
#include "engine/base/result.h"
#include "engine/value/course.h"

namespace duibiao {

/// One figure. `line` is the first row's that it is made of, or 0 where it is made of many persons.
struct DatedFigure {
  Date date{};
  std::string value{};
  std::uint32_t line = 0;
};

/// One feed and what it is applied to.
struct FeedJob {
  const RegisterSource& source;
  const Feed& feed;
  const Register& rows;
  Course course{};
  std::optional<Date> until{};               ///< the last day that figures are wanted for and known
  std::optional<Ratio> fixed_denominator{};  ///< in the feed's own unit
  Source file{};                             ///< file and sheet of the register
};

/// The place of a figure: the cell that was added up where it is one cell of a sheet, else the
/// first row, or the whole file.
[[nodiscard]] Source place_of(const DatedFigure& figure, const FeedJob& job);

/// Figures of a journal, oldest first. An increment is a row's amount, or what the rows of one day
/// make; a running total adds up the rows of the course up to its date. Where the register declares
/// its reach (then `until` is known) and no row counts up to the middle of the course or `until`, a
/// 0 stands there. Problems: errors `row_without_date` {column}, `figure_overflow` {source,
/// indicator}; notes `blank_amounts` and `rows_outside_course` {source, indicator, rows, first}.
[[nodiscard]] Read<std::vector<DatedFigure>> journal_figures(const FeedJob& job,
                                                             const Journal& journal);

/// Figures of a roster: one running figure for each day asked for within the course and up to
/// `until`, which is what `as_of` stands for; none without it. Where no row counts there is none,
/// unless the register declares its reach: then 0. Problem: `figure_overflow` {source, indicator}
/// (error).
[[nodiscard]] Read<std::vector<DatedFigure>> roster_figures(const FeedJob& job,
                                                            const RosterSource& roster);

}  // namespace duibiao
