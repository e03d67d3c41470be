#include "engine/audit/checks/goals/goal_rows.h"

#include <algorithm>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

std::vector<Bigrams> cores_of(const Form& form, const CheckSettings& settings) {
  std::vector<Bigrams> cores;
  for (const Indicator& indicator : form.indicators) {
    cores.push_back(bigrams_of(name_core(indicator.name, name_words(settings))));
  }
  return cores;
}

Bigrams without(const Bigrams& all, const Bigrams& some) {
  Bigrams rest;
  std::ranges::set_difference(all, some, std::back_inserter(rest));
  return rest;
}

Bigrams joined(const Bigrams& a, const Bigrams& b) {
  Bigrams all;
  std::ranges::set_union(a, b, std::back_inserter(all));
  return all;
}

}  // namespace

GoalRows::GoalRows(const AuditSubject& subject, const CheckSettings& settings)
    : subject_(subject), settings_(settings), weights_(cores_of(subject.form, settings)) {
  const Form& form = subject.form;
  for (const std::string* goal : {&form.annual_goal, &form.long_term_goal}) {
    for (Promise& promise : promises_in(*goal, promise_words(settings), subject.vocabulary)) {
      const bool known = std::ranges::any_of(promises_, [&](const Promise& p) {
        return p.written == promise.written && p.noun == promise.noun;
      });
      if (!known) {
        promises_.push_back(std::move(promise));
      }
    }
    goal_ = joined(goal_, bigrams_of(normalise(*goal)));
  }
  for (const Indicator& indicator : form.indicators) {
    rows_.push_back({&indicator, bigrams_of(name_core(indicator.name, name_words(settings))),
                     bigrams_of(plain_name(indicator.name))});
  }
}

double GoalRows::rate_likeness(const Promise& promise, const Row& row) const {
  const Bigrams noun = bigrams_of(promise.noun);
  const Bigrams context = bigrams_of(promise.context);
  if (weights_.share_within(noun, row.name) < settings_.share("least_noun_percent")) {
    return 0.0;
  }
  const Bigrams rest = without(row.core, noun);
  if (rest.empty() || context.empty()) {
    return 1.0;
  }
  // A noun such as 完成率 stands in many names: the rest of the name has to speak of the same
  // thing.
  return weights_.share_within(rest, joined(context, noun));
}

double GoalRows::likeness(const Promise& promise, const Row& row) const {
  const Quantity* full = bound_of(row.indicator->full_year.target);
  if (full == nullptr || is_rate(full->unit) != promise.is_rate() ||
      full->unit.dimension == Dimension::money) {
    return 0.0;
  }
  return promise.is_rate() ? rate_likeness(promise, row)
                           : weights_.share_within(row.core, bigrams_of(promise.noun));
}

std::optional<MatchedRow> GoalRows::row_for(const Promise& promise) const {
  MatchedRow best;
  for (const Row& row : rows_) {
    const double alike = likeness(promise, row);
    if (alike > best.likeness) {
      best = {row.indicator, alike};
    }
  }
  return best.likeness >= settings_.share("least_likeness_percent") ? std::optional(best)
                                                                    : std::nullopt;
}

double GoalRows::share_in_goal(const Indicator& row) const {
  const auto found = std::ranges::find(rows_, &row, &Row::indicator);
  return found == rows_.end() ? 0.0 : weights_.share_within(found->core, goal_);
}

Evidence GoalRows::goal_evidence() const {
  return evidence_of_text(subject_.form, goal_of(subject_.form));
}

bool has_goal(const Form& form) {
  return !normalise(form.annual_goal).empty() || !normalise(form.long_term_goal).empty();
}

}  // namespace duibiao::checks
