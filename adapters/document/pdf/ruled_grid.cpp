#include "adapters/document/pdf/ruled_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace duibiao::pdf {
namespace {

constexpr std::size_t kMaxRulings = 20'000;

/// Numbers that are joined into sets.
class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t of(std::size_t item) {
    while (parent_[item] != item) {
      parent_[item] = parent_[parent_[item]];
      item = parent_[item];
    }
    return item;
  }
  void join(std::size_t a, std::size_t b) { parent_[of(a)] = of(b); }

 private:
  std::vector<std::size_t> parent_;
};

/// Lines at the same place that touch or overlap become one, so that a border that was drawn cell
/// by cell is one line. Horizontal ones first.
std::vector<Ruling> merged(std::span<const Ruling> rulings) {
  std::vector<Ruling> sorted(rulings.begin(), rulings.end());
  std::ranges::sort(sorted, [](const Ruling& a, const Ruling& b) {
    return std::pair(!a.horizontal, a.at) < std::pair(!b.horizontal, b.at);
  });
  for (std::size_t i = 1; i < sorted.size(); ++i) {  // one place for what lies at one
    const bool same =
        sorted[i].horizontal == sorted[i - 1].horizontal && sorted[i].at - sorted[i - 1].at <= 1;
    sorted[i].at = same ? sorted[i - 1].at : sorted[i].at;
  }
  std::ranges::sort(sorted, [](const Ruling& a, const Ruling& b) {
    return std::tuple(!a.horizontal, a.at, a.from) < std::tuple(!b.horizontal, b.at, b.from);
  });
  std::vector<Ruling> lines;
  for (const Ruling& ruling : sorted) {
    if (!lines.empty() && lines.back().horizontal == ruling.horizontal &&
        lines.back().at == ruling.at && ruling.from <= lines.back().to + kSamePlace) {
      lines.back().to = std::max(lines.back().to, ruling.to);
    } else {
      lines.push_back(ruling);
    }
  }
  return lines;
}

bool touch(const Ruling& across, const Ruling& down) {
  return down.at >= across.from - kSamePlace && down.at <= across.to + kSamePlace &&
         across.at >= down.from - kSamePlace && across.at <= down.to + kSamePlace;
}

/// The lines that hang together, one group for each table.
std::vector<std::vector<Ruling>> groups(const std::vector<Ruling>& lines) {
  const auto upright = std::ranges::find(lines, false, &Ruling::horizontal);
  const auto horizontal = static_cast<std::size_t>(upright - lines.begin());
  Sets sets(lines.size());
  for (std::size_t i = 0; i < horizontal; ++i) {
    for (std::size_t j = horizontal; j < lines.size(); ++j) {
      if (touch(lines[i], lines[j])) {
        sets.join(i, j);
      }
    }
  }
  std::map<std::size_t, std::vector<Ruling>> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    found[sets.of(i)].push_back(lines[i]);
  }
  std::vector<std::vector<Ruling>> all;
  all.reserve(found.size());
  for (auto& [key, group] : found) {
    all.push_back(std::move(group));
  }
  return all;
}

/// How far lines reach from above to below.
std::pair<double, double> height(const std::vector<Ruling>& lines) {
  double from = std::numeric_limits<double>::infinity();
  double to = -from;
  for (const Ruling& line : lines) {
    from = std::min(from, line.horizontal ? line.at : line.from);
    to = std::max(to, line.horizontal ? line.at : line.to);
  }
  return {from, to};
}

/// Puts upright lines that touch nothing to the group that is as high as they are: they part or end
/// a cell that goes on over both ends of its page.
void place_single_lines(std::vector<std::vector<Ruling>>& groups) {
  std::vector<Ruling> single;
  std::erase_if(groups, [&](const std::vector<Ruling>& group) {
    const bool alone = group.size() == 1 && !group.front().horizontal;
    if (alone) {
      single.push_back(group.front());
    }
    return alone;
  });
  for (const Ruling& line : single) {
    const auto home = std::ranges::find_if(groups, [&](const std::vector<Ruling>& group) {
      const auto [from, to] = height(group);
      return std::abs(from - line.from) <= kSamePlace && std::abs(to - line.to) <= kSamePlace;
    });
    if (home != groups.end()) {
      home->push_back(line);
    }
  }
}

/// Which sides of the fields of a table are drawn.
class Sides {
 public:
  Sides(const std::vector<Ruling>& lines, const RuledTable& table)
      : rows_(table.down.size() - 1),
        columns_(table.across.size() - 1),
        above_(rows_ * columns_),
        left_(rows_ * columns_) {
    for (const Ruling& line : lines) {
      line.horizontal ? mark(line, table.down, table.across, above_, 1, columns_)
                      : mark(line, table.across, table.down, left_, columns_, 1);
    }
  }

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] bool above(std::size_t row, std::size_t column) const {
    return above_[row * columns_ + column];
  }
  [[nodiscard]] bool left(std::size_t row, std::size_t column) const {
    return left_[row * columns_ + column];
  }

 private:
  /// Marks the side of every field whose middle the line passes. `step` leads to the next field
  /// along the line, `stride` to the next field behind it.
  static void mark(const Ruling& line, const std::vector<double>& places,
                   const std::vector<double>& along, std::vector<bool>& sides, std::size_t step,
                   std::size_t stride) {
    const std::size_t place = place_index(places, line.at);
    if (place + 1 >= places.size()) {
      return;  // the last line is the outer one
    }
    for (std::size_t i = 0; i + 1 < along.size(); ++i) {
      const double middle = (along[i] + along[i + 1]) / 2;
      if (line.from <= middle && middle <= line.to) {
        sides[place * stride + i * step] = true;
      }
    }
  }

  std::size_t rows_;
  std::size_t columns_;
  std::vector<bool> above_;
  std::vector<bool> left_;
};

