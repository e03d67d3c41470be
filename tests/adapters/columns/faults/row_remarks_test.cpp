#include "adapters/columns/faults/row_remarks.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

RowRemark remark_on(std::uint32_t row, std::vector<std::string_view> codes) {
  RowRemark remark;
  remark.row = row;
  for (const std::string_view code : codes) {
    remark.notes.push_back(warning(code, {}));
  }
  return remark;
}

Problems told_at_row(const RowRemark& remark) {
  Problems problems = remark.notes;
  for (Problem& problem : problems) {
    problem.where.line = remark.row;
  }
  return problems;
}

}  // namespace

TEST_CASE("a hundred remarks of a code are kept to be placed, the others are counted") {
  RowRemarks remarks("t.csv");
  for (std::uint32_t row = 1; row <= 103; ++row) {
    remarks.add(remark_on(row, {"copied_sign"}));
  }
  remarks.add(remark_on(200, {"share_of_one", "copied_sign"}));
  CHECK(remarks.kept().size() == 101);
  const Problems problems = remarks.told(told_at_row);
  REQUIRE(problems.size() == 102);
  CHECK(problems[99].where.line == 100);
  CHECK(problems[100].code == "share_of_one");
  CHECK(problems[100].where.line == 200);
  CHECK(problems[101].code == "more_of_the_same");
  CHECK(test::fact(problems[101], "count") == "4");
}

TEST_CASE("notes and over-achievement are for the report, not for standard error") {
  const Problems told = remarks_in(
      {note("sign_inferred", {}), warning("over_achieved", {}), warning("copied_sign", {})});
  REQUIRE(told.size() == 1);
  CHECK(told.front().code == "copied_sign");
}
