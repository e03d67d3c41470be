// Tables out of the lines that rule a page: lines that touch make one table, their places are its
// rows and columns, and where a line is missing between two of its fields they are one cell.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "adapters/document/pdf/page.h"

namespace duibiao::pdf {

/// A cell of a ruled table: rows and columns from 0, the last ones included.
struct RuledCell {
  std::size_t first_row = 0;
  std::size_t first_column = 0;
  std::size_t last_row = 0;
  std::size_t last_column = 0;

  friend bool operator==(const RuledCell&, const RuledCell&) = default;
};

struct RuledTable {
  std::vector<double> across{};       ///< x of the lines, from the left; one more than columns
  std::vector<double> down{};         ///< y of the lines, from above; one more than rows
  std::vector<RuledCell> cells{};     ///< all of it, by first row and first column
  std::vector<std::size_t> fields{};  ///< the cell of each field, row by row
  bool open_above = false;            ///< its upright lines go beyond its first horizontal one
  bool open_below = false;            ///< and beyond its last: a row that goes on

  /// Does the point lie in it?
  [[nodiscard]] bool holds(double x, double y) const;
  /// The number of the cell at a point in it.
  [[nodiscard]] std::size_t cell_at(double x, double y) const;
  [[nodiscard]] double area() const;
};

/// `places` from the least; of those that are the same only the first.
[[nodiscard]] std::vector<double> distinct_places(std::vector<double> places);
/// The number of the place nearest to `at` among `places`, which go upwards; at least one.
[[nodiscard]] std::size_t place_index(const std::vector<double>& places, double at);

/// More fields than this are no form: the tables of a page have up to this many together.
inline constexpr std::size_t kMaxRuledFields = 200'000;

/// The tables of at least two cells that `rulings` make, from above. An upright line that touches
/// nothing belongs to a table that is as high. Nothing where there are too
/// many lines or fields.
[[nodiscard]] std::optional<std::vector<RuledTable>> ruled_tables(std::span<const Ruling> rulings);

}  // namespace duibiao::pdf
