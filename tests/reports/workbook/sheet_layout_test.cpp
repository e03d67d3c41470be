#include "reports/workbook/sheet_layout.h"

#include <doctest/doctest.h>

#include <numeric>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

DocumentPage page_of(std::vector<std::variant<DocumentLine, DocumentTable>> blocks) {
  return {"表", false, std::move(blocks)};
}

double height(const SheetLayout& layout, const SheetArea& area) {
  const auto begin = layout.row_points.begin();
  return std::accumulate(begin + area.first_row, begin + area.last_row + 1, 0.0);
}

}  // namespace

TEST_CASE("tables of a page share columns: a cell takes all between its edges") {
  const DocumentPage page =
      page_of({DocumentTable{{50, 50}, {{{text_cell("a"), text_cell("b")}}}},
               DocumentTable{{25, 50, 25}, {{{text_cell("c"), text_cell("d"), text_cell("e")}}}}});
  const SheetLayout layout = lay_out(page);
  CHECK(layout.column_pixels.size() == 4);
  REQUIRE(layout.boxes.size() == 5);
  CHECK(layout.boxes[0].area == SheetArea{0, 0, 0, 1});
  CHECK(layout.boxes[1].area == SheetArea{0, 2, 0, 3});
  CHECK(layout.boxes[2].area == SheetArea{1, 0, 1, 0});
  CHECK(layout.boxes[3].area == SheetArea{1, 1, 1, 2});
  CHECK(layout.boxes[4].area == SheetArea{1, 3, 1, 3});
}

TEST_CASE("edges that nearly meet are one, but never two of the same table") {
  const DocumentPage near =
      page_of({DocumentTable{{500, 500}, {{{text_cell("a"), text_cell("b")}}}},
               DocumentTable{{505, 495}, {{{text_cell("c"), text_cell("d")}}}}});
  CHECK(lay_out(near).column_pixels.size() == 2);
  const DocumentPage apart =
      page_of({DocumentTable{{500, 500}, {{{text_cell("a"), text_cell("b")}}}},
               DocumentTable{{520, 480}, {{{text_cell("c"), text_cell("d")}}}}});
  CHECK(lay_out(apart).column_pixels.size() == 3);
  const DocumentPage thin =
      page_of({DocumentTable{{500, 5, 495}, {{{text_cell("a"), text_cell("b"), text_cell("c")}}}}});
  CHECK(lay_out(thin).column_pixels.size() == 3);
}

TEST_CASE("a line takes the whole width, above and after the tables") {
  const DocumentLine after{LineRole::small_print, "脚注"};
  const DocumentPage page = page_of({DocumentLine{LineRole::title, "标题"},
                                     DocumentTable{{1, 1}, {{{text_cell("a"), text_cell("b")}}}}});
  const SheetLayout layout = lay_out(page, std::span(&after, 1));
  REQUIRE(layout.boxes.size() == 4);
  CHECK(layout.boxes.front().area == SheetArea{0, 0, 0, 1});
  CHECK(layout.boxes.back().area == SheetArea{2, 0, 2, 1});
  CHECK(layout.boxes.back().line == &after);
}

TEST_CASE("a row is as high as its wrapped text needs") {
  const std::string long_text(300, 'x');
  const SheetLayout one =
      lay_out(page_of({DocumentTable{{1, 9}, {{{text_cell("短"), text_cell("短")}}}}}));
  const SheetLayout narrow =
      lay_out(page_of({DocumentTable{{1, 9}, {{{text_cell(long_text), text_cell("短")}}}}}));
  const SheetLayout wide =
      lay_out(page_of({DocumentTable{{1, 9}, {{{text_cell("短"), text_cell(long_text)}}}}}));
  const SheetLayout lines =
      lay_out(page_of({DocumentTable{{1, 9}, {{{text_cell("1\n2\n3"), text_cell("短")}}}}}));
  CHECK(narrow.row_points[0] > wide.row_points[0]);
  CHECK(wide.row_points[0] > one.row_points[0]);
  CHECK(lines.row_points[0] > one.row_points[0]);
}

TEST_CASE("rows that a cell spans make room for it together") {
  const std::string ten = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10";
  const DocumentPage spanning = page_of(
      {DocumentTable{{1, 1}, {{{text_cell(ten, 1, 2), text_cell("a")}}, {{text_cell("b")}}}}});
  const DocumentPage single =
      page_of({DocumentTable{{1, 1}, {{{text_cell(ten), text_cell("a")}}}}});
  const SheetLayout layout = lay_out(spanning);
  CHECK(height(layout, layout.boxes[0].area) == doctest::Approx(lay_out(single).row_points[0]));
}

TEST_CASE("a row higher than a spreadsheet allows becomes several, merged") {
  std::string lines = "1";
  for (int i = 0; i < 99; ++i) {
    lines += "\nx";
  }
  const SheetLayout layout = lay_out(
      page_of({DocumentTable{{1, 1}, {{{text_cell(lines), text_cell("b")}}, {{text_cell("c")}}}}}));
  CHECK(layout.boxes[0].area.last_row > 0);
  CHECK(layout.boxes[1].area.last_row == layout.boxes[0].area.last_row);
  CHECK(layout.boxes[2].area.first_row == layout.boxes[0].area.last_row + 1);
  for (const double points : layout.row_points) {
    CHECK(points <= 409);
  }
}

TEST_CASE(
    "the heading of the longest table is repeated, and stays on the screen if there is room") {
  const Document list = test::long_list(40);
  const SheetLayout layout = lay_out(list.pages[0]);
  CHECK(layout.heading == SheetArea{1, 0, 1, 2});
  CHECK(layout.frozen_rows == 2);
  const Document form = test::monitoring_form();
  const SheetLayout tall = lay_out(form.pages[0]);
  REQUIRE(tall.heading);
  CHECK(tall.heading->last_row == tall.heading->first_row + 1);
  CHECK(lay_out(page_of({})).frozen_rows == 0);
  DocumentPage high = list.pages[0];
  high.blocks.insert(high.blocks.begin(),
                     DocumentTable{{1}, {{{text_cell(std::string(5000, 'x'))}}}});
  CHECK(lay_out(high).heading);
  CHECK(lay_out(high).frozen_rows == 0);
}

TEST_CASE("an empty page and a table without rows are laid out") {
  CHECK(lay_out(page_of({})).column_pixels.size() == 1);
  CHECK(lay_out(page_of({DocumentTable{}})).boxes.empty());
}
