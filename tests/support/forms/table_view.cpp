#include "tests/support/forms/table_view.h"

#include <cstdio>
#include <cstdlib>

#include "reports/document/table_grid.h"

namespace duibiao::test {
namespace {

[[noreturn]] void stop(std::string_view what) {
  std::fprintf(stderr, "the table has no %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

}  // namespace

TableView::TableView(const DocumentTable& table) {
  const TableGrid grid = grid_of(table);
  columns_ = grid.columns;
  heading_rows_ = grid.heading_rows;
  places_.assign(static_cast<std::size_t>(grid.rows),
                 std::vector<const DocumentCell*>(static_cast<std::size_t>(grid.columns)));
  for (const PlacedCell& placed : grid.cells) {
    for (int r = placed.row; r < placed.row_end(); ++r) {
      for (int c = placed.column; c < placed.column_end(); ++c) {
        places_[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)] = placed.cell;
      }
    }
  }
}

const DocumentCell& TableView::at(int row, int column) const {
  return *places_.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column));
}

std::string TableView::row(int row) const {
  std::string text;
  const DocumentCell* last = nullptr;
  for (int column = 0; column < columns_; ++column) {
    if (&at(row, column) != last) {
      last = &at(row, column);
      text.append(column == 0 ? "" : "|").append(last->text);
    }
  }
  return text;
}

int TableView::row_with(std::string_view text) const {
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns_; ++column) {
      if (at(row, column).text == text) {
        return row;
      }
    }
  }
  stop(text);
}

int TableView::column_with(std::string_view text) const {
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns_; ++column) {
      if (at(row, column).text == text) {
        return column;
      }
    }
  }
  stop(text);
}

const DocumentCell& TableView::find(std::string_view text, std::string_view column) const {
  return at(row_with(text), column_with(column));
}

std::vector<const DocumentTable*> tables_of(const DocumentPage& page) {
  std::vector<const DocumentTable*> tables;
  for (const auto& block : page.blocks) {
    if (const auto* table = std::get_if<DocumentTable>(&block)) {
      tables.push_back(table);
    }
  }
  return tables;
}

std::vector<std::string> lines_of(const DocumentPage& page) {
  std::vector<std::string> lines;
  for (const auto& block : page.blocks) {
    if (const auto* line = std::get_if<DocumentLine>(&block)) {
      lines.push_back(line->text);
    }
  }
  return lines;
}

std::string all_text(const Document& document) {
  std::string text = document.title + "\n" + document.footer + "\n";
  for (const DocumentPage& page : document.pages) {
    for (const std::string& line : lines_of(page)) {
      text += line + "\n";
    }
    for (const DocumentTable* table : tables_of(page)) {
      for (const DocumentRow& row : table->rows) {
        for (const DocumentCell& cell : row.cells) {
          text += cell.text + "\n" + cell.note + "\n";
        }
      }
    }
  }
  return text;
}

}  // namespace duibiao::test
