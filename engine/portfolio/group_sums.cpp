#include "engine/portfolio/group_sums.h"

#include <algorithm>

#include "engine/assess/score_form.h"
#include "engine/portfolio/figure_due.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

bool knows_money(const MoneyFigures& money) {
  return money.budget_initial || money.budget_adjusted || money.received || money.executed;
}

void add_score(const Assessment& assessment, GroupSums& group) {
  const ScoreForm form = score_form(assessment);
  if (!prints_score(form)) {
    return;
  }
  const bool at_the_end = form == ScoreForm::final_score;
  (at_the_end ? group.final_scores : group.interim_scores) = {1, assessment.score_hundredths};
  if (at_the_end && group.fully_judged == 1 && !assessment.grade.empty()) {
    group.grades[assessment.grade] = 1;
  }
}

template <class Key, class Sums>
void merge_maps(std::map<Key, Sums>& into, const std::map<Key, Sums>& more) {
  for (const auto& [key, sums] : more) {
    into[key].add(sums);
  }
}

}  // namespace

std::optional<Ratio> ScoreSum::mean() const {
  return projects == 0
             ? std::nullopt
             : std::optional(Ratio{hundredths, int128{100} * static_cast<int128>(projects)});
}

void ScoreSum::add(const ScoreSum& more) {
  projects += more.projects;
  hundredths += more.hundredths;
}

void GroupSums::add(const GroupSums& more) {
  rows.add(more.rows);
  with_figure += more.with_figure;
  fully_judged += more.fully_judged;
  late += more.late;
  last_figure = std::max(last_figure, more.last_figure);
  final_scores.add(more.final_scores);
  interim_scores.add(more.interim_scores);
  for (const auto& [grade, projects] : more.grades) {
    grades[grade] += projects;
  }
  duibiao::add(money, more.money);
}

GroupSums group_of(const Assessment& assessment) {
  GroupSums group;
  for (const AssessedIndicator& row : assessment.indicators) {
    group.rows.add(sums_of(row, assessment));
    if (has_figure(row)) {
      group.with_figure = 1;
      group.last_figure = std::max(group.last_figure, row.evaluation.actual.date);
    }
  }
  group.rows.projects = 1;
  group.with_figure = group.with_figure == 1 || knows_money(assessment.money) ? 1 : 0;
  group.fully_judged = assessment.coverage.complete() ? 1 : 0;
  group.late = group.rows.figure_there < group.rows.figure_due ? 1 : 0;
  group.money = money_of(assessment);
  add_score(assessment, group);
  return group;
}

void PortfolioSums::add(const Assessment& assessment, const Vocabulary& vocabulary) {
  RowsByKey<std::string> by_dimension(dimensions);
  RowsByKey<LevelName> by_level(levels);
  for (const AssessedIndicator& row : assessment.indicators) {
    const RowSums sums = sums_of(row, assessment);
    const std::string level1 = standard_name(vocabulary, row.indicator.level1);
    by_dimension.add(level1, sums);
    by_level.add({level1, row.indicator.level2}, sums);
  }
  by_dimension.finish();
  by_level.finish();
  const GroupSums project = group_of(assessment);
  const Form& form = assessment.form;
  all.add(project);
  departments[form.department].add(project);
  units[{form.department, form.unit}].add(project);
  types[form.type].add(project);
}

void PortfolioSums::merge(const PortfolioSums& more) {
  all.add(more.all);
  merge_maps(departments, more.departments);
  merge_maps(units, more.units);
  merge_maps(types, more.types);
  merge_maps(dimensions, more.dimensions);
  merge_maps(levels, more.levels);
}

}  // namespace duibiao
