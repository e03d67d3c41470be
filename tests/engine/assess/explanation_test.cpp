#include "engine/assess/explanation.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/rule_books.h"

using namespace duibiao;
using test::day;

namespace {

/// One indicator of 100 points in June, its form on line 2 and its figures from line 3 on.
struct Scene {
  std::string_view target;
  std::vector<std::string_view> values;
  Measure measure = Measure::last;
  RuleBook book = test::central_book();
  std::string_view weight = "100";

  std::vector<ProofStep> steps(std::string_view indicator = "P-01") const {
    Form form = test::form({{"P-01", "产出指标", "", "指标", target, target, weight, measure}});
    form.indicators[0].where.line = 2;
    form.indicators[0].half_year.where.line = 2;
    std::vector<Observation> observations;
    for (const std::string_view value : values) {
      const int month = static_cast<int>(observations.size()) + 1;
      observations.push_back(test::observed("2024-01-31", value));
      observations.back().date = end_of_month(*make_date(2024, month, 1));
      observations.back().where.line = static_cast<std::uint32_t>(observations.size() + 2);
    }
    AssessOptions options;
    options.as_of = day("2024-06-30");
    const auto read = assess(form, observations, book, test::words(), options);
    REQUIRE(read.usable());
    return explain(read.value, indicator, observations, test::words());
  }
  /// "formula | with numbers | result | lines" of the step, or "none".
  std::string operator()(std::string_view subject) const {
    for (const ProofStep& step : steps()) {
      if (step.subject == subject) {
        std::string text = step.formula + " | " + step.with_numbers + " | " + step.result + " |";
        for (const Source& source : step.sources) {
          text += " " + std::to_string(source.line);
        }
        return text;
      }
    }
    return "none";
  }
  std::string cited(std::string_view subject) const {
    for (const ProofStep& step : steps()) {
      if (step.subject == subject) {
        return step.citation ? step.citation->document : "nothing";
      }
    }
    return "none";
  }
};

}  // namespace

TEST_CASE("a sum is proved from its lines to its points") {
  const Scene sum{"≥40人次", {"18人次", "18人次"}, Measure::sum};
  CHECK(sum("target") == "≥40人次 | 40人次 | 40人次 | 2");
  CHECK(sum("actual") == "a = Σx | 18人次 + 18人次 | 36人次 | 3 4");
  CHECK(sum("verdict") == "a ≥ t | 36 ≥ 40 | missed |");
  CHECK(sum("attainment") == "max(a ÷ t, 0) | max(36 ÷ 40, 0) | 0.900000 |");
  CHECK(sum("deviation") == "( a − t ) ÷ t × 100 % | ( 36 − 40 ) ÷ 40 × 100 % | -10.00% |");
  CHECK(sum("weight") == "w | 100 | 100 | 2");
  CHECK(sum("points") == "w × min(attainment, 1) | 100 × min(0.9, 1) | 90.00 |");
  CHECK(sum("pace") == "a ÷ pace | 36 ÷ 40 | 0.90 |");
}

TEST_CASE("only the figures that were used are named") {
  CHECK(Scene{"≥40人次", {"18人次", "20人次"}}("actual") == "a = x | 20人次 | 20人次 | 4");
  CHECK(Scene{"≥90%", {"8/10", "10/10"}, Measure::ratio}("actual") ==
        "a = Σn ÷ Σd × 100 % | 8/10 + 10/10 | 90% | 3 4");
  CHECK(Scene{"≥90%", {"8/10", "44/48"}}("actual") ==
        "a = Σn ÷ Σd × 100 % | 44/48 | 91.666667% | 4");
}

TEST_CASE("a ceiling and an equality and a range are proved in the base unit") {
  CHECK(Scene{"≤4万元", {"5万元"}}("attainment") ==
        "a ≤ t ? 1 : t ÷ a | 50000 ≤ 40000 ? 1 : 40000 ÷ 50000 | 0.800000 |");
  CHECK(Scene{"=50%", {"55%"}}("attainment") ==
        "a = t ? 1 : min(a ÷ t, t ÷ a) | 55 = 50 ? 1 : min(55 ÷ 50, 50 ÷ 55) | 0.909091 |");
  CHECK(Scene{"80-90%", {"95%"}}("target") == "80-90% | 80 … 90% | 80 … 90% | 2");
  CHECK(Scene{"80-90%", {"95%"}}("verdict") == "low ≤ a ≤ high | 80 ≤ 95 ≤ 90 | missed |");
  CHECK(Scene{"80-90%", {"95%"}}("attainment") == "high ÷ a | 90 ÷ 95 | 0.947368 |");
  CHECK(Scene{"80-90%", {"95%"}}("deviation") == "none");
}

