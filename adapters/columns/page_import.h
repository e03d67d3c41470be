// Large interchange files into a store, as the pages that they are read in: a province in seconds.
// They are looked through by the columnar driver first, so that nothing faulty gets in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/interchange/schema.h"
#include "adapters/sqlite/store.h"
#include "engine/assess/assess.h"

namespace duibiao {

/// What to import into which store.
struct PageImport {
  FileKind kind = FileKind::targets;  ///< or actuals
  std::vector<std::string> paths{};   ///< files and folders: one batch
  Store& store;
  BatchInfo info{};  ///< its files are filled in
  const AssessOptions& options;
  unsigned threads = 1;
};

/// From this size on files are kept in pages; smaller ones are stored row by row.
inline constexpr std::uint64_t kPagesFrom = std::uint64_t{16} << 20;

/// Imports files of at least `pages_from` bytes; the same files again are unchanged. Nothing, and
/// nothing was stored, where they have to be stored row by row: smaller ones, what the columnar
/// driver does not read, projects whose rows do not stand together or that the store knows already,
/// figures that name their indicator by its name, figures that would take the place of others,
/// stores with named sources or with forms that were imported one by one. Problems: those of the
/// readers, and of `Store::import_pages`; `interrupted`, `file_changed`.
[[nodiscard]] std::optional<Read<ImportOutcome>> import_as_pages(
    PageImport job, std::uint64_t pages_from = kPagesFrom);

}  // namespace duibiao
