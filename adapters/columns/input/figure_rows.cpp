#include "adapters/columns/input/figure_rows.h"

namespace duibiao::columns {

FigureColumns figure_columns(const InputFile& file, const InterchangeWords& words) {
  const Columns columns = match_columns(file.heading, FileKind::actuals, words).value;
  return {*columns.position("project"), *columns.position("indicator"), *columns.position("date"),
          *columns.position("value"), columns.position("accrual")};
}

std::optional<std::uint32_t> FigureRows::row_named(std::string_view name) {
  const auto row = names_.row(cursor_.project(), name);
  if (row) {
    run_.remarks.by_name = run_.remarks.by_name || incoming_;
  }
  return row;
}

FigureRows::Running FigureRows::running_total(std::string_view text) const {
  if (text.empty()) {
    return Running::no;
  }
  const auto word = run_.words.accruals.find(matching_key(text));
  if (word == run_.words.accruals.end()) {
    return Running::unknown;
  }
  return word->second == Accrual::running_total ? Running::yes : Running::no;
}

}  // namespace duibiao::columns
