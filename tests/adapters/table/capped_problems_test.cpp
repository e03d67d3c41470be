#include "adapters/table/capped_problems.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Problems with(std::size_t count) {
  CappedProblems problems("a.csv");
  for (std::size_t i = 0; i < count; ++i) {
    problems.add(warning("nul_byte", {.file = "a.csv"}));
  }
  problems.add(error("empty_file", {}));
  return problems.take();
}

}  // namespace

TEST_CASE("a hundred problems of one code are listed as they are") {
  CHECK(with(100).size() == 101);
  CHECK(with(100).back().code == "empty_file");
}

TEST_CASE("from the hundred and first on they are counted, and other codes are still listed") {
  const Problems problems = with(103);
  REQUIRE(problems.size() == 102);
  CHECK(problems[100].code == "empty_file");
  const Problem& rest = problems[101];
  CHECK(rest.code == "more_of_the_same");
  CHECK(rest.severity == Severity::warning);
  CHECK(rest.where.file == "a.csv");
  CHECK(test::fact(rest, "code") == "nul_byte");
  CHECK(test::fact(rest, "count") == "3");
  CHECK(test::is_spoken(rest));
}

TEST_CASE("more of a full code can be counted without each of them") {
  CappedProblems problems("a.csv");
  for (int i = 0; i < 100; ++i) {
    problems.add(warning("nul_byte", {}));
  }
  problems.count("nul_byte", 7);
  const Problems listed = problems.take();
  REQUIRE(listed.size() == 101);
  CHECK(listed.back().severity == Severity::warning);
  CHECK(test::fact(listed.back(), "count") == "7");
}

TEST_CASE("a code is full at a hundred, not at ninety-nine") {
  CappedProblems problems("a.csv");
  problems.add(Problems(99, error("nul_byte", {})));
  CHECK_FALSE(problems.full("nul_byte"));
  problems.add(error("nul_byte", {}));
  CHECK(problems.full("nul_byte"));
  CHECK_FALSE(problems.full("empty_file"));
}

}  // namespace duibiao
