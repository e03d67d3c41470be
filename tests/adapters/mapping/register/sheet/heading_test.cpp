#include "adapters/mapping/register/sheet/heading.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

RegisterSource source_of(const std::vector<std::string>& columns) {
  RegisterSource source;
  for (const std::string& column : columns) {
    source.columns.push_back({column, ColumnType::text, {}});
  }
  return source;
}

SheetRow row(std::uint32_t number, const std::vector<std::string>& texts) {
  SheetRow made;
  made.number = number;
  std::uint32_t column = 0;
  for (const std::string& text : texts) {
    ++column;
    if (!text.empty()) {
      made.cells.push_back({column, CellContent::text, text});
    }
  }
  return made;
}

}  // namespace

TEST_CASE("headings are found wherever they stand, wrapped or with full-width signs") {
  VerticalFill fill;
  const SheetRow heading = row(3, {"", "日期", "金额（元）", "实到\n人数"});
  fill.begin_row(heading);
  const HeadingMatch match = match_heading(source_of({"实到人数", "日期", "金额(元)"}), fill, 3);
  CHECK(match.columns == std::vector<std::uint32_t>{4, 2, 3});
  CHECK(match.missing.empty());
  CHECK(match.last_row == 3);
  CHECK(match.total_column == 0);
}

TEST_CASE("headings of two rows are one: the second, with what is merged into it") {
  VerticalFill fill;
  fill.merged({1, 1, 2, 1});
  fill.merged({1, 2, 1, 3});
  const RegisterSource source = source_of({"日期", "应到", "实到"});
  const SheetRow first = row(1, {"日期", "人数"});
  fill.begin_row(first);
  CHECK(match_heading(source, fill, 1).missing == std::vector<std::string>{"应到", "实到"});
  CHECK(match_heading(source_of({"日期"}), fill, 1).last_row == 2);
  const SheetRow second = row(2, {"", "应到", "实到"});
  fill.begin_row(second);
  const HeadingMatch match = match_heading(source, fill, 2);
  CHECK(match.columns == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(match.last_row == 2);
}

TEST_CASE("a heading that two columns have is told, the total column is found too") {
  VerticalFill fill;
  const SheetRow heading = row(1, {"日期", "金额", "摘要", "金额"});
  fill.begin_row(heading);
  RegisterSource source = source_of({"金额"});
  source.total_column = "摘要";
  const HeadingMatch match = match_heading(source, fill, 1);
  CHECK(match.total_column == 3);
  REQUIRE(match.twice.size() == 1);
  CHECK(match.twice[0].heading == "金额");
  CHECK(match.twice[0].first == 2);
  CHECK(match.twice[0].second == 4);
  source.total_column = "序号";
  CHECK(match_heading(source, fill, 1).missing == std::vector<std::string>{"序号"});
}

TEST_CASE("what is longer than a heading is none") {
  VerticalFill fill;
  const SheetRow row_of_text = row(1, {std::string(1000, 'x'), std::string(1001, 'x')});
  fill.begin_row(row_of_text);
  CHECK(match_heading(source_of({std::string(1000, 'x')}), fill, 1).columns.at(0) == 1);
  CHECK(match_heading(source_of({std::string(1001, 'x')}), fill, 1).columns.at(0) == 0);
}

}  // namespace duibiao