TEST_CASE("no proof divides by 0") {
  CHECK(Scene{"=0%", {"0%"}}("attainment") == "a = t ? 1 : 0 | 0 = 0 ? 1 : 0 | 1.000000 |");
  CHECK(Scene{"=0%", {"1%"}}("deviation") == "none");
  CHECK(Scene{"≥0", {"-5"}}("attainment") == "a ≥ t ? 1 : 0 | -5 ≥ 0 ? 1 : 0 | 0.000000 |");
}

TEST_CASE("the schedule is proved from the months of the course") {
  const Scene schedule{"序时进度", {"45%"}};
  CHECK(schedule("target") == "elapsed ÷ course × 100 % | 6 ÷ 12 × 100 % | 50% | 2");
  CHECK(schedule("verdict") == "a ≥ t | 45 ≥ 50 | missed |");
}

TEST_CASE("a phrase and a deadline are proved by their share and their days") {
  const Scene phrase{"充分", {"部分达成(75%)"}};
  CHECK(phrase("verdict") ==
        "a = t ∨ share ≥ 80 % | 部分达成(75%) = 充分 ∨ 0.75 ≥ 80 % | missed |");
  CHECK(phrase("attainment") == "share | 0.75 | 0.750000 |");
  CHECK(Scene{"3月底前", {"2024-04-10"}}("attainment") ==
        "max(1 − max(done − t, 0) ÷ days, 0) | "
        "max(1 − max(2024-04-10 − 2024-03-31, 0) ÷ 366, 0) | 0.972678 |");
  CHECK(Scene{"3月底前", {"未完成"}}("attainment") == "share | 0.3 | 0.300000 |");
}

TEST_CASE("what was not judged has a verdict without a formula and no attainment") {
  const Scene other{"≥5人", {"5件"}};
  CHECK(other("verdict") == " |  | not_assessable |");
  CHECK(other("attainment") == "none");
  CHECK(other("points") == "0 | 0 | 0.00 |");
  CHECK(other("pace") == "none");
  CHECK(Scene{"≥5人", {}}("verdict") == " |  | no_data |");
  CHECK(Scene{"≥5人", {}}("actual") == "a = x |  |  |");
  CHECK(Scene{"", {"5"}}("verdict") == " |  | no_target |");
}

// By hand: 30 % of 40 are due in June, 12; 9 are 3/4 of it.
TEST_CASE("a pace line that a month plan draws is proved from the plan and names it") {
  Scene planned{"≥40人次", {"9人次"}, Measure::sum};
  planned.book.plans = {test::plan("P-01", {{6, 30}, {12, 100}})};
  planned.book.plans[0].citation = {"month ladder", {}, {}, 0, {}};
  planned.book.plans[0].where = {.file = "rules.toml", .line = 7};
  CHECK(planned("pace_plan") == "s × t | 30 % × 40 | 12人次 | 7");
  CHECK(planned.cited("pace_plan") == "month ladder");
  CHECK(planned("pace") == "a ÷ pace | 9 ÷ 12 | 0.75 |");
  CHECK(Scene{"≥40人次", {"9人次"}, Measure::sum}("pace_plan") == "none");
}

TEST_CASE("points name the rule that gave them") {
  CHECK(Scene{"≥5人", {"4人"}}.cited("points") == "positive rule");
  CHECK(Scene{"≤5人", {"6人"}}.cited("points") == "reverse rule");
  CHECK(Scene{"=5人", {"6人"}}.cited("points") == "equality rule");
  CHECK(Scene{"充分", {"达成"}}.cited("points") == "tier bounds");
  CHECK(Scene{"充分", {"达成"}}.cited("attainment") == "tier points");
  Scene pass_line{"≥40人次", {"30人次"}};
  pass_line.book.positive.rule = PositiveRule::pass_line;
  CHECK(pass_line("points") ==
        "w × max(min((attainment − pass) ÷ (1 − pass), 1), 0) | "
        "100 × max(min((0.75 − 0.6) ÷ (1 − 0.6), 1), 0) | 37.50 |");
}

TEST_CASE("a weight from the form names its line and one from the book its citation") {
  CHECK(Scene{"≥5人", {"4人"}}.cited("weight") == "nothing");
  Scene by_book{"≥5人", {"4人"}};
  by_book.weight = "";
  by_book.book.weights = {{"产出指标", {100, 0}, false, {"level weights", {}, {}, 0, {}}}};
  CHECK(by_book("weight") == "w | 100 | 100 |");
  CHECK(by_book.cited("weight") == "level weights");
}

TEST_CASE("an indicator that the form does not have is not explained") {
  CHECK(Scene{"≥5人", {"4人"}}.steps("P-02").empty());
  CHECK(Scene{"≥5人", {"4人"}}.steps("").empty());
}
