#include "engine/review/claimed_value.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;

namespace {

/// What comes of holding `claimed` beside the figure `books`.
ClaimedValue beside(std::string_view target, std::string_view books, std::string_view claimed) {
  const Assessment made = test::assessed(test::reviewed_row(target, "10", books, claimed, ""));
  return made.review->rows.front().value;
}

}  // namespace

TEST_CASE("numbers are the same by value, whatever their unit") {
  CHECK(beside("≥8万元", "80000元", "8万元") == ClaimedValue::same);
  CHECK(beside("≥40次", "38次", "38") == ClaimedValue::same);
  CHECK(beside("≥40次", "38次", "38.0次") == ClaimedValue::same);
  CHECK(beside("≥90%", "44/48", "88/96") == ClaimedValue::same);
}

TEST_CASE("a number is rounded where the books' figure at its decimals is it") {
  CHECK(beside("≥95%", "90.45%", "90.5%") == ClaimedValue::rounded);
  CHECK(beside("≥95%", "90.44%", "90.5%") == ClaimedValue::another);
  CHECK(beside("≥95%", "90.44%", "90.4%") == ClaimedValue::rounded);
  CHECK(beside("≥90%", "44/48", "91.67%") == ClaimedValue::rounded);
}

TEST_CASE("phrases are the same by text, or by tier and share") {
  CHECK(beside("有效", "有效", "有效") == ClaimedValue::same);
  CHECK(beside("有效", "部分达成", "部分达成(70%)") == ClaimedValue::another);
  CHECK(beside("有效", "部分达成(75%)", "部分达成（75%）") == ClaimedValue::same);
  CHECK(beside("有效", "有效", "未达成") == ClaimedValue::another);
}

TEST_CASE("days are the same by the day on which it was done") {
  CHECK(beside("2024年11月30日前", "2024年11月20日", "2024年11月20日") == ClaimedValue::same);
  CHECK(beside("2024年11月30日前", "2024年11月20日", "2024年12月1日") == ClaimedValue::another);
}

TEST_CASE("without a figure in the books, or in another unit, nothing is the same") {
  CHECK(beside("≥40次", "", "38次") == ClaimedValue::no_figure);
  CHECK(beside("≥40次", "38次", "38件") == ClaimedValue::not_comparable);
  CHECK(beside("≥40次", "38件", "38次") == ClaimedValue::not_comparable);
}
