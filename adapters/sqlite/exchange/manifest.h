// What an exported batch says about itself, as JSON: everything that its interchange files cannot
// hold. No clock and no path of the machine: the same batch gives the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/history/batch_entries.h"
#include "adapters/sqlite/pages/page_files.h"
#include "engine/base/result.h"

namespace duibiao {

/// A text that came into the ledger with the batch, in a file of its own.
struct ExportedText {
  std::string kind{};
  std::string name{};
  std::string sha256{};
  std::string file{};  ///< "mapping-1.txt"
};

/// A file that the batch keeps in pages, written as it was read.
struct ExportedPages {
  PagedFile pages{};
  std::string file{};  ///< "pages-1.csv"
};

/// One exported batch.
struct BatchManifest {
  BatchEntry entry{};
  std::vector<ExportedText> texts{};
  std::vector<ExportedPages> pages{};
  std::vector<std::string> tables{};  ///< the names of its table files
};

/// batch.json. Lines end with LF; bytes that are no UTF-8 stand as `text_of_bytes` writes them.
[[nodiscard]] std::string manifest_text(const BatchManifest& manifest);

/// Reads batch.json again. Problem: `export_manifest_unreadable` {detail}; a name of a file that is
/// a path is one.
[[nodiscard]] Result<BatchManifest> read_manifest(std::string_view text, const std::string& path);

/// The folders of an export, in order, with the hash of each batch: manifest.json.
struct ExportedBatch {
  std::string folder{};  ///< "0001-targets"
  std::string hash{};
};
[[nodiscard]] std::string ledger_text(const std::vector<ExportedBatch>& batches);
/// Problem: `export_manifest_unreadable`.
[[nodiscard]] Result<std::vector<ExportedBatch>> read_ledger_text(std::string_view text,
                                                                  const std::string& path);

}  // namespace duibiao
