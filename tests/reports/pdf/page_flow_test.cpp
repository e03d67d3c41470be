#include "reports/pdf/page_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao;

namespace {

FlowItem lines(int count, bool keep_with_next = false) {
  return {count, 10, 0, keep_with_next, -1, false};
}
FlowItem row(int count, int table = 0) { return {count, 10, 0, false, table, false}; }
FlowItem heading(int count, int table = 0) { return {count, 10, 0, true, table, true}; }

/// "0:0+1 1:0+2 | …": item, first line and lines of each piece; * repeated; | a new sheet.
std::string flowed(const std::vector<FlowItem>& items, double height) {
  std::string text;
  for (const FlowSheet& sheet : paginate(items, height)) {
    text += text.empty() ? "" : " |";
    for (const FlowPiece& piece : sheet) {
      text += text.empty() ? "" : " ";
      text += std::to_string(piece.item) + ":" + std::to_string(piece.first_line) + "+" +
              std::to_string(piece.lines) + (piece.repeated ? "*" : "");
    }
  }
  return text;
}

}  // namespace

TEST_CASE("items follow each other, and one that does not fit begins a sheet") {
  CHECK(flowed({lines(1), lines(2)}, 30) == "0:0+1 1:0+2");
  CHECK(flowed({lines(2), lines(2)}, 30) == "0:0+2 | 1:0+2");
  CHECK(flowed({}, 30).empty());
  CHECK(paginate({}, 30).size() == 1);
}

TEST_CASE("pieces stand one below the other, their padding with them") {
  const std::vector<FlowItem> items{{2, 10, 6, false, -1, false}, {1, 10, 4, false, -1, false}};
  const auto sheets = paginate(items, 100);
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0][0].top == 0);
  CHECK(sheets[0][0].height == 26);
  CHECK(sheets[0][1].top == 26);
  CHECK(sheets[0][1].bottom() == 40);
}

TEST_CASE("a row that exactly fills the sheet stays, a hair more moves") {
  CHECK(paginate(std::vector{lines(1), lines(2)}, 30).size() == 1);
  CHECK(paginate(std::vector{lines(1), lines(2)}, 29.9).size() == 2);
}

TEST_CASE("what is higher than a sheet is broken between lines, from where it stands") {
  CHECK(flowed({lines(7)}, 30) == "0:0+3 | 0:3+3 | 0:6+1");
  CHECK(flowed({lines(1), lines(4)}, 30) == "0:0+1 1:0+2 | 1:2+2");
  CHECK(flowed({lines(3), lines(4)}, 30) == "0:0+3 | 1:0+3 | 1:3+1");
}

TEST_CASE("a line higher than the sheet still stands, one a sheet") {
  CHECK(flowed({lines(2)}, 5) == "0:0+1 | 0:1+1");
}

TEST_CASE("a title moves with what follows it") {
  CHECK(flowed({lines(2), lines(1, true), lines(1)}, 30) == "0:0+2 | 1:0+1 2:0+1");
  CHECK(flowed({lines(1), lines(1, true), lines(1)}, 30) == "0:0+1 1:0+1 2:0+1");
  CHECK(flowed({lines(2), lines(1, true), lines(1, true), lines(1)}, 30) ==
        "0:0+2 | 1:0+1 2:0+1 3:0+1");
}

TEST_CASE("a title before something higher than a sheet has one line of it below") {
  CHECK(flowed({lines(2), lines(1, true), lines(5)}, 30) == "0:0+2 | 1:0+1 2:0+2 | 2:2+3");
  CHECK(flowed({lines(1), lines(1, true), lines(5)}, 30) == "0:0+1 1:0+1 2:0+1 | 2:1+3 | 2:4+1");
}

TEST_CASE("headings are repeated where their table goes on, and only there") {
  CHECK(flowed({heading(1), row(1), row(1), row(1)}, 30) == "0:0+1 1:0+1 2:0+1 | 0:0+1* 3:0+1");
  CHECK(flowed({heading(1), row(1), row(1), lines(1)}, 30) == "0:0+1 1:0+1 2:0+1 | 3:0+1");
  CHECK(flowed({row(2), heading(1, 1), row(1, 1)}, 30) == "0:0+2 | 1:0+1 2:0+1");
  CHECK(flowed({heading(1), row(5)}, 30) == "0:0+1 1:0+2 | 0:0+1* 1:2+2 | 0:0+1* 1:4+1");
}

TEST_CASE("headings that take more than half a sheet are not repeated") {
  CHECK(flowed({heading(2), row(1), row(1)}, 40) == "0:0+2 1:0+1 2:0+1");
  CHECK(flowed({heading(2), row(2), row(1)}, 40) == "0:0+2 1:0+2 | 0:0+2* 2:0+1");
  CHECK(flowed({heading(2), row(1), row(1)}, 30) == "0:0+2 1:0+1 | 2:0+1");
}
