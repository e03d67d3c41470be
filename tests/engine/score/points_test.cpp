#include "engine/score/points.h"

#include <doctest/doctest.h>

#include <vector>

#include "engine/compare/evaluate.h"
#include "engine/value/rounding.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::decimal;

namespace {

/// One leaf of ten points under a book.
struct Leaf {
  RuleBook book;
  std::string_view level1 = "产出指标";
  std::string_view name = "指标";

  EarnedShare earned(std::string_view target_text, std::string_view value) const {
    const Indicator indicator = test::indicator({"C", level1, "", name, "", target_text});
    const Target& target = indicator.full_year.target;
    const std::vector<Observation> counted{test::observed("2024-12-31", value)};
    const Evaluation evaluation = evaluate(target, Measure::last, counted,
                                           {test::words(), book.tiers, calendar_year(2024),
                                            test::day("2024-12-31"), ElapsedBy::months});
    return earned_share(indicator, target, evaluation, book, test::words()).value();
  }
  /// The share of a reached evaluation that no text could give.
  std::string share(std::string_view target_text, const Evaluation& evaluation) const {
    const Indicator indicator = test::indicator({"C", level1, "", name, "", target_text});
    const auto earned =
        earned_share(indicator, indicator.full_year.target, evaluation, book, test::words());
    return earned ? test::spoken(earned->share) : "does not fit";
  }
  std::string points(std::string_view target, std::string_view value) const {
    const auto hundredths = score_hundredths(Ratio{10}, earned(target, value).share);
    return hundredths ? fixed(Ratio{*hundredths, 100}, 2) : "does not fit";
  }
};

struct Vector {
  std::string_view actual;
  std::string_view points;
};

void check(const Leaf& leaf, std::string_view target, const std::vector<Vector>& vectors) {
  for (const auto& [actual, points] : vectors) {
    CAPTURE(target);
    CAPTURE(actual);
    CHECK(leaf.points(target, actual) == points);
  }
}

Leaf pass_line() {
  Leaf leaf{test::central_book()};
  leaf.book.positive.rule = PositiveRule::pass_line;
  return leaf;
}

Leaf reverse_linear() {
  Leaf leaf{test::central_book()};
  leaf.book.reverse.rule = ReverseRule::linear_to_2t;
  return leaf;
}

Leaf equality(EqualityRule rule) {
  Leaf leaf{test::central_book()};
  leaf.book.equality.rule = rule;
  return leaf;
}

}  // namespace

TEST_CASE("P1: a floor earns in proportion and never more than its weight") {
  check({test::central_book()}, "≥40",
        {{"52", "10.00"},
         {"40", "10.00"},
         {"38", "9.50"},
         {"30", "7.50"},
         {"24", "6.00"},
         {"23", "5.75"},
         {"0", "0.00"},
         {"-5", "0.00"}});
  check({test::central_book()}, ">40", {{"40", "10.00"}, {"38", "9.50"}, {"41", "10.00"}});
}

TEST_CASE("P2: below the pass line nothing is earned and from it on in a straight line") {
  check(pass_line(), "≥40",
        {{"52", "10.00"},
         {"40", "10.00"},
         {"38", "8.75"},
         {"30", "3.75"},
         {"24", "0.00"},
         {"23", "0.00"},
         {"24.04", "0.03"},
         {"0", "0.00"}});
  CHECK(pass_line().earned("≥40", "30").rule == PointsRule::pass_line);
}

TEST_CASE("P2: a share that does not fit is refused and never 0") {
  Evaluation reached;
  reached.outcome = Missed{};
  reached.attainment = Ratio{kInt128Max - 2, kInt128Max - 1};
  CHECK(pass_line().share("≥40", reached) == "does not fit");
  reached.attainment = Ratio{kInt128Max - 1, kInt128Max - 2};
  CHECK(pass_line().share("≥40", reached) == "1");
  reached.attainment = Ratio{1, kInt128Max};
  CHECK(pass_line().share("≥40", reached) == "0");
}

