#include "adapters/form/grid/heading_cells.h"

#include <algorithm>
#include <utility>

namespace duibiao {
namespace {

constexpr std::size_t kNone = ~std::size_t{0};

/// The filled cell of `line` that covers `column`.
std::size_t cell_over(const FormLine& line, std::size_t column) {
  for (const std::size_t over : filled_cells(line)) {
    if (over <= column && column < over + box_at(line, over).columns) {
      return over;
    }
  }
  return kNone;
}

HeadingCell cell_of(const std::string& file, const FormLine& line, std::size_t column,
                    std::string above) {
  return {column, box_at(line, column).columns, line.cells[column], std::move(above),
          place(file, line, column)};
}

}  // namespace

HeadingCells heading_cells(
    std::span<const FormLine> lines, const std::string& file,
    const std::function<bool(std::string_view text, std::string_view above)>& is_heading) {
  const FormLine& first = lines.front();
  const auto has_second_line = [&] {
    if (lines.size() < 2) {
      return false;
    }
    const std::vector<std::size_t> filled = filled_cells(lines[1]);
    const bool below_merged = std::ranges::all_of(filled, [&](std::size_t column) {
      const std::size_t over = cell_over(first, column);
      return over != kNone && box_at(first, over).columns > 1 &&
             is_heading(lines[1].cells[column], first.cells[over]);
    });
    const bool merged_down = std::ranges::any_of(
        filled_cells(first), [&](std::size_t column) { return box_at(first, column).rows > 1; });
    return !filled.empty() && below_merged && merged_down;
  };
  HeadingCells heading;
  heading.lines = has_second_line() ? 2 : 1;
  for (const std::size_t column : filled_cells(first)) {
    const std::size_t before = heading.cells.size();
    const std::size_t end = column + box_at(first, column).columns;
    for (const std::size_t below :
         heading.lines == 2 ? filled_cells(lines[1]) : std::vector<std::size_t>{}) {
      if (below >= column && below < end) {
        heading.cells.push_back(cell_of(file, lines[1], below, first.cells[column]));
      }
    }
    if (heading.cells.size() == before) {
      heading.cells.push_back(cell_of(file, first, column, ""));
    }
  }
  return heading;
}

std::optional<HeadingPeriod> period_of(const HeadingCell& cell) {
  const auto own = read_heading_period(cell.text);
  return own || cell.above.empty() ? own : read_heading_period(cell.above);
}

}  // namespace duibiao
