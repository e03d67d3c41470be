#include "engine/score/weights.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "tests/support/domain.h"
#include "tests/support/problem_checks.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::codes;
using test::decimal;
using test::fact;
using test::spoken;

namespace {

/// A form with one leaf for each level named, without weights.
Form leaves(const std::vector<std::string_view>& levels) {
  std::vector<test::Row> rows;
  for (const std::string_view level : levels) {
    rows.push_back({"", level, "", "", "", ""});
  }
  return test::form(rows);
}

/// `count` leaves of one level and the leaf 预算执行率 in 过程.
Form with_execution(std::vector<std::string_view> levels, std::string_view name = "预算执行率") {
  Form form = leaves(levels);
  form.indicators.push_back(test::indicator({"X", "过程", "资金管理", name, "", ""}));
  return form;
}

Form weighted(const std::vector<std::string_view>& weights) {
  std::vector<test::Row> rows;
  for (const std::string_view weight : weights) {
    rows.push_back({"C", "产出指标", "", "名", "", "", weight});
  }
  return test::form(rows);
}

Read<Weights> allocate(const Form& form, const RuleBook& book,
                       WeightsMode mode = WeightsMode::must_add_up,
                       std::span<const RuleBook> known = {}) {
  return allocate_weights(form, {book, test::words(), known}, mode);
}

std::string shares(std::string_view total, int count) {
  Weights weights;
  weights.points = equal_shares(decimal(total), count);
  return spoken(weights);
}

Form lianyungang() {
  std::vector<std::string_view> levels;
  levels.insert(levels.end(), 6, "决策");
  levels.insert(levels.end(), 5, "过程");
  levels.insert(levels.end(), 21, "产出指标");
  levels.insert(levels.end(), 3, "效益指标");
  return leaves(levels);
}

}  // namespace

TEST_CASE("shares are equal to 0.01 with what is left for the first rows") {
  CHECK(shares("10", 1) == "10");
  CHECK(shares("10", 3) == "3.34 3.33 3.33");
  CHECK(shares("50", 6) == "8.34 8.34 8.33 8.33 8.33 8.33");
  CHECK(shares("0.02", 3) == "0.01 0.01 0");
  CHECK(shares("0", 2) == "0 0");
  CHECK(shares("30", 4) == "7.5 7.5 7.5 7.5");
}

TEST_CASE("shares add up to their total for every number of leaves") {
  for (int count = 1; count <= 200; ++count) {
    Ratio total;
    for (const Ratio& share : equal_shares(decimal("33.33"), count)) {
      total = *sum(total, share);
    }
    CAPTURE(count);
    CHECK(spoken(total) == "3333/100");
  }
}

TEST_CASE("weights on the form are taken when they add up to exactly 100") {
  const auto read = allocate(weighted({"33.33", "33.33", "33.34"}), test::central_book());
  CHECK(spoken(read.value) == "33.33 33.33 33.34");
  CHECK(read.value.origin == WeightsOrigin::form);
  CHECK(read.problems.empty());
  CHECK(spoken(read.value.total) == "100");
}

TEST_CASE("weights that miss 100 by a hair are a fault on either side") {
  for (const std::string_view last : {"33.33", "33.35", "33.339999999999999"}) {
    CAPTURE(last);
    const auto read = allocate(weighted({"33.33", "33.33", last}), test::central_book());
    REQUIRE(codes(read.problems) == "weights_do_not_add_up");
    CHECK_FALSE(read.usable());
  }
  const auto read = allocate(weighted({"50", "49.99"}), test::central_book());
  CHECK(fact(read.problems[0], "sum") == "99.99");
}

TEST_CASE("as given takes the weights as they stand and says so") {
  const auto read = allocate(weighted({"5", "7.25"}), test::central_book(), WeightsMode::as_given);
  CHECK(read.usable());
  CHECK(codes(read.problems) == "weights_as_given");
  CHECK(read.value.origin == WeightsOrigin::as_given);
  CHECK(spoken(read.value.total) == "49/4");
  const auto exact = allocate(weighted({"40", "60"}), test::central_book(), WeightsMode::as_given);
  CHECK(exact.value.origin == WeightsOrigin::form);
  CHECK(exact.problems.empty());
}

TEST_CASE("some weights given and some not is a fault for each that is missing") {
  const auto read = allocate(weighted({"50", "", "50", ""}), test::central_book());
  CHECK(codes(read.problems) == "weights_incomplete weights_incomplete");
  CHECK(
      codes(allocate(weighted({"50", ""}), test::central_book(), WeightsMode::as_given).problems) ==
      "weights_incomplete");
}

TEST_CASE("a weight beyond the bound or below 0 is refused, as given too, each with its place") {
  const auto codes_of = [](const std::vector<std::string_view>& weights) {
    return codes(allocate(weighted(weights), test::central_book(), WeightsMode::as_given).problems);
  };
  CHECK(codes_of({"1000000000", "0"}) == "weights_as_given");
  CHECK(codes_of({"1000000000.00000001", "0"}) == "weight_out_of_range");
  CHECK(codes_of({"-0.01", "100.01"}) == "weight_out_of_range");
  CHECK(codes_of({"999999999999999999", "50", "-1"}) == "weight_out_of_range weight_out_of_range");
}

