#include "reports/terminal/grid_text.h"

#include <doctest/doctest.h>

#include <numeric>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

std::string drawn(const DocumentTable& table, const std::vector<int>& widths, bool colour = false) {
  const DocumentPage page{"", true, {table}};
  const Remarks remarks(page, Language::chinese);
  return "\n" + grid_text(grid_of(table), widths, remarks, colour);
}

}  // namespace

TEST_CASE("a table is drawn with characters of one width") {
  CHECK(drawn({{1, 1}, {{{text_cell("绩效"), text_cell("a")}}, {{text_cell("b"), text_cell("c")}}}},
              {4, 3}) == R"(
+----+---+
|绩效|a  |
+----+---+
|b   |c  |
+----+---+
)");
}

TEST_CASE("merged cells are not cut by lines, and their text goes on beside them") {
  CHECK(drawn({{1, 1, 1},
               {{{text_cell("1\n2\n3", 1, 2), text_cell("a", 2)}},
                {{text_cell("b"), text_cell("c")}}}},
              {2, 2, 2}) == R"(
+--+-----+
|1 |a    |
|2 +--+--+
|3 |b |c |
+--+--+--+
)");
  CHECK(drawn({{1, 1}, {{{text_cell("a"), text_cell("b", 1, 2)}}, {{text_cell("c")}}}}, {2, 2}) ==
        R"(
+--+--+
|a |b |
+--+  |
|c |  |
+--+--+
)");
  CHECK(drawn({{1, 1}, {{{text_cell("a", 2, 2)}}, {{}}}}, {2, 2}) == R"(
+-----+
|a    |
|     |
|     |
+-----+
)");
}

TEST_CASE("text stands as its role asks") {
  DocumentCell number = text_cell("5");
  number.role = CellRole::number;
  DocumentCell word = text_cell("w");
  word.role = CellRole::word;
  CHECK(drawn({{1, 1}, {{{number, word}}}}, {3, 3}) == "\n+---+---+\n|  5| w |\n+---+---+\n");
}

TEST_CASE("colour is laid over the words only where it is asked for") {
  DocumentCell bad = text_cell("x");
  bad.tone = Tone::bad;
  CHECK(drawn({{1}, {{{bad}}}}, {2}, true).find("\033[1;31mx \033[0m") != std::string::npos);
  CHECK(drawn({{1}, {{{bad}}}}, {2}).find('\033') == std::string::npos);
}

TEST_CASE("a note's mark stands behind the text, and an escape sequence is harmless") {
  DocumentCell noted = text_cell("5\033[2J");
  noted.note = "口径";
  CHECK(drawn({{1}, {{{noted}}}}, {20}).find("|5\uFFFD[2J [注1]") != std::string::npos);
}

TEST_CASE("widths follow the shares, and room to spare goes where it lacks") {
  const DocumentTable even{{1, 1}, {{{text_cell("aaaaaaaaaa"), text_cell("bbbbbbbbbb")}}}};
  CHECK(column_widths(grid_of(even), 23) == std::vector<int>{10, 10});
  const DocumentTable uneven{{1, 1}, {{{text_cell("aaaaaaaaaaaaaaaa"), text_cell("bb")}}}};
  CHECK(column_widths(grid_of(uneven), 23) == std::vector<int>{16, 4});
  const DocumentTable narrow{{1, 99}, {{{text_cell("a"), text_cell("b")}}}};
  CHECK(column_widths(grid_of(narrow), 23)[0] == 2);
}

TEST_CASE("widths and lines fill the terminal exactly, or take two columns each at least") {
  const DocumentTable table{{3, 5, 7}, {{{text_cell("a"), text_cell("b"), text_cell("c")}}}};
  const auto widths = column_widths(grid_of(table), 80);
  CHECK(std::accumulate(widths.begin(), widths.end(), 4) == 80);
  CHECK(column_widths(grid_of(table), 1) == std::vector<int>{2, 2, 2});
  CHECK(column_widths(grid_of({}), 80).empty());
}

TEST_CASE("a table without rows is nothing") {
  CHECK(drawn({}, {}) == "\n");
  CHECK(drawn({{1, 2}, {}}, {2, 2}) == "\n");
}
