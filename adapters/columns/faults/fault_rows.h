// Rows that the columnar driver found something wrong with. What it is, in the words of the full
// reader, is worked out afterwards by reading the row again on its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/columns/input/input_file.h"

namespace duibiao::columns {

/// One such row: its block, its line in the block from 0, and its text.
struct FaultRow {
  std::size_t block = 0;
  std::uint32_t line = 0;
  std::string text{};
};

/// How many of them are looked at. A file of the wrong year has millions: nobody reads more of them
/// than this, and they must not fill the memory.
inline constexpr std::size_t kMostFaultRows = 20'000;

/// Collects them from all threads.
class FaultRows {
 public:
  explicit FaultRows(std::size_t most = kMostFaultRows) : most_(most) {}

  void add(std::size_t block, std::uint32_t line, std::string_view text);

  /// Those that are looked at, in file order: the first ones, whatever the number of threads. Only
  /// after every thread has ended.
  [[nodiscard]] std::vector<FaultRow> take();
  /// How many more there are; only after `take`.
  [[nodiscard]] std::size_t more() const { return count_ > most_ ? count_ - most_ : 0; }

 private:
  void keep_first();

  std::mutex guard_{};
  std::size_t most_;
  std::size_t count_ = 0;
  std::vector<FaultRow> rows_{};
};

/// Bytes of a block that are no text, by block.
class TextFaults {
 public:
  void add(std::size_t block, BlockFaults faults) {
    const std::scoped_lock lock(guard_);
    blocks_.emplace_back(block, std::move(faults));
  }
  /// In file order; only after every thread has ended.
  [[nodiscard]] std::vector<std::pair<std::size_t, BlockFaults>> take();

 private:
  std::mutex guard_{};
  std::vector<std::pair<std::size_t, BlockFaults>> blocks_{};
};

}  // namespace duibiao::columns
