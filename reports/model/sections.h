// The smaller parts of the report: who and what it is about, totals by level, budget execution,
// what did not count, remarks, and the state of the data.
#pragma once

#include <string_view>
#include <vector>

#include "engine/assess/assessment.h"
#include "reports/model/report_model.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// The project's fields: those of the form's header as written, else name, department, unit, type.
/// Narrative fields (more than 60 characters) are left out; personal ones masked.
[[nodiscard]] std::vector<LabelledText> header_lines(const Assessment& assessment,
                                                     const ReportOptions& options);

/// The goal texts, numbers that reach a person masked.
[[nodiscard]] std::vector<LabelledText> goal_lines(const Assessment& assessment,
                                                   const ReportOptions& options);

/// The day of the report, the milestone and whether it is due, the course and where it was taken
/// from.
[[nodiscard]] std::vector<LabelledText> date_lines(const Assessment& assessment, Words words);

/// Totals by level with their coverage; scores only where the report prints one.
[[nodiscard]] std::vector<LevelLine> level_lines(const Assessment& assessment);

/// The code, with a sentence, of a budget named as in interchange files: @received is "received".
[[nodiscard]] std::string_view denominator_code(std::string_view name);

/// The denominator of `budget` in words, and where an amount of it is no reserved indicator's,
/// which it is: "年初预算数（取自目标表资金总额）".
[[nodiscard]] std::string denominator_text(const BudgetExecution& budget, const MoneyFigures& money,
                                           Words words);

/// Every execution rate with its denominator named; in place of the rate of a denominator that is
/// missing stands that it is not judged.
[[nodiscard]] std::vector<ExecutionLine> execution_lines(const Assessment& assessment, Words words);

/// Figures that did not count, each with its reason.
[[nodiscard]] std::vector<LeftOutLine> left_out_lines(const Assessment& assessment, Words words);

/// Remarks about the form and the project, the gravest first; equal sentences are said once with
/// all their places. Labelled rows without an indicator are among them.
[[nodiscard]] std::vector<NoteLine> note_lines(const Assessment& assessment, Words words);

/// Inputs with hash and, from a store, when they were known; then the rule book with its hash.
[[nodiscard]] std::vector<LabelledText> state_lines(const Assessment& assessment,
                                                    const ReportOptions& options);

/// The indicators that were not judged, by verdict and reason.
[[nodiscard]] std::vector<NotJudged> not_judged_groups(const std::vector<IndicatorLine>& lines,
                                                       Words words);

}  // namespace duibiao
