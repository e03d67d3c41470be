// Which column of a table is which column of an interchange file, and the cells by those names.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>

#include "adapters/interchange/interchange_words.h"
#include "adapters/interchange/schema.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// The cells of a table under the names of SPEC §8. The table outlives it.
class Columns {
 public:
  /// A table without any known column.
  explicit Columns(const Table& table) : table_(&table) {}

  /// Is there a column of this name?
  [[nodiscard]] bool has(std::string_view name) const { return positions_.contains(name); }
  /// Where that column stands, from 0; nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> position(std::string_view name) const {
    const auto found = positions_.find(name);
    return found == positions_.end() ? std::nullopt : std::optional(found->second);
  }
  /// The cell without outer white space; empty where there is no such column.
  [[nodiscard]] std::string_view text(const TableRow& row, std::string_view name) const;
  /// Is there such a column, and the cell blank?
  [[nodiscard]] bool blank(const TableRow& row, std::string_view name) const {
    return has(name) && text(row, name).empty();
  }
  /// The cell's place, its heading as written; the row's place where there is no such column.
  [[nodiscard]] Source where(const TableRow& row, std::string_view name) const;
  /// The cell of that column in the row of `place`, a cell of the same table; `place` where there
  /// is no such column.
  [[nodiscard]] Source beside(const Source& place, std::string_view name) const;
  /// The row's place.
  [[nodiscard]] Source where(const TableRow& row) const;

 private:
  friend Read<Columns> match_columns(const Table&, FileKind, const InterchangeWords&);

  const Table* table_;
  std::map<std::string_view, std::size_t> positions_{};
};

/// Finds the columns of `kind` in `table`. Errors, at the heading: `column_missing` {column,
/// file_kind, names}, one for each required column that is not there; `column_named_twice` {column,
/// first, second} (two headings that mean the same). Note: `columns_unused` {headings}. A table
/// without a heading, which its reader refused, gives none.
[[nodiscard]] Read<Columns> match_columns(const Table& table, FileKind kind,
                                          const InterchangeWords& words);

/// What `table` holds, told by its heading: the kind of which it has the most telling columns, at
/// least two. Error `file_kind_unknown` {found, expected} where it is none.
[[nodiscard]] Result<FileKind> recognise(const Table& table, const InterchangeWords& words);

}  // namespace duibiao
