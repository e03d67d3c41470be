// The store: one SQLite file that is a ledger of imported batches. Nothing in it is ever changed or
// deleted; what stands is computed from all batches, or from those known at a given time, so that a
// report can be made again as it was. SPEC §3, §7–§9.
//
// No register of persons enters: it takes target forms, observations and statements, never a
// register's rows.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/database/connection.h"
#include "adapters/sqlite/history/batch_entries.h"
#include "adapters/sqlite/history/form_versions.h"
#include "adapters/sqlite/import.h"
#include "adapters/sqlite/pages/plain_contents.h"
#include "adapters/sqlite/targets/form_reading.h"
#include "adapters/sqlite/targets/standing_forms.h"
#include "adapters/sqlite/verify.h"
#include "engine/actual/observation.h"
#include "engine/actual/source_batch.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// How long a writer waits for another one before it gives up with `store_busy`.
inline constexpr std::chrono::milliseconds kPatience{5000};

/// An open store. Every function can meet the environment's Problems (see `attempt` and
/// `is_environment_failure`, database/connection.h); they are not named again below. One thread at
/// a time; several processes may have the same store open.
class Store {
 public:
  /// Makes a new, empty store at `path`. Problems: `store_exists` (anything is there already).
  [[nodiscard]] static Result<Store> create(const std::string& path);

  /// Makes a new store at `path` of the batches that `export_to` wrote to `folder`: the same ones,
  /// to the hash. Problems: `store_exists`, those of `import_ledger`; nothing is left behind then.
  [[nodiscard]] static Result<Store> create_from(const std::string& path,
                                                 const std::string& folder);

  /// Opens the store at `path`; one of an older version is brought to this one, its batches
  /// untouched. Problems: `store_not_found`, `store_not_a_store`, `store_newer_version`.
  [[nodiscard]] static Result<Store> open(const std::string& path,
                                          std::chrono::milliseconds patience = kPatience);

  /// Stores `forms` as one batch, whole or not at all (see `import_forms`). Without an error
  /// `value` says what became of it.
  [[nodiscard]] Read<ImportOutcome> import_targets(std::span<const Form> forms,
                                                   const BatchInfo& info);

  /// Stores figures of no named source as one batch (see `import_figures`): files given together
  /// are one call, so that rows of one indicator and date stand beside each other.
  [[nodiscard]] Read<ImportOutcome> import_actuals(std::span<const Observation> observations,
                                                   const BatchInfo& info);

  /// Stores an export of a named source as one batch (see `import_figures`). Where `info` names no
  /// file, the export's own is recorded. Problem:
  /// `store_source_unnamed`.
  [[nodiscard]] Read<ImportOutcome> import_actuals(const SourceBatch& batch, const BatchInfo& info);

  /// Stores what people say as one batch (see `import_said`).
  [[nodiscard]] Read<ImportOutcome> import_statements(std::span<const Statement> statements,
                                                      const BatchInfo& info);

  /// Stores a large batch in pages (see `import_pages`).
  [[nodiscard]] Read<ImportOutcome> import_pages(PagedBatch& batch, const BatchInfo& info);

  /// Do `files` stand in pages already (see `stands_in_pages`)?
  [[nodiscard]] Result<bool> holds(std::string_view kind,
                                   const std::vector<BatchFile>& files) const;

  /// What a store holds that is kept in pages alone, with figures that were imported by row beside
  /// them: what the columnar driver reads. Nothing where there is more to it: forms that were
  /// imported one by one, named sources.
  [[nodiscard]] Result<std::optional<PlainContents>> plain_contents(const BatchRecord& at) const;

  /// The projects that had a form after the batch `at`.
  [[nodiscard]] Result<std::set<std::string>> projects(const BatchRecord& at) const;

  [[nodiscard]] const std::string& path() const { return path_; }

  /// The last batch that was known at `known_at` (UTC, "2024-07-01T08:00:00Z"; now, where it is not
  /// given); id 0 where there was none. What `forms` and `observations` say of it never changes,
  /// and a report prints its hash. Problem: `store_known_at_unreadable`.
  [[nodiscard]] Result<BatchRecord> state(const std::optional<std::string>& known_at = {}) const;

  /// All batches, in order.
  [[nodiscard]] Result<std::vector<BatchRecord>> batches() const;

  /// What is not as it was written in the batches up to `at` (see `changed_rows`).
  [[nodiscard]] Problems changed_rows(const BatchRecord& at) const;

  /// All versions of forms up to the batch `at`, of `project` or of all.
  [[nodiscard]] Result<std::vector<HeldForm>> held(const BatchRecord& at,
                                                   std::string_view project = {}) const;

  /// The forms that stood after the batch `at`, as `asked`, in the order in which their projects
  /// first came. Equal to those imported. Problem: `store_row_unreadable`.
  [[nodiscard]] Result<std::vector<Form>> forms(const BatchRecord& at, const FormReading& reading,
                                                const FormsAsked& asked = {}) const;

  /// The forms of every year, or of those before `before`, that stood after the batch `at`: of each
  /// project and year the newest version, the oldest year first. Forms of any year are of none of
  /// these. Problem: `store_row_unreadable`.
  [[nodiscard]] Result<std::vector<Form>> forms_by_year(
      const BatchRecord& at, const FormReading& reading,
      const std::optional<int>& before = std::nullopt) const;

  /// The observations that stood after the batch `at`: of `project`, or of all; by project,
  /// indicator and date (codes by bytes), those of one date in reading order. Problem:
  /// `store_row_unreadable`.
  [[nodiscard]] Result<std::vector<Observation>> observations(const BatchRecord& at,
                                                              std::string_view project = {}) const;

  /// The statements that stood after the batch `at`: of `project`, or of all; by project, indicator
  /// and kind. Problem: `store_row_unreadable`.
  [[nodiscard]] Result<std::vector<Statement>> statements(const BatchRecord& at,
                                                          std::string_view project = {}) const;

  /// The mappings, rule books and tables that stood after the batch `at`.
  [[nodiscard]] Result<std::vector<KeptUse>> uses(const BatchRecord& at) const;

  /// The versions of those forms that were adjusted up to `at` (see `form_versions`).
  [[nodiscard]] Result<std::vector<FormVersion>> versions(const BatchRecord& at,
                                                          const FormReading& reading,
                                                          const FormsAsked& asked = {}) const;

  /// All batches up to `at` with what was said about them, in order.
  [[nodiscard]] Result<std::vector<BatchEntry>> entries(const BatchRecord& at) const;

  /// The text that `use` names. Problem: `store_row_unreadable`, where it is not kept.
  [[nodiscard]] Result<std::string> text_of(const KeptUse& use) const;

  /// Copies all of it, as it is at one moment, to the new file `path`, while others go on writing
  /// (see `back_up`).
  [[nodiscard]] Result<void> back_up_to(const std::string& path) const;

  /// Writes every batch as interchange files and what belongs to them (see `export_ledger`).
  [[nodiscard]] Result<void> export_to(const std::string& folder) const;

  /// Recomputes and checks everything (see `verify_ledger`).
  [[nodiscard]] Verification verify() const;

 private:
  Store(std::string path, Connection database);

  [[nodiscard]] Read<ImportOutcome> import_guarded(const ActualsBatch& batch,
                                                   const BatchInfo& info);

  std::string path_;
  Connection database_;
};

}  // namespace duibiao
