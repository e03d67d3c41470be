#include "engine/portfolio/portfolio.h"

#include <algorithm>
#include <span>
#include <utility>

#include "engine/portfolio/reminders.h"
#include "engine/score/weight_sum.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// Counts and points of one row of `assessment`.
PortfolioSums sums_of(const AssessedIndicator& assessed, const Assessment& assessment) {
  PortfolioSums sums;
  sums.late = owes_figure(assessed, assessment) ? 1 : 0;
  sums.rows = coverage_of(std::span(&assessed.row, 1));
  sums.score_hundredths = assessed.row.score_hundredths;
  return sums;
}

void add_rows(PortfolioSums& into, const PortfolioSums& more) {
  into.rows.indicators += more.rows.indicators;
  into.rows.met += more.rows.met;
  into.rows.missed += more.rows.missed;
  into.rows.no_data += more.rows.no_data;
  into.rows.no_target += more.rows.no_target;
  into.rows.not_assessable += more.rows.not_assessable;
  into.rows.total_points = plus_weight(into.rows.total_points, more.rows.total_points).reduced();
  into.rows.judged_points = plus_weight(into.rows.judged_points, more.rows.judged_points).reduced();
  into.score_hundredths += more.score_hundredths;
}

void add_money(PortfolioSums& into, const PortfolioSums& more) {
  const auto executed = sum(into.executed_yuan, more.executed_yuan);
  const auto budget = sum(into.budget_yuan, more.budget_yuan);
  if (executed && budget) {
    into.executed_yuan = executed->reduced();
    into.budget_yuan = budget->reduced();
    into.with_money += more.with_money;
  }
}

/// Adds a whole project.
void add_project(PortfolioSums& into, const PortfolioSums& project) {
  into.projects += project.projects;
  into.covered += project.covered;
  into.late += project.late;
  add_rows(into, project);
  add_money(into, project);
}

/// The project's own totals.
PortfolioSums project_sums(const Assessment& assessment) {
  PortfolioSums sums;
  sums.projects = 1;
  sums.late = std::ranges::any_of(assessment.indicators, [&](const AssessedIndicator& assessed) {
    return owes_figure(assessed, assessment);
  });
  sums.covered = assessment.coverage.complete() ? 1 : 0;
  sums.rows = assessment.coverage;
  sums.score_hundredths = assessment.score_hundredths;
  const MoneyFigures& money = assessment.money;
  const auto& budget = money.budget_adjusted ? money.budget_adjusted : money.budget_initial;
  if (money.executed && budget && budget->yuan > Ratio{0}) {
    sums.with_money = 1;
    sums.executed_yuan = money.executed->yuan;
    sums.budget_yuan = budget->yuan;
  }
  return sums;
}

/// Rows of one project by a key; a project counts once in each of its groups.
template <class Key>
class ByKey {
 public:
  explicit ByKey(std::map<Key, PortfolioSums>& into) : into_(into) {}

  void add(const Key& key, const PortfolioSums& row) {
    PortfolioSums& own = own_[key];
    add_rows(own, row);
    own.late = std::max(own.late, row.late);
  }

  void finish() {
    for (auto& [key, sums] : own_) {
      sums.projects = 1;
      sums.covered = sums.rows.complete() ? 1 : 0;
      add_project(into_[key], sums);
    }
  }

 private:
  std::map<Key, PortfolioSums>& into_;
  std::map<Key, PortfolioSums> own_{};
};

std::optional<Ratio> share(const Ratio& part, const Ratio& whole) {
  return whole > Ratio{0} ? quotient(part, whole) : std::nullopt;
}

}  // namespace

std::optional<Ratio> PortfolioSums::score_rate() const {
  return share(Ratio{score_hundredths, 100}, rows.judged_points);
}

std::optional<Ratio> PortfolioSums::judged_share() const {
  return share(rows.judged_points, rows.total_points);
}

std::optional<Ratio> PortfolioSums::execution_rate() const {
  return share(executed_yuan, budget_yuan);
}

FamilyKey family_of(const AssessedIndicator& assessed) {
  const Target& target = assessed.indicator.full_year.target;
  const Quantity* bound = bound_of(target);
  const auto* range = std::get_if<Between>(&target);
  const std::string unit = bound != nullptr   ? bound->unit.family
                           : range != nullptr ? range->low.unit.family
                                              : std::string();
  return {assessed.kind, assessed.indicator.measure, unit};
}

void Portfolio::add(const Assessment& assessment, const Vocabulary& vocabulary) {
  const Form& form = assessment.form;
  const PortfolioSums project = project_sums(assessment);
  ByKey<LevelKey> by_level(levels);
  ByKey<FamilyKey> by_family(families);
  for (const AssessedIndicator& assessed : assessment.indicators) {
    const PortfolioSums row = sums_of(assessed, assessment);
    by_level.add({standard_name(vocabulary, assessed.row.level1), assessed.row.level2}, row);
    by_family.add(family_of(assessed), row);
  }
  by_level.finish();
  by_family.finish();
  const UnitKey unit{form.department, form.unit};
  add_project(all, project);
  add_project(departments[form.department], project);
  add_project(units[unit], project);
  add_project(types[form.type], project);
  projects.push_back({unit, form.project, form.name, project});
}

}  // namespace duibiao
