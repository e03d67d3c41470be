#include "adapters/sqlite/exchange/export_ledger.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

#include "adapters/files/staged_output.h"
#include "adapters/sqlite/exchange/manifest.h"
#include "adapters/sqlite/exchange/table_file.h"
#include "adapters/sqlite/ledger/chain.h"

namespace duibiao {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();

/// Writes one batch.
class BatchExport {
 public:
  BatchExport(SQLite::Database& database, StagedOutput& output, std::string folder)
      : database_(database), output_(output), folder_(std::move(folder)) {}

  Result<void> write(BatchEntry entry, const std::vector<PagedFile>& paged) {
    manifest_.entry = std::move(entry);
    return write_tables()
        .and_then([&] { return write_texts(); })
        .and_then([&] { return write_pages(paged); })
        .and_then([&] { return stage("batch.json", manifest_text(manifest_)); });
  }

 private:
  [[nodiscard]] std::int64_t batch() const { return manifest_.entry.record.id; }
  [[nodiscard]] std::string path_of(const std::string& name) const { return folder_ + "/" + name; }

  Result<void> stage(const std::string& name, std::string_view bytes) {
    return output_.stage(path_of(name), bytes);
  }

  /// Every file is read back first: what would not come back as it is must not look exported.
  Result<void> write_tables() {
    Rows rows;
    for (const TableFile& file : table_files()) {
      rows.of(file.table) = read_rows(database_, file.table, {batch()});
    }
    Rows again;
    for (const TableFile& file : table_files()) {
      const std::string text = table_text(file, rows);
      if (text.empty()) {
        continue;
      }
      const Problems lost = read_table(file, text, std::string(file.name), batch(), again);
      if (any_error(lost) || again.of(file.table) != rows.of(file.table)) {
        return failure(error("export_not_exact", Source{.file = database_.getFilename()},
                             {{"batch", std::to_string(batch())},
                              {"table", std::string(shape_of(file.table).name)}}));
      }
      manifest_.tables.emplace_back(file.name);
      if (auto staged = stage(std::string(file.name), text); !staged) {
        return staged;
      }
    }
    return {};
  }

  Result<void> write_texts() {
    for (const Row& row : read_rows(database_, LedgerTable::kept_text, {batch()})) {
      FieldCursor fields(row);
      fields.skip();
      const std::int64_t position = fields.integer();
      ExportedText text;
      text.kind = fields.text();
      text.name = fields.text();
      text.sha256 = fields.text();
      text.file = fmt::format("{}-{}.toml", text.kind, position);
      if (auto staged = stage(text.file, fields.text()); !staged) {
        return staged;
      }
      manifest_.texts.push_back(std::move(text));
    }
    return {};
  }

  Result<void> write_pages(const std::vector<PagedFile>& paged) {
    for (const PagedFile& file : paged) {
      if (file.batch != batch()) {
        continue;
      }
      manifest_.pages.push_back({file, fmt::format("pages-{}.csv", file.file)});
      if (auto written = write_file(manifest_.pages.back()); !written) {
        return written;
      }
    }
    return {};
  }

  Result<void> write_file(const ExportedPages& pages) {
    auto stream = output_.open(path_of(pages.file));
    if (!stream) {
      return failure(stream.error());
    }
    std::uint64_t at = 0;
    for (const PageShape& page : pages.pages.pages) {
      const std::string text = page_text(database_, pages.pages, page.page);
      if (auto written = stream->write(at, text); !written) {
        return written;
      }
      at += text.size();
    }
    return stream->finish();
  }

  SQLite::Database& database_;
  StagedOutput& output_;
  std::string folder_;
  BatchManifest manifest_{};
};

/// Is there anything at `folder`? An empty folder is nothing.
bool is_taken(const std::string& folder) {
  std::error_code failed;
  if (!fs::exists(fs::symlink_status(folder, failed))) {
    return false;
  }
  const bool empty = fs::is_directory(folder, failed) && fs::is_empty(folder, failed);
  return failed || !empty;
}

}  // namespace

Result<void> export_ledger(SQLite::Database& database, const std::string& folder) {
  if (is_taken(folder)) {
    return failure(error("export_folder_taken", Source{.file = folder}));
  }
  const SQLite::Transaction one_moment(database);
  StagedOutput output;
  std::vector<ExportedBatch> batches;
  const std::vector<PagedFile> paged = paged_files(database, kAll);
  for (BatchEntry& entry : batch_entries(database, kAll)) {
    const std::string name = fmt::format("{:04}-{}", entry.record.id, entry.record.kind);
    batches.push_back({name, entry.record.hash});
    BatchExport batch(database, output, fmt::format("{}/{}", folder, name));
    if (auto written = batch.write(std::move(entry), paged); !written) {
      return written;
    }
  }
  return output.stage(folder + "/manifest.json", ledger_text(batches)).and_then([&] {
    return output.commit();
  });
}

}  // namespace duibiao
