#include "adapters/mapping/register/register_reader.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

RegisterSource vouchers() {
  RegisterSource source;
  source.name = "支出";
  source.columns = {{"日期", ColumnType::date, {}}, {"金额", ColumnType::number, {}}};
  return source;
}

std::vector<std::string> places(const Problems& problems) {
  CHECK(test::all_spoken(problems));
  return test::placed(problems);
}

using Faults = std::vector<std::string>;
using Cells = std::vector<RawCell>;

}  // namespace

TEST_CASE("a number merged from above is there for conditions and is no further amount") {
  const RegisterSource source = vouchers();
  RegisterReader reader(source, {"f", "s", {1, 3}});
  reader.add(2, Cells{{"2024-01-01", "", false}, {"100", "", false}}, "");
  reader.add(3, Cells{{"2024-01-01", "", true}, {"100", "", true}}, "");
  reader.add(4, Cells{{}, {"100", "", false}}, "合计");
  const auto read = reader.finish();
  CHECK(read.problems.empty());
  REQUIRE(read.value.rows.size() == 2);
  CHECK(read.value.rows[1].cells ==
        std::vector<Cell>{test::day("2024-01-01"), MergedNumber{{100, 0}}});
  CHECK(read.value.control_totals.size() == 1);
}

TEST_CASE("faults of a sheet name cells, those of a text file lines and headings") {
  const RegisterSource source = vouchers();
  RegisterReader sheet(source, {"f", "s", {1, 30}});
  sheet.add(7, Cells{{"x", "", false}, {"y", "", false}}, "");
  CHECK(places(sheet.finish().problems) ==
        Faults{"cell_not_a_date f:s!A7", "cell_not_a_number f:s!AD7"});
  RegisterReader table(source, {"f", "", {}});
  table.add(7, Cells{{"x", "", false}, {"y", "", false}}, "");
  CHECK(places(table.finish().problems) ==
        Faults{"cell_not_a_date f:7!日期", "cell_not_a_number f:7!金额"});
}

TEST_CASE("a column has one unit, whichever cells show it") {
  const RegisterSource source = vouchers();
  RegisterReader reader(source, {"f", "s", {1, 2}});
  reader.add(2, Cells{{}, {"1", "", false}}, "");
  reader.add(3, Cells{{}, {"1", "元", false}}, "");
  reader.add(4, Cells{{}, {"1", "元", false}}, "");
  CHECK(reader.usable());
  reader.add(5, Cells{{}, {"1", "万元", false}}, "");
  CHECK_FALSE(reader.usable());
  const auto read = reader.finish();
  CHECK(places(read.problems) == Faults{"register_unit_changes f:s!B5"});
  REQUIRE(read.value.units.at(1));
  CHECK(read.value.units[1]->unit == "元");
  CHECK(read.value.units[1]->line == 3);
  CHECK_FALSE(read.value.units[0]);
}

TEST_CASE("a register is kept up to a number of cells and bytes, on both sides") {
  RegisterSource source = vouchers();
  source.columns[0].type = ColumnType::text;
  const auto faults = [&](const RegisterLimits& limits) {
    RegisterReader reader(source, {"f", "s", {1, 2}}, limits);
    for (std::uint32_t line = 2; line < 4 && !reader.full(); ++line) {
      reader.add(line, Cells{{"abc", "", false}, {"1", "", false}}, "");
    }
    return places(reader.finish().problems);
  };
  CHECK(faults({4, 6}).empty());
  CHECK(faults({3, 6}) == Faults{"register_too_large f:s:3"});
  CHECK(faults({4, 5}) == Faults{"register_too_large f:s:3"});
}

TEST_CASE("a million bad cells are told a hundred times, and counted") {
  const RegisterSource source = vouchers();
  RegisterReader reader(source, {"f", "s", {1, 2}});
  for (std::uint32_t line = 2; line < 203; ++line) {
    reader.add(line, Cells{{}, {"x", "", false}}, "");
  }
  const auto read = reader.finish();
  REQUIRE(read.problems.size() == 101);
  CHECK(read.problems.back().code == "more_of_the_same");
  CHECK_FALSE(read.usable());
}

TEST_CASE("words for totals") {
  CHECK(total_scope("合 计：") == TotalScope::whole_file);
  CHECK(total_scope("本页小计") == TotalScope::since_last_total);
  CHECK(total_scope("累计") == TotalScope::so_far);
  for (const auto* text : {"", "计", "合计人数", "统计", "设计费"}) {
    CHECK_FALSE(total_scope(text));
  }
  CHECK(total_scope("合" + std::string(94, ' ') + "计") == TotalScope::whole_file);
  CHECK_FALSE(total_scope("合" + std::string(95, ' ') + "计"));
}

}  // namespace duibiao
