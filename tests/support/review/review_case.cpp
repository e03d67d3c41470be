#include "tests/support/review/review_case.h"

#include <doctest/doctest.h>

#include <array>

#include "engine/base/result.h"
#include "engine/value/rounding.h"

namespace duibiao::test {
namespace {

std::string_view name_of(ArithmeticCause::How how) {
  constexpr std::array<std::string_view, 4> kNames{"rounded", "cut_off", "value_rounded", "sum"};
  return kNames.at(static_cast<std::size_t>(how));
}

std::string_view name_of(OtherRule rule) {
  constexpr std::array<std::string_view, 17> kNames{
      "full_weight",      "weighs_nothing", "over_not_reduced", "over_reduced", "beyond_weight",
      "nothing_for_miss", "direction",      "one_minus",        "pass_line",    "proportional",
      "inverse",          "linear",         "symmetric",        "as_at_least",  "exact",
      "half_year",        "outside_tier"};
  return kNames.at(static_cast<std::size_t>(rule));
}

std::string_view name_of(EvidenceCause::How how) {
  constexpr std::array<std::string_view, 3> kNames{"another", "no_figure", "not_comparable"};
  return kNames.at(static_cast<std::size_t>(how));
}

std::string spoken_rules(const RuleCause& cause) {
  std::string text = "rule";
  for (const OtherRule rule : cause.rules) {
    text.append(" ").append(name_of(rule));
  }
  for (const std::string& book : cause.books) {
    text.append(" book:").append(book);
  }
  return text;
}

std::string spoken_cause(const DifferenceCause& cause) {
  return std::visit(
      Overload{[](const ArithmeticCause& c) { return "arithmetic " + std::string(name_of(c.how)); },
               [](const RuleCause& c) { return spoken_rules(c); },
               [](const EvidenceCause& c) { return "evidence " + std::string(name_of(c.how)); },
               [](const JudgementCause& c) {
                 return std::string(c.how == JudgementCause::How::tier ? "judgement tier"
                                                                       : "judgement reviewer");
               },
               [](const UntoldCause& c) { return "untold " + std::string(c.reason); }},
      cause);
}

}  // namespace

Statement stated(std::string_view indicator, StatementKind kind, std::string_view value,
                 std::string_view on) {
  Statement made;
  made.project = "P";
  made.indicator = indicator;
  made.kind = kind;
  made.value = value;
  if (!on.empty()) {
    made.date = day(on);
  }
  return made;
}

ReviewCase reviewed_row(std::string_view target, std::string_view weight, std::string_view figure,
                        std::string_view claimed_value, std::string_view claimed,
                        std::string_view reviewed) {
  ReviewCase made;
  made.form = form({{"P-01", "产出指标", "数量指标", "指标", target, target, weight}});
  if (!figure.empty()) {
    made.observations.push_back(observed("2024-12-20", figure));
  }
  const auto add = [&](StatementKind kind, std::string_view value) {
    if (!value.empty()) {
      made.statements.push_back(stated("P-01", kind, value));
    }
  };
  add(StatementKind::claimed_value, claimed_value);
  add(StatementKind::claimed_score, claimed);
  add(StatementKind::reviewed_score, reviewed);
  return made;
}

ReviewCase check_list_row(std::string_view figure, std::string_view claimed) {
  ReviewCase made = reviewed_row("≥40次", "", figure, figure, claimed);
  made.form = form({{"P-01", "决策", "项目立项", "论证次数", "≥40次", "≥40次"},
                    {"P-02", "过程", "资金管理", "预算执行率", "=100%", "=100%"},
                    {"P-03", "产出指标", "数量指标", "场次", "≥2次", "≥2次"},
                    {"P-04", "效益指标", "社会效益", "覆盖率", "≥90%", "≥90%"},
                    {"P-05", "满意度指标", "服务对象满意度", "满意度", "≥90%", "≥90%"}});
  return made;
}

Assessment assessed(const ReviewCase& project, std::string_view on) {
  AssessOptions options;
  options.as_of = day(on);
  options.weights = WeightsMode::as_given;
  options.known_books = project.known_books;
  auto read = assess(project.form, project.observations, project.book, words(), options,
                     project.statements);
  REQUIRE(read.usable());
  return std::move(read.value);
}

std::string spoken(const std::optional<ScoreDifference>& difference) {
  if (!difference) {
    return "-";
  }
  std::string text = brief(difference->points, 4);
  for (const DifferencePart& part : difference->parts) {
    text.append(text.find('=') == std::string::npos ? " = " : " + ");
    text.append(spoken_cause(part.cause)).append(" ").append(brief(part.points, 4));
  }
  return text;
}

std::string claim_of(const ReviewCase& project) {
  const Assessment made = assessed(project);
  return made.review && !made.review->rows.empty() ? spoken(made.review->rows.front().claim)
                                                   : "no review";
}

std::string review_of_row(const ReviewCase& project) {
  const Assessment made = assessed(project);
  return made.review && !made.review->rows.empty() ? spoken(made.review->rows.front().review)
                                                   : "no review";
}

}  // namespace duibiao::test
