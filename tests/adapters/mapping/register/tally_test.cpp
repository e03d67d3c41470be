#include "adapters/mapping/register/tally.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

const Moments kAnyDay{};

RegisterRow row(Cell first, Cell second = BlankCell{}) {
  return {2, {std::move(first), std::move(second)}};
}

Feed feed_of(std::variant<RowTotal, RatioOf> figure, std::string unit = "") {
  Feed feed;
  feed.figure = std::move(figure);
  feed.unit = std::move(unit);
  return feed;
}

}  // namespace

TEST_CASE("a sum is exact, keeps its decimals and passes over empty cells") {
  const RowTotal total = SumOf{0, {}};
  Tally tally(total);
  CHECK(tally.add(row(Decimal{1200000, 2}), kAnyDay) == Tallied::yes);
  CHECK(tally.add(row(Decimal{-8000, 1}), kAnyDay) == Tallied::yes);
  CHECK(tally.add(row(BlankCell{}), kAnyDay) == Tallied::blank);
  CHECK(tally.value() == Ratio{11200});
  CHECK(tally.decimals() == 2);
}

TEST_CASE(
    "a count counts the rows that meet its condition, a distinct count their different cells") {
  const Condition filled{CellIsEmpty{0, true}};
  const RowTotal rows = CountOf{filled};
  const RowTotal different = CountDistinctOf{1, filled};
  Tally count(rows);
  Tally distinct(different);
  const std::string ming = "明";
  for (const RegisterRow& each :
       {row(ming, ming), row(ming, ming), row(BlankCell{}, ming), row(ming, BlankCell{}),
        row(ming, Decimal{10, 1}), row(ming, Decimal{1, 0})}) {
    count.add(each, kAnyDay);
    distinct.add(each, kAnyDay);
  }
  CHECK(count.value() == Ratio{5});
  CHECK(distinct.value() == Ratio{2});
  CHECK(distinct.add(row(ming, BlankCell{}), kAnyDay) == Tallied::blank);
  CHECK(distinct.add(row(BlankCell{}, ming), kAnyDay) == Tallied::no);
}

TEST_CASE("a figure is written with its unit, a ratio as a pair in its shortest form") {
  const Feed sum = feed_of(RowTotal{SumOf{0, {}}}, "元");
  FigureTally spent(sum, std::nullopt);
  spent.add(row(Decimal{1200000, 2}), kAnyDay);
  CHECK(spent.text() == "12000.00元");

  const Feed share = feed_of(RatioOf{RowTotal{SumOf{0, {}}}, ConstantAmount{}}, "元");
  FigureTally rate(share, Ratio{80000});
  CHECK(rate.zero_without_rows());
  CHECK(rate.text() == "0/80000");
  rate.add(row(Decimal{7864050, 2}), kAnyDay);
  CHECK(rate.text() == "78640.5/80000");
}

TEST_CASE("a ratio of two totals counts a row in each part whose condition it meets") {
  const RowTotal signed_in = CountOf{Condition{CellIsEmpty{1, true}}};
  const Feed attendance = feed_of(RatioOf{signed_in, RowTotal{CountOf{}}}, "人");
  FigureTally tally(attendance, std::nullopt);
  CHECK_FALSE(tally.zero_without_rows());
  CHECK(tally.add(row(std::string("甲"), std::string("√")), kAnyDay) == Tallied::yes);
  CHECK(tally.add(row(std::string("乙"), BlankCell{}), kAnyDay) == Tallied::yes);
  CHECK(tally.text() == "1/2");
}

TEST_CASE("a number merged over rows is added with its first row only, and told apart as itself") {
  const RowTotal total = SumOf{0, {}};
  Tally tally(total);
  CHECK(tally.add(row(Decimal{90, 0}), kAnyDay) == Tallied::yes);
  CHECK(tally.add(row(MergedNumber{{90, 0}}), kAnyDay) == Tallied::no);
  CHECK(tally.value() == Ratio{90});
  const RowTotal different = CountDistinctOf{0, {}};
  Tally distinct(different);
  CHECK(distinct.add(row(Decimal{90, 0}), kAnyDay) == Tallied::yes);
  CHECK(distinct.add(row(MergedNumber{{90, 0}}), kAnyDay) == Tallied::yes);
  CHECK(distinct.value() == Ratio{1});
}

}  // namespace duibiao
