#include "adapters/mapping/register/figures.h"

namespace duibiao {

Source place_of(const DatedFigure& figure, const FeedJob& job) {
  const auto* total = std::get_if<RowTotal>(&job.feed.figure);
  const auto* sum_of = total != nullptr ? std::get_if<SumOf>(total) : nullptr;
  const RegisterPlaces& places = job.rows.places;
  const bool one_cell = sum_of != nullptr && job.feed.accrual == Accrual::increment;
  if (one_cell && figure.line != 0 && !places.columns.empty()) {
    return places.cell(figure.line, sum_of->column, {});
  }
  Source where = job.file;
  where.line = figure.line;
  return where;
}

}  // namespace duibiao
