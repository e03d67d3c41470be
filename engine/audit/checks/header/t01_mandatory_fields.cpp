#include <array>

#include "engine/audit/checks/money.h"
#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

void add_blank_fields(const Form& form, std::vector<AuditFinding>& findings) {
  const std::array<std::pair<std::string_view, const std::string*>, 4> fields{
      {{"项目名称", &form.name},
       {"主管部门", &form.department},
       {"实施单位", &form.unit},
       {"年度目标", &form.annual_goal}}};
  for (const auto& [label, text] : fields) {
    if (normalise(*text).empty()) {
      findings.push_back(
          project_finding("field", {{form.where, ""}}, {{"label", std::string(label)}}));
    }
  }
}

/// A field that asks for a telephone number and holds none, or holds nothing. What it holds is
/// personal and stays out of the finding.
void add_missing_telephones(const Form& form, const CheckSettings& settings,
                            std::vector<AuditFinding>& findings) {
  for (const HeaderField& field : form.header) {
    if (contains_any(field.label, settings.terms("telephone_labels")) &&
        !has_telephone(normalise(field.text))) {
      findings.push_back(
          project_finding("telephone", {{field.where, ""}}, {{"label", field.label}}));
    }
  }
}

void add_missing_total(const Form& form, const CheckSettings& settings,
                       std::vector<AuditFinding>& findings) {
  AuditFinding finding = project_finding("total");
  for (const FundsLine& line : form.funds) {
    if (line.side == FundsLine::Side::expenditure && line.full_year) {
      finding.evidence.push_back({line.where, line.label + " " + to_string(*line.full_year)});
    }
  }
  if (!finding.evidence.empty() &&
      total_line(form, FundsLine::Side::expenditure, settings) == nullptr) {
    finding.facts = {{"lines", std::to_string(finding.evidence.size())}};
    findings.push_back(std::move(finding));
  }
}

}  // namespace

/// Name, department, unit and annual goal, a telephone number where one is asked for, and a total
/// of what is to be spent.
CheckOutcome t01_mandatory_fields(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_header(subject.form)) {
    return not_judged("no_header");
  }
  std::vector<AuditFinding> findings;
  add_blank_fields(subject.form, findings);
  add_missing_telephones(subject.form, settings, findings);
  add_missing_total(subject.form, settings, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