TEST_CASE("every sum of weights within the bound fits, whatever their decimals") {
  std::vector<std::string_view> mixed(400, "1000000000");
  mixed[0] = "0.000000000000000001";
  mixed[1] = "0.999999999999999999";
  const auto read = allocate(weighted(mixed), test::central_book(), WeightsMode::as_given);
  REQUIRE(read.usable());
  CHECK(spoken(read.value.total) == "398000000001");
}

TEST_CASE("the level weights of the sample form come out to the hundredth") {
  const auto read = allocate(lianyungang(), test::jiangsu_book());
  REQUIRE(read.usable());
  CHECK(codes(read.problems) == "weights_from_rule_book");
  CHECK(read.value.origin == WeightsOrigin::rule_book);
  std::string expected = "2.5 2.5 2.5 2.5 2.5 2.5 4 4 4 4 4";
  for (int i = 0; i < 21; ++i) {
    expected += i < 18 ? " 1.43" : " 1.42";
  }
  CHECK(spoken(read.value) == expected + " 11.67 11.67 11.66");
  CHECK(spoken(read.value.total) == "100");
}

TEST_CASE("an absent 满意度 goes to 效益 and a present one keeps its points") {
  CHECK(spoken(allocate(with_execution({"产出指标", "效益指标"}), test::central_book()).value) ==
        "50 40 10");
  CHECK(
      spoken(allocate(with_execution({"产出指标", "效益指标", "满意度指标"}), test::central_book())
                 .value) == "50 30 10 10");
}

TEST_CASE("levels match by alias") {
  CHECK(spoken(allocate(with_execution({"产出", "效益", "服务对象满意度"}), test::central_book())
                   .value) == "50 30 10 10");
}

TEST_CASE("under a central book other 决策 and 过程 leaves weigh 0 as a compliance list") {
  const auto read =
      allocate(with_execution({"决策", "过程指标", "产出指标", "效益指标"}), test::central_book());
  REQUIRE(read.usable());
  CHECK(spoken(read.value) == "0 0 50 40 10");
  CHECK(read.value.compliance_only == std::vector<bool>{true, true, false, false, false});
}

TEST_CASE("the execution leaf carries its weight wherever it stands and by every name") {
  for (const std::string_view name : {"预算执行率", "预算执行情况", "年度资金总额", "资金执行率"}) {
    CAPTURE(name);
    Form form = with_execution({"产出指标", "效益指标"}, name);
    CHECK(spoken(allocate(form, test::central_book()).value) == "50 40 10");
    form.indicators.back().level1 = "产出指标";
    CHECK(spoken(allocate(form, test::central_book()).value) == "50 40 10");
    form.indicators.back().level1 = "任何一级";
    CHECK(spoken(allocate(form, test::central_book()).value) == "50 40 10");
  }
}

TEST_CASE("a book without an execution leaf shares 预算执行率 with its level") {
  const auto read = allocate(with_execution({"决策", "过程", "产出指标", "效益指标", "满意度指标"}),
                             test::jiangsu_book());
  CHECK(spoken(read.value) == "15 10 30 25 10 10");
}

TEST_CASE("a level that the book does not know is a fault that names the books that fit") {
  const std::array known{test::central_book(), test::jiangsu_book()};
  const auto read =
      allocate(with_execution({"产出指标", "效益指标", "投入指标", "投入指标", "管理"}),
               test::central_book(), WeightsMode::must_add_up, known);
  REQUIRE(codes(read.problems) == "level_not_in_book level_not_in_book");
  CHECK(fact(read.problems[0], "level") == "投入指标");
  CHECK(fact(read.problems[0], "book") == "central");
  CHECK(fact(read.problems[0], "books") == "—");
}

TEST_CASE("a level of the book that the form lacks is a fault that names the books that fit") {
  const std::array known{test::central_book(), test::jiangsu_book(), test::hubei_book()};
  const auto read = allocate(with_execution({"产出指标", "效益指标"}), test::jiangsu_book(),
                             WeightsMode::must_add_up, known);
  REQUIRE(codes(read.problems) == "level_missing_for_book");
  CHECK(fact(read.problems[0], "level") == "决策");
  CHECK(fact(read.problems[0], "books") == "central、hubei");
}

TEST_CASE("the sample form under a central book lacks its execution leaf") {
  const std::array known{test::central_book(), test::jiangsu_book()};
  const auto read = allocate(lianyungang(), test::central_book(), WeightsMode::must_add_up, known);
  REQUIRE(codes(read.problems) == "no_execution_leaf");
  CHECK(fact(read.problems[0], "books") == "jiangsu");
}

TEST_CASE("a form without indicators has no weights") {
  CHECK_FALSE(allocate(Form{}, test::central_book()).usable());
}

TEST_CASE("the entry of a leaf stands before the entry of its level") {
  const RuleBook book = test::central_book();
  const Form form = with_execution({"产出", "决策"});
  CHECK(weight_entry(book, form.indicators[0], test::words())->level == "产出指标");
  CHECK(weight_entry(book, form.indicators[1], test::words()) == nullptr);
  CHECK(weight_entry(book, form.indicators[2], test::words())->level == "预算执行率");
}
