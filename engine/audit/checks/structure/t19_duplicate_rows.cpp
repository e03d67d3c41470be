#include <algorithm>
#include <map>

#include "engine/audit/checks/rows.h"
#include "engine/audit/text/bigrams.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// A row with what its name is about.
struct NamedRow {
  const Indicator* indicator = nullptr;
  std::string core{};
  Bigrams pairs{};
};

bool is_same_value(const TargetCell& a, const TargetCell& b) {
  const Quantity* left = bound_of(a.target);
  const Quantity* right = bound_of(b.target);
  if (left == nullptr || right == nullptr) {
    return left == right && std::holds_alternative<NoTarget>(a.target) &&
           std::holds_alternative<NoTarget>(b.target);
  }
  return a.target.index() == b.target.index() && left->unit.family == right->unit.family &&
         left->in_base() == right->in_base();
}

/// Rates of two things are often the same: only what is counted can be counted twice.
bool counts(const Indicator& indicator) {
  const Quantity* full = bound_of(indicator.full_year.target);
  return full != nullptr && !is_rate(full->unit) && full->unit.dimension != Dimension::money;
}

bool is_alike(const NamedRow& a, const NamedRow& b, const CheckSettings& settings) {
  const bool within =
      a.core.find(b.core) != std::string::npos || b.core.find(a.core) != std::string::npos;
  return within || dice(a.pairs, b.pairs) >= settings.share("least_similarity_percent");
}

AuditFinding pair_finding(std::string_view variant, const Indicator& a, const Indicator& b) {
  return finding_on(
      variant, b, {evidence_of(a), evidence_of(b)},
      {{"other", a.name}, {"target", both_written(b)}, {"other_target", both_written(a)}});
}

std::vector<NamedRow> named_rows(const Form& form, const CheckSettings& settings) {
  std::vector<NamedRow> rows;
  const NameWords words = name_words(settings);
  for (const Indicator& indicator : form.indicators) {
    std::string core = name_core(indicator.name, words);
    Bigrams pairs = bigrams_of(core);
    rows.push_back({&indicator, std::move(core), std::move(pairs)});
  }
  return rows;
}

void add_pairs(const std::vector<NamedRow>& rows, const CheckSettings& settings,
               std::vector<AuditFinding>& findings) {
  for (std::size_t j = 1; j < rows.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const Indicator& a = *rows[i].indicator;
      const Indicator& b = *rows[j].indicator;
      const bool same_name = a.name == b.name && a.level1 == b.level1 && a.level2 == b.level2;
      if (same_name) {
        findings.push_back(pair_finding("same-name", a, b));
        break;
      }
      const bool same_values = counts(a) && counts(b) && is_same_value(a.full_year, b.full_year) &&
                               is_same_value(a.half_year, b.half_year);
      if (same_values && is_alike(rows[i], rows[j], settings)) {
        findings.push_back(pair_finding("overlap", a, b));
        break;
      }
    }
  }
}

/// Many rows about one thing: 培训场次, 培训人次, 培训天数, 培训课时 …
void add_activities(const std::vector<NamedRow>& rows, const CheckSettings& settings,
                    std::vector<AuditFinding>& findings) {
  std::map<std::string, std::vector<const Indicator*>> by_core;
  for (const NamedRow& row : rows) {
    if (counts(*row.indicator)) {
      by_core[row.core].push_back(row.indicator);
    }
  }
  for (const auto& [core, same] : by_core) {
    if (static_cast<int>(same.size()) < settings.count("rows_of_one_activity")) {
      continue;
    }
    AuditFinding finding = project_finding("activity");
    for (const Indicator* indicator : same) {
      finding.evidence.push_back(evidence_of(*indicator));
    }
    finding.facts = {{"activity", core}, {"rows", std::to_string(same.size())}};
    findings.push_back(std::move(finding));
  }
}

}  // namespace

/// Rows of one name, rows of like names with the same values, and many rows about one activity.
CheckOutcome t19_duplicate_rows(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  const std::vector<NamedRow> rows = named_rows(subject.form, settings);
  if (rows.size() > static_cast<std::size_t>(settings.count("most_rows"))) {
    return not_judged("too_many_rows_to_compare");
  }
  std::vector<AuditFinding> findings;
  add_pairs(rows, settings, findings);
  add_activities(rows, settings, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
