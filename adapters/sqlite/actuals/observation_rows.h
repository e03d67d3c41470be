// Observations as rows of the ledger, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "adapters/sqlite/ledger/row.h"
#include "engine/actual/observation.h"

namespace duibiao {

/// The rows of `observations` in batch `batch`, in their order.
[[nodiscard]] std::vector<Row> observation_rows(std::int64_t batch,
                                                std::span<const Observation> observations);

/// An observation with the batch that brought it.
struct LedgerObservation {
  std::int64_t batch = 0;
  Observation observation{};
};

/// The observation that `row` holds; nothing where the row makes no sense (it was tampered with).
[[nodiscard]] std::optional<LedgerObservation> observation_of(const Row& row);

}  // namespace duibiao
