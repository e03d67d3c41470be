// What a table is, where the user has already said what it should be.
#pragma once

#include "adapters/interchange/schema.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// The kind of `table`, told by its heading (`recognise`). A table that is told to be none, but has
/// two columns of the `expected` kind or more, is taken for one, so that what it lacks is named
/// column by column. Errors: `file_kind_unknown`.
[[nodiscard]] Result<FileKind> kind_of(const Table& table, FileKind expected);

}  // namespace duibiao::cli
