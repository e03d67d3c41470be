// Importing a batch into the ledger: one transaction that compares with what stands and then stores
// the batch whole, or nothing. Functions here throw what SQLiteCpp throws; `Store` guards them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/sqlite/actuals/standing.h"
#include "adapters/sqlite/change.h"
#include "adapters/sqlite/kept/kept_texts.h"
#include "adapters/sqlite/ledger/batch.h"
#include "adapters/sqlite/ledger/chain.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// A file that was given for a batch.
struct BatchFile {
  std::string name{};
  std::string sha256{};  ///< of its bytes, hex
};

/// What the caller knows of a batch beside its contents.
struct BatchInfo {
  std::vector<BatchFile> files{};  ///< given together: one batch
  std::string known_at{};  ///< UTC, "2024-07-01T08:00:00Z"; not before that of the last batch
  std::string who{};
  std::string program{};         ///< name and version
  bool accept = false;           ///< store it although it changes what stands
  std::vector<UsedText> used{};  ///< what it was made with
  std::string reason{};          ///< why it was stored: of an adjustment; empty for none
  std::string record{};          ///< the document that approved it; empty for none
  bool late_record = false;  ///< of targets: a record alone is news, for what was made of `files`
};

/// A batch that is kept in pages: interchange files without a fault, which only add to what stands.
/// Who makes one has seen to that, after the batch `behind`.
struct PagedBatch {
  std::string kind{};         ///< "targets" or "actuals"
  std::int64_t behind = 0;    ///< the last batch at that time
  std::vector<Form> heads{};  ///< of targets: each project, with the place of its first row
  std::size_t rows = 0;       ///< figures or indicators
  PageSource& pages;
};

/// A form that an import brings in.
struct OfferedForm {
  std::string project{};
  std::string name{};
  std::optional<int> year{};  ///< in which its course ends; nothing where nobody said

  friend bool operator==(const OfferedForm&, const OfferedForm&) = default;
};

/// What became of an import.
struct ImportOutcome {
  /// How it ended.
  enum class State {
    stored,
    unchanged,  ///< all of it stands already: nothing was stored
    waiting,    ///< it would change what stands: shown in `changes`, stored only with `accept`
    refused,    ///< the problems say why: nothing was stored
  };
  State state = State::refused;
  BatchRecord batch{};  ///< as stored; its id is 0 where nothing was
  std::vector<Change> changes{};
  std::size_t offered = 0;     ///< figures or indicators in the import
  std::size_t superseded = 0;  ///< those of earlier batches that no longer stand, or would not
  std::size_t unchanged = 0;   ///< those of the import that say what stood already
  std::size_t added = 0;       ///< those of the import about which nothing stood
  std::vector<OfferedForm> forms{};  ///< of targets: those that say something new, in their order
  std::int64_t recorded_for = 0;     ///< the batch of targets that only a record was added to
};

/// Stores the forms that say something new, each as the next version of its project. The first
/// version of a year only adds, and so does one that only names measures or kinds which nobody had
/// named; any other is a change. What a form does not state it keeps from the version before: its
/// course, of an indicator the measure and the kind. Where nothing new is said but a record or a
/// reason, with `late_record` it is put on record for the newest batch that was made of the same
/// files, as a batch without rows; the warning `record_without_version` where there is none.
/// Problems: `store_project_twice`; `store_known_at_unreadable`, `store_known_at_before_last`;
/// `store_row_unreadable`; the warning `same_form_other_code` {project, name, year, codes}, see
/// SameForms.
[[nodiscard]] Read<ImportOutcome> import_forms(SQLite::Database& database,
                                               std::span<const Form> forms, const BatchInfo& info);

/// Stores `batch`; what it supersedes and what is a change: see Standing. Problems: those of
/// `import_forms` but the first, and those of `Standing::conflicts`.
[[nodiscard]] Read<ImportOutcome> import_figures(SQLite::Database& database,
                                                 const ActualsBatch& batch, const BatchInfo& info);

/// Stores `statements`; what takes another's place and what is a change: see Said, and for those
/// out of forms `in_standing_words`. Problems: those of `import_forms` but the first.
[[nodiscard]] Read<ImportOutcome> import_said(SQLite::Database& database,
                                              std::span<const Statement> statements,
                                              const BatchInfo& info);

/// Stores `batch` in pages. Problems: those of `import_forms` about the time; those of its pages;
/// `store_overtaken`, where another batch came first, so that all must be looked at again.
[[nodiscard]] Read<ImportOutcome> import_pages(SQLite::Database& database, PagedBatch& batch,
                                               const BatchInfo& info);

/// Is `text` a UTC time as the ledger keeps it, "2024-07-01T08:00:00Z"?
[[nodiscard]] bool is_utc_time(std::string_view text);

}  // namespace duibiao
