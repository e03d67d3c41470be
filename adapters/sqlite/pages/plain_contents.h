// The contents of a store as files that the columnar driver reads, where they are no more than
// that.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/pages/page_files.h"
#include "engine/base/result.h"

namespace duibiao {

/// The columns, behind those of an interchange file, in which `PlainFigures::text` keeps where each
/// figure was read: the parts of a Source.
inline constexpr std::array<std::string_view, 4> kPlaceHeadings{"place_file", "place_sheet",
                                                                "place_cell", "place_line"};

/// Figures of one batch: a file in pages, or those of a batch that was stored row by row as the
/// interchange file that says the same, with `kPlaceHeadings`.
struct PlainFigures {
  std::int64_t batch = 0;
  PagedFile pages{};  ///< without pages: `text` is all of it
  std::string text{};
};

/// All of them in the order of the ledger: of figures of one indicator on one day, those of the
/// later batch stand.
struct PlainContents {
  std::vector<PagedFile> targets{};
  std::vector<PlainFigures> figures{};
};

/// The contents of the batches up to `last`, statements left out; nothing where forms were imported
/// one by one, a batch has a named source, a figure that was imported by row has no value, or a
/// statement takes points off. Throws what SQLiteCpp throws.
[[nodiscard]] Result<std::optional<PlainContents>> read_plain_contents(SQLite::Database& database,
                                                                       std::int64_t last);

}  // namespace duibiao