TEST_CASE("R2 and E1: a deviation near 2^127 earns all or nothing, as a smaller one does") {
  const auto share = [](const Leaf& leaf, std::string_view target, const Ratio& deviation) {
    Evaluation reached;
    reached.outcome = Missed{};
    reached.attainment = Ratio{1, 2};
    reached.bound = Ratio{1};
    reached.deviation = deviation;
    return leaf.share(target, reached);
  };
  const Ratio most{kInt128Max};
  const Ratio least{-kInt128Max};
  const Leaf equal = equality(EqualityRule::as_at_least);
  CHECK(share(equal, "=100", most) == "1");
  CHECK(share(equal, "=100", least) == "0");
  CHECK(share(equal, "=100", Ratio{-1, 4}) == "3/4");
  CHECK(share(reverse_linear(), "≤8", most) == "0");
  CHECK(share(reverse_linear(), "≤8", least) == "1");
  CHECK(share(reverse_linear(), "≤8", Ratio{1, 4}) == "3/4");
}

TEST_CASE("P2: a pass line of 100 % is all or nothing and one of 0 % is P1") {
  Leaf all = pass_line();
  all.book.pass_line_percent = {100, 0};
  check(all, "≥40", {{"40", "10.00"}, {"39.99", "0.00"}});
  Leaf none = pass_line();
  none.book.pass_line_percent = {};
  check(none, "≥40", {{"38", "9.50"}, {"0", "0.00"}});
}

TEST_CASE("R1: an exceeded ceiling earns the bound over the actual") {
  check({test::central_book()}, "≤8",
        {{"7", "10.00"},
         {"8", "10.00"},
         {"9", "8.89"},
         {"10", "8.00"},
         {"12", "6.67"},
         {"16", "5.00"},
         {"20", "4.00"}});
}

TEST_CASE("R2: an exceeded ceiling loses in a straight line down to nothing at twice the bound") {
  check(reverse_linear(), "≤8",
        {{"7", "10.00"},
         {"8", "10.00"},
         {"9", "8.75"},
         {"10", "7.50"},
         {"12", "5.00"},
         {"15.9", "0.13"},
         {"16", "0.00"},
         {"20", "0.00"}});
  check(reverse_linear(), "≤0", {{"0", "10.00"}, {"0.01", "0.00"}});
  check(reverse_linear(), "<8", {{"8", "10.00"}, {"7.99", "10.00"}, {"9", "8.75"}});
  CHECK(reverse_linear().earned("≤8", "9").rule == PointsRule::linear_to_2t);
}

TEST_CASE("E1: an equality scored like a floor earns everything above it") {
  check(equality(EqualityRule::as_at_least), "=100",
        {{"98", "9.80"}, {"100", "10.00"}, {"103", "10.00"}, {"0", "0.00"}, {"-5", "0.00"}});
}

TEST_CASE("E2: an equality with 0 scored like a floor earns everything at 0 or less") {
  check(equality(EqualityRule::as_at_least), "=0",
        {{"0", "10.00"}, {"-1", "10.00"}, {"0.01", "0.00"}, {"1", "0.00"}});
}

TEST_CASE("a linear ceiling and a floor-like equality below 0 are all or nothing") {
  check(reverse_linear(), "≤-5", {{"-5", "10.00"}, {"-6", "10.00"}, {"-4.99", "0.00"}});
  check(equality(EqualityRule::as_at_least), "=-5",
        {{"-5", "10.00"}, {"-6", "0.00"}, {"-4", "0.00"}});
}

TEST_CASE("E3: an equality to the letter earns everything or nothing") {
  check(equality(EqualityRule::exact), "=100",
        {{"100", "10.00"}, {"99.99", "0.00"}, {"100.01", "0.00"}});
  CHECK(equality(EqualityRule::exact).earned("=100", "98").rule == PointsRule::exact);
}

TEST_CASE("by default a missed equality earns the smaller over the larger") {
  check({test::central_book()}, "=100",
        {{"98", "9.80"}, {"100", "10.00"}, {"103", "9.71"}, {"0", "0.00"}});
  check({test::central_book()}, "=0", {{"0", "10.00"}, {"0.01", "0.00"}});
}

