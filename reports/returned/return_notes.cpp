#include "reports/returned/return_notes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "reports/workbook/cell_text.h"

namespace duibiao {
namespace {

constexpr std::array kSeverities{Severity::error, Severity::warning};
constexpr std::array kLanguages{Language::chinese, Language::english};

/// The problems of `file` that are told, in the order in which they are.
std::vector<const Problem*> told_of(std::span<const Problem> problems, const std::string& file) {
  std::vector<const Problem*> told;
  std::set<std::string> said;
  for (const Severity severity : kSeverities) {
    for (const Problem& problem : problems) {
      if (problem.severity == severity && problem.where.file == file &&
          said.insert(message_line(problem, Language::english)).second) {
        told.push_back(&problem);
      }
    }
  }
  return told;
}

/// The marked cells of a workbook, sheet by sheet, in the order in which they are first named.
class Marks {
 public:
  /// Comments begin with `head`.
  Marks(const std::string& head, Language language) : head_(head), language_(language) {}

  /// Adds what `row` says to the comment on its cell; nothing where all marks are used up.
  void add(const SummaryRow& row) {
    const auto found = places_.find({row.sheet, row.cell});
    if (found == places_.end() && places_.size() == kMostMarks) {
      return;
    }
    CellMark& cell = found == places_.end() ? new_cell(row) : at(found->second);
    cell.comment += "\n" + say("return_comment_line",
                               {{"number", std::to_string(row.number)},
                                {"severity", row.severity_word},
                                {"text", row.text}},
                               language_);
  }

  [[nodiscard]] std::vector<ReturnedSheet> take() { return std::move(sheets_); }

 private:
  struct Place {
    std::size_t sheet = 0;
    std::size_t cell = 0;
  };

  CellMark& at(const Place& place) { return sheets_[place.sheet].cells[place.cell]; }

  /// The first problem of a cell is its gravest.
  CellMark& new_cell(const SummaryRow& row) {
    const auto [sheet, is_new] = sheet_places_.try_emplace(row.sheet, sheets_.size());
    if (is_new) {
      sheets_.push_back({row.sheet, {}});
    }
    auto& cells = sheets_[sheet->second].cells;
    places_.emplace(std::pair(row.sheet, row.cell), Place{sheet->second, cells.size()});
    return cells.emplace_back(CellMark{row.cell, row.severity, head_});
  }

  std::string head_;
  Language language_;
  std::vector<ReturnedSheet> sheets_{};
  std::map<std::string, std::size_t> sheet_places_{};
  std::map<std::pair<std::string, std::string>, Place> places_{};
};

/// The sentence of `code` in each language, `first` leading.
std::vector<std::string> in_all_languages(std::string_view code, Language first) {
  std::vector<std::string> said{say(code, {}, first)};
  for (const Language language : kLanguages) {
    if (language != first) {
      said.push_back(say(code, {}, language));
    }
  }
  return said;
}

std::string count_of(const std::vector<SummaryRow>& rows, Severity severity) {
  return std::to_string(std::ranges::count(rows, severity, &SummaryRow::severity));
}

/// File names are shown without their folders: the copy travels.
std::string own_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::size_t ReturnNotes::marked() const {
  std::size_t count = 0;
  for (const ReturnedSheet& sheet : sheets) {
    count += sheet.cells.size();
  }
  return count;
}

ReturnNotes return_notes(std::span<const Problem> problems, const std::string& file,
                         Language language) {
  ReturnNotes notes;
  notes.comment_heads = in_all_languages("return_comment_head", language);
  notes.titles = in_all_languages("return_title", language);
  notes.title = notes.titles.front();
  notes.summary_names = in_all_languages("return_sheet", language);
  Marks marks(notes.comment_heads.front(), language);
  for (const Problem* problem : told_of(problems, file)) {
    notes.rows.push_back(
        {notes.rows.size() + 1, problem->where.sheet, problem->where.cell, problem->severity,
         std::string(severity_word(problem->severity, language)), std::string(problem->code),
         say(problem->code, problem->facts, language)});
    if (!problem->where.sheet.empty() && !problem->where.cell.empty()) {
      marks.add(notes.rows.back());
    }
  }
  notes.sheets = marks.take();
  for (SummaryRow& row : notes.rows) {  // last, so that nothing is escaped twice
    row.text = cell_text(row.text, language);
  }
  for (ReturnedSheet& sheet : notes.sheets) {
    for (CellMark& cell : sheet.cells) {
      cell.comment = cell_text(cell.comment, language);
    }
  }
  notes.lines = {cell_text(say("return_file",
                               {{"file", own_name(file)},
                                {"errors", count_of(notes.rows, Severity::error)},
                                {"warnings", count_of(notes.rows, Severity::warning)}},
                               language),
                           language),
                 say("return_how", {}, language)};
  for (const char* code :
       {"return_heading_number", "return_heading_sheet", "return_heading_cell",
        "return_heading_severity", "return_heading_code", "return_heading_text"}) {
    notes.headings.push_back(say(code, {}, language));
  }
  return notes;
}

std::vector<std::string> files_to_return(std::span<const Problem> problems) {
  std::vector<std::string> files;
  for (const Problem& problem : problems) {
    const bool is_reason = problem.severity == Severity::error ||
                           (problem.severity == Severity::warning && !problem.where.sheet.empty() &&
                            !problem.where.cell.empty());
    const std::string& file = problem.where.file;
    if (is_reason && !file.empty() && std::ranges::find(files, file) == files.end()) {
      files.push_back(file);
    }
  }
  return files;
}

}  // namespace duibiao
