#include "adapters/mapping/register/shown_units.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// The faults of a feed with `unit` over the columns 甲 and 乙, which show these units.
std::vector<std::string> faults(std::variant<RowTotal, RatioOf> figure, const std::string& unit,
                                const std::string& first, const std::string& second = "") {
  RegisterSource source;
  source.columns = {{"甲", ColumnType::number, {}}, {"乙", ColumnType::number, {}}};
  Feed feed;
  feed.figure = std::move(figure);
  feed.unit = unit;
  Register rows;
  rows.places = {"f", "s", {2, 3}};
  rows.units = {ShownUnit{first, 5}, ShownUnit{second, 6}};
  for (auto& each : rows.units) {
    each = each->unit.empty() ? std::nullopt : each;
  }
  const auto problems =
      unit_faults({.source = source, .feed = feed, .rows = rows}, house_vocabulary().units);
  CHECK(test::all_spoken(problems));
  return test::placed(problems);
}

using Faults = std::vector<std::string>;
const SumOf kFirst{0, {}};
const SumOf kSecond{1, {}};

}  // namespace

TEST_CASE("a unit that cells show must be the feed's, a synonym or the same scale of it") {
  CHECK(faults(kFirst, "人次", "").empty());
  CHECK(faults(kFirst, "人次", "人次").empty());
  CHECK(faults(kFirst, "人次", "人/次").empty());
  CHECK(faults(kFirst, "元", "万元") == Faults{"register_unit_differs f:s!B5"});
  CHECK(faults(kFirst, "", "万元") == Faults{"register_unit_differs f:s!B5"});
  CHECK(faults(kFirst, "人", "%") == Faults{"register_unit_differs f:s!B5"});
  CHECK(faults(kSecond, "人", "万元").empty());
  CHECK(faults(CountOf{}, "人", "万元").empty());
  CHECK(faults(CountDistinctOf{0, {}}, "人", "万元").empty());
}

TEST_CASE("a ratio of two totals without a unit needs one unit for both") {
  CHECK(faults(RatioOf{kFirst, kSecond}, "", "元", "元").empty());
  CHECK(faults(RatioOf{kFirst, kSecond}, "", "", "元").empty());
  CHECK(faults(RatioOf{kFirst, kSecond}, "", "元", "万元") ==
        Faults{"register_unit_differs f:s!C6"});
  CHECK(faults(RatioOf{kFirst, kSecond}, "元", "元", "万元") ==
        Faults{"register_unit_differs f:s!C6"});
  CHECK(faults(RatioOf{kFirst, FundsAmount{"资金总额"}}, "", "元") ==
        Faults{"register_unit_differs f:s!B5"});
  CHECK(faults(RatioOf{kFirst, FundsAmount{"资金总额"}}, "元", "元").empty());
}

}  // namespace duibiao