TEST_CASE("ranges and phrases and deadlines earn their attainment") {
  const Leaf leaf{test::central_book()};
  check(leaf, "80%-90%", {{"85%", "10.00"}, {"72%", "9.00"}, {"100%", "9.00"}});
  check(leaf, "充分", {{"达成", "10.00"}, {"基本达成", "9.00"}, {"部分达成(75%)", "7.50"}});
  check(leaf, "11月30日前", {{"2024-11-30", "10.00"}, {"2024-12-01", "9.97"}});
  CHECK(leaf.earned("80%-90%", "85%").rule == PointsRule::attainment);
}

TEST_CASE("the pass line is not applied to ranges and phrases") {
  check(pass_line(), "80%-90%", {{"40%", "5.00"}});
  check(pass_line(), "充分", {{"未达成(50%)", "5.00"}});
}

TEST_CASE("B4: execution is read off its bands from the bound on") {
  const Leaf leaf{test::stepped_book(), "过程", "预算执行率"};
  check(leaf, "=100%",
        {{"100%", "10.00"},
         {"99.99%", "7.00"},
         {"80%", "7.00"},
         {"79.99%", "5.00"},
         {"60%", "5.00"},
         {"59.99%", "0.00"},
         {"0%", "0.00"},
         {"108%", "10.00"}});
  CHECK(leaf.earned("=100%", "80%").rule == PointsRule::execution_band);
  check({test::stepped_book(), "过程", "预算执行情况"}, "=100%", {{"80%", "7.00"}});
}

TEST_CASE("T2: satisfaction is read off its bands whatever the target says") {
  const Leaf leaf{test::stepped_book(), "满意度", "服务对象满意度"};
  check(leaf, "≥95%",
        {{"90%", "10.00"},
         {"89.99%", "8.00"},
         {"80%", "8.00"},
         {"79.99%", "5.00"},
         {"60%", "5.00"},
         {"59.99%", "0.00"},
         {"-1%", "0.00"}});
  CHECK(leaf.earned("≥95%", "90%").rule == PointsRule::satisfaction_band);
}

TEST_CASE("bands need a rate and leave other leaves alone") {
  CHECK(Leaf{test::stepped_book(), "满意度", "满意度"}.earned("满意", "满意").rule ==
        PointsRule::attainment);
  CHECK(Leaf{test::stepped_book(), "产出指标", "合格率"}.earned("≥95%", "90%").rule ==
        PointsRule::pass_line);
  CHECK(Leaf{test::central_book(), "过程", "预算执行率"}.earned("=100%", "80%").rule ==
        PointsRule::attainment);
}

TEST_CASE("what was not judged earns nothing by no rule") {
  const Leaf leaf{test::central_book()};
  for (const std::string_view target : {"", "1,23", "≥40人"}) {
    CAPTURE(target);
    CHECK(leaf.earned(target, "5件").rule == PointsRule::not_judged);
    CHECK(leaf.points(target, "5件") == "0.00");
  }
}

TEST_CASE("points are rounded once and half away from zero") {
  CHECK(score_hundredths(Ratio{143, 100}, Ratio{9, 10}) == std::optional(std::int64_t{129}));
  CHECK(score_hundredths(Ratio{1}, Ratio{5, 1000}) == std::optional(std::int64_t{1}));
  CHECK(score_hundredths(Ratio{1}, Ratio{4999, 1000000}) == std::optional(std::int64_t{0}));
  CHECK(score_hundredths(Ratio{250, 100}, Ratio{1}) == std::optional(std::int64_t{250}));
  CHECK(score_hundredths(Ratio{1, 3}, Ratio{3, 4}) == std::optional(std::int64_t{25}));
}

TEST_CASE("points that do not fit are refused") {
  CHECK_FALSE(score_hundredths(Ratio{kInt128Max}, Ratio{kInt128Max - 1, kInt128Max}));
  CHECK_FALSE(score_hundredths(Ratio{power_of_ten(18)}, Ratio{1}));
  CHECK(score_hundredths(Ratio{power_of_ten(16)}, Ratio{1}) ==
        std::optional(std::int64_t{1000000000000000000}));
}
