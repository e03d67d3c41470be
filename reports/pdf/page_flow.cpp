#include "reports/pdf/page_flow.h"

#include <algorithm>
#include <cmath>

namespace duibiao {
namespace {

constexpr double kRounding = 1e-6;  // of sums of heights

class Pagination {
 public:
  Pagination(std::span<const FlowItem> items, double height)
      : items_(items), height_(height), sheets_(1) {}

  std::vector<FlowSheet> take() {
    for (item_ = 0; item_ < items_.size(); ++item_) {
      if (!fits(kept_together()) && !is_fresh()) {
        new_sheet();
      }
      place();
    }
    return std::move(sheets_);
  }

 private:
  [[nodiscard]] bool fits(double height) const { return reached_ + height <= height_ + kRounding; }

  /// Does nothing but repeated headings stand on the sheet?
  [[nodiscard]] bool is_fresh() const {
    return std::ranges::all_of(sheets_.back(), &FlowPiece::repeated);
  }

  /// The height of the item and of what must follow it on the same sheet; of one that is too high
  /// for a sheet its first line.
  [[nodiscard]] double kept_together() const {
    double height = 0;
    for (std::size_t i = item_; i < items_.size(); ++i) {
      const FlowItem& item = items_[i];
      if (height + item.height() > height_) {
        return height + item.line_height + item.padding;
      }
      height += item.height();
      if (!item.keep_with_next) {
        break;
      }
    }
    return height;
  }

  void new_sheet() {
    sheets_.emplace_back();
    reached_ = 0;
    const FlowItem& next = items_[item_];
    if (next.table < 0 || next.heading) {
      return;
    }
    std::vector<std::size_t> headings;
    double height = 0;
    for (std::size_t i = item_; i-- > 0 && items_[i].table == next.table;) {
      if (items_[i].heading) {
        headings.insert(headings.begin(), i);
        height += items_[i].height();
      }
    }
    for (const std::size_t i : height <= height_ / 2 ? headings : std::vector<std::size_t>{}) {
      put({i, 0, items_[i].lines, 0, items_[i].height(), true});
    }
  }

  void put(FlowPiece piece) {
    piece.top = reached_;
    reached_ += piece.height;
    sheets_.back().push_back(piece);
  }

  /// Places the item, over as many sheets as it takes.
  void place() {
    const FlowItem& item = items_[item_];
    int placed = 0;
    while (true) {
      const int left = item.lines - placed;
      const double rest = left * item.line_height + item.padding;
      if (fits(rest)) {
        put({item_, placed, left, 0, rest, false});
        return;
      }
      const double room = height_ - reached_ - item.padding + kRounding;
      const bool whole_sheet_is_enough = placed == 0 && !is_fresh() && item.height() <= height_;
      int lines = whole_sheet_is_enough ? 0 : static_cast<int>(std::floor(room / item.line_height));
      if (lines < 1 && is_fresh()) {
        lines = 1;
      }
      lines = std::min(lines, left);
      if (lines > 0) {
        put({item_, placed, lines, 0, lines * item.line_height + item.padding, false});
        placed += lines;
      }
      if (placed == item.lines) {
        return;
      }
      new_sheet();
    }
  }

  std::span<const FlowItem> items_;
  double height_;
  std::size_t item_ = 0;
  double reached_ = 0;
  std::vector<FlowSheet> sheets_;
};

}  // namespace

std::vector<FlowSheet> paginate(std::span<const FlowItem> items, double height) {
  return Pagination(items, height).take();
}

}  // namespace duibiao
