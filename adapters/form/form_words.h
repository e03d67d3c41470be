// The words a target form is labelled with, as data: data/forms/labels.toml. A label is looked up
// by its key: normalised, no white space, no colon at its end.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// What a header field says about the project; `title` is a line above the first label, `other` is
/// kept without being understood. `goal_done`, `reason` and `measure` are the unit's words in a
/// self-evaluation: how the annual goal was met, why not, what is done about it.
enum class FieldRole {
  title,
  name,
  department,
  unit,
  unit_else,
  type,
  type_else,
  code,
  start,
  finish,
  year,
  long_term_goal,
  annual_goal,
  goal_done,
  reason,
  measure,
  reported_on,
  other
};

/// What a word of the funds block stands for: the block's own label, its two sides, a total row,
/// and its columns; `full_year` is the budget of the year, adjusted where it was.
enum class FundsWord {
  opening,
  income,
  expenditure,
  total,
  half_year,
  full_year,
  budget_initial,
  executed,
  forecast,
  rate,
  weight,
  score,
  reason,
  other
};

/// What a column of the indicator grid holds; `other` is one that is not read. A target form has
/// the first six; sign and unit of a target can stand in columns of their own; the others are what
/// a unit fills in (regulations §2.2, §3.1).
enum class GridColumn {
  level1,
  level2,
  name,
  half_year,
  full_year,
  weight,
  sign,
  unit,
  actual,
  score,
  reason,
  reason_category,
  measure,
  due,
  forecast,
  evidence,
  reason_funds,
  reason_institution,
  reason_staff,
  reason_hardware,
  reason_other,
  likely_certain,
  likely_possible,
  likely_impossible,
  likelihood,
  remark,
  other
};

/// Is `column` one that a target form has? Only these are read of a text layer.
[[nodiscard]] constexpr bool is_of_target_form(GridColumn column) {
  return column <= GridColumn::weight;
}

/// Words as they are compared: `label_key`s.
using WordSet = std::set<std::string, std::less<>>;

/// What rows of a grid and cells with marks are told by.
struct RowWords {
  WordSet totals{};               ///< 总分, 合计: a row of totals
  WordSet notes{};                ///< 注: a line under the table
  WordSet signs_without_bound{};  ///< 定性 in the column of signs: the target is a phrase
  WordSet placeholders{};         ///< ……: a row that a template left
  WordSet ticks{};                ///< a cell with one of these is ticked
  std::vector<std::string> boxes_ticked{};
  std::vector<std::string> boxes_empty{};
};

/// What the headings of a sheet of figures are told by.
struct FigureWords {
  WordSet names{};  ///< the column of indicators, beside the grid's names
  WordSet codes{};
  WordSet units{};
  std::vector<std::string> increments{};  ///< 当月, 新增: no running totals; looked for inside
  std::vector<std::string> no_figures{};  ///< 计划, 上年: no figures at all; looked for inside
};

/// Every label that is known, by its key.
struct FormWords {
  std::map<std::string, FieldRole, std::less<>> fields{};
  std::map<std::string, FundsWord, std::less<>> funds{};
  std::map<std::string, GridColumn, std::less<>> columns{};
  RowWords rows{};
  FigureWords figures{};
  std::string title_label{};  ///< label given to the form's title, which has none of its own
  std::string year_label{};   ///< label given to a line such as 2024年度

  [[nodiscard]] std::optional<FieldRole> field(std::string_view label) const;
  /// The same, also without brackets at the end: 中期目标(2023年-2025年).
  [[nodiscard]] std::optional<FieldRole> field_with_brackets(std::string_view label) const;
  /// The same, also with a number behind it: 年度绩效目标2（40分）.
  [[nodiscard]] std::optional<FieldRole> numbered_field(std::string_view label) const;
  /// A word of the funds block, with or without brackets at its end: 项目资金(万元)(10分); without
  /// what says when: 1-7月执行数.
  [[nodiscard]] std::optional<FundsWord> funds_word(std::string_view label) const;
  /// A column of the grid. `above` is the heading that stands over it, "" for none: 其他 below
  /// 偏差原因分析. Also without brackets and dates, as above; a label that is none by itself is
  /// what the heading above it is.
  [[nodiscard]] std::optional<GridColumn> column(std::string_view label,
                                                 std::string_view above = {}) const;
};

/// The form under which labels are compared: normalised, no white space, no colon at the end.
[[nodiscard]] std::string label_key(std::string_view text);

/// `label` without a bracketed part at its end: 项目资金(万元) → 项目资金. `label` is a key.
[[nodiscard]] std::string_view without_brackets(std::string_view label);

/// A cell that may hold a label and its text at once: 项目名称：平台运维.
struct LabelledCell {
  std::string_view label{};
  std::string_view text{};  ///< what stands behind the colon; "" where there is none
};

/// `cell` parted at its first colon, where the part before it is a field's label; else all of it is
/// `label`.
[[nodiscard]] LabelledCell split_label(std::string_view cell, const FormWords& words);

/// Reads the word list. Problems, all errors, with line and column: those of parse_toml and
/// TomlReader; `listed_twice` {word} (one label in two lists of a section).
[[nodiscard]] Read<FormWords> read_form_words(std::string_view toml, const std::string& file);

/// The word list that is compiled in. Read once; a fault in it is a broken invariant and stops the
/// program with the fault on standard error.
[[nodiscard]] const FormWords& house_form_words();

}  // namespace duibiao
