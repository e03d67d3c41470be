#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <utility>

#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/sqlite/exchange/export_ledger.h"
#include "adapters/sqlite/exchange/manifest.h"
#include "adapters/sqlite/exchange/table_file.h"
#include "adapters/sqlite/ledger/chain.h"

namespace duibiao {
namespace {

/// The pages of exported files, read page by page.
class ExportedPageSource : public PageSource {
 public:
  ExportedPageSource(std::string folder, const std::vector<ExportedPages>& files)
      : folder_(std::move(folder)), files_(files) {}

  [[nodiscard]] std::int64_t count() const override {
    std::int64_t pages = 0;
    for (const ExportedPages& file : files_) {
      pages += static_cast<std::int64_t>(file.pages.pages.size());
    }
    return pages;
  }

  [[nodiscard]] Result<void> for_each(std::int64_t batch,
                                      const std::function<void(const Row&)>& visit) override {
    for (const ExportedPages& file : files_) {
      if (auto read = read_pages(batch, file, visit); !read) {
        return read;
      }
    }
    return {};
  }

 private:
  /// A page of more bytes than one record may have, ten times over, is none of ours.
  static constexpr std::uint64_t kMostOfPage = std::uint64_t{64} << 20;

  Result<void> read_pages(std::int64_t batch, const ExportedPages& file,
                          const std::function<void(const Row&)>& visit) const {
    const std::string path = folder_ + "/" + file.file;
    std::ifstream stream(path, std::ios::binary);
    for (const PageShape& page : file.pages.pages) {
      std::string text(std::min(page.bytes, kMostOfPage), '\0');
      stream.read(text.data(), static_cast<std::streamsize>(text.size()));
      if (!stream || text.size() != page.bytes) {
        return failure(error("export_text_changed", Source{.file = path}));
      }
      Row row;
      row.add(batch).add(file.pages.file).add(page.page);
      row.add(static_cast<std::int64_t>(page.first_line));
      row.add(static_cast<std::int64_t>(page.bytes)).add(std::move(text));
      visit(row);
    }
    return {};
  }

  std::string folder_;
  const std::vector<ExportedPages>& files_;
};

/// Reads one batch and appends it.
class BatchImport {
 public:
  BatchImport(SQLite::Database& database, std::string folder)
      : database_(database), folder_(std::move(folder)) {}

  Result<void> append() {
    return read_file(path_of("batch.json"))
        .and_then(
            [&](const std::string& text) { return read_manifest(text, path_of("batch.json")); })
        .and_then([&](BatchManifest manifest) {
          manifest_ = std::move(manifest);
          return read_tables();
        })
        .and_then([&] { return read_texts(); })
        .and_then([&] {
          add_circumstances();
          return check_widths();
        })
        .and_then([&] { return append_rows(); });
  }

 private:
  [[nodiscard]] const BatchRecord& record() const { return manifest_.entry.record; }
  [[nodiscard]] std::string path_of(const std::string& name) const { return folder_ + "/" + name; }

  Result<void> read_tables() {
    for (const TableFile& file : table_files()) {
      if (std::ranges::find(manifest_.tables, file.name) == manifest_.tables.end()) {
        continue;
      }
      const std::string path = path_of(std::string(file.name));
      const auto text = read_file(path);
      if (!text) {
        return failure(text.error());
      }
      Problems problems = read_table(file, *text, path, record().id, rows_);
      if (any_error(problems)) {
        return failure(*std::ranges::find(problems, Severity::error, &Problem::severity));
      }
    }
    return {};
  }

  Result<void> read_texts() {
    std::int64_t position = 0;
    for (const ExportedText& kept : manifest_.texts) {
      auto text = read_file(path_of(kept.file));
      if (!text) {
        return failure(text.error());
      }
      if (sha256_hex(*text) != kept.sha256) {
        return failure(error("export_text_changed", Source{.file = path_of(kept.file)}));
      }
      Row& row = rows_.of(LedgerTable::kept_text).emplace_back();
      row.add(record().id).add(++position).add(kept.kind).add(kept.name).add(kept.sha256);
      row.add(*std::move(text));
    }
    return {};
  }

  void add_circumstances() {
    Row& (*begin)(std::vector<Row>&, std::int64_t) = [](std::vector<Row>& rows,
                                                        std::int64_t batch) -> Row& {
      const auto position = static_cast<std::int64_t>(rows.size()) + 1;
      return rows.emplace_back().add(batch).add(position);
    };
    for (const BatchFile& file : manifest_.entry.files) {
      begin(rows_.of(LedgerTable::file), record().id).add(file.name).add(file.sha256);
    }
    for (const KeptUse& use : manifest_.entry.uses) {
      Row& row = begin(rows_.of(LedgerTable::use), record().id);
      row.add(use.kind).add(use.project).add(use.name).add(use.sha256);
    }
    if (!manifest_.entry.reason.empty()) {
      begin(rows_.of(LedgerTable::remark), record().id).add("reason").add(manifest_.entry.reason);
    }
    if (!manifest_.entry.record_document.empty()) {
      begin(rows_.of(LedgerTable::remark), record().id)
          .add("record")
          .add(manifest_.entry.record_document);
    }
  }

  /// Cells that no cells.csv completed, say.
  [[nodiscard]] Result<void> check_widths() const {
    for (std::size_t index = 0; index < kTables; ++index) {
      const auto table = static_cast<LedgerTable>(index);
      const auto width = static_cast<std::size_t>(shape_of(table).width);
      const bool complete = std::ranges::all_of(
          rows_.of(table), [&](const Row& row) { return row.fields().size() == width; });
      if (!complete) {
        return failure(error("export_rows_incomplete", Source{.file = folder_},
                             {{"table", std::string(shape_of(table).name)}}));
      }
    }
    return {};
  }

  Result<void> append_rows() {
    ExportedPageSource pages(folder_, manifest_.pages);
    const auto stored = pages.count() > 0
                            ? append_batch(database_, record(), rows_, pages)
                            : Result<BatchRecord>(append_batch(database_, record(), rows_));
    if (!stored) {
      return failure(stored.error());
    }
    if (stored->hash != record().hash) {
      return failure(error("export_batch_changed", Source{.file = folder_},
                           {{"batch", std::to_string(record().id)},
                            {"expected", record().hash},
                            {"found", stored->hash}}));
    }
    return {};
  }

  SQLite::Database& database_;
  std::string folder_;
  BatchManifest manifest_{};
  Rows rows_{};
};

}  // namespace

Result<void> import_ledger(SQLite::Database& database, const std::string& folder) {
  const std::string path = folder + "/manifest.json";
  const auto text = read_file(path);
  if (!text) {
    return failure(text.error());
  }
  const auto batches = read_ledger_text(*text, path);
  if (!batches) {
    return failure(batches.error());
  }
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  for (const ExportedBatch& batch : *batches) {
    if (auto appended = BatchImport(database, folder + "/" + batch.folder).append(); !appended) {
      return appended;
    }
    if (const std::string found = last_batch(database).hash; found != batch.hash) {
      return failure(error("export_batch_changed", Source{.file = path},
                           {{"batch", batch.folder}, {"expected", batch.hash}, {"found", found}}));
    }
  }
  transaction.commit();
  return {};
}

}  // namespace duibiao
