// A mapping says, as data (TOML), how an office's own registers become observations: which file,
// which rows count, what is added up, which indicator it feeds. It is a closed language: no
// expressions, nothing is evaluated that is not listed here. SPEC §3; a worked example is
// data/samples/lianyungang-2024/mapping.toml.
//
// A table [[source]] describes one register:
// * name: of the source; a newer export of it supersedes the older one.
// * type: "journal", each row a dated increment; or "roster", each row a person or a thing.
// * file: the file's name, with * for any characters and ? for one.
// * sheet (optional): of a workbook; else the one visible sheet that has all the columns.
// * date: the column of the row's day. Journals only.
// * at: the days to make a figure for, a list; ["as_of"] by default. Rosters only.
// * covers_until (optional): the day up to which the register is complete, or "as_of".
// * covers_from (optional, journals only): "course_start", or "first_row" for a later beginning.
// * total_column (optional): where 合计 stands; the first column by default.
// * rank (optional): 1 goes before 2 where two sources feed one indicator.
// * where (optional): the condition that makes a row count.
// * columns (optional): a table of headings and what their cells are read as: "text" (default),
//   "number", "date" (2024-05-15, 2024/5/15, 2024.5.15, 2024年5月15日) or "compact_date" (also
//   20240515).
// * feeds: a list of tables, one for each indicator that the source feeds.
//
// A table [[source.feeds]]:
// * indicator: code, unique name, or a reserved name such as @executed.
// * project (optional where there is one).
// * aggregate: "sum" or "count_distinct" with column, "count", or "ratio" with numerator and
//   denominator, which are tables with aggregate, column and a where of their own; a denominator
//   may also be { funds }, the full-year amount of the line so labelled on the form, or
//   { constant, unit }.
// * unit (optional): of what is added up or counted.
// * measure, kind, accrual (optional): the words of SPEC §1 and §3. The measure is sum or ratio
//   where a journal's rows add up, else last; the accrual of last is running_total.
// * where (optional): a further condition.
//
// A table [[indicator]] states measure and kind of an indicator that is reported otherwise, and
// with accrual whether its figures in sheets and forms are increments or running totals.
//
// A table [[match]] says that a name in sheets, forms and files is an indicator: name, indicator
// (code or unique name) and project (optional).
//
// A table [[plan]] says what of an indicator's full-year value is due by when: a month ladder, a
// calendar of instalments, or how the year before went; see adapters/rules/plans_reader.h. Its
// indicator may also be a reserved name (@executed), or * for every flow; project is optional.
//
// A condition is { column, op, value }, { all } or { any } with a list of conditions. The operators
// are the signs = != < <= > >= and in, contains, starts_with, empty, not_empty. A date column is
// compared with a date or with course_start, course_middle, course_end or as_of (the day the figure
// is about), a number column with a whole number or a decimal in quotes, a text column with text.
// An empty cell is equal to nothing, less than nothing and more than nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// What the cells of a column are read as.
enum class ColumnType { text, number, date, compact_date };

/// A column that the mapping uses. Everything else names it by its position in
/// `RegisterSource::columns`.
struct RegisterColumn {
  std::string name{};  ///< the heading as written in the register
  ColumnType type = ColumnType::text;
  Source where{};  ///< where the mapping first names it
};

/// Position in `RegisterSource::columns`.
using ColumnIndex = std::size_t;

/// A day that is known only when the mapping is applied. `as_of` is the day a figure is about.
enum class Moment { course_start, course_middle, course_end, as_of };
using DateTerm = std::variant<Date, Moment>;

/// What a cell is compared with; its type is the column's.
using Literal = std::variant<std::string, Decimal, DateTerm>;

/// The signs = != < <= > >= of a condition.
enum class Comparison { equal, not_equal, less, at_most, more, at_least };

struct Condition;

struct CellCompares {  ///< = != < <= > >=; text knows = and != only
  ColumnIndex column = 0;
  Comparison sign = Comparison::equal;
  Literal value{};
};
struct CellIsOneOf {  ///< in
  ColumnIndex column = 0;
  std::vector<Literal> values{};
};
struct CellContains {  ///< contains, or starts_with
  ColumnIndex column = 0;
  std::string text{};
  bool at_start = false;
};
struct CellIsEmpty {  ///< empty, or not_empty
  ColumnIndex column = 0;
  bool negated = false;
};
struct AllOf {  ///< every one; without conditions every row counts
  std::vector<Condition> conditions;
};
struct AnyOf {  ///< at least one
  std::vector<Condition> conditions;
};

