#include "engine/score/roll_up.h"

#include <algorithm>

#include "engine/score/weight_sum.h"

namespace duibiao {
namespace {

int& counter(Coverage& coverage, Status status) {
  switch (status) {
    case Status::met:
      return coverage.met;
    case Status::missed:
      return coverage.missed;
    case Status::no_data:
      return coverage.no_data;
    case Status::no_target:
      return coverage.no_target;
    case Status::not_assessable:
      return coverage.not_assessable;
  }
  __builtin_trap();
}

}  // namespace

Coverage coverage_of(std::span<const AssessedRow> rows) {
  Coverage coverage;
  for (const AssessedRow& row : rows) {
    ++coverage.indicators;
    ++counter(coverage, row.status);
    coverage.total_points = plus_weight(coverage.total_points, row.weight);
    if (row.status == Status::met || row.status == Status::missed) {
      coverage.judged_points = plus_weight(coverage.judged_points, row.weight);
    }
  }
  return coverage;
}

std::vector<LevelTotal> level_totals(std::span<const AssessedRow> rows) {
  std::vector<LevelTotal> totals;
  for (const AssessedRow& row : rows) {
    auto total = std::ranges::find_if(totals, [&](const LevelTotal& t) {
      return t.level1 == row.level1 && t.level2 == row.level2;
    });
    if (total == totals.end()) {
      total = totals.insert(totals.end(), {row.level1, row.level2, 0, 0, 0, 0, {}, 0});
    }
    ++total->indicators;
    total->met += row.status == Status::met ? 1 : 0;
    total->missed += row.status == Status::missed ? 1 : 0;
    total->no_data += row.status == Status::no_data ? 1 : 0;
    total->weight = plus_weight(total->weight, row.weight);
    total->score_hundredths += row.score_hundredths;
  }
  return totals;
}

std::int64_t total_score(std::span<const AssessedRow> rows) {
  std::int64_t total = 0;
  for (const AssessedRow& row : rows) {
    total += row.score_hundredths;
  }
  return total;
}

}  // namespace duibiao
