// Target forms as rows of the ledger: every text as it was written.
#pragma once

#include <cstdint>

#include "adapters/sqlite/ledger/row.h"
#include "engine/target/form.h"

namespace duibiao {

/// Where a form stands in the ledger.
struct FormPlace {
  std::int64_t batch = 0;
  std::int64_t form = 0;     ///< 1, 2, 3 … within the batch
  std::int64_t version = 0;  ///< 1, 2, 3 … of its project
};

/// Appends the rows of `form` to `rows`.
void add_form_rows(Rows& rows, const FormPlace& place, const Form& form);

}  // namespace duibiao
