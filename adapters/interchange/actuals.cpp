#include "adapters/interchange/actuals.h"

#include <string>
#include <utility>

#include "adapters/interchange/cell_word.h"
#include "adapters/interchange/columns.h"
#include "adapters/interchange/courses/project_course.h"
#include "adapters/table/capped_problems.h"

namespace duibiao {
namespace {

Observation read_observation(const Columns& columns, const TableRow& row,
                             const InterchangeWords& words, Problems& problems) {
  if (columns.blank(row, "project")) {
    problems.push_back(error("project_blank", columns.where(row, "project")));
  }
  if (columns.blank(row, "indicator")) {
    problems.push_back(error("indicator_blank", columns.where(row, "indicator")));
  }
  if (columns.blank(row, "date")) {
    problems.push_back(error("date_blank", columns.where(row, "date")));
  }
  const std::string_view indicator = columns.text(row, "indicator");
  const Accrual usual = indicator == "@executed" ? Accrual::running_total : Accrual::increment;
  return {.project = std::string(columns.text(row, "project")),
          .indicator = std::string(indicator),
          .date = read_day(columns, row, "date", problems).value_or(Date{}),
          .value = std::string(columns.text(row, "value")),
          .accrual = read_word(columns, row, "accrual", words.accruals, problems).value_or(usual),
          .where = columns.where(row, "value")};
}

}  // namespace

Read<std::vector<Observation>> import_actuals(const Table& table, const InterchangeWords& words) {
  const Read<Columns> columns = match_columns(table, FileKind::actuals, words);
  CappedProblems problems(table.file);
  problems.add(columns.problems);
  std::vector<Observation> observations;
  for (const TableRow& row : table.rows) {
    Problems faults;
    Observation observation = read_observation(columns.value, row, words, faults);
    if (faults.empty()) {
      observations.push_back(std::move(observation));
    }
    problems.add(std::move(faults));
  }
  return {std::move(observations), problems.take()};
}

}  // namespace duibiao
