// A table of a document as a reader sees it: cells by row and column, merged ones everywhere they
// reach.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/document/document.h"

namespace duibiao::test {

class TableView {
 public:
  /// The table must outlive the view.
  explicit TableView(const DocumentTable& table);

  [[nodiscard]] int rows() const { return static_cast<int>(places_.size()); }
  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int heading_rows() const { return heading_rows_; }

  /// The cell that covers this place, from 0.
  [[nodiscard]] const DocumentCell& at(int row, int column) const;

  /// The texts of a row from left to right, each cell once: "项目名称|社区矫正".
  [[nodiscard]] std::string row(int row) const;

  /// The first row that has a cell with this text; stops the test where none has.
  [[nodiscard]] int row_with(std::string_view text) const;

  /// The first column of the heading, or of any row, that has this text.
  [[nodiscard]] int column_with(std::string_view text) const;

  /// The cell below the heading `column` in the row that has a cell `text`.
  [[nodiscard]] const DocumentCell& find(std::string_view text, std::string_view column) const;

 private:
  std::vector<std::vector<const DocumentCell*>> places_{};
  int columns_ = 0;
  int heading_rows_ = 0;
};

/// The tables and the lines of a page, in order.
[[nodiscard]] std::vector<const DocumentTable*> tables_of(const DocumentPage& page);
[[nodiscard]] std::vector<std::string> lines_of(const DocumentPage& page);

/// Everything that a document says, cell by cell and line by line, notes too.
[[nodiscard]] std::string all_text(const Document& document);

}  // namespace duibiao::test
