#include "reports/workbook/sheet_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "reports/document/look.h"
#include "reports/document/table_grid.h"
#include "reports/terminal/display_text.h"

namespace duibiao {
namespace {

constexpr double kLandscapePixels = 1040;  // A4 at 96 dots an inch, margins off
constexpr double kPortraitPixels = 700;
constexpr double kPixelsAColumn = 68;  // more columns than fit: the print is scaled down
constexpr double kSnap = 0.011;        // of the width: edges nearer than this are one
constexpr double kCellPadding = 6;     // pixels left and right of a text
constexpr double kPixelsAPoint = 96.0 / 72.0;
constexpr double kSafety = 0.94;      // other machines have other letters
constexpr double kLineHeight = 1.42;  // of the letters' size
constexpr double kRowPadding = 6;     // points
constexpr double kLeastRow = 21;
constexpr double kHighestRow = 400;    // a spreadsheet takes 409
constexpr double kFrozenAtMost = 240;  // points: about half a small screen

std::uint32_t row_number(std::size_t i) { return static_cast<std::uint32_t>(i); }

/// The columns of a sheet: where they begin, in shares of its width.
class ColumnCuts {
 public:
  explicit ColumnCuts(const std::vector<TableGrid>& grids) {
    std::vector<std::pair<double, std::size_t>> edges;
    for (std::size_t table = 0; table < grids.size(); ++table) {
      for (const double edge : grids[table].edges) {
        edges.emplace_back(edge, table);
      }
    }
    std::ranges::sort(edges);
    std::vector<std::size_t> tables_here;
    for (const auto& [edge, table] : edges) {
      const bool same_table = std::ranges::find(tables_here, table) != tables_here.end();
      if (cuts_.empty() || same_table || edge - cuts_.back() > kSnap) {
        cuts_.push_back(edge);
        tables_here.clear();
      }
      tables_here.push_back(table);
      columns_of_.resize(grids.size());
      columns_of_[table].push_back(row_number(cuts_.size() - 1));
    }
    if (cuts_.size() < 2) {
      cuts_ = {0, 1};
    }
  }

  /// The sheet's column where column `edge` of a table begins.
  [[nodiscard]] std::uint32_t column(std::size_t table, int edge) const {
    return columns_of_[table][static_cast<std::size_t>(edge)];
  }
  [[nodiscard]] std::uint32_t last() const { return row_number(cuts_.size() - 2); }

  [[nodiscard]] std::vector<int> pixels(bool landscape) const {
    const auto columns = static_cast<double>(cuts_.size() - 1);
    const double page = landscape ? kLandscapePixels : kPortraitPixels;
    const double width = std::max(page, std::min(columns, 20.0) * kPixelsAColumn);
    std::vector<int> pixels;
    for (std::size_t i = 0; i + 1 < cuts_.size(); ++i) {
      pixels.push_back(
          std::max(8, static_cast<int>(std::lround((cuts_[i + 1] - cuts_[i]) * width))));
    }
    return pixels;
  }

 private:
  std::vector<double> cuts_{};
  std::vector<std::vector<std::uint32_t>> columns_of_{};
};

/// Points that `text` needs in `pixels` of width.
double height_of(std::string_view text, double pixels, double letters) {
  const double half_letter = letters * kPixelsAPoint / 2;
  const int width = static_cast<int>((pixels - kCellPadding) * kSafety / half_letter);
  const auto lines = static_cast<double>(wrapped_lines(text, std::max(width, 2)).size());
  return lines * letters * kLineHeight + kRowPadding;
}

class Layout {
 public:
  explicit Layout(const DocumentPage& page) : page_(page), grids_(grids()), cuts_(grids_) {
    sheet_.column_pixels = cuts_.pixels(page.landscape);
  }

  SheetLayout take(std::span<const DocumentLine> after) {
    std::size_t table = 0;
    for (const auto& block : page_.blocks) {
      if (const auto* line = std::get_if<DocumentLine>(&block)) {
        add(*line);
      } else {
        add(table++);
      }
    }
    for (const DocumentLine& line : after) {
      add(line);
    }
    freeze();
    return std::move(sheet_);
  }

