// Parts of the ReportModel as tables of a document, which the deviation report and the sheet
// 系统测算 share.
#pragma once

#include <string>
#include <vector>

#include "reports/document/document.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The tone of a verdict's cell; colour only repeats what its word says.
[[nodiscard]] Tone tone_of(VerdictKind kind);

/// A row of column headings.
[[nodiscard]] DocumentRow heading_row(const std::vector<std::string>& headings);

/// Label and text; rule, formula and source; figures that did not count; remarks with their places.
[[nodiscard]] DocumentTable labelled_table(const std::vector<LabelledText>& lines);
[[nodiscard]] DocumentTable rule_table(const std::vector<RuleLine>& lines, Words words);
[[nodiscard]] DocumentTable left_out_table(const std::vector<LeftOutLine>& lines, Words words);
[[nodiscard]] DocumentTable note_table(const std::vector<NoteLine>& lines, Words words);

/// What the year's end may bring, the engine's proposal: light, indicator, full-year target,
/// forecast with its interval, likelihood, and what both rest on.
[[nodiscard]] DocumentTable outlook_table(const std::vector<OutlookLine>& lines, Words words);

/// The three columns of a self-evaluation with the total as its last row; scores are numbers.
[[nodiscard]] DocumentTable review_table(const ReviewModel& review, Words words);

/// Explanations that nobody gave: code, indicator, case, source.
[[nodiscard]] DocumentTable unexplained_table(const std::vector<UnexplainedLine>& lines,
                                              Words words);

/// What people said: about what, kind, day, text, who.
[[nodiscard]] DocumentTable statement_table(const std::vector<StatementLine>& lines, Words words);

/// Appends a caption (none where it is empty) and its table; neither where the table holds nothing
/// but headings.
void add_section(DocumentPage& page, const std::string& caption, DocumentTable table);

}  // namespace duibiao
