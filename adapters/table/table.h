// A table as every importer gets it, whatever file it came from: a heading and rows of text cells,
// each row knowing its line. Interchange files and source registers are read through it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// One record. `line` is the line of the file it starts on, from 1.
struct TableRow {
  std::uint32_t line = 0;
  std::vector<std::string> cells{};  ///< UTF-8, as many as the heading has
};

/// Which encoding the bytes were taken for. SPEC §8.
enum class Encoding { utf8, gb18030 };

/// A heading and its rows.
struct Table {
  std::string file{};
  std::string sheet{};
  std::vector<std::string> heading{};  ///< as written, outer spaces removed
  std::uint32_t heading_line = 0;
  std::vector<TableRow> rows{};
  Encoding encoding = Encoding::utf8;
  std::string sha256{};                  ///< of the file's bytes, hex
  std::vector<std::uint32_t> letters{};  ///< of a sheet: where each column stands, from 1

  /// Position of the column headed `name`; nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
  /// The place of a cell, for a Problem: its address in a sheet; else file, line, and the column's
  /// heading as `cell`.
  [[nodiscard]] Source where(const TableRow& row, std::size_t column) const;
  /// The place of the heading: of its first cell in a sheet, else its line.
  [[nodiscard]] Source heading_where() const;
};

}  // namespace duibiao
