#include "reports/returned/return_notes.h"

#include <algorithm>
#include <array>
#include <set>

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

/// The place in `items` of the one whose `name` is `wanted`; added at the end where there is none.
template <class Item>
Item& named(std::vector<Item>& items, std::string Item::*name, const std::string& wanted) {
  const auto found = std::ranges::find(items, wanted, name);
  if (found != items.end()) {
    return *found;
  }
  items.emplace_back().*name = wanted;
  return items.back();
}

/// Adds what `row` says to the comment on its cell.
void mark(const SummaryRow& row, const std::string& head, Language language,
          std::vector<ReturnedSheet>& sheets) {
  auto& cells = named(sheets, &ReturnedSheet::sheet, row.sheet).cells;
  const bool is_new = std::ranges::find(cells, row.cell, &CellMark::cell) == cells.end();
  CellMark& cell = named(cells, &CellMark::cell, row.cell);
  if (is_new) {  // the first is the gravest
    cell.severity = row.severity;
    cell.comment = head;
  }
  cell.comment += "\n" + say("return_comment_line",
                             {{"number", std::to_string(row.number)},
                              {"severity", row.severity_word},
                              {"text", row.text}},
                             language);
}

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
  for (const Problem* problem : told_of(problems, file)) {
    notes.rows.push_back(
        {notes.rows.size() + 1, problem->where.sheet, problem->where.cell, problem->severity,
         std::string(severity_word(problem->severity, language)), std::string(problem->code),
         say(problem->code, problem->facts, language)});
    if (!problem->where.sheet.empty() && !problem->where.cell.empty()) {
      mark(notes.rows.back(), notes.comment_heads.front(), language, notes.sheets);
    }
  }
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
