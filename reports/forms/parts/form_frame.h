// What stands around a form's tables: title and year above, small print below, and the state of the
// data on every page. SPEC §9: never the wall clock.
#pragma once

#include <string>
#include <vector>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The state that a document shows on every page: day, rule book and inputs with their hashes.
[[nodiscard]] std::string state_footer(const Date& day, const RuleBook& book,
                                       const ReportState& state, Words words);

/// An empty document of the project for a form with this title.
[[nodiscard]] Document document_of(const FormContext& context, std::string title);

/// The title, （2024年度） and the project's code, above the tables of a form.
[[nodiscard]] std::vector<DocumentLine> title_lines(const FormContext& context,
                                                    const std::string& title);

/// The text of a field of the form, or an empty cell that says what is missing.
[[nodiscard]] DocumentCell field_cell(const FormContext& context, const std::string& text,
                                      int columns = 1, int rows = 1);

/// Rows of the target form without an indicator, which an official grid leaves out.
[[nodiscard]] std::vector<DocumentLine> empty_row_lines(const FormContext& context);

/// Appends `lines` to a page.
void add_lines(DocumentPage& page, const std::vector<DocumentLine>& lines);

}  // namespace duibiao
