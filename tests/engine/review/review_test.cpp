#include "engine/review/review.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::claim_of;
using test::review_of_row;
using test::reviewed_row;
using test::spoken;
using test::stated;

TEST_CASE("a claim that is the book's score differs by nothing") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "38次", "9.5")) == "0");
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "", "9.50")) == "0");
}

TEST_CASE("arithmetic: rounded or cut off at the decimals that were written, and no further") {
  // 10 · 37/39 = 9.487179…, which the book rounds to 9.49
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.5")) ==
        "0.01 = arithmetic rounded 0.01");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.48")) ==
        "-0.01 = arithmetic cut_off -0.01");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.4")) ==
        "-0.09 = arithmetic cut_off -0.09");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9")) ==
        "-0.49 = arithmetic rounded -0.49");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.487")) ==
        "-0.003 = arithmetic rounded -0.003");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.47")) ==
        "-0.02 = untold no_rule_gives_it -0.02");
  CHECK(claim_of(reviewed_row("≥39次", "10", "37次", "37次", "9.51")) ==
        "0.02 = untold no_rule_gives_it 0.02");
}

TEST_CASE("rule: the whole weight for a miss is that rule, though rounding gives it too") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "39次", "39次", "10")) ==
        "0.25 = rule full_weight 0.25");
  CHECK(claim_of(reviewed_row("≥40次", "10", "40次", "40次", "10")) == "0");
}

TEST_CASE("rule: another formula on the same value is named") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "30次", "30次", "0")) ==
        "-7.5 = rule nothing_for_miss -7.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "50次", "50次", "12.5")) ==
        "2.5 = rule beyond_weight 2.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "50次", "50次", "8")) == "-2 = rule direction -2");
  CHECK(claim_of(reviewed_row("≥40次", "10", "50次", "50次", "7.5")) ==
        "-2.5 = rule one_minus -2.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "38次", "8.75")) ==
        "-0.75 = rule pass_line -0.75");
  CHECK(claim_of(reviewed_row("≤8件", "10", "10件", "10件", "7.50")) ==
        "-0.5 = rule one_minus linear -0.5");
  CHECK(claim_of(reviewed_row("=100%", "10", "103%", "103%", "0.00")) ==
        "-9.71 = rule nothing_for_miss exact -9.71");
}

TEST_CASE("rule: another rule book that gives the score is named") {
  test::ReviewCase claim = reviewed_row("≥40次", "10", "38次", "38次", "8.75");
  claim.known_books = {test::central_book(), test::stepped_book()};
  claim.known_books[0].id = claim.book.id;
  claim.known_books[1].id = "stepped";
  CHECK(claim_of(claim) == "-0.75 = rule pass_line book:stepped -0.75");
}

TEST_CASE("rule: a row that weighs nothing under the book") {
  const test::ReviewCase claim = test::check_list_row("40次", "5");
  CHECK(claim_of(claim) == "5 = rule weighs_nothing 5");
  CHECK(claim_of(test::check_list_row("40次", "0")) == "0");
}

TEST_CASE("rule: held against the half-year value") {
  test::ReviewCase claim = reviewed_row("≥40次", "10", "15次", "15次", "7.5");
  claim.form.indicators[0].half_year =
      test::indicator({"", "", "", "", "≥20次", "≥40次"}).half_year;
  CHECK(claim_of(claim) == "3.75 = rule half_year 3.75");
}

TEST_CASE("evidence: the claimed value is not that of the books, with or without effect") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "36次", "38次", "9.5")) ==
        "0.5 = evidence another 0.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "41次", "42次", "10")) == "0 = evidence another 0");
  CHECK(claim_of(reviewed_row("≥40次", "10", "41次", "42次", "")) == "0 = evidence another 0");
  CHECK(claim_of(reviewed_row("≥40次", "10", "", "38次", "9.5")) == "9.5 = evidence no_figure 9.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "", "", "9.5")) == "9.5 = evidence no_figure 9.5");
  CHECK(claim_of(reviewed_row("≥40次", "10", "38件", "38次", "9.5")) ==
        "9.5 = evidence not_comparable 9.5");
}

TEST_CASE("evidence and rule part one difference, and add up to it") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "36次", "38次", "10")) ==
        "1 = evidence another 0.5 + rule full_weight 0.5");
}

TEST_CASE("arithmetic: the claimed value is the books' at its own decimals") {
  CHECK(claim_of(reviewed_row("≥95%", "10", "90.46%", "90.5%", "9.53")) ==
        "0.01 = arithmetic value_rounded 0.01");
  CHECK(claim_of(reviewed_row("≥95%", "10", "90.44%", "90.5%", "9.53")) ==
        "0.01 = evidence another 0.01");
  CHECK(claim_of(reviewed_row("≥8万元", "10", "79600元", "8万元", "10")) ==
        "0.05 = arithmetic value_rounded 0.05");
}

TEST_CASE("judgement: a share within the tier; a share outside it is another rule") {
  const auto claimed = [](std::string_view tier, std::string_view points) {
    return claim_of(reviewed_row("有效", "10", tier, tier, points));
  };
  CHECK(claimed("部分达成", "7") == "0");  // the book's point
  CHECK(claimed("部分达成", "7.99") == "0.99 = judgement tier 0.99");
  CHECK(claimed("部分达成", "6") == "-1 = judgement tier -1");
  CHECK(claimed("部分达成", "5.99") == "-1.01 = rule outside_tier -1.01");
  CHECK(claimed("部分达成", "8") == "1 = rule outside_tier 1");
  CHECK(claimed("有效", "8") == "-2 = judgement tier -2");
  CHECK(claimed("有效", "7.99") == "-2.01 = rule outside_tier -2.01");
}

