#include "engine/portfolio/reminders.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/statement/standing.h"

namespace duibiao {
namespace {

bool has_target(const TargetCell& cell) { return !std::holds_alternative<NoTarget>(cell.target); }

/// Was nothing reported? A deadline that is still ahead has no data for another reason.
bool nothing_reported(const AssessedIndicator& assessed) {
  const auto* none = std::get_if<NoData>(&assessed.evaluation.outcome);
  return none != nullptr && none->reason == NoData{}.reason;
}

bool words_are_asked(const Assessment& assessment) {
  return assessment.as_of >= middle_of(assessment.course) &&
         assessment.as_of < assessment.course.last;
}

void add_figures(const Assessment& assessment, ProjectReminder& reminder) {
  for (const AssessedIndicator& assessed : assessment.indicators) {
    ++reminder.indicators;
    reminder.last_figure = std::max(reminder.last_figure, assessed.evaluation.actual.date);
    if (!is_figure_due(assessed, assessment)) {
      continue;
    }
    ++reminder.due;
    if (nothing_reported(assessed)) {
      reminder.items.push_back({assessed.row.indicator, assessed.indicator.name, Owed::figure, {}});
    }
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

void add_words(const Assessment& assessment, ProjectReminder& reminder) {
  if (!words_are_asked(assessment)) {
    return;
  }
  for (const AssessedIndicator& assessed : assessment.indicators) {
    const std::string& code = assessed.row.indicator;
    if (has_target(assessed.indicator.full_year) &&
        find_statement(assessment.statements, code, StatementKind::likelihood) == nullptr) {
      reminder.items.push_back({code, assessed.indicator.name, Owed::monitoring_words, {}});
    }
  }
}

}  // namespace

bool ProjectReminder::owes(Owed owed) const {
  return std::ranges::find(items, owed, &OwedItem::owed) != items.end();
}

bool is_figure_due(const AssessedIndicator& assessed, const Assessment& assessment) {
  const auto* none = std::get_if<NoData>(&assessed.evaluation.outcome);
  if (none != nullptr && !nothing_reported(assessed)) {
    return false;
  }
  if (assessment.as_of >= assessment.course.last) {
    return has_target(assessed.indicator.full_year);
  }
  return assessment.as_of >= middle_of(assessment.course) && assessed.indicator.has_half_year &&
         has_target(assessed.indicator.half_year);
}

bool owes_figure(const AssessedIndicator& assessed, const Assessment& assessment) {
  return is_figure_due(assessed, assessment) && nothing_reported(assessed);
}

ProjectReminder reminder_of(const Assessment& assessment) {
  const Form& form = assessment.form;
  ProjectReminder reminder{form.department, form.unit, form.project, form.name, 0, 0, {}, {}};
  add_figures(assessment, reminder);
  add_reasons(assessment, reminder);
  add_words(assessment, reminder);
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
    for (const OwedItem& item : reminder.items) {
      unit.figures += item.owed == Owed::figure ? 1 : 0;
      unit.reasons += item.owed == Owed::reason ? 1 : 0;
      unit.words += item.owed == Owed::monitoring_words ? 1 : 0;
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
