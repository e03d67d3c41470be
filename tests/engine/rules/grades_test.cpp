#include "engine/rules/grades.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

std::string grade(const RuleBook& book, std::string_view score) {
  return grade_of(book, test::decimal(score).ratio());
}

}  // namespace

TEST_CASE("a grade starts at its bound and ends just below the next") {
  const RuleBook book = test::central_book();
  CHECK(grade(book, "100") == "优");
  CHECK(grade(book, "90") == "优");
  CHECK(grade(book, "89.99") == "良");
  CHECK(grade(book, "80") == "良");
  CHECK(grade(book, "79.99") == "中");
  CHECK(grade(book, "60") == "中");
  CHECK(grade(book, "59.99") == "差");
  CHECK(grade(book, "0") == "差");
}

TEST_CASE("a score above 100 keeps the best grade and a book without grades gives none") {
  CHECK(grade(test::central_book(), "120") == "优");
  CHECK(grade(test::hubei_book(), "95").empty());
}
