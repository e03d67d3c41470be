#include "engine/rules/grades.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

RuleBook book() {
  RuleBook made;
  made.grades = {{"优", {90, 0}}, {"良", {80, 0}}, {"中", {60, 0}}, {"差", {0, 0}}};
  return made;
}

}  // namespace

TEST_CASE("a grade starts at its bound and ends below the next one") {
  CHECK(grade_of(book(), Ratio{100}) == "优");
  CHECK(grade_of(book(), Ratio{90}) == "优");
  CHECK(grade_of(book(), Ratio{8999, 100}) == "良");
  CHECK(grade_of(book(), Ratio{895, 10}) == "良");
  CHECK(grade_of(book(), Ratio{80}) == "良");
  CHECK(grade_of(book(), Ratio{7999, 100}) == "中");
  CHECK(grade_of(book(), Ratio{60}) == "中");
  CHECK(grade_of(book(), Ratio{5999, 100}) == "差");
  CHECK(grade_of(book(), Ratio{0}) == "差");
}

TEST_CASE("a book without grades gives none") { CHECK(grade_of(RuleBook{}, Ratio{95}).empty()); }
