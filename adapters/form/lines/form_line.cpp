#include "adapters/form/lines/form_line.h"

namespace duibiao {

std::string_view cell_at(const FormLine& line, std::size_t column) {
  return column < line.cells.size() ? std::string_view(line.cells[column]) : std::string_view();
}

std::vector<std::size_t> filled_cells(const FormLine& line) {
  std::vector<std::size_t> filled;
  for (std::size_t column = 0; column < line.cells.size(); ++column) {
    if (!line.cells[column].empty()) {
      filled.push_back(column);
    }
  }
  return filled;
}

CellBox box_at(const FormLine& line, std::size_t column) {
  return column < line.boxes.size() ? line.boxes[column] : CellBox{};
}

Source place(const std::string& file, const FormLine& line) {
  const auto filled = filled_cells(line);
  return place(file, line, filled.empty() ? 0 : filled.front());
}

Source place(const std::string& file, const FormLine& line, std::size_t column) {
  if (!line.exact) {
    return {.file = file, .line = line.number};
  }
  const std::string cell = cell_address(static_cast<std::uint32_t>(column) + 1, line.number);
  // A plain table that was read as a sheet has lines too, and no name.
  return {.file = file,
          .sheet = line.sheet,
          .cell = cell,
          .line = line.sheet.empty() ? line.number : 0};
}

}  // namespace duibiao