TEST_CASE("untold: what cannot be compared is said to be so") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "38件", "9.5")) == "0");
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "38件", "9")) ==
        "-0.5 = untold claim_not_comparable -0.5");
  CHECK(claim_of(reviewed_row("待定", "10", "38次", "", "9")) == "9 = untold row_not_judged 9");
}

TEST_CASE("review: the reviewer's score is the engine's, the claim's, a rule's or a judgement") {
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "38次", "10", "9")) == "0");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "38次", "10", "10")) ==
        "1 = evidence another 0.5 + rule full_weight 0.5");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "38次", "10", "9.5")) ==
        "0.5 = evidence another 0.5");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "38次", "9.5", "7.5")) ==
        "-1.5 = rule pass_line -1.5");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "36次", "9", "8.2")) ==
        "-0.8 = judgement reviewer -0.8");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "", "", "", "5")) == "5 = judgement reviewer 5");
  CHECK(review_of_row(reviewed_row("≥40次", "10", "36次", "36次", "9")) == "-");
}

namespace {

test::ReviewCase two_rows(std::string_view first, std::string_view second, std::string_view total) {
  test::ReviewCase made;
  made.form = test::form({{"P-01", "产出指标", "数量指标", "甲", "≥40次", "≥40次", "60"},
                          {"P-02", "产出指标", "数量指标", "乙", "≥10次", "≥10次", "40"}});
  made.observations = {test::observed("2024-12-20", "40次"), test::observed("2024-12-20", "5次")};
  made.observations[1].indicator = "P-02";
  for (const auto& [code, points] :
       {std::pair("P-01", first), std::pair("P-02", second), std::pair("@total", total)}) {
    if (!points.empty()) {
      made.statements.push_back(stated(code, StatementKind::claimed_score, points));
    }
  }
  return made;
}

std::string total_of(const test::ReviewCase& project) {
  return spoken(test::assessed(project).review->claimed.difference);
}

}  // namespace

TEST_CASE("the total's difference is that of its rows and what they do not add up to") {
  CHECK(total_of(two_rows("60", "20", "80")) == "0");
  CHECK(total_of(two_rows("60", "40", "100")) == "20 = rule full_weight 20");
  CHECK(total_of(two_rows("60", "40", "100.01")) ==
        "20.01 = rule full_weight 20 + arithmetic sum 0.01");
  CHECK(total_of(two_rows("60", "20", "79.99")) == "-0.01 = arithmetic sum -0.01");
  CHECK(total_of(two_rows("60", "40", "")) == "20 = rule full_weight 20");
}

TEST_CASE("a total over rows without a claim cannot be told apart") {
  CHECK(total_of(two_rows("60", "", "95")) == "15 = untold rows_without_score 15");
  CHECK(total_of(two_rows("60", "", "")) == "-");
}

TEST_CASE("points of the funds row that no indicator stands for are told apart") {
  test::ReviewCase made = two_rows("60", "20", "90");
  made.statements.push_back(stated("@funds", StatementKind::claimed_score, "10"));
  CHECK(total_of(made) == "10 = untold own_row 10");
}

TEST_CASE("sums by class are signed and exact") {
  const Assessment made = test::assessed(two_rows("60", "40", "100.01"));
  const ClassSums sums = by_class(*made.review->claimed.difference);
  CHECK(sums[0] == Ratio{1, 100});
  CHECK(sums[1] == Ratio{20});
  CHECK(sums[2] == Ratio{0});
}

TEST_CASE("a review stands at the course's end, of what was said after the middle, or not at all") {
  test::ReviewCase claim = reviewed_row("≥40次", "10", "38次", "38次", "9");
  CHECK(test::assessed(claim, "2024-12-31").review);
  CHECK_FALSE(test::assessed(claim, "2024-12-30").review);
  CHECK_FALSE(test::assessed(reviewed_row("≥40次", "10", "38次", "", "")).review);
  claim.statements = {stated("P-01", StatementKind::claimed_score, "9", "2024-06-30")};
  CHECK_FALSE(test::assessed(claim, "2024-12-31").review);
  claim.statements = {stated("P-01", StatementKind::claimed_score, "9", "2024-07-01")};
  CHECK(test::assessed(claim, "2024-12-31").review);
}

TEST_CASE("numbers of eighteen digits do not break a review") {
  CHECK(claim_of(reviewed_row("≥40次", "10", "38次", "38次", "0.123456789012345678"))
            .starts_with("-9.3765 = untold"));
  CHECK(
      claim_of(reviewed_row("≥40次", "10", "38次", "38次", "999999999999999999")).find("untold") !=
      std::string::npos);
}

TEST_CASE(
    "over-achievement: a deduction that counts is the engine's, and not to take it is a rule") {
  test::ReviewCase over = reviewed_row("≥40次", "10", "60次", "60次", "10");
  over.statements.push_back(stated("P-01", StatementKind::over_deduction, "2"));
  over.statements.push_back(stated("P-01", StatementKind::over_cause, kTargetTooLow));
  CHECK(claim_of(over) == "2 = rule over_not_reduced 2");
  over.statements[1].value = "8";
  CHECK(claim_of(over) == "0");
  over.statements.back().value = "other";
  CHECK(claim_of(over) == "-2 = rule over_reduced -2");
}
