// The funds block of a form: income and planned expenditure with their amounts, and in forms that a
// unit filled in what was spent, the rate and the points. Blocks as in regulations §2.2, §3.1,
// §4.1.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "adapters/form/form_words.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// A text of the block with its place.
struct FundsText {
  std::string text{};
  Source where{};
};

/// One line of the block. `full_year` is the budget of the year: adjusted where a column says so,
/// else the initial one.
struct FundsRow : FundsLine {
  bool is_total = false;                    ///< 年度资金总额
  std::map<FundsWord, Quantity> amounts{};  ///< by column, those of money
  std::map<FundsWord, FundsText> texts{};   ///< by column: rate, points, score, reason
  std::map<FundsWord, Source> places{};     ///< of the cells
};

/// Every line of the funds block that has a label, in file order. An amount without a unit of its
/// own has the unit in brackets of its side's heading, else of the block's: 项目资金(万元), else
/// `unit`. Labels in two columns are joined: 财政拨款/小计.
///
/// Errors: `amount_unreadable` {label, found}, `amount_negative` {label, found},
/// `amount_place_unclear` {label} (more or fewer figures than columns, none under a heading),
/// `amount_without_label`, `formula_result_missing`. Warnings: `funds_unit_missing` (no heading
/// names a unit; the amounts have none). Note: `amount_place_inferred` {label} (figures beside
/// their columns, in the right number).
[[nodiscard]] Read<std::vector<FundsRow>> read_funds(const std::vector<FormLine>& lines,
                                                     const FormWords& words,
                                                     const Vocabulary& vocabulary,
                                                     const std::string& file,
                                                     const Unit& unit = {});

/// The rows as a form keeps them.
[[nodiscard]] std::vector<FundsLine> as_lines(const std::vector<FundsRow>& rows);

}  // namespace duibiao
