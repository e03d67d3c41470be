// What a workbook that is handed back says: which of its cells are marked, what stands in the
// comment on each, and the rows of the summary sheet. Words only; what a workbook's parts look like
// is the adapter's.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/base/problem.h"
#include "reports/wording/wording.h"

namespace duibiao {

/// Cells of a workbook that are marked, at most: who has more to mend works from the summary, and
/// programs grow slow over more comments.
inline constexpr std::size_t kMostMarks = 2'000;

/// One cell with at least one problem.
struct CellMark {
  std::string cell{};                   ///< "C12"
  Severity severity = Severity::error;  ///< of the gravest: error or warning
  std::string comment{};                ///< begins with `ReturnNotes::comment_heads[0]`
};

/// The marked cells of one sheet, in the order in which the summary first names them; the first
/// `kMostMarks` of the workbook.
struct ReturnedSheet {
  std::string sheet{};
  std::vector<CellMark> cells{};
};

/// One problem as the summary lists it.
struct SummaryRow {
  std::size_t number = 0;  ///< from 1; comments speak of it
  std::string sheet{};     ///< empty for a problem of the whole file
  std::string cell{};      ///< empty for a problem of the whole sheet
  Severity severity = Severity::error;
  std::string severity_word{};
  std::string code{};
  std::string text{};  ///< what is wrong and what was expected
};

/// Everything that is written into one returned workbook. Every text fits a cell and a comment
/// (32 767 UTF-16 units; what is cut says so) and is clean (`cell_text`).
struct ReturnNotes {
  std::vector<ReturnedSheet> sheets{};
  std::vector<SummaryRow> rows{};
  std::string title{};                  ///< the summary's first line …
  std::vector<std::string> lines{};     ///< … and those below it
  std::vector<std::string> headings{};  ///< of number, sheet, cell, severity, code, text
  /// What our own comments and summaries begin with, the language of these notes first: an earlier
  /// return is recognised by it, whatever language it was written in.
  std::vector<std::string> comment_heads{};
  std::vector<std::string> titles{};
  std::vector<std::string> summary_names{};  ///< of the summary sheet: 退回说明

  /// How many cells are marked.
  [[nodiscard]] std::size_t marked() const;
};

/// The notes for the workbook `file` (as the problems name it) out of all `problems` of a run:
/// errors first, then warnings, each once; notes are left out, as on the terminal. Nothing but what
/// the terminal says goes into it.
[[nodiscard]] ReturnNotes return_notes(std::span<const Problem> problems, const std::string& file,
                                       Language language);

/// The files that `problems` give a reason to return: those with an error, or with a warning at a
/// cell. In the order in which they are first named; problems without a file count for none.
[[nodiscard]] std::vector<std::string> files_to_return(std::span<const Problem> problems);

}  // namespace duibiao
