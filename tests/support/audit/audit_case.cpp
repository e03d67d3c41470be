#include "tests/support/audit/audit_case.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/checks/catalogue_reader.h"
#include "engine/audit/assess_leniently.h"
#include "engine/target/text_reader.h"
#include "reports/wording/wording.h"
#include "tests/support/audit/portfolio_case.h"
#include "tests/support/rule_books.h"

namespace duibiao::test {
namespace {

/// The case assessed by the central book, its weights as they stand.
std::optional<Assessment> assessed(const AuditCase& audited) {
  if (audited.as_of.empty()) {
    return std::nullopt;
  }
  AssessOptions options;
  options.as_of = day(audited.as_of);
  return assess_leniently(audited.form, audited.observations, central_book(), words(), options);
}

CheckOutcome outcome_of(std::string_view id, const AuditCase& audited) {
  const auto assessment = assessed(audited);
  const StatementIndex statements(audited.statements);
  const FigureIndex figures(audited.observations);
  const AuditSubject subject{audited.form,
                             assessment ? &*assessment : nullptr,
                             statements,
                             figures,
                             audited.history ? &*audited.history : nullptr,
                             words(),
                             audited.form.course.value_or(calendar_year(2024)),
                             audited.as_of.empty() ? day("2024-12-31") : day(audited.as_of)};
  const auto check = std::ranges::find(registered_checks(), id, &RegisteredCheck::id);
  REQUIRE_MESSAGE((check != registered_checks().end()), id);
  return check->run(subject, house_catalogue().find(id)->settings);
}

/// Every finding can be shown to a person.
void hold_finding(std::string_view id, const AuditFinding& finding) {
  CHECK_MESSAGE(!finding.evidence.empty(), id << " " << finding.variant);
  const CheckMessage& message = house_catalogue().find(id)->message(finding.variant);
  for (const std::string& text : {message.text.chinese, message.text.english}) {
    const std::string said_so = fill_in(text, finding.facts);
    CHECK_MESSAGE(said_so.find('{') == std::string::npos, said_so);
  }
}

}  // namespace

std::string told(std::string_view id, const CheckOutcome& outcome) {
  if (const auto* unknown = std::get_if<Unjudged>(&outcome)) {
    CHECK_MESSAGE(say(unknown->reason, {}, Language::english) != unknown->reason, unknown->reason);
    return "not judged: " + std::string(unknown->reason);
  }
  const auto* fired_check = std::get_if<Fired>(&outcome);
  if (fired_check == nullptr) {
    return "passed";
  }
  std::string text;
  for (const AuditFinding& one : fired_check->findings) {
    hold_finding(id, one);
    text += text.empty() ? "" : "; ";
    text += one.variant;
    text += one.indicator.empty() ? "" : " " + one.indicator;
  }
  return text;
}

AuditCase claimed_row(std::string_view name, std::string_view target, std::string_view value,
                      std::string_view weight, std::string_view claimed) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", name, "", target, weight}})};
  made.as_of = "2024-12-31";
  if (!value.empty()) {
    made.observations = {figure("P-01", "2024-12-31", value)};
  }
  if (!claimed.empty()) {
    made.statements = {said("P-01", StatementKind::claimed_score, claimed)};
  }
  return made;
}

std::string judged(std::string_view id, const AuditCase& audited) {
  return told(id, outcome_of(id, audited));
}

std::string judged(std::string_view id, const Form& form) { return judged(id, AuditCase{form}); }

AuditFinding finding(std::string_view id, const AuditCase& audited) {
  const CheckOutcome outcome = outcome_of(id, audited);
  const auto* fired_check = std::get_if<Fired>(&outcome);
  REQUIRE_MESSAGE((fired_check != nullptr), id);
  return fired_check->findings.front();
}

Statement said(std::string_view indicator, StatementKind kind, std::string_view value,
               std::string_view date) {
  Statement statement;
  statement.project = "P";
  statement.indicator = indicator;
  statement.kind = kind;
  statement.value = value;
  statement.where = {"statements.csv", "", "value", 2, 0};
  if (!date.empty()) {
    statement.date = day(date);
  }
  return statement;
}

Observation figure(std::string_view indicator, std::string_view date, std::string_view value) {
  Observation made = observed(date, value);
  made.indicator = indicator;
  return made;
}

Form with_header(Form form, std::string_view goal) {
  form.name = "培训项目";
  form.department = "市教育局";
  form.unit = "市教育局";
  form.annual_goal = goal;
  form.header = {{"项目名称", form.name, {"form.txt", "", "", 1, 0}},
                 {"主管部门", form.department, {"form.txt", "", "", 1, 0}},
                 {"实施单位", form.unit, {"form.txt", "", "", 2, 0}},
                 {"年度目标", form.annual_goal, {"form.txt", "", "", 3, 0}}};
  return form;
}

FundsLine funds(FundsLine::Side side, std::string_view label, std::string_view full,
                std::string_view half) {
  const auto amount = [](std::string_view text) {
    return text.empty() ? std::optional<Quantity>{}
                        : std::optional(parse_quantity(normalise(text), words()).value());
  };
  return {side, std::string(label), amount(half), amount(full), {"form.txt", "", "", 5, 0}};
}

Form with_budget(Form form, std::string_view budget) {
  form.funds.push_back(funds(FundsLine::Side::income, "资金总额", budget));
  return form;
}

std::string judged_portfolio(std::string_view id, const PortfolioTally& tally) {
  const auto checks = registered_portfolio_checks();
  const auto check = std::ranges::find(checks, id, &RegisteredPortfolioCheck::id);
  REQUIRE_MESSAGE((check != checks.end()), id);
  return told(id, check->run(tally, house_catalogue().find(id)->settings));
}

}  // namespace duibiao::test
