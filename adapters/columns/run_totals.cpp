#include "adapters/columns/run_totals.h"

namespace duibiao::columns {
namespace {

bool is_judged(Status status) { return status == Status::met || status == Status::missed; }

std::uint32_t& counter(RowTotals& totals, Status status) {
  switch (status) {
    case Status::met:
      return totals.met;
    case Status::missed:
      return totals.missed;
    case Status::no_data:
      return totals.no_data;
    case Status::no_target:
      return totals.no_target;
    case Status::not_assessable:
      return totals.not_assessable;
  }
  __builtin_trap();
}

}  // namespace

void RowTotals::add(Status status, std::int64_t points, std::int64_t score) {
  ++indicators;
  ++counter(*this, status);
  total_points += points;
  judged_points += is_judged(status) ? points : 0;
  score_hundredths += score;
}

void RowTotals::add(const RowTotals& more) {
  indicators += more.indicators;
  met += more.met;
  missed += more.missed;
  no_data += more.no_data;
  no_target += more.no_target;
  not_assessable += more.not_assessable;
  total_points += more.total_points;
  judged_points += more.judged_points;
  score_hundredths += more.score_hundredths;
}

bool ExactPoints::add(Status status, const Ratio& points) {
  const auto all = sum(total, points);
  const auto some = is_judged(status) ? sum(judged, points) : std::optional(judged);
  if (!all || !some) {
    return false;
  }
  total = *all;
  judged = *some;
  return true;
}

Coverage coverage_of(const RowTotals& totals, const ExactPoints& exact) {
  const auto points = [](std::int64_t small, const Ratio& more) {
    return more.numerator() == 0 ? Ratio{small, kWeightScale}
                                 : sum(Ratio{small, kWeightScale}, more).value_or(Ratio{0});
  };
  return {.indicators = static_cast<int>(totals.indicators),
          .met = static_cast<int>(totals.met),
          .missed = static_cast<int>(totals.missed),
          .no_data = static_cast<int>(totals.no_data),
          .no_target = static_cast<int>(totals.no_target),
          .not_assessable = static_cast<int>(totals.not_assessable),
          .total_points = points(totals.total_points, exact.total),
          .judged_points = points(totals.judged_points, exact.judged)};
}

}  // namespace duibiao::columns
