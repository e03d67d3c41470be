#include "adapters/columns/faults/fault_rows.h"

#include <algorithm>
#include <utility>

namespace duibiao::columns {
namespace {

std::pair<std::size_t, std::uint32_t> place_of(const FaultRow& row) {
  return {row.block, row.line};
}

}  // namespace

void FaultRows::add(std::size_t block, std::uint32_t line, std::string_view text) {
  const std::scoped_lock lock(guard_);
  ++count_;
  rows_.push_back({block, line, std::string(text)});
  if (rows_.size() >= 2 * most_) {
    keep_first();
  }
}

void FaultRows::keep_first() {
  if (rows_.size() > most_) {
    std::ranges::nth_element(rows_, rows_.begin() + static_cast<std::ptrdiff_t>(most_), {},
                             place_of);
    rows_.resize(most_);
  }
}

std::vector<FaultRow> FaultRows::take() {
  keep_first();
  std::ranges::sort(rows_, {}, place_of);
  return std::exchange(rows_, {});
}

std::vector<std::pair<std::size_t, BlockFaults>> TextFaults::take() {
  std::ranges::sort(blocks_, {}, [](const auto& block) { return block.first; });
  return std::exchange(blocks_, {});
}

}  // namespace duibiao::columns