/// Which rows count.
struct Condition {
  std::variant<AllOf, AnyOf, CellCompares, CellIsOneOf, CellContains, CellIsEmpty> is;
};

/// What is made of the rows that count: the exact sum of a number column. `where` joins the
/// source's, the feed's and its own condition, here and below.
struct SumOf {
  ColumnIndex column = 0;
  Condition where{};
};
/// How many rows count.
struct CountOf {
  Condition where{};
};
/// How many different cells that are not empty the rows that count have in a column.
struct CountDistinctOf {
  ColumnIndex column = 0;
  Condition where{};
};
using RowTotal = std::variant<SumOf, CountOf, CountDistinctOf>;

struct ConstantAmount {  ///< 8 万元
  Decimal number{};
  std::string unit{};
};
struct FundsAmount {  ///< the full-year amount of the funds line so labelled
  std::string label{};
};

/// n/d: of two aggregates, or of one and an amount that is the same on every day.
struct RatioOf {
  RowTotal numerator{};
  std::variant<RowTotal, ConstantAmount, FundsAmount> denominator{};
};

/// One indicator that a source feeds.
struct Feed {
  std::string indicator{};  ///< code or unique name
  std::string project{};    ///< empty: the only project
  std::variant<RowTotal, RatioOf> figure{};
  std::string unit{};
  Measure measure = Measure::last;
  std::optional<Kind> kind{};
  Accrual accrual = Accrual::running_total;
  Source where{};
};

/// What sets a journal apart: each row is a dated increment.
struct Journal {
  ColumnIndex date = 0;
  bool from_course_start = true;  ///< the export begins with the course; else with its first row
};

/// What sets a roster apart: each row is a person or a thing, and the register gives one running
/// figure for each of these days.
struct RosterSource {
  std::vector<DateTerm> at{};
};

/// `covers_until`: the day up to which the register is complete, if it says so. `Moment::as_of`
/// means that it always reaches the day of the assessment.
using Reach = std::optional<DateTerm>;

/// One register.
struct RegisterSource {
  std::string name{};
  std::variant<Journal, RosterSource> type{};
  std::string file{};   ///< pattern for the file's name
  std::string sheet{};  ///< empty: any
  Reach covers_until{};
  std::optional<std::string> total_column{};
  std::optional<int> rank{};
  std::vector<RegisterColumn> columns{};
  std::vector<Feed> feeds{};
  Source where{};
};

/// Measure and kind of an indicator, and the accrual of its figures in sheets and forms, as the
/// mapping states them.
struct IndicatorEntry {
  std::string indicator{};
  std::string project{};
  std::optional<Measure> measure{};
  std::optional<Kind> kind{};
  std::optional<Accrual> accrual{};
  Source where{};
};

/// What an indicator is called elsewhere.
struct MatchEntry {
  std::string name{};
  std::string indicator{};
  std::string project{};  ///< "" for any that has such an indicator
  Source where{};
};

/// A plan for an indicator of a project; an empty project is the only one, or for * every one.
struct PlanEntry {
  std::string project{};
  Plan plan{};
};

/// A whole mapping. It may hold nothing but indicators.
struct Mapping {
  std::string file{};
  std::vector<RegisterSource> sources{};
  std::vector<IndicatorEntry> indicators{};
  std::vector<MatchEntry> matches{};
  std::vector<PlanEntry> plans{};
};

/// Reads a mapping and validates it as a whole; every fault is named with line and column of
/// `file`. Problems, all errors: those of parse_toml, TomlReader and read_plan; `mapping_empty`;
/// `source_name_twice`; `file_pattern_has_folder`; `source_feeds_nothing`; `rank_out_of_range`;
/// `not_a_day`; `column_not_date`, `column_not_number`; `condition_form`,
/// `condition_value_unwanted`, `operator_needs_order`, `operator_needs_text`, `value_not_text`,
/// `value_not_number`, `value_not_date`, `value_not_list`; `constant_not_positive`;
/// `measure_does_not_fit`, `increment_does_not_fit`, `running_total_from_first_row`;
/// `setting_says_nothing`; `match_name_twice` {name} (for one project).
[[nodiscard]] Read<Mapping> read_mapping(std::string_view toml, const std::string& file);

}  // namespace duibiao
