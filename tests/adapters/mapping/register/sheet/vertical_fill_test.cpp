#include "adapters/mapping/register/sheet/vertical_fill.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

SheetRow row(std::uint32_t number, std::vector<std::pair<std::uint32_t, std::string>> cells) {
  SheetRow made;
  made.number = number;
  for (auto& [column, text] : cells) {
    made.cells.push_back({column, CellContent::text, std::move(text)});
  }
  return made;
}

/// "A=x B^=y": columns, a ^ where the cell comes from above.
std::string said(const VerticalFill& fill) {
  std::string text;
  for (const DownFilledCell& filled : fill.cells()) {
    text += text.empty() ? "" : " ";
    text += static_cast<char>('A' + filled.cell->column - 1);
    text += (filled.from_above ? "^=" : "=") + filled.cell->text;
  }
  return text;
}

}  // namespace

TEST_CASE("a cell merged over rows is in all of them, in its first column") {
  VerticalFill fill;
  fill.merged({2, 1, 4, 2});
  fill.merged({2, 4, 2, 5});
  const SheetRow second = row(2, {{1, "a"}, {3, "b"}, {4, "across"}});
  fill.begin_row(second);
  CHECK(said(fill) == "A=a C=b D=across");
  CHECK(fill.merged_at(5) != nullptr);
  CHECK(fill.merged_at(3) == nullptr);
  const SheetRow fourth = row(4, {{3, "d"}});  // the third row holds nothing
  fill.begin_row(fourth);
  CHECK(said(fill) == "A^=a C=d");
  CHECK(fill.at(1).from_above);
  CHECK(fill.at(2).cell == nullptr);
  CHECK_FALSE(fill.at(3).from_above);
  const SheetRow fifth = row(5, {{3, "e"}});
  fill.begin_row(fifth);
  CHECK(said(fill) == "C=e");
}

TEST_CASE("merged cells without a text fill nothing") {
  VerticalFill fill;
  fill.merged({1, 1, 2, 1});
  fill.merged({3, 1, 4, 1});
  for (const SheetRow& each : {row(1, {{1, "a"}}), row(3, {{2, "b"}}), row(4, {{2, "c"}})}) {
    fill.begin_row(each);
    CHECK(fill.cells().size() == 1);
  }
}

}  // namespace duibiao
