#include "engine/review/explanations.h"

#include <doctest/doctest.h>

#include <array>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::ReviewCase;
using test::reviewed_row;
using test::stated;

namespace {

ExplanationRule asked(ExplainWhen when, Decimal percent = {}) { return {when, percent, {}}; }

ReviewCase asking(ReviewCase project) {
  project.book.explanations = {
      asked(ExplainWhen::points_lost),   asked(ExplainWhen::missed),
      asked(ExplainWhen::over_achieved), asked(ExplainWhen::execution_below, {90, 0}),
      asked(ExplainWhen::deviates),      asked(ExplainWhen::doubtful)};
  return project;
}

/// "P-01 points_lost", with "!" behind what nobody explained.
std::string explanations(const ReviewCase& project, std::string_view day = "2024-12-31") {
  constexpr std::array<std::string_view, 6> kNames{"points_lost",     "missed",   "over_achieved",
                                                   "execution_below", "deviates", "doubtful"};
  std::string text;
  for (const MandatoryExplanation& one : test::assessed(project, day).explanations) {
    text.append(text.empty() ? "" : " ").append(one.indicator).append(" ");
    text.append(kNames.at(static_cast<std::size_t>(one.when))).append(one.given ? "" : "!");
  }
  return text;
}

std::string of_row(std::string_view target, std::string_view figure) {
  return explanations(asking(reviewed_row(target, "10", figure, "", "")));
}

ReviewCase paid(std::string_view executed) {
  ReviewCase project = asking(reviewed_row("≥40次", "10", "40次", "", ""));
  project.observations.push_back(test::observed("2024-12-20", "1000元"));
  project.observations.back().indicator = "@budget_adjusted";
  project.observations.push_back(test::observed("2024-12-20", executed));
  project.observations.back().indicator = "@executed";
  return project;
}

}  // namespace

TEST_CASE("points lost must be explained, by the engine's score or the claimed one") {
  CHECK(of_row("≥40次", "40次").empty());
  CHECK(of_row("≥40次", "39次") == "P-01 points_lost!");
  ReviewCase claim = asking(reviewed_row("≥40次", "10", "40次", "40次", "9.99"));
  CHECK(explanations(claim) == "P-01 points_lost!");
  claim.statements[1].value = "10";
  CHECK(explanations(claim).empty());
}

TEST_CASE("a miss without a loss and an attainment of 130 % must be explained") {
  CHECK(of_row(">40次", "40次") == "P-01 missed!");
  CHECK(of_row("≥100次", "130次") == "P-01 over_achieved!");
  CHECK(of_row("≥100次", "129次").empty());
}

TEST_CASE("execution below 90 % must be explained, 90 % need not") {
  CHECK(explanations(paid("899.99元")) == "@funds execution_below!");
  CHECK(explanations(paid("900元")).empty());
  ReviewCase said = paid("800元");
  said.statements.push_back(stated("@funds", StatementKind::reason, "招标节约"));
  CHECK(explanations(said) == "@funds execution_below");
  said.statements.back().indicator = "@project";
  CHECK(explanations(said) == "@funds execution_below");
  CHECK(explanations(paid("800元"), "2024-12-30").empty());
}

TEST_CASE("the leaf of the execution rate is asked once, without a budget by its own figure") {
  ReviewCase leaf = asking(reviewed_row("=100%", "10", "89%", "", ""));
  leaf.form.indicators[0].name = "预算执行率";
  CHECK(explanations(leaf) == "P-01 points_lost!");
  leaf.book.explanations = {asked(ExplainWhen::execution_below, {90, 0})};
  CHECK(explanations(leaf) == "P-01 execution_below!");
  leaf.observations[0].value = "90%";
  CHECK(explanations(leaf).empty());
}

// By hand: 45 % were paid by June, 95 % by what the leaf reports for December.
TEST_CASE("a rate that is newer than the amounts is the one that is asked about") {
  const auto asked_for = [](std::string_view reported, std::string_view paid_on) {
    ReviewCase leaf = asking(reviewed_row("=100%", "10", reported, "", ""));
    leaf.form.indicators[0].name = "预算执行率";
    leaf.book.explanations = {asked(ExplainWhen::execution_below, {90, 0})};
    leaf.observations.push_back(test::observed("2024-01-20", "1000元"));
    leaf.observations.back().indicator = "@budget_adjusted";
    leaf.observations.push_back(test::observed(paid_on, "450元"));
    leaf.observations.back().indicator = "@executed";
    return explanations(leaf);
  };
  CHECK(asked_for("95%", "2024-06-30").empty());
  CHECK(asked_for("89%", "2024-06-30") == "P-01 execution_below!");
  CHECK(asked_for("95%", "2024-12-31") == "P-01 execution_below!");
}

TEST_CASE("a reason, a measure or a cause explains; 无 explains nothing") {
  ReviewCase row = asking(reviewed_row("≥40次", "10", "30次", "", ""));
  const auto with = [&](StatementKind kind, std::string_view value) {
    row.statements = {stated("P-01", kind, value)};
    return explanations(row);
  };
  CHECK(with(StatementKind::reason, "其他: 学员请假") == "P-01 points_lost");
  CHECK(with(StatementKind::measure, "补训") == "P-01 points_lost");
  CHECK(with(StatementKind::over_cause, "other") == "P-01 points_lost");
  CHECK(with(StatementKind::reason, "无") == "P-01 points_lost!");
  CHECK(with(StatementKind::reason, "其他: 无") == "P-01 points_lost!");
  CHECK(with(StatementKind::evidence, "照片.pdf") == "P-01 points_lost!");
}

TEST_CASE("a book that asks for nothing gets nothing, and check-list rows are not asked") {
  CHECK(explanations(reviewed_row("≥40次", "10", "30次", "", "")).empty());
  CHECK(explanations(asking(test::check_list_row("30次", ""))).empty());
}

TEST_CASE("in monitoring a deviation asks for a reason and doubt for measures") {
  ReviewCase row = asking(reviewed_row("≥40次", "10", "", "", ""));
  row.form.indicators[0].measure = Measure::sum;
  row.observations = {test::observed("2024-03-10", "2次")};
  CHECK(explanations(row, "2024-05-31") == "P-01 deviates!");
  row.statements = {stated("P-01", StatementKind::measure, "补训")};
  CHECK(explanations(row, "2024-05-31") == "P-01 deviates!");
  row.statements = {stated("P-01", StatementKind::reason, "人员保障: 社工离职"),
                    stated("P-01", StatementKind::likelihood, "有可能")};
  CHECK(explanations(row, "2024-05-31") == "P-01 deviates P-01 doubtful!");
  row.statements.push_back(stated("P-01", StatementKind::measure, "补训"));
  CHECK(explanations(row, "2024-05-31") == "P-01 deviates P-01 doubtful");
  row.statements[1].value = "确定能";
  CHECK(explanations(row, "2024-05-31") == "P-01 deviates");
}

TEST_CASE("on the half-year's day a miss is asked about in both forms") {
  ReviewCase row = asking(reviewed_row("≥40次", "10", "", "", ""));
  row.observations = {test::observed("2024-06-10", "2次")};
  CHECK(explanations(row, "2024-06-30") == "P-01 points_lost! P-01 deviates!");
}