/// The last column of the part of a row that begins with `first`, up to the next upright line.
std::size_t end_of_part(const Sides& sides, std::size_t row, std::size_t first) {
  std::size_t last = first;
  while (last + 1 < sides.columns() && !sides.left(row, last + 1)) {
    ++last;
  }
  return last;
}

/// Is there a line above any of these fields?
bool parted_above(const Sides& sides, std::size_t row, std::size_t first, std::size_t last) {
  for (std::size_t column = first; column <= last; ++column) {
    if (row == 0 || sides.above(row, column)) {
      return true;
    }
  }
  return false;
}

/// Fields without a line between them, as long as they make a rectangle: first along the rows, then
/// rows whose parts are the same. A table whose lines make another shape falls into rectangles.
void find_cells(RuledTable& table, const Sides& sides) {
  table.fields.resize(sides.rows() * sides.columns());
  for (std::size_t row = 0; row < sides.rows(); ++row) {
    const auto fields = table.fields.begin() + static_cast<std::ptrdiff_t>(row * sides.columns());
    for (std::size_t first = 0; first < sides.columns();) {
      const std::size_t last = end_of_part(sides, row, first);
      std::size_t cell = table.cells.size();
      if (!parted_above(sides, row, first, last)) {
        const std::size_t above = table.fields[(row - 1) * sides.columns() + first];
        const RuledCell& upper = table.cells[above];
        cell = upper.first_column == first && upper.last_column == last ? above : cell;
      }
      if (cell == table.cells.size()) {
        table.cells.push_back({row, first, row, last});
      }
      table.cells[cell].last_row = row;
      std::fill(fields + static_cast<std::ptrdiff_t>(first),
                fields + static_cast<std::ptrdiff_t>(last) + 1, cell);
      first = last + 1;
    }
  }
}

/// The places of the lines of one direction, and how far those of the other go.
std::vector<double> places(const std::vector<Ruling>& lines, bool horizontal) {
  std::vector<double> found;
  for (const Ruling& line : lines) {
    if (line.horizontal == horizontal) {
      found.push_back(line.at);
    }
  }
  return distinct_places(std::move(found));
}

/// Adds the ends of the lines in the other direction where they go beyond the first and the last
/// place: a side that is not drawn. Says which were added.
std::pair<bool, bool> close_sides(std::vector<double>& places, const std::vector<Ruling>& lines,
                                  bool horizontal) {
  constexpr double kBeyond = 8;
  double least = places.front();
  double most = places.back();
  for (const Ruling& line : lines) {
    if (line.horizontal != horizontal) {
      least = std::min(least, line.from);
      most = std::max(most, line.to);
    }
  }
  const std::pair open{least<places.front() - kBeyond, most> places.back() + kBeyond};
  if (open.first) {
    places.insert(places.begin(), least);
  }
  if (open.second) {
    places.push_back(most);
  }
  return open;
}

/// The lines of a group as a table; without cells where they make none.
RuledTable table_of(const std::vector<Ruling>& lines) {
  RuledTable table{.across = places(lines, false), .down = places(lines, true)};
  if (table.across.empty() || table.down.empty()) {
    return {};
  }
  (void)close_sides(table.across, lines, false);
  std::tie(table.open_above, table.open_below) = close_sides(table.down, lines, true);
  if (table.across.size() < 2 || table.down.size() < 2) {
    return {};
  }
  return table;
}

}  // namespace

std::vector<double> distinct_places(std::vector<double> places) {
  std::ranges::sort(places);
  std::vector<double> found;
  for (const double place : places) {
    if (found.empty() || place - found.back() > kSamePlace) {
      found.push_back(place);
    }
  }
  return found;
}

std::size_t place_index(const std::vector<double>& places, double at) {
  const auto next = std::ranges::lower_bound(places, at);
  const auto index = static_cast<std::size_t>(next - places.begin());
  const bool nearer_before =
      index > 0 && (index == places.size() || at - places[index - 1] < places[index] - at);
  return nearer_before ? index - 1 : index;
}

bool RuledTable::holds(double x, double y) const {
  return across.front() <= x && x <= across.back() && down.front() <= y && y <= down.back();
}

std::size_t RuledTable::cell_at(double x, double y) const {
  const auto field = [](const std::vector<double>& places, double at) {
    const auto next = std::upper_bound(places.begin() + 1, places.end() - 1, at);
    return static_cast<std::size_t>(next - places.begin()) - 1;
  };
  return fields[field(down, y) * (across.size() - 1) + field(across, x)];
}

double RuledTable::area() const {
  return (across.back() - across.front()) * (down.back() - down.front());
}

std::optional<std::vector<RuledTable>> ruled_tables(std::span<const Ruling> rulings) {
  if (rulings.size() > kMaxRulings) {
    return std::nullopt;
  }
  std::vector<RuledTable> tables;
  std::size_t fields = 0;
  std::vector<std::vector<Ruling>> found = groups(merged(rulings));
  place_single_lines(found);
  for (const auto& lines : found) {
    RuledTable table = table_of(lines);
    if (table.across.empty()) {
      continue;
    }
    fields += (table.across.size() - 1) * (table.down.size() - 1);
    if (fields > kMaxRuledFields) {
      return std::nullopt;
    }
    find_cells(table, Sides(lines, table));
    if (table.cells.size() > 1) {
      tables.push_back(std::move(table));
    }
  }
  std::ranges::stable_sort(tables, {}, [](const RuledTable& table) { return table.down.front(); });
  return tables;
}

}  // namespace duibiao::pdf
