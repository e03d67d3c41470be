// What a table is, where the user has already said what it should be.
#pragma once

#include <string>

#include "adapters/interchange/schema.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// Is `table`, told by its heading (`recognise`), of the kind that is asked for? A table that is
/// told to be none, but has two columns of the `expected` kind or more, is taken for one, so that
/// what it lacks is named column by column. Errors: `file_kind_unknown`; `file_kind_unexpected`
/// {found, expected}, at its heading.
[[nodiscard]] Result<void> must_be(const Table& table, FileKind expected);

/// `file_kind_unexpected`: at `where` stands `found`, where a file of `expected` was asked for.
[[nodiscard]] Problem unexpected_kind(Source where, std::string found, FileKind expected);

/// What a file is told that holds `found` and nothing of `expected`: that fault where it was named
/// itself, the warning `file_passed_over` where only its folder was.
[[nodiscard]] Problem of_no_use(const std::string& file, std::string found, bool is_named,
                                FileKind expected);

}  // namespace duibiao::cli
