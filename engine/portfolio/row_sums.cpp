#include "engine/portfolio/row_sums.h"

#include <algorithm>

#include "engine/portfolio/figure_due.h"
#include "engine/score/weight_sum.h"

namespace duibiao {
namespace {

void count_status(const AssessedRow& row, RowSums& sums) {
  switch (row.status) {
    case Status::met:
      sums.met = 1;
      return;
    case Status::missed:
      sums.missed = 1;
      sums.not_yet_due = row.due ? 0 : 1;
      return;
    case Status::no_data:
      sums.no_data = 1;
      return;
    case Status::no_target:
    case Status::not_assessable:
      sums.not_assessable = 1;
      return;
  }
  __builtin_trap();
}

void count_pace(PaceWord word, RowSums& sums) {
  sums.behind = word == PaceWord::behind ? 1 : 0;
  sums.on_pace = word == PaceWord::on_pace ? 1 : 0;
  sums.ahead = word == PaceWord::ahead ? 1 : 0;
}

}  // namespace

std::optional<Ratio> share_of(const Ratio& part, const Ratio& whole) {
  return whole > Ratio{0} ? quotient(part, whole) : std::nullopt;
}

Ratio RowSums::points_lost() const {
  return plus_weight(judged_weight, Ratio{-score_hundredths, 100});
}

void RowSums::add(const RowSums& more) {
  projects += more.projects;
  rows += more.rows;
  met += more.met;
  missed += more.missed;
  not_yet_due += more.not_yet_due;
  no_data += more.no_data;
  not_assessable += more.not_assessable;
  figure_due += more.figure_due;
  figure_there += more.figure_there;
  behind += more.behind;
  on_pace += more.on_pace;
  ahead += more.ahead;
  weight = plus_weight(weight, more.weight);
  judged_weight = plus_weight(judged_weight, more.judged_weight);
  score_hundredths += more.score_hundredths;
  due_weight = plus_weight(due_weight, more.due_weight);
  due_score_hundredths += more.due_score_hundredths;
}

RowSums sums_of(const AssessedIndicator& row, const Assessment& assessment) {
  RowSums sums{.rows = 1, .weight = row.row.weight};
  count_status(row.row, sums);
  count_pace(row.pace.word, sums);
  sums.figure_due = is_figure_due(row, assessment) ? 1 : 0;
  sums.figure_there = sums.figure_due == 1 && has_figure(row) ? 1 : 0;
  if (sums.judged() == 1) {
    sums.judged_weight = row.row.weight;
    sums.score_hundredths = row.row.score_hundredths;
  }
  if (row.row.due) {
    sums.due_weight = sums.judged_weight;
    sums.due_score_hundredths = sums.score_hundredths;
  }
  return sums;
}

void MoneySum::add(const MoneySum& more) {
  const auto executed = sum(executed_yuan, more.executed_yuan);
  const auto denominator = sum(denominator_yuan, more.denominator_yuan);
  if (executed && denominator) {
    projects += more.projects;
    executed_yuan = executed->reduced();
    denominator_yuan = denominator->reduced();
  }
}

MoneySums money_of(const Assessment& assessment) {
  MoneySums money;
  for (const ExecutionRate& rate : assessment.execution) {
    const auto* const at = std::ranges::find(kDenominators, rate.denominator_name);
    if (at != kDenominators.end()) {
      money.at(static_cast<std::size_t>(at - kDenominators.begin())) = {1, rate.executed_yuan,
                                                                        rate.denominator_yuan};
    }
  }
  return money;
}

void add(MoneySums& into, const MoneySums& more) {
  for (std::size_t i = 0; i < into.size(); ++i) {
    into[i].add(more[i]);
  }
}

}  // namespace duibiao
