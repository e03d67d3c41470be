#include "adapters/returned/summary_sheet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <pugixml.hpp>
#include <utility>

#include "adapters/returned/part_tree.h"
#include "adapters/sheet/sheet.h"
#include "reports/terminal/display_text.h"
#include "reports/workbook/cell_text.h"

namespace duibiao::returned {
namespace {

constexpr std::array kWidths{6, 22, 9, 8, 30, 80};
constexpr std::size_t kMostLinks = 60'000;  // Excel takes 65 530 on a sheet

std::string number(std::size_t value) { return std::to_string(value); }

/// The place that a link names: 'Sheet''s name'!C12.
std::string link_to(const SummaryRow& row) {
  std::string quoted = "'";
  for (const char c : row.sheet) {
    quoted += c == '\'' ? std::string("''") : std::string(1, c);
  }
  return quoted + "'!" + (row.cell.empty() ? "A1" : row.cell);
}

/// The rows of the sheet, one after the other.
class SummaryRows {
 public:
  explicit SummaryRows(pugi::xml_node data) : data_(data) {}

  pugi::xml_node next() {
    column_ = 0;
    return row_ = add_child(data_, "row", {{"r", number(++count_)}});
  }
  void text(const std::string& text, std::size_t style) {
    const pugi::xml_node cell =
        add_child(row_, "c", {{"r", here()}, {"s", number(style)}, {"t", "inlineStr"}});
    add_text_child(add_child(cell, "is"), "t", text);
  }
  void count(std::size_t value, std::size_t style) {
    const pugi::xml_node cell = add_child(row_, "c", {{"r", here()}, {"s", number(style)}});
    add_child(cell, "v").append_child(pugi::node_pcdata).set_value(number(value).c_str());
  }
  [[nodiscard]] std::string last() const { return cell_address(column_, count_); }
  [[nodiscard]] std::uint32_t rows() const { return count_; }

 private:
  std::string here() {
    ++column_;
    return last();
  }

  pugi::xml_node data_;
  pugi::xml_node row_{};
  std::uint32_t count_ = 0;
  std::uint32_t column_ = 0;
};

void add_views(pugi::xml_node sheet, std::size_t frozen) {
  const pugi::xml_node view =
      add_child(add_child(sheet, "sheetViews"), "sheetView",
                {{"showGridLines", "0"}, {"tabSelected", "1"}, {"workbookViewId", "0"}});
  add_child(view, "pane",
            {{"ySplit", number(frozen)},
             {"topLeftCell", "A" + number(frozen + 1)},
             {"activePane", "bottomLeft"},
             {"state", "frozen"}});
  add_child(sheet, "sheetFormatPr", {{"defaultRowHeight", "15"}});
  const pugi::xml_node columns = add_child(sheet, "cols");
  std::size_t column = 0;
  for (const int width : kWidths) {
    ++column;
    add_child(columns, "col",
              {{"min", number(column)},
               {"max", number(column)},
               {"width", std::to_string(width)},
               {"customWidth", "1"}});
  }
}

/// The height of a row for what its cells hold, in points: programs that open a file do not all
/// measure wrapped text, and none shows more than 409 points.
std::string height_for(const SummaryRow& row) {
  constexpr std::size_t kLine = 15;
  constexpr std::size_t kMostLines = 27;
  const std::array<const std::string*, kWidths.size()> texts{
      nullptr, &row.sheet, &row.cell, &row.severity_word, &row.code, &row.text};
  std::size_t lines = 1;
  for (std::size_t column = 1; column < texts.size(); ++column) {
    lines = std::max(lines, wrapped_lines(*texts[column], kWidths[column] * 9 / 10).size());
  }
  return number(kLine * std::min(lines, kMostLines));
}

/// Lines over the whole width: merged cells have to be told how high they are.
void add_lines(SummaryRows& rows, const ReturnNotes& notes, const SummaryStyles& styles) {
  pugi::xml_node row = rows.next();
  set_attribute(row, "ht", "24");
  set_attribute(row, "customHeight", "1");
  rows.text(notes.title, styles.title);
  for (const std::string& line : notes.lines) {
    row = rows.next();
    set_attribute(row, "ht", "30");
    set_attribute(row, "customHeight", "1");
    rows.text(line, styles.line);
  }
}

/// The row of `problem`, with a link in `links` to its place where `is_linked`.
void add_problem(SummaryRows& rows, const SummaryRow& problem, const SummaryStyles& styles,
                 pugi::xml_node links, bool is_linked) {
  const auto style_of = [&](const std::string& text) {
    return looks_like_formula(text) ? styles.literal : styles.text;
  };
  const pugi::xml_node row = rows.next();
  set_attribute(row, "ht", height_for(problem));
  set_attribute(row, "customHeight", "1");
  rows.count(problem.number, styles.text);
  rows.text(cell_text(problem.sheet, Language::chinese), style_of(problem.sheet));
  rows.text(problem.cell, is_linked ? styles.link : styles.text);
  if (is_linked) {
    add_child(links, "hyperlink", {{"ref", rows.last()}, {"location", link_to(problem)}});
  }
  rows.text(problem.severity_word,
            problem.severity == Severity::error ? styles.error : styles.warning);
  rows.text(problem.code, styles.text);
  rows.text(problem.text, style_of(problem.text));
}

void add_print_setup(pugi::xml_node sheet) {
  add_child(sheet, "pageMargins",
            {{"left", "0.5"},
             {"right", "0.5"},
             {"top", "0.6"},
             {"bottom", "0.6"},
             {"header", "0.3"},
             {"footer", "0.3"}});
  add_child(sheet, "pageSetup",
            {{"paperSize", "9"}, {"orientation", "landscape"}, {"fitToHeight", "0"}});
}

}  // namespace

std::string summary_sheet(const ReturnNotes& notes, const SummaryStyles& styles) {
  pugi::xml_document tree;
  pugi::xml_node declaration = tree.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  declaration.append_attribute("standalone") = "yes";
  pugi::xml_node sheet = tree.append_child("worksheet");
  set_attribute(sheet, "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
  add_child(add_child(sheet, "sheetPr"), "pageSetUpPr", {{"fitToPage", "1"}});
  add_views(sheet, notes.lines.size() + 2);
  SummaryRows rows(add_child(sheet, "sheetData"));
  add_lines(rows, notes, styles);
  rows.next();
  for (const std::string& heading : notes.headings) {
    rows.text(heading, styles.heading);
  }
  pugi::xml_node merged = add_child(sheet, "mergeCells");
  for (std::size_t row = 1; row <= notes.lines.size() + 1; ++row) {
    add_child(merged, "mergeCell", {{"ref", "A" + number(row) + ":F" + number(row)}});
  }
  const pugi::xml_node links = add_child(sheet, "hyperlinks");
  std::size_t linked = 0;
  for (const SummaryRow& problem : notes.rows) {
    const bool is_linked = !problem.sheet.empty() && linked < kMostLinks;
    add_problem(rows, problem, styles, links, is_linked);
    linked += is_linked ? 1 : 0;
  }
  if (!links.first_child()) {
    sheet.remove_child(links);
  }
  add_print_setup(sheet);
  return part_bytes(tree);
}

}  // namespace duibiao::returned
