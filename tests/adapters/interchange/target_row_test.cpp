#include "adapters/interchange/target_row.h"

#include <doctest/doctest.h>

#include "tests/adapters/interchange/support.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

struct Row {
  Indicator indicator;
  std::vector<std::string> faults;
};

Row read(const std::string& cells) {
  const Table table = test::table_of("project,indicator,measure,kind,weight\n" + cells + "\n");
  const auto columns = match_columns(table, FileKind::targets, house_interchange_words());
  Problems problems;
  Indicator indicator =
      read_target_row(columns.value, table.rows.at(0), house_interchange_words(), problems);
  CHECK(test::all_spoken(problems));
  std::vector<std::string> faults;
  for (const Problem& problem : problems) {
    faults.push_back(std::string(problem.code) + "!" + problem.where.cell);
  }
  return {std::move(indicator), std::move(faults)};
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a blank measure is last and not given, a word is given") {
  CHECK(read("P,I,,,1").indicator.measure == Measure::last);
  CHECK_FALSE(read("P,I,,,1").indicator.measure_given);
  CHECK(read("P,I, Sum ,,1").indicator.measure == Measure::sum);
  CHECK(read("P,I,累加,,1").indicator.measure_given);
  CHECK(read("P,I,avg,,1").faults == List{"word_unknown!measure"});
}

TEST_CASE("a kind is taken where it is said, an unknown one is an error") {
  CHECK_FALSE(read("P,I,,,1").indicator.kind);
  CHECK(read("P,I,,上限,1").indicator.kind == Kind::ceiling);
  CHECK(read("P,I,,flow,1").indicator.kind == Kind::flow);
  CHECK(read("P,I,,stock,1").faults == List{"word_unknown!kind"});
}

TEST_CASE("a weight is a number of at most eighteen digits that is not negative, or blank") {
  CHECK(read("P,I,,,2.50").indicator.weight == Decimal{25, 1});
  CHECK(read("P,I,,,０").indicator.weight == Decimal{0, 0});
  CHECK_FALSE(read("P,I,,,").indicator.weight);
  CHECK(read("P,I,,,").faults.empty());
  CHECK(read("P,I,,,123456789012345678").faults.empty());
  CHECK(read("P,I,,,1234567890123456789").faults == List{"weight_too_many_digits!weight"});
  CHECK(read("P,I,,,0.1234567890123456789").faults == List{"weight_too_many_digits!weight"});
  CHECK(read("P,I,,,-0.01").faults == List{"weight_negative!weight"});
  CHECK(read("P,I,,,十分").faults == List{"weight_unreadable!weight"});
  CHECK(read("P,I,,,10%").faults == List{"weight_unreadable!weight"});
}

TEST_CASE("a row names its project and its indicator, whose code is not reserved") {
  CHECK(read(",　,,,1").faults == List{"project_blank!project", "indicator_blank!indicator"});
  CHECK(read("P,@executed,,,1").faults == List{"indicator_reserved!indicator"});
  CHECK(read("P,I@,,,1").faults.empty());
}

}  // namespace duibiao
