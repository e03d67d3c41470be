#include "engine/base/problem.h"

#include <doctest/doctest.h>

#include "engine/base/result.h"
#include "tests/support/spoken.h"

using namespace duibiao;

TEST_CASE("only an error makes input unusable") {
  CHECK_FALSE(any_error({}));
  CHECK_FALSE(any_error({note("a", {}), warning("b", {})}));
  CHECK(any_error({note("a", {}), error("b", {})}));
  CHECK(Read<int>{1, {warning("a", {})}}.usable());
  CHECK_FALSE(Read<int>{1, {error("a", {})}}.usable());
}

TEST_CASE("problems are appended in order with place and facts") {
  Problems problems{note("first", {})};
  append(problems,
         {error("second", {"a.csv", "", "", 2, 0}, {{"found", "31日"}}), warning("third", {})});
  CHECK(test::codes(problems) == "first second third");
  CHECK(problems[1].severity == Severity::error);
  CHECK(problems[1].where.line == 2);
  CHECK(problems[1].facts == std::vector<Fact>{{"found", "31日"}});
  append(problems, {});
  CHECK(problems.size() == 3);
}
