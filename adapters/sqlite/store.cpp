#include "adapters/sqlite/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "adapters/sqlite/actuals/standing_figures.h"
#include "adapters/sqlite/database/backup.h"
#include "adapters/sqlite/database/migration.h"
#include "adapters/sqlite/exchange/export_ledger.h"
#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/statements/ledger_statements.h"
#include "adapters/sqlite/targets/standing_forms.h"

namespace duibiao {
namespace {

namespace fs = std::filesystem;

Problem about_file(std::string_view code, const std::string& path) {
  return error(code, Source{.file = path});
}

/// Runs an import with the database's exceptions turned into a problem.
Read<ImportOutcome> guarded_import(const std::string& path,
                                   const std::function<Read<ImportOutcome>()>& import) {
  Read<ImportOutcome> outcome;
  if (auto problem = attempt(path, [&] { outcome = import(); })) {
    return {{}, {*std::move(problem)}};
  }
  return outcome;
}

/// Write-ahead logging: readers go on while somebody imports. Kept in the file.
void keep_write_ahead_log(SQLite::Database& database) {
  database.exec("PRAGMA journal_mode = WAL");
}

Result<std::vector<Form>> forms_at(const std::vector<HeldForm>& held, FormReader& reader) {
  std::vector<Form> forms;
  for (const HeldForm& one : held) {
    auto form = reader.read(one.place);
    if (!form) {
      return failure(form.error());
    }
    forms.push_back(*std::move(form));
  }
  return forms;
}

}  // namespace

Store::Store(std::string path, Connection database)
    : path_(std::move(path)), database_(std::move(database)) {}

Result<Store> Store::create(const std::string& path) { return create_from(path, {}); }

Result<Store> Store::create_from(const std::string& path, const std::string& folder) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(path, ignored))) {
    return failure(about_file("store_exists", path));
  }
  auto made = guarded(path, [&]() -> Result<Store> {
    Connection database = open_connection(path, OpenMode::create, kPatience);
    keep_write_ahead_log(*database);
    migrate(*database);
    const auto filled = folder.empty() ? Result<void>{} : import_ledger(*database, folder);
    return filled ? Result<Store>(Store(path, std::move(database))) : failure(filled.error());
  });
  if (!made) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
      fs::remove(path + ending, ignored);
    }
  }
  return made;
}

Result<void> Store::back_up_to(const std::string& path) const {
  return guarded(path, [&] { return back_up(*database_, path); });
}

Result<void> Store::export_to(const std::string& folder) const {
  return guarded(path_, [&] { return export_ledger(*database_, folder); });
}

Result<Store> Store::open(const std::string& path, std::chrono::milliseconds patience) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (!fs::exists(status)) {
    return failure(about_file("store_not_found", path));
  }
  if (fs::is_directory(status)) {
    return failure(about_file("store_not_a_store", path));
  }
  return guarded(path, [&]() -> Result<Store> {
    Connection database = open_connection(path, OpenMode::existing, patience);
    const auto marks = check_marks(*database);
    if (!marks) {
      return failure(marks.error());
    }
    keep_write_ahead_log(*database);
    migrate(*database);
    return Store(path, std::move(database));
  });
}

Read<ImportOutcome> Store::import_targets(std::span<const Form> forms, const BatchInfo& info) {
  return guarded_import(path_, [&] { return import_forms(*database_, forms, info); });
}

Read<ImportOutcome> Store::import_statements(std::span<const Statement> statements,
                                             const BatchInfo& info) {
  return guarded_import(path_, [&] { return import_said(*database_, statements, info); });
}

Read<ImportOutcome> Store::import_pages(PagedBatch& batch, const BatchInfo& info) {
  return guarded_import(path_, [&] { return duibiao::import_pages(*database_, batch, info); });
}

Result<bool> Store::holds(std::string_view kind, const std::vector<BatchFile>& files) const {
  std::vector<std::string> hashes;
  hashes.reserve(files.size());
  for (const BatchFile& file : files) {
    hashes.push_back(file.sha256);
  }
  return guarded(path_,
                 [&]() -> Result<bool> { return stands_in_pages(*database_, kind, hashes); });
}

Result<std::optional<PlainContents>> Store::plain_contents(const BatchRecord& at) const {
  return guarded(path_, [&] { return read_plain_contents(*database_, at.id); });
}

Result<std::set<std::string>> Store::projects(const BatchRecord& at) const {
  return guarded(
      path_, [&]() -> Result<std::set<std::string>> { return projects_up_to(*database_, at.id); });
}

Read<ImportOutcome> Store::import_guarded(const ActualsBatch& batch, const BatchInfo& info) {
  return guarded_import(path_, [&] { return import_figures(*database_, batch, info); });
}

Read<ImportOutcome> Store::import_actuals(std::span<const Observation> observations,
                                          const BatchInfo& info) {
  return import_guarded({.observations = {observations.begin(), observations.end()}}, info);
}

