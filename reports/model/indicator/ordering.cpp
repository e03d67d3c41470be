#include "reports/model/indicator/ordering.h"

#include <algorithm>

namespace duibiao {
namespace {

using Row = const AssessedIndicator*;

int verdict_rank(Row row) {
  switch (row->row.status) {
    case Status::missed:
      return 0;
    case Status::no_data:
      return 1;
    case Status::not_assessable:
      return 2;
    case Status::no_target:
      return 3;
    case Status::met:
      return 4;
  }
  return 4;
}

int pace_rank(Row row) {
  if (row->pace.word == PaceWord::behind) {
    return 0;
  }
  if (row->pace.early_warning) {
    return 1;
  }
  const bool judged = row->row.status == Status::met || row->row.status == Status::missed;
  if (!judged && row->pace.word == PaceWord::none) {
    return 2;
  }
  return row->row.status == Status::missed ? 3 : 4;
}

/// |deviation|, 0 where there is none.
Ratio size_of_deviation(Row row) {
  const Ratio deviation = row->row.deviation.value_or(Ratio{0});
  return Ratio{magnitude(deviation.numerator()), deviation.denominator()};
}

bool loses_more(Row a, Row b) {
  if (verdict_rank(a) != verdict_rank(b)) {
    return verdict_rank(a) < verdict_rank(b);
  }
  if (a->row.status != Status::missed) {
    return false;
  }
  return a->points_lost != b->points_lost ? a->points_lost > b->points_lost
                                          : size_of_deviation(a) > size_of_deviation(b);
}

bool is_further_behind(Row a, Row b) {
  if (pace_rank(a) != pace_rank(b)) {
    return pace_rank(a) < pace_rank(b);
  }
  const bool comparable = pace_rank(a) == 0 && a->pace.ratio && b->pace.ratio;
  return comparable && *a->pace.ratio < *b->pace.ratio;
}

}  // namespace

std::vector<const AssessedIndicator*> worst_first(const Assessment& assessment, bool by_pace) {
  std::vector<const AssessedIndicator*> rows;
  rows.reserve(assessment.indicators.size());
  for (const AssessedIndicator& indicator : assessment.indicators) {
    rows.push_back(&indicator);
  }
  std::ranges::stable_sort(rows, by_pace ? is_further_behind : loses_more);
  return rows;
}

}  // namespace duibiao
