// What was noticed while a form was read, as rows of the ledger, and back: notes keep their code
// and facts, so that they can be said in any language years later.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/row.h"
#include "engine/base/problem.h"

namespace duibiao {

/// What the notes are about. The order of members is that of the table's key.
struct NotedPlace {
  std::int64_t batch = 0;
  std::int64_t form = 0;         ///< 1, 2, 3 … within the batch
  std::int64_t indicator = 0;    ///< position on the form, from 1; 0: the form itself
  std::string_view milestone{};  ///< "full_year" or "half_year": that target cell; else empty
};

/// Appends the rows of `notes` to `rows`.
void add_note_rows(std::vector<Row>& rows, const NotedPlace& place, const Problems& notes);

/// A note with what it is about.
struct LedgerNote {
  std::int64_t indicator = 0;
  std::string milestone{};
  Problem note;
};

/// The note that `row` holds; nothing where the row makes no sense (it was tampered with).
[[nodiscard]] std::optional<LedgerNote> note_of(const Row& row);

}  // namespace duibiao
