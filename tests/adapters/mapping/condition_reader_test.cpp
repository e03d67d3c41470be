#include "adapters/mapping/condition_reader.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;

/// The condition `text` over the columns 日 (date), 数 (number) and 名 (text).
struct Reading {
  explicit Reading(const std::string& text) {
    const auto document = parse_toml("c = " + text, "m.toml");
    REQUIRE(document.problems.empty());
    const auto& value = document.value.entries.at(0).value.value;
    condition = read_condition(std::get<TomlTable>(value), columns, problems);
  }
  std::vector<RegisterColumn> columns{
      {"日", ColumnType::date, {}}, {"数", ColumnType::number, {}}, {"名", ColumnType::text, {}}};
  Problems problems{};
  Condition condition{};
};

Faults faults_of(const std::string& text) {
  const Reading reading(text);
  CHECK(test::all_spoken(reading.problems));
  return test::faults(reading.problems);
}

}  // namespace

TEST_CASE("a test names its column, its operator and a value of the column's type") {
  const Reading date("{ column = '日', op = '<=', value = 'as_of' }");
  CHECK(date.problems.empty());
  const auto& compares = std::get<CellCompares>(date.condition.is);
  CHECK(compares.column == 0);
  CHECK(compares.sign == Comparison::at_most);
  CHECK(std::get<DateTerm>(compares.value) == DateTerm{Moment::as_of});

  const Reading number("{ column = '数', op = '>', value = '0.5' }");
  CHECK(std::get<Decimal>(std::get<CellCompares>(number.condition.is).value) == Decimal{5, 1});

  const Reading text("{ column = '名', op = 'in', value = ['甲', '乙'] }");
  CHECK(std::get<CellIsOneOf>(text.condition.is).values.size() == 2);
}

TEST_CASE("a new column is added as text, a known one is found again") {
  const Reading reading(
      "{ any = [{ column = '类', op = 'contains', value = '缓' }, "
      "{ column = '类', op = 'starts_with', value = '管' }, { column = '日', op = 'empty' }] }");
  CHECK(reading.problems.empty());
  REQUIRE(reading.columns.size() == 4);
  CHECK(reading.columns[3].name == "类");
  CHECK(reading.columns[3].type == ColumnType::text);
  const auto& any = std::get<AnyOf>(reading.condition.is).conditions;
  REQUIRE(any.size() == 3);
  CHECK(std::get<CellContains>(any[1].is).column == 3);
  CHECK(std::get<CellContains>(any[1].is).at_start);
  CHECK_FALSE(std::get<CellIsEmpty>(any[2].is).negated);
}

TEST_CASE("a value that is not of the column's type is a fault") {
  CHECK(faults_of("{ column = '日', op = '=', value = '2024-06-31' }") ==
        Faults{"value_not_date@1"});
  CHECK(faults_of("{ column = '日', op = '=', value = '2024-06-30' }").empty());
  CHECK(faults_of("{ column = '日', op = '=', value = 2024-06-30 }").empty());
  CHECK(faults_of("{ column = '数', op = '=', value = 0.5 }") == Faults{"value_not_number@1"});
  CHECK(faults_of("{ column = '数', op = '=', value = 'viel' }") == Faults{"value_not_number@1"});
  CHECK(faults_of("{ column = '名', op = '=', value = 5 }") == Faults{"value_not_text@1"});
  CHECK(faults_of("{ column = '名', op = 'in', value = '甲' }") == Faults{"value_not_list@1"});
  CHECK(faults_of("{ column = '名', op = 'in', value = [] }") == Faults{"value_not_list@1"});
}

TEST_CASE("an operator that the column's type has not is a fault") {
  CHECK(faults_of("{ column = '名', op = '<', value = '甲' }") == Faults{"operator_needs_order@1"});
  CHECK(faults_of("{ column = '日', op = 'contains', value = '2024' }") ==
        Faults{"operator_needs_text@1"});
  CHECK(faults_of("{ column = '日', op = 'empty', value = '' }") ==
        Faults{"condition_value_unwanted@1"});
}

TEST_CASE("what is neither a test nor a list of conditions is a fault, each with its place") {
  CHECK(faults_of("{ all = [] }") == Faults{"condition_form@1"});
  CHECK(faults_of("{ all = [{ column = '日', op = 'empty' }], any = [] }") ==
        Faults{"condition_form@1"});
  const Reading empty("{}");
  CHECK(test::faults(empty.problems) == Faults{"missing_key@1", "missing_key@1"});
  const Reading unknown("{ column = '日', op = 'before', value = 'as_of' }");
  REQUIRE(test::faults(unknown.problems) == Faults{"unknown_word@1"});
  CHECK(unknown.problems[0].where.column == 26);
  const Reading misspelt("{ colum = '日', op = 'empty' }");
  CHECK(test::faults(misspelt.problems) == Faults{"missing_key@1", "unknown_key@1"});
}

}  // namespace duibiao
