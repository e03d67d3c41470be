// The words a target form is labelled with, as data: data/forms/labels.toml. A label is looked up
// by its key: normalised, no white space, no colon at its end.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace duibiao {

/// What a header field says about the project; `title` is a line above the first label, `other` is
/// kept without being understood.
enum class FieldRole {
  title,
  name,
  department,
  unit,
  type,
  code,
  start,
  finish,
  year,
  long_term_goal,
  annual_goal,
  other
};

/// What a word of the funds block stands for: the block's own label, its two sides, a total row and
/// the two columns of amounts.
enum class FundsWord { opening, income, expenditure, total, half_year, full_year };

/// What a column of the indicator grid holds; `other` is a column that no target form needs.
enum class GridColumn { level1, level2, name, half_year, full_year, weight, other };

/// Every label that is known, by its key.
struct FormWords {
  std::map<std::string, FieldRole, std::less<>> fields{};
  std::map<std::string, FundsWord, std::less<>> funds{};
  std::map<std::string, GridColumn, std::less<>> columns{};
  std::string title_label{};  ///< label given to the form's title, which has none of its own
  std::string year_label{};   ///< label given to a line such as 2024年度

  [[nodiscard]] std::optional<FieldRole> field(std::string_view label) const;
  [[nodiscard]] std::optional<FundsWord> funds_word(std::string_view label) const;
  [[nodiscard]] std::optional<GridColumn> column(std::string_view label) const;
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
