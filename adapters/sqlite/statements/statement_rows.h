// Statements as rows of the ledger, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "adapters/sqlite/ledger/row.h"
#include "engine/statement/statement.h"

namespace duibiao {

/// The rows of `statements` in batch `batch`, in their order.
[[nodiscard]] std::vector<Row> statement_rows(std::int64_t batch,
                                              std::span<const Statement> statements);

/// The statement that `row` holds; nothing where the row makes no sense (it was tampered with).
[[nodiscard]] std::optional<Statement> statement_of(const Row& row);

}  // namespace duibiao
