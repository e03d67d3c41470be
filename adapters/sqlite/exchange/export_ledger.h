// The whole ledger as files, history included: one numbered folder a batch, with interchange files
// (SPEC §8) and what they cannot hold beside them. Functions here throw what SQLiteCpp throws; call
// them inside `guarded`.
#pragma once

#include <string>

#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// Writes every batch of `database` below `folder`, which is made; all of it or nothing. Two
/// exports of one ledger are the same bytes. Each batch has a folder `0001-targets` with
/// batch.json, the files of `table_files`, its kept texts and the files that it keeps in pages;
/// manifest.json lists the folders. Whatever names and texts hold comes back from it byte for byte;
/// what cannot (a NUL, a row of more than 1 MiB, a batch of more cells than a table may have) is
/// refused before anything is in its place. Problems: `export_folder_taken` (something is there
/// already), `export_not_exact` {batch, table}, those of `StagedOutput`.
[[nodiscard]] Result<void> export_ledger(SQLite::Database& database, const std::string& folder);

/// Puts the batches that `export_ledger` wrote to `folder` into `database`, an empty ledger: the
/// same batches, to the hash. All of them or none. Problems: those of `read_file`, `read_manifest`,
/// `read_table`; `export_text_changed` {file}, a kept text that is not the one of its hash;
/// `export_batch_changed` {batch, expected, found}, a batch whose files no longer give the hash
/// that its manifest names; `export_rows_incomplete` {table}.
[[nodiscard]] Result<void> import_ledger(SQLite::Database& database, const std::string& folder);

}  // namespace duibiao
