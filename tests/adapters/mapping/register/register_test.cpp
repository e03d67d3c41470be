#include "adapters/mapping/register/register.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;
using Rows = std::vector<std::vector<std::string>>;

RegisterSource vouchers() {
  RegisterSource source;
  source.name = "支出";
  source.columns = {{"日期", ColumnType::date, {}}, {"金额", ColumnType::number, {}}};
  return source;
}

Read<Register> import(Rows rows, const RegisterSource& source = vouchers()) {
  return import_register(test::table("支出.csv", {"日期", "摘要", "金额"}, std::move(rows)),
                         source);
}

}  // namespace

TEST_CASE("rows come with their lines and typed cells, empty ones are passed over") {
  const auto read = import({{"2024-01-18", "x", "12,000.00"}, {"", " ", ""}, {"", "y", "-800.00"}});
  CHECK(read.problems.empty());
  REQUIRE(read.value.rows.size() == 2);
  CHECK(read.value.rows[0].cells ==
        std::vector<Cell>{test::day("2024-01-18"), Decimal{1200000, 2}});
  CHECK(read.value.rows[1].line == 4);
  CHECK(read.value.rows[1].cells == std::vector<Cell>{BlankCell{}, Decimal{-80000, 2}});
}

TEST_CASE("every unreadable cell is named by line and column, and never quoted") {
  const auto read = import({{"2024-06-31", "x", "12,00"}, {"LYG00001", "y", "1"}});
  CHECK(test::faults(read.problems) ==
        Faults{"cell_not_a_date@2", "cell_not_a_number@2", "cell_not_a_date@3"});
  CHECK(read.problems[1].where == Source{.file = "支出.csv", .cell = "金额", .line = 2});
  CHECK(test::all_spoken(read.problems));
  CHECK(message_line(read.problems[2], Language::english).find("LYG0") == std::string::npos);
}

TEST_CASE("every missing column is named, at the heading's line") {
  RegisterSource source = vouchers();
  source.columns.push_back({"凭证号", ColumnType::text, {}});
  source.total_column = "序号";
  const auto read = import({{"2024-01-18", "x", "1"}}, source);
  CHECK(test::faults(read.problems) ==
        Faults{"register_column_missing@1", "register_column_missing@1"});
  CHECK(test::fact(read.problems[0], "column") == "凭证号");
  CHECK(test::fact(read.problems[1], "column") == "序号");
  CHECK(test::all_spoken(read.problems));
}

TEST_CASE("a total row is never counted, and holds the rows to their sum") {
  const auto read = import({{"2024-01-18", "x", "12,000.00"},
                            {"2024-03-29", "x", "-800.00"},
                            {"合 计：", "", "11,200"}});
  CHECK(read.problems.empty());
  CHECK(read.value.rows.size() == 2);
  REQUIRE(read.value.control_totals.size() == 1);
  CHECK(read.value.control_totals[0].line == 4);
  CHECK(read.value.control_totals[0].stated == Ratio{11200});
}

TEST_CASE("a total that its rows do not add up to is a fault with both sums") {
  const auto read = import({{"2024-01-18", "x", "12,000.00"}, {"合计", "", "12,000.01"}});
  REQUIRE(test::faults(read.problems) == Faults{"control_total_disagrees@3"});
  CHECK(test::fact(read.problems[0], "stated") == "12000.01");
  CHECK(test::fact(read.problems[0], "computed") == "12000");
  CHECK(test::fact(read.problems[0], "rows") == "1");
  CHECK(test::all_spoken(read.problems));
}

TEST_CASE("小计 adds up the rows since the last one, 累计 the rows so far, 总计 the whole file") {
  const Rows rows{{"总计", "", "6"},    {"2024-01-02", "", "1"}, {"2024-01-03", "", "2"},
                  {"小计", "", "3"},    {"2024-02-02", "", "3"}, {"本月合计", "", "3"},
                  {"本年累计", "", "6"}};
  const auto read = import(rows);
  CHECK(read.problems.empty());
  CHECK(read.value.rows.size() == 3);
  CHECK(read.value.control_totals.size() == 4);
  Rows wrong = rows;
  wrong[3][2] = "6";
  wrong[5][2] = "6";
  CHECK(test::faults(import(wrong).problems) ==
        Faults{"control_total_disagrees@5", "control_total_disagrees@7"});
}

TEST_CASE("the total column is the first one, or the one that the mapping names") {
  const Rows rows{{"2024-01-18", "合计", "5"}};
  CHECK(import(rows).value.rows.size() == 1);
  RegisterSource source = vouchers();
  source.total_column = "摘要";
  const auto read = import(rows, source);
  CHECK(read.value.rows.empty());
  CHECK(test::faults(read.problems) == Faults{"control_total_disagrees@2"});
}

TEST_CASE("an empty cell in a total row states nothing") {
  const auto read = import({{"2024-01-18", "x", "5"}, {"合计", "", ""}});
  CHECK(read.problems.empty());
  CHECK(read.value.control_totals.empty());
}

TEST_CASE("where a cell cannot be read its total is not held against the rest") {
  const auto read = import({{"2024-01-18", "x", "five"}, {"合计", "", "5"}});
  CHECK(test::faults(read.problems) == Faults{"cell_not_a_number@2"});
}

}  // namespace duibiao
