#include "reports/pdf/table_setting.h"

#include <algorithm>
#include <numeric>

#include "reports/document/clean_text.h"
#include "reports/document/look.h"

namespace duibiao {
namespace {

constexpr double kLetterSize = 9;
constexpr double kSmallLetterSize = 7.8;
constexpr double kLineHeight = 1.36;  // of the letters' size
constexpr double kRemarkSize = 0.88;

Letters letters_of(const Look& look, double size) {
  return {look.bold ? Face::hei : Face::song, look.small ? size * kRemarkSize : size, look.bold,
          look.ink};
}

/// The rows of the table high enough for what spans one row, then for what spans several.
std::vector<int> row_lines(const SetTable& table) {
  std::vector<int> lines(static_cast<std::size_t>(table.grid.rows), 1);
  for (const bool spanning : {false, true}) {
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
      const PlacedCell& placed = table.grid.cells[i];
      if ((placed.rows > 1) == spanning) {
        const auto first = lines.begin() + placed.row;
        const int have = std::accumulate(first, first + placed.rows, 0);
        *(first + placed.rows - 1) += std::max(0, table.cells[i].lines - have);
      }
    }
  }
  return lines;
}

}  // namespace

SetTable set_table(const DocumentTable& table, const Remarks& remarks, const TableFrame& frame,
                   Typesetter& typesetter) {
  SetTable set;
  set.grid = grid_of(table);
  for (const double edge : set.grid.edges) {
    set.edges.push_back(edge * frame.width);
  }
  const double size = frame.crowded ? kSmallLetterSize : kLetterSize;
  set.line_height = size * kLineHeight;
  set.covering.resize(static_cast<std::size_t>(set.grid.rows));
  for (const PlacedCell& placed : set.grid.cells) {
    SetCell cell;
    cell.text = {clean_text(placed.cell->text), remarks.mark(*placed.cell),
                 letters_of(look_of(*placed.cell), size)};
    const double room = set.edges[static_cast<std::size_t>(placed.column_end())] -
                        set.edges[static_cast<std::size_t>(placed.column)] - 2 * kCellPadding;
    cell.lines = typesetter.line_count(cell.text, std::max(room, size));
    for (int row = placed.row; row < placed.row_end(); ++row) {
      set.covering[static_cast<std::size_t>(row)].push_back(set.cells.size());
    }
    set.cells.push_back(std::move(cell));
  }
  set.row_lines = row_lines(set);
  return set;
}

std::vector<FlowItem> flow_items(const SetTable& table, int number) {
  std::vector<FlowItem> items;
  for (int row = 0; row < table.grid.rows; ++row) {
    const bool heading = row < table.grid.heading_rows;
    items.push_back({table.row_lines[static_cast<std::size_t>(row)], table.line_height, kRowPadding,
                     heading, number, heading});
  }
  return items;
}

}  // namespace duibiao