 private:
  [[nodiscard]] std::vector<TableGrid> grids() const {
    std::vector<TableGrid> grids;
    for (const auto& block : page_.blocks) {
      if (const auto* table = std::get_if<DocumentTable>(&block)) {
        grids.push_back(grid_of(*table));
      }
    }
    return grids;
  }

  [[nodiscard]] double pixels(std::uint32_t first, std::uint32_t last) const {
    const auto begin = sheet_.column_pixels.begin();
    return std::accumulate(begin + first, begin + last + 1, 0.0);
  }

  /// Adds sheet rows of together `points`; how many.
  std::uint32_t add_rows(double points) {
    const double rows = std::ceil(points / kHighestRow);
    sheet_.row_points.insert(sheet_.row_points.end(), static_cast<std::size_t>(rows),
                             points / rows);
    return static_cast<std::uint32_t>(rows);
  }

  void add(const DocumentLine& line) {
    const std::uint32_t row = row_number(sheet_.row_points.size());
    const double width = pixels(0, cuts_.last());
    const std::uint32_t rows = add_rows(height_of(line.text, width, letter_size(line.role)));
    sheet_.boxes.push_back({{row, 0, row + rows - 1, cuts_.last()}, nullptr, &line});
  }

  [[nodiscard]] double needed(std::size_t table, const PlacedCell& placed) const {
    const double width =
        pixels(cuts_.column(table, placed.column), cuts_.column(table, placed.column_end()) - 1);
    const int letters = look_of(*placed.cell).small ? kRemarkLetters : kCellLetters;
    return std::max(kLeastRow, height_of(placed.cell->text, width, letters));
  }

  /// The heights of a table's rows: first what stands in one row, then what spans several.
  [[nodiscard]] std::vector<double> heights(std::size_t table) const {
    const TableGrid& grid = grids_[table];
    std::vector<double> heights(static_cast<std::size_t>(grid.rows), kLeastRow);
    for (const bool spanning : {false, true}) {
      for (const PlacedCell& placed : grid.cells) {
        if ((placed.rows > 1) == spanning) {
          const auto first = heights.begin() + placed.row;
          const double have = std::accumulate(first, first + placed.rows, 0.0);
          *(first + placed.rows - 1) += std::max(0.0, needed(table, placed) - have);
        }
      }
    }
    return heights;
  }

  void add(std::size_t table) {
    const TableGrid& grid = grids_[table];
    std::vector<std::uint32_t> first_rows{row_number(sheet_.row_points.size())};
    for (const double height : heights(table)) {
      first_rows.push_back(first_rows.back() + add_rows(height));
    }
    const auto first_row = [&](int row) { return first_rows[static_cast<std::size_t>(row)]; };
    for (const PlacedCell& placed : grid.cells) {
      const SheetArea area{first_row(placed.row), cuts_.column(table, placed.column),
                           first_row(placed.row_end()) - 1,
                           cuts_.column(table, placed.column_end()) - 1};
      sheet_.boxes.push_back({area, placed.cell, nullptr});
    }
    if (grid.heading_rows > 0 && grid.rows > longest_) {
      longest_ = grid.rows;
      sheet_.heading = SheetArea{first_row(0), 0, first_row(grid.heading_rows) - 1, cuts_.last()};
    }
  }

  void freeze() {
    if (!sheet_.heading) {
      return;
    }
    const auto below = sheet_.row_points.begin() + sheet_.heading->last_row + 1;
    const double height = std::accumulate(sheet_.row_points.begin(), below, 0.0);
    sheet_.frozen_rows = height <= kFrozenAtMost ? sheet_.heading->last_row + 1 : 0;
  }

  const DocumentPage& page_;
  std::vector<TableGrid> grids_;
  ColumnCuts cuts_;
  int longest_ = 0;
  SheetLayout sheet_{};
};

}  // namespace

int letter_size(LineRole role) {
  switch (role) {
    case LineRole::title:
      return 18;
    case LineRole::subtitle:
      return 12;
    case LineRole::caption:
      return 11;
    case LineRole::text:
      return 10;
    case LineRole::small_print:
      return 8;
  }
  return 10;
}

SheetLayout lay_out(const DocumentPage& page, std::span<const DocumentLine> after) {
  return Layout(page).take(after);
}

}  // namespace duibiao