Read<ImportOutcome> Store::import_actuals(const SourceBatch& batch, const BatchInfo& info) {
  if (batch.name.empty()) {
    return {{}, {about_file("store_source_unnamed", batch.file)}};
  }
  BatchInfo whole = info;
  if (whole.files.empty()) {
    whole.files.push_back({batch.file, batch.sha256});
  }
  return import_guarded(
      {NamedSource{batch.name, {batch.from, batch.to}, batch.rank}, batch.observations}, whole);
}

Result<BatchRecord> Store::state(const std::optional<std::string>& known_at) const {
  if (known_at && !is_utc_time(*known_at)) {
    return failure(error("store_known_at_unreadable", {}, {{"found", *known_at}}));
  }
  return guarded(path_, [&]() -> Result<BatchRecord> {
    BatchRecord last;
    for (BatchRecord& record : read_batches(*database_)) {
      if (!known_at || record.known_at <= *known_at) {
        last = std::move(record);
      }
    }
    return last;
  });
}

Result<std::vector<BatchRecord>> Store::batches() const {
  return guarded(path_,
                 [&]() -> Result<std::vector<BatchRecord>> { return read_batches(*database_); });
}

Problems Store::changed_rows(const BatchRecord& at) const {
  return duibiao::changed_rows(*database_, at.id);
}

Result<std::vector<HeldForm>> Store::held(const BatchRecord& at, std::string_view project) const {
  return guarded(path_, [&]() -> Result<std::vector<HeldForm>> {
    return held_forms(*database_, project, at.id);
  });
}

Result<std::vector<Form>> Store::forms(const BatchRecord& at, const FormReading& reading,
                                       const FormsAsked& asked) const {
  return guarded(path_, [&]() -> Result<std::vector<Form>> {
    FormReader reader(*database_, reading, asked.project);
    return forms_at(standing_among(held_forms(*database_, asked.project, at.id), asked), reader);
  });
}

Result<std::vector<Form>> Store::forms_by_year(const BatchRecord& at, const FormReading& reading,
                                               const std::optional<int>& before) const {
  return guarded(path_, [&]() -> Result<std::vector<Form>> {
    auto held = held_forms(*database_, {}, at.id);
    std::erase_if(held, [&](const HeldForm& form) {
      return !form.year || (before && *form.year >= *before);
    });
    std::set<int> years;
    for (const HeldForm& form : held) {
      years.insert(*form.year);
    }
    FormReader reader(*database_, reading, {});
    std::vector<HeldForm> newest;
    for (const int one : years) {
      std::ranges::move(standing_among(held, {.year = one, .only_that_year = true}),
                        std::back_inserter(newest));
    }
    return forms_at(newest, reader);
  });
}

Result<std::vector<Observation>> Store::observations(const BatchRecord& at,
                                                     std::string_view project) const {
  return guarded(path_, [&]() -> Result<std::vector<Observation>> {
    std::set<std::string> projects;
    if (!project.empty()) {
      projects.emplace(project);
    }
    const auto standing = read_standing(*database_, projects, at.id);
    if (!standing) {
      return failure(standing.error());
    }
    std::vector<Observation> rows;
    for (const auto& [key, figure] : standing->figures()) {
      rows.insert(rows.end(), figure.observations.begin(), figure.observations.end());
    }
    return rows;
  });
}

Result<std::vector<Statement>> Store::statements(const BatchRecord& at,
                                                 std::string_view project) const {
  return guarded(path_, [&]() -> Result<std::vector<Statement>> {
    std::set<std::string> projects;
    if (!project.empty()) {
      projects.emplace(project);
    }
    const auto said = read_said(*database_, projects, at.id);
    return said ? Result<std::vector<Statement>>(said->standing()) : failure(said.error());
  });
}

Result<std::vector<KeptUse>> Store::uses(const BatchRecord& at) const {
  return guarded(
      path_, [&]() -> Result<std::vector<KeptUse>> { return standing_uses(*database_, at.id); });
}

Result<std::vector<FormVersion>> Store::versions(const BatchRecord& at, const FormReading& reading,
                                                 const FormsAsked& asked) const {
  return guarded(path_, [&] { return form_versions(*database_, at.id, reading, asked); });
}

Result<std::vector<BatchEntry>> Store::entries(const BatchRecord& at) const {
  return guarded(
      path_, [&]() -> Result<std::vector<BatchEntry>> { return batch_entries(*database_, at.id); });
}

Result<std::string> Store::text_of(const KeptUse& use) const {
  return guarded(path_, [&]() -> Result<std::string> {
    std::string text = kept_text(*database_, use.kind, use.sha256);
    return text.empty()
               ? failure(error("store_row_unreadable", Source{.file = path_},
                               {{"table", "kept_text"}, {"batch", std::to_string(use.batch)}}))
               : Result<std::string>(std::move(text));
  });
}

Verification Store::verify() const { return verify_ledger(*database_); }

}  // namespace duibiao
