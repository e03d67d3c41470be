#include "engine/rules/cited_rules.h"

#include <algorithm>

namespace duibiao {

std::vector<CitedRule> cited_rules(const RuleBook& book) {
  std::vector<CitedRule> rules{{"document", {}, book.citation}};
  const auto add = [&rules](std::string_view rule, const Citation& citation) {
    rules.push_back({rule, {}, citation});
  };
  if (book.effective || book.superseded) {
    add("dates", book.dates_citation);
  }
  add("positive", book.positive.citation);
  add("reverse", book.reverse.citation);
  add("equality", book.equality.citation);
  add("execution", book.execution_citation);
  add("satisfaction", book.satisfaction_citation);
  add("tiers", book.tiers.bounds_citation);
  add("tier_points", book.tiers.points_citation);
  for (const LevelWeight& weight : book.weights) {
    rules.push_back({"weight", weight.level, weight.citation});
  }
  if (!book.absent_satisfaction_to.empty()) {
    add("absent_satisfaction", book.absent_satisfaction_citation);
  }
  add("decision_and_process", book.central_citation);
  if (!book.grades.empty()) {
    add("grades", book.grades_citation);
  }
  add("over_achievement", book.over_citation);
  for (const ExplanationRule& explanation : book.explanations) {
    add("explanation", explanation.citation);
  }
  add("rounding", book.rounding_citation);
  add("pace", book.pace.citation);
  add("elapsed", book.elapsed_citation);
  add("forecast", book.forecast.citation);
  add("likelihood", book.likelihood.citation);
  for (const Plan& plan : book.plans) {
    add("plan", plan.citation);
  }
  return rules;
}

AssuranceSummary assurance_of(const RuleBook& book) {
  AssuranceSummary summary;
  for (const CitedRule& rule : cited_rules(book)) {
    const Citation& citation = rule.citation;
    switch (citation.assurance) {
      case Assurance::seen:
        ++summary.seen;
        break;
      case Assurance::memory:
        summary.least_percent = summary.memory == 0
                                    ? citation.percent
                                    : std::min(summary.least_percent, citation.percent);
        ++summary.memory;
        break;
      case Assurance::inference:
        ++summary.inference;
        break;
      case Assurance::assumption:
        ++summary.assumption;
        break;
    }
  }
  return summary;
}

RuleBookListing listing_of(const RuleBook& book) {
  return {book.id, book.title, book.issuer, book.effective, book.superseded, assurance_of(book)};
}

}  // namespace duibiao
