// Which lines and rows come onto which sheet of paper. Heights only: nothing here knows of letters
// or tables, so that every rule of breaking pages can be tested by itself.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace duibiao {

/// Something that takes height: a line of words, or a row of a table. It is `lines` high, and can
/// be broken between two of them.
struct FlowItem {
  int lines = 1;
  double line_height = 0;
  double padding = 0;           ///< above and below the lines together
  bool keep_with_next = false;  ///< does not stand at the foot of a sheet by itself
  int table = -1;               ///< rows of one table have its number; -1 outside tables
  bool heading = false;         ///< is repeated where its table goes on on a new sheet

  [[nodiscard]] double height() const { return lines * line_height + padding; }
};

/// A part of an item on a sheet.
struct FlowPiece {
  std::size_t item = 0;
  int first_line = 0;
  int lines = 0;
  double top = 0;  ///< from the sheet's upper margin
  double height = 0;
  bool repeated = false;  ///< a heading shown again

  [[nodiscard]] double bottom() const { return top + height; }
};

using FlowSheet = std::vector<FlowPiece>;

/// The sheets, each at most `height` high; at least one. An item moves to the next sheet whole
/// where it fits on one, else it is broken between two lines, and at least one line of it stands on
/// each sheet. Headings that take more than half a sheet are not repeated.
[[nodiscard]] std::vector<FlowSheet> paginate(std::span<const FlowItem> items, double height);

}  // namespace duibiao
