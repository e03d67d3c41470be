// Records of a run by block: kept in memory while the limit allows, spilled as they are behind it.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "adapters/columns/memory/spill_file.h"
#include "engine/base/result.h"

namespace duibiao::columns {

/// How many bytes of records may still be kept. Shared by the stores of a run.
class MemoryAllowance {
 public:
  /// Without a limit everything is kept.
  explicit MemoryAllowance(std::optional<std::uint64_t> bytes)
      : limited_(bytes.has_value()), left_(static_cast<std::int64_t>(bytes.value_or(0))) {}

  [[nodiscard]] bool limited() const { return limited_; }
  /// Takes `bytes` of the allowance; false where it is used up.
  [[nodiscard]] bool take(std::uint64_t bytes) {
    if (!limited_) {
      return true;
    }
    const auto wanted = static_cast<std::int64_t>(bytes);
    if (left_.fetch_sub(wanted) >= wanted) {
      return true;
    }
    left_ += wanted;
    return false;
  }
  void give_back(std::uint64_t bytes) { left_ += static_cast<std::int64_t>(bytes); }

 private:
  bool limited_;
  std::atomic<std::int64_t> left_;
};

/// Blocks of records; each block is written once, by one thread, and then read by any.
template <class T>
class BlockStore {
 public:
  BlockStore(MemoryAllowance& allowance, SpillFile* spill) : allowance_(allowance), spill_(spill) {}

  /// Room for `blocks` blocks.
  void resize(std::size_t blocks) { blocks_.resize(blocks); }

  /// Puts `records` in place of block `number`: they are taken, and an empty vector is left with as
  /// much room, or spilled. Problems: those of the spill file.
  [[nodiscard]] Result<void> put(std::size_t number, std::vector<T>& records) {
    Block& block = blocks_[number];
    block.records = records.size();
    if (spill_ == nullptr || allowance_.take(records.size() * sizeof(T))) {
      block.kept.reserve(records.size() + records.size() / kMoreRoom);
      block.kept.swap(records);
      return {};
    }
    auto place = spill_->append(std::span<const T>(records));
    if (!place) {
      return failure(std::move(place.error()));
    }
    block.spilled = *place;
    return {};
  }

  [[nodiscard]] std::size_t records(std::size_t number) const { return blocks_[number].records; }

  [[nodiscard]] bool is_kept(std::size_t number) const { return !blocks_[number].spilled; }

  /// Copies records of block `number`, from `first` on, to `to`.
  [[nodiscard]] Result<void> read(std::size_t number, std::uint64_t first, std::span<T> to) const {
    const Block& block = blocks_[number];
    if (block.spilled) {
      return spill_->read(*block.spilled, first, to);
    }
    std::copy_n(block.kept.begin() + static_cast<std::ptrdiff_t>(first), to.size(), to.begin());
    return {};
  }

  /// Puts `record` in place of record `place` of block `number`. Problems: those of the spill file.
  [[nodiscard]] Result<void> write(std::size_t number, std::uint64_t place, const T& record) {
    Block& block = blocks_[number];
    if (block.spilled) {
      return spill_->write(*block.spilled, place, record);
    }
    block.kept[place] = record;
    return {};
  }

  /// As `read` of `count` records, without a copy where they are kept; `room` then stays unused.
  [[nodiscard]] Result<std::span<const T>> view(std::size_t number, std::uint64_t first,
                                                std::size_t count, std::span<T> room) const {
    const Block& block = blocks_[number];
    if (!block.spilled) {
      return std::span(block.kept).subspan(first, count);
    }
    return spill_->read(*block.spilled, first, room.first(count)).transform([&] {
      return std::span<const T>(room.first(count));
    });
  }

  /// Forgets block `number`, which nobody will read again.
  void drop(std::size_t number) {
    Block& block = blocks_[number];
    if (!block.spilled) {
      allowance_.give_back(block.kept.size() * sizeof(T));
    }
    block.kept = {};
  }

 private:
  static constexpr std::size_t kMoreRoom = 8;  ///< an eighth: blocks differ by less

  struct Block {
    std::vector<T> kept{};
    std::optional<SpillPlace> spilled{};
    std::size_t records = 0;
  };

  MemoryAllowance& allowance_;
  SpillFile* spill_;
  std::vector<Block> blocks_{};
};

}  // namespace duibiao::columns
