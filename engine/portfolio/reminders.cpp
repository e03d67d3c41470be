#include "engine/portfolio/reminders.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/portfolio/figure_due.h"
#include "engine/statement/standing.h"

namespace duibiao {
namespace {

bool has_target(const TargetCell& cell) { return !std::holds_alternative<NoTarget>(cell.target); }

bool is_monitored(const Assessment& assessment) {
  return assessment.as_of >= middle_of(assessment.course) &&
         assessment.as_of < assessment.course.last;
}

void add_item(ProjectReminder& reminder, const AssessedIndicator& row, Owed owed) {
  reminder.items.push_back({row.row.indicator, row.indicator.name, owed, {}});
}

void add_figures(const Assessment& assessment, ProjectReminder& reminder) {
  for (const AssessedIndicator& row : assessment.indicators) {
    ++reminder.indicators;
    reminder.due += is_figure_due(row, assessment) ? 1 : 0;
    reminder.last_figure = std::max(reminder.last_figure, row.evaluation.actual.date);
    if (owes_figure(row, assessment)) {
      add_item(reminder, row, Owed::figure);
    }
  }
}

/// Has the quarter that ended last no figure of an indicator that grows with the work?
bool skipped_the_quarter(const AssessedIndicator& row, const Assessment& assessment) {
  const Date quarter = last_whole_quarter(assessment.as_of);
  const auto& last = row.evaluation.actual.date;
  return row.kind == Kind::flow && quarter >= assessment.course.first && (!last || *last < quarter);
}

/// What is looked at without being due, up to the day before the end.
void add_progress(const Assessment& assessment, ProjectReminder& reminder) {
  if (assessment.as_of >= assessment.course.last) {
    return;
  }
  for (const AssessedIndicator& row : assessment.indicators) {
    const bool unknown = is_monitored(assessment) && !has_figure(row);
    if (has_target(row.indicator.full_year) && !owes_figure(row, assessment) &&
        (unknown || skipped_the_quarter(row, assessment))) {
      add_item(reminder, row, Owed::progress);
    }
  }
}

void add_execution(const Assessment& assessment, ProjectReminder& reminder) {
  const MoneyFigures& money = assessment.money;
  const bool budgeted = money.budget_initial || money.budget_adjusted;
  if (budgeted && !money.executed && assessment.as_of >= middle_of(assessment.course)) {
    reminder.items.push_back({std::string(kFundsRow), {}, Owed::execution, {}});
  }
}

void add_reasons(const Assessment& assessment, ProjectReminder& reminder) {
  const auto& all = assessment.indicators;
  for (const MandatoryExplanation& explanation : assessment.explanations) {
    if (explanation.given) {
      continue;
    }
    const auto assessed = std::ranges::find_if(all, [&](const AssessedIndicator& one) {
      return one.row.indicator == explanation.indicator;
    });
    reminder.items.push_back({explanation.indicator,
                              assessed == all.end() ? std::string() : assessed->indicator.name,
                              Owed::reason, explanation.when});
  }
}

/// What the unit alone can say in the monitoring form.
void add_words(const Assessment& assessment, StatementKind kind, Owed owed,
               ProjectReminder& reminder) {
  for (const AssessedIndicator& row : assessment.indicators) {
    if (is_monitored(assessment) && has_target(row.indicator.full_year) &&
        find_statement(assessment.statements, row.row.indicator, kind) == nullptr) {
      add_item(reminder, row, owed);
    }
  }
}

}  // namespace

Date last_whole_quarter(const Date& day) {
  const Date next = add_days(day, 1);
  const Date in_it = add_days(*make_date(next.year(), (next.month() - 1) / 3 * 3 + 1, 1), -1);
  return *make_date(in_it.year(), in_it.month() - 2, 1);
}

bool ProjectReminder::owes(Owed owed) const {
  return std::ranges::find(items, owed, &OwedItem::owed) != items.end();
}

std::vector<const OwedItem*> ProjectReminder::of(Owed owed) const {
  std::vector<const OwedItem*> found;
  for (const OwedItem& item : items) {
    if (item.owed == owed && std::ranges::find(found, item.indicator, [](const OwedItem* known) {
                               return known->indicator;
                             }) == found.end()) {
      found.push_back(&item);
    }
  }
  return found;
}

ProjectReminder reminder_of(const Assessment& assessment) {
  const Form& form = assessment.form;
  ProjectReminder reminder{form.department, form.unit, form.project, form.name, 0, 0, {}, {}};
  add_figures(assessment, reminder);
  add_progress(assessment, reminder);
  add_execution(assessment, reminder);
  add_reasons(assessment, reminder);
  add_words(assessment, StatementKind::likelihood, Owed::likelihood, reminder);
  add_words(assessment, StatementKind::forecast, Owed::forecast, reminder);
  return reminder;
}

std::vector<UnitReminder> by_unit(const std::vector<ProjectReminder>& reminders) {
  std::map<std::pair<std::string, std::string>, UnitReminder> units;
  for (const ProjectReminder& reminder : reminders) {
    UnitReminder& unit = units[{reminder.department, reminder.unit}];
    unit.department = reminder.department;
    unit.unit = reminder.unit;
    ++unit.projects;
    unit.owing += reminder.items.empty() ? 0 : 1;
    unit.late += reminder.owes(Owed::figure) ? 1 : 0;
    for (std::size_t i = 0; i < kOwed.size(); ++i) {
      unit.items.at(i) += static_cast<int>(reminder.of(kOwed.at(i)).size());
    }
    unit.last_figure = std::max(unit.last_figure, reminder.last_figure);
  }
  std::vector<UnitReminder> sorted;
  for (auto& [key, unit] : units) {
    sorted.push_back(std::move(unit));
  }
  return sorted;
}

}  // namespace duibiao
