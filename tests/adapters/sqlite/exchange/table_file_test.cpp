#include "adapters/sqlite/exchange/table_file.h"

#include <doctest/doctest.h>

#include "adapters/sqlite/actuals/observation_rows.h"
#include "adapters/sqlite/statements/statement_rows.h"
#include "adapters/sqlite/targets/form_rows.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

/// Every row of `rows` as text and back.
Rows there_and_back(const Rows& rows) {
  Rows back;
  for (const TableFile& file : table_files()) {
    const std::string text = table_text(file, rows);
    if (!text.empty()) {
      CHECK(read_table(file, text, std::string(file.name), 1, back).empty());
    }
  }
  return back;
}

void check_same(const Rows& a, const Rows& b) {
  for (const TableFile& file : table_files()) {
    CAPTURE(file.name);
    CHECK(a.of(file.table) == b.of(file.table));
  }
}

const TableFile& file_named(std::string_view name) {
  for (const TableFile& file : table_files()) {
    if (file.name == name) {
      return file;
    }
  }
  __builtin_trap();
}

}  // namespace

TEST_CASE("forms come back with every row of every block, also with awkward texts") {
  Form awkward = form("项目,\"甲\"");
  awkward.annual_goal = " 前后空格 \r\n第二行\n\"引号\", 逗号";
  awkward.header.push_back({"", "", {}});
  awkward.funds.push_back(
      {FundsLine::Side::income, "无单位", {}, Quantity{*parse_decimal("8"), {}}, {}});
  awkward.funds.push_back({FundsLine::Side::income, "无金额", {}, {}, {}});
  awkward.indicators[2].full_year.notes = {warning("over_achieved", {}, {{"x", "\"\n"}})};
  awkward.course.reset();
  Rows rows;
  add_form_rows(rows, {1, 1, 1}, form());
  add_form_rows(rows, {1, 2, 3}, awkward);
  check_same(rows, there_and_back(rows));
}

TEST_CASE("figures and statements come back, one without a date too") {
  Rows rows;
  std::vector<Observation> figures = first_half();
  figures[1].value = " 1,234\n元 ";
  figures[2].accrual = Accrual::running_total;
  figures[3].where = {};
  rows.of(LedgerTable::observation) = observation_rows(1, figures);
  Statement undated = statement("P-01", StatementKind::reason, "其他: \"引\"");
  undated.date.reset();
  rows.of(LedgerTable::statement) =
      statement_rows(1, std::vector{statement("P-01", StatementKind::due, "2024-09-30"), undated});
  check_same(rows, there_and_back(rows));
}

TEST_CASE("names and texts that are no UTF-8 come back byte for byte") {
  const std::string gbk = "\xD6\xA7\xB3\xF6,\xC3\xF7\xCF\xB8.csv";
  Form strange = form("\xFF\n\"P\"");
  strange.name = gbk;
  strange.where.file = "../" + gbk;
  strange.indicators[0].full_year.written = gbk;
  Rows rows;
  add_form_rows(rows, {1, 1, 1}, strange);
  add_form_rows(rows, {1, 2, 1}, form("P"));
  std::vector<Observation> figures = first_half();
  figures[0].where.file = gbk;
  figures[1].where.file = std::string(5000, '/');
  rows.of(LedgerTable::observation) = observation_rows(1, figures);
  check_same(rows, there_and_back(rows));
}

TEST_CASE("a measure that nobody named is blank, one that was named last is not") {
  Rows rows;
  Form made = form();
  made.indicators[1].measure_given = true;
  add_form_rows(rows, {1, 1, 1}, made);
  const std::string text = table_text(file_named("targets.csv"), rows);
  CHECK(text.starts_with("project,indicator,level1,level2,name,measure,"));
  CHECK(text.find("P-02,产出指标,数量指标,办结时间,last,") != std::string::npos);
  CHECK(text.find("P-03,产出指标,数量指标,投诉次数,,") != std::string::npos);
  check_same(rows, there_and_back(rows));
}

TEST_CASE("a batch without such rows has no such file") {
  CHECK(table_text(file_named("actuals.csv"), Rows{}).empty());
}

TEST_CASE("a missing column, a number that is none and an unknown project are named") {
  Rows rows;
  const Problems column =
      read_table(file_named("actuals.csv"), "project,indicator\nP,P-01\n", "actuals.csv", 1, rows);
  REQUIRE(column.size() == 8);
  CHECK(column[0].code == "export_column_missing");
  CHECK(all_spoken(column));
  const std::string head = "project,label\n";
  const Problems project =
      read_table(file_named("further/empty_labels.csv"), head + "P,x\n", "labels.csv", 1, rows);
  CHECK(placed(project) == std::vector<std::string>{"export_cell_unreadable labels.csv:2!project"});
  const Problems number = read_table(
      file_named("statements.csv"),
      "project,indicator,date,kind,value,author,place_file,place_sheet,place_cell,place_line,"
      "place_character\nP,P-01,,due,x,,f,,,zwei,0\n",
      "s.csv", 1, rows);
  REQUIRE(number.size() == 1);
  CHECK(fact(number[0], "found") == "zwei");
}

}  // namespace duibiao
