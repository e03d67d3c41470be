#include "reports/word/word_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>

#include "reports/document/look.h"
#include "reports/document/table_grid.h"
#include "reports/terminal/display_text.h"

namespace duibiao {
namespace {

constexpr int kSmallLetters = 18;  // half points
constexpr int kLetters = 20;
constexpr int kCellMargin = 57;  // twentieths of a point, 1 mm
constexpr int kLeastHeight = 380;
constexpr double kTallShare = 0.6;    // of a page, from which on a row may be broken
constexpr double kLineHeight = 1.35;  // of the letters' size

std::string hex(Colour colour) { return fmt::format("{:06X}", colour); }

const char* justification(Alignment alignment) {
  switch (alignment) {
    case Alignment::left:
      return "left";
    case Alignment::centre:
      return "center";
    case Alignment::right:
      return "right";
  }
  return "left";
}

const char* style_of(const DocumentCell& cell, const Look& look) {
  if (cell.role == CellRole::total) {
    return "CellTotal";
  }
  return look.bold ? "CellHeading" : "Cell";
}

class TableWriter {
 public:
  TableWriter(const DocumentTable& table, const WordTableContext& context)
      : grid_(grid_of(table)),
        context_(context),
        letters_(context.crowded ? kSmallLetters : kLetters) {
    for (const double edge : grid_.edges) {
      edges_.push_back(static_cast<int>(std::lround(edge * context.page.text_width())));
    }
  }

  void write(pugi::xml_node body) {
    if (grid_.cells.empty()) {
      return;
    }
    const pugi::xml_node table = add_element(body, "w:tbl");
    write_properties(add_element(table, "w:tblPr"));
    const pugi::xml_node columns = add_element(table, "w:tblGrid");
    for (int column = 0; column < grid_.columns; ++column) {
      add_element(columns, "w:gridCol", {{"w:w", std::to_string(width(column, column + 1))}});
    }
    auto next = grid_.cells.begin();
    std::vector<const PlacedCell*> open;  // cells that reach into the row
    for (int row = 0; row < grid_.rows; ++row) {
      std::erase_if(open, [&](const PlacedCell* cell) { return cell->row_end() <= row; });
      for (; next != grid_.cells.end() && next->row == row; ++next) {
        open.push_back(&*next);
      }
      std::ranges::sort(open, {}, &PlacedCell::column);
      write_row(table, row, open);
    }
  }

 private:
  [[nodiscard]] int width(int from, int to) const {
    return edges_[static_cast<std::size_t>(to)] - edges_[static_cast<std::size_t>(from)];
  }

  void write_properties(pugi::xml_node properties) const {
    add_element(properties, "w:tblW", {{"w:w", std::to_string(edges_.back())}, {"w:type", "dxa"}});
    add_element(properties, "w:jc", {{"w:val", "center"}});
    const pugi::xml_node borders = add_element(properties, "w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
      const bool shared = context_.table_follows && std::string_view(side) == "w:bottom";
      add_element(borders, side,
                  {{"w:val", shared ? "nil" : "single"}, {"w:sz", "4"}, {"w:color", hex(kRule)}});
    }
    add_element(properties, "w:tblLayout", {{"w:type", "fixed"}});
    const pugi::xml_node margins = add_element(properties, "w:tblCellMar");
    for (const char* side : {"w:left", "w:right"}) {
      add_element(margins, side, {{"w:w", std::to_string(kCellMargin)}, {"w:type", "dxa"}});
    }
  }

  /// Does the row take so much of a page that it may be broken?
  [[nodiscard]] bool is_tall(const std::vector<const PlacedCell*>& cells) const {
    const double letter = letters_ * 10.0;  // twentieths of a point
    double tallest = 0;
    for (const PlacedCell* cell : cells) {
      const double room = width(cell->column, cell->column_end()) - 2 * kCellMargin;
      const int columns = std::max(2, static_cast<int>(room / (letter / 2)));
      const auto lines = static_cast<double>(wrapped_lines(cell->cell->text, columns).size());
      tallest = std::max(tallest, lines * letter * kLineHeight / cell->rows);
    }
    return tallest > context_.page.text_height() * kTallShare;
  }

  void write_row(pugi::xml_node table, int row, const std::vector<const PlacedCell*>& cells) {
    const pugi::xml_node element = add_element(table, "w:tr");
    const pugi::xml_node properties = add_element(element, "w:trPr");
    if (!is_tall(cells)) {
      add_element(properties, "w:cantSplit");
    }
    add_element(properties, "w:trHeight",
                {{"w:val", std::to_string(kLeastHeight)}, {"w:hRule", "atLeast"}});
    if (row < grid_.heading_rows) {
      add_element(properties, "w:tblHeader");
    }
    for (const PlacedCell* cell : cells) {
      write_cell(element, *cell, cell->row == row);
    }
  }

  void write_cell(pugi::xml_node row, const PlacedCell& placed, bool begins) const {
    const Look look = look_of(*placed.cell);
    const pugi::xml_node element = add_element(row, "w:tc");
    const pugi::xml_node properties = add_element(element, "w:tcPr");
    add_element(
        properties, "w:tcW",
        {{"w:w", std::to_string(width(placed.column, placed.column_end()))}, {"w:type", "dxa"}});
    if (placed.columns > 1) {
      add_element(properties, "w:gridSpan", {{"w:val", std::to_string(placed.columns)}});
    }
    if (placed.rows > 1) {
      add_element(properties, "w:vMerge", {{"w:val", begins ? "restart" : "continue"}});
    }
    if (look.fill != kWhite) {
      add_element(properties, "w:shd",
                  {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", hex(look.fill)}});
    }
    add_element(properties, "w:vAlign", {{"w:val", "center"}});
    const pugi::xml_node paragraph = add_paragraph(element, style_of(*placed.cell, look));
    add_element(paragraph.first_child(), "w:jc", {{"w:val", justification(look.alignment)}});
    if (begins) {
      write_text(paragraph, *placed.cell, look);
    }
  }

  void write_text(pugi::xml_node paragraph, const DocumentCell& cell, const Look& look) const {
    const int letters = look.small ? kSmallLetters - 2 : letters_;
    if (!cell.text.empty()) {
      add_run(paragraph, cell.text, {}, letters == kLetters ? 0 : letters);
      if (look.ink != kInk) {
        pugi::xml_node properties = paragraph.last_child().child("w:rPr");
        if (!properties) {
          properties = paragraph.last_child().prepend_child("w:rPr");
        }
        properties.prepend_child("w:color").append_attribute("w:val") = hex(look.ink).c_str();
      }
    }
    if (!cell.note.empty()) {
      add_run(paragraph, context_.remarks.mark(cell), "NoteMark");
    }
  }

  TableGrid grid_;
  const WordTableContext& context_;
  std::vector<int> edges_{};
  int letters_;
};

}  // namespace

void add_table(pugi::xml_node body, const DocumentTable& table, const WordTableContext& context) {
  TableWriter(table, context).write(body);
}

}  // namespace duibiao
