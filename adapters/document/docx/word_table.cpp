#include "adapters/document/docx/word_table.h"

#include <algorithm>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <utility>

#include "adapters/document/docx/word_text.h"
#include "adapters/table/trim.h"

namespace duibiao::docx {
namespace {

/// How a cell is merged in one direction.
enum class Merge { none, first, rest };

Merge merge_of(const pugi::xml_node& properties, std::string_view name) {
  const pugi::xml_node merge = child(properties, name);
  if (merge.empty()) {
    return Merge::none;
  }
  return attribute(merge, "val") == "restart" ? Merge::first : Merge::rest;
}

/// A cell as its row has it.
struct RowCell {
  std::uint32_t first = 0;  ///< columns, from 1
  std::uint32_t last = 0;
  Merge down = Merge::none;
  std::string text{};
};

/// Reads one table, row by row.
class Reader {
 public:
  explicit Reader(const HiddenStyles& styles) : styles_(styles) {}

  WordTable read(const pugi::xml_node& table) {
    each_child(table, [&](const pugi::xml_node& node) {
      if (local_name(node) == "tr") {
        add_row(node);
      }
    });
    std::erase_if(made_.sheet.merged, [](const MergedCells& cells) {
      return cells.first_row == cells.last_row && cells.first_column == cells.last_column;
    });
    return std::move(made_);
  }

 private:
  void add_row(const pugi::xml_node& row) {
    const pugi::xml_node properties = child(row, "trPr");
    if (!child(properties, "del").empty()) {
      return;
    }
    ++row_;
    SheetRow made{.number = row_, .hidden = switched(properties, "hidden").value_or(false)};
    std::map<std::uint32_t, std::size_t> open;  // merged cells that may go on in the next row
    for (RowCell& cell : cells_of(row, number_of(properties, "gridBefore", 0))) {
      const auto above = open_.find(cell.first);
      const bool goes_on = cell.down == Merge::rest && above != open_.end() &&
                           made_.sheet.merged[above->second].last_column == cell.last;
      const std::size_t span = goes_on ? above->second : made_.sheet.merged.size();
      if (goes_on) {
        made_.sheet.merged[span].last_row = row_;
      } else {
        made_.sheet.merged.push_back({row_, cell.first, row_, cell.last});
        if (!cell.text.empty()) {
          made.cells.push_back({.column = cell.first, .text = std::move(cell.text)});
        }
      }
      if (cell.down != Merge::none) {
        open.emplace(cell.first, span);
      }
    }
    open_ = std::move(open);
    if (!made.cells.empty()) {
      made_.sheet.rows.push_back(std::move(made));
    }
  }

  /// The cells of a row, those merged across as one.
  std::vector<RowCell> cells_of(const pugi::xml_node& row, std::uint32_t before) {
    std::vector<RowCell> cells;
    std::uint32_t column = std::min(before, kMaxColumns) + 1;
    each_child(row, [&](const pugi::xml_node& node) {
      const pugi::xml_node properties = child(node, "tcPr");
      if (local_name(node) != "tc" || !child(properties, "cellDel").empty()) {
        return;
      }
      const std::uint32_t span = number_of(properties, "gridSpan", 1);
      made_.too_wide = made_.too_wide || column > kMaxColumns || span > kMaxColumns + 1 - column;
      if (made_.too_wide) {
        return;
      }
      if (merge_of(properties, "hMerge") == Merge::rest && !cells.empty()) {
        cells.back().last = column + span - 1;
      } else {
        cells.push_back({column, column + span - 1, merge_of(properties, "vMerge"), {}});
        add_text(node, cells.back().text);
        cells.back().text = std::string(trimmed(cells.back().text));
      }
      column += span;
    });
    return cells;
  }

  void add_text(const pugi::xml_node& cell, std::string& text) {
    each_child(cell, [&](const pugi::xml_node& node) {
      const std::string_view name = local_name(node);
      if (name == "p") {
        text += paragraph_text(node, styles_);
        text += '\n';
        const auto boxes = text_boxes(node);
        made_.inside.insert(made_.inside.end(), boxes.begin(), boxes.end());
      } else if (name == "tbl") {
        made_.inside.push_back(node);
      }
    });
  }

  const HiddenStyles& styles_;
  WordTable made_{};
  std::uint32_t row_ = 0;
  std::map<std::uint32_t, std::size_t> open_{};  ///< by first column: the number in `merged`
};

}  // namespace

WordTable read_table(const pugi::xml_node& table, const HiddenStyles& styles) {
  return Reader(styles).read(table);
}

}  // namespace duibiao::docx
