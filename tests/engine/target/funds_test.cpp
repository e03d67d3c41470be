#include "engine/target/funds.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace duibiao;

namespace {

Unit ten_thousand_yuan() { return {"万元", "元", 4, Dimension::money}; }

FundsLine line(std::string label, std::int64_t amount,
               FundsLine::Side side = FundsLine::Side::income) {
  return {.side = side,
          .label = std::move(label),
          .full_year = Quantity{{amount, 0}, ten_thousand_yuan()}};
}

}  // namespace

TEST_CASE("a row of the block is found by what target forms call it") {
  Form form;
  form.funds = {line("资金总额", 8), line("财政拨款/小计", 7), line("一般公共预算资金", 6),
                line("上年结转资金", 1), line("社区矫正", 80, FundsLine::Side::expenditure)};
  REQUIRE(funds_line(form, FundsSource::total) != nullptr);
  CHECK(funds_line(form, FundsSource::total)->label == "资金总额");
  CHECK(funds_line(form, FundsSource::treasury)->label == "财政拨款/小计");
  CHECK(funds_line(form, FundsSource::general_budget)->label == "一般公共预算资金");
  CHECK(funds_line(form, FundsSource::carried_over)->label == "上年结转资金");
  CHECK(funds_line(form, FundsSource::other) == nullptr);
  Form central;
  central.funds = {line("年度资金总额", 8), line("其中： 当年财政拨款", 8)};
  CHECK(funds_line(central, FundsSource::treasury) == &central.funds[1]);
  central.funds = {line("资金总额", 8, FundsLine::Side::expenditure)};
  CHECK(funds_line(central, FundsSource::total) == nullptr);
}

TEST_CASE("an amount of a line is in yuan where it has a unit of money and else nothing") {
  const FundsLine plain = line("资金总额", 8);
  CHECK(yuan_of(&plain) == Ratio{80000});
  FundsLine people = plain;
  people.full_year->unit = {"人", "人", 0, Dimension::count};
  CHECK(yuan_of(&people) == std::nullopt);
  people.full_year.reset();
  CHECK(yuan_of(&people) == std::nullopt);
  CHECK(yuan_of(nullptr) == std::nullopt);
}
