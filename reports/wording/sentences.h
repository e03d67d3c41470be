// The tables of sentences, one a part of the program; joined by wording.cpp. A new part adds a file
// here and one line there.
#pragma once

#include <span>

#include "reports/wording/wording.h"

namespace duibiao {

[[nodiscard]] std::span<const Sentence> audit_sentences();     ///< checks and findings
[[nodiscard]] std::span<const Sentence> cli_sentences();       ///< files and outputs
[[nodiscard]] std::span<const Sentence> command_sentences();   ///< verbs, operands, imports
[[nodiscard]] std::span<const Sentence> document_sentences();  ///< Word, PDF, kinds of office file
[[nodiscard]] std::span<const Sentence>
engine_sentences();  ///< targets, figures, comparison, scoring
[[nodiscard]] std::span<const Sentence> figure_sentences();       ///< sheets of figures
[[nodiscard]] std::span<const Sentence> form_sentences();         ///< forms in sheets, filled forms
[[nodiscard]] std::span<const Sentence> import_sentences();       ///< what goes into a store
[[nodiscard]] std::span<const Sentence> interchange_sentences();  ///< interchange files
[[nodiscard]] std::span<const Sentence> ledger_sentences();       ///< the ledger in use
[[nodiscard]] std::span<const Sentence> mapping_sentences();      ///< mappings and source registers
[[nodiscard]] std::span<const Sentence> matching_sentences();     ///< names and what they mean
[[nodiscard]] std::span<const Sentence> official_form_sentences();  ///< the official forms
[[nodiscard]] std::span<const Sentence> outlook_sentences();  ///< forecasts, lights, monitoring
[[nodiscard]] std::span<const Sentence> output_sentences();   ///< written office files, PDF
[[nodiscard]] std::span<const Sentence> many_sentences();  ///< 催报清单, reports of many projects
[[nodiscard]] std::span<const Sentence> report_sentences();     ///< headings, labels, next steps
[[nodiscard]] std::span<const Sentence> return_sentences();     ///< annotated returns
[[nodiscard]] std::span<const Sentence> review_sentences();     ///< the year-end review
[[nodiscard]] std::span<const Sentence> roll_up_sentences();    ///< totals of many projects
[[nodiscard]] std::span<const Sentence> rules_sentences();      ///< rule books and word lists
[[nodiscard]] std::span<const Sentence> statement_sentences();  ///< what people say
[[nodiscard]] std::span<const Sentence> store_sentences();      ///< the store
[[nodiscard]] std::span<const Sentence> table_sentences();      ///< CSV and encodings
[[nodiscard]] std::span<const Sentence> text_form_sentences();  ///< the plain-text form
[[nodiscard]] std::span<const Sentence> weighting_sentences();
[[nodiscard]] std::span<const Sentence> workbook_sentences();  ///< packages and workbooks

}  // namespace duibiao
