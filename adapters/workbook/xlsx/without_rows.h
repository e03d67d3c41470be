// A sheet's XML with its rows cut out: what stands behind them (merged cells) can then be known
// before they are read, at the price of inflating the part once more, not of parsing it twice.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace duibiao {

/// Cuts everything between <sheetData> and </sheetData> out of bytes that come piece by piece. It
/// looks for these two words only, so that a comment may deceive it: who uses it must check.
class WithoutRows {
 public:
  /// `next` is given what is left, in order; it returns false where it wants no more.
  explicit WithoutRows(std::function<bool(std::string_view)> next) : next_(std::move(next)) {}

  /// Takes the next piece. False where no more is wanted.
  [[nodiscard]] bool feed(std::string_view piece);
  /// There are no more pieces.
  void finish();

 private:
  [[nodiscard]] bool step();
  [[nodiscard]] bool pass_before();
  [[nodiscard]] bool drop_rows();

  std::function<bool(std::string_view)> next_;
  std::string held_{};
  bool in_rows_ = false;
  bool more_ = true;
};

}  // namespace duibiao
