#include "adapters/columns/code_cells.h"

#include "reports/csv/csv_line.h"

namespace duibiao::columns {

void CodeCells::begin_project(std::uint32_t project) {
  project_ = project;
  const std::string_view code = roster_.project_code(project);
  project_cell_ = csv_field(code);
  is_plain_ = !needs_quotes(code);
  front_ = code.size();
  room_ = code;
  room_.resize(front_ + sizeof(std::uint64_t));
}

void CodeCells::set_other(std::uint32_t row) {
  roster_.copy_code(row, *project_, other_);
  if (needs_quotes(other_)) {
    other_ = csv_field(other_);
  }
  indicator_ = other_;
}

}  // namespace duibiao::columns
