#include "engine/intake/figure_doubts.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using List = std::vector<std::string>;

Form project(int year, std::string_view code = "P") {
  Form made = form({{"P-1", "产出", "数量", "走访次数", "≥2次", "≥4次"},
                    {"P-2", "产出", "质量", "合格率", "", "≥95%"},
                    {"P-3", "效益", "社会", "机制", "", "健全"}});
  made.project = code;
  made.course = calendar_year(year);
  return made;
}

Observation figure(std::string_view indicator, std::string_view date, std::string_view value,
                   std::uint32_t line = 2, std::string_view file = "a.csv") {
  Observation made = observed(date, value);
  made.project = "P";
  made.indicator = indicator;
  made.where = {.file = std::string(file), .line = line};
  return made;
}

Problems doubts(const std::vector<Observation>& figures,
                const std::vector<Form>& forms = {project(2024)},
                const std::vector<Form>& others = {}) {
  return figure_doubts(figures, forms, others, words());
}

}  // namespace

TEST_CASE("the first and the last day of the course are inside, the days beside them are not") {
  CHECK(doubts({figure("P-1", "2024-01-01", "1次"), figure("P-1", "2024-12-31", "1次")}).empty());
  CHECK(faults(doubts({figure("P-1", "2023-12-31", "1次")})) == List{"figures_outside_course@2"});
  CHECK(faults(doubts({figure("P-1", "2025-01-01", "1次")})) == List{"figures_outside_course@2"});
}

TEST_CASE("figures on one side of the course are one question for each file") {
  const auto asked = doubts(
      {figure("P-1", "2042-06-30", "1次", 2), figure("P-2", "2042-06-30", "96%", 3),
       figure("P-1", "2023-06-30", "1次", 4), figure("P-1", "2042-06-30", "1次", 9, "b.csv")});
  CHECK(faults(asked) ==
        List{"figures_outside_course@4", "figures_outside_course@2", "figures_outside_course@9"});
  CHECK(fact(asked[1], "count") == "2");
  CHECK(fact(asked[1], "date") == "2042-06-30");
  CHECK(all_spoken(asked));
}

TEST_CASE("a figure of a year that the project has a form of is no slip") {
  const std::vector figures{figure("P-1", "2023-06-30", "1次")};
  CHECK(doubts(figures, {project(2024)}, {project(2023)}).empty());
  CHECK_FALSE(doubts(figures, {project(2024)}, {project(2022)}).empty());
  CHECK_FALSE(doubts(figures, {project(2024)}, {project(2023, "Q")}).empty());
}

TEST_CASE("a form of any year has no other year, and money named with @ has one too") {
  Form any = project(2024);
  any.course.reset();
  CHECK(doubts({figure("P-1", "2042-06-30", "1次")}, {any}).empty());
  CHECK(faults(doubts({figure("@executed", "2042-06-30", "1万元")})) ==
        List{"figures_outside_course@2"});
}

TEST_CASE("figures in a unit that does not convert are one question an indicator") {
  const auto asked =
      doubts({figure("P-1", "2024-03-31", "1次", 2), figure("P-1", "2024-06-30", "2人次", 3),
              figure("P-1", "2024-09-30", "3人次", 4), figure("P-2", "2024-06-30", "96人", 5)});
  CHECK(faults(asked) == List{"figures_of_other_unit@3", "figures_of_other_unit@5"});
  CHECK(fact(asked[0], "count") == "2");
  CHECK(fact(asked[0], "found") == "2人次");
  CHECK(fact(asked[0], "target") == "≥4次");
  CHECK(all_spoken(asked));
}

TEST_CASE(
    "what converts, what has no unit, what is blank and what is no number is not asked about") {
  CHECK(doubts({figure("P-1", "2024-06-30", "0.0002万次"), figure("P-1", "2024-06-30", "2"),
                figure("P-2", "2024-06-30", "19/20"), figure("P-3", "2024-06-30", "健全"),
                figure("P-1", "2042-06-30", ""), figure("P-1", "2024-06-30", "若干")})
            .empty());
}

}  // namespace duibiao::test
