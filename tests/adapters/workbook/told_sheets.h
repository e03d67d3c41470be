// A visitor of sheets that writes down what it is told.
#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "adapters/sheet/sheet_stream.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {

/// "[name hidden -columns] A1:B2 1h:A=text,B=number# end" …
class ToldSheets : public SheetVisitor {
 public:
  [[nodiscard]] bool begin(const SheetHead& head) override {
    said_ += "[" + head.name + (head.hidden ? " hidden" : "");
    for (const std::uint32_t column : head.hidden_columns) {
      said_ += " -" + std::to_string(column);
    }
    said_ += "]";
    rows_ = 0;
    return head.name != passed_over;
  }
  void merged(const MergedCells& cells) override {
    said_ += " " + cell_address(cells.first_column, cells.first_row) + ":" +
             cell_address(cells.last_column, cells.last_row);
  }
  [[nodiscard]] bool row(SheetRow row) override {
    said_ += " " + std::to_string(row.number) + (row.hidden ? "h" : "") + ":";
    for (const SheetCell& cell : row.cells) {
      const std::string address = cell_address(cell.column, row.number);
      said_ += said_.back() == ':' ? "" : ",";
      said_ +=
          address.substr(0, address.find_first_of("0123456789")) + mark(cell.content) + cell.text;
    }
    return ++rows_ < most_rows;
  }
  void end() override { said_ += " end"; }

  [[nodiscard]] const std::string& said() const { return said_; }

  std::size_t most_rows = 1'000'000'000;
  std::string passed_over{"-"};  ///< a sheet whose rows are not wanted

 private:
  static std::string mark(CellContent content) {
    switch (content) {
      case CellContent::text:
        return "=";
      case CellContent::number:
        return "#";
      case CellContent::percentage:
        return "%";
      case CellContent::date:
        return "@";
      case CellContent::boolean:
        return "?";
      case CellContent::error:
        return "!";
      case CellContent::formula_empty:
        return "f";
    }
    return {};
  }

  std::string said_{};
  std::size_t rows_ = 0;
};

/// What the workbook in `bytes` says, and what there is to say about it: "code f:sheet!cell".
struct ToldFile {
  explicit ToldFile(const std::string& bytes, std::string passed_over = "-") {
    ToldSheets told;
    told.passed_over = std::move(passed_over);
    const auto opened = open_workbook(bytes, "f");
    REQUIRE(opened);
    const Problems problems = (*opened)->visit(told);
    CHECK(all_spoken(problems));
    rows = told.said();
    faults = placed(problems);
  }

  std::string rows{};
  std::vector<std::string> faults{};
};

}  // namespace duibiao::test
