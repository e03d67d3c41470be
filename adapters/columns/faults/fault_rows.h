// Rows that the columnar driver found something wrong with. What it is, in the words of the full
// reader, is worked out afterwards by reading the row again on its own.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duibiao::columns {

/// One such row: its block, its line in the block from 0, and its text.
struct FaultRow {
  std::size_t block = 0;
  std::uint32_t line = 0;
  std::string text{};
};

/// Collects them from all threads.
class FaultRows {
 public:
  void add(std::size_t block, std::uint32_t line, std::string_view text) {
    const std::scoped_lock lock(guard_);
    rows_.push_back({block, line, std::string(text)});
  }
  /// All rows, only after every thread has ended.
  [[nodiscard]] std::vector<FaultRow> take() { return std::move(rows_); }

 private:
  std::mutex guard_{};
  std::vector<FaultRow> rows_{};
};

}  // namespace duibiao::columns
