// CSV (RFC 4180) → table. Everything that is wrong with the file is found in one pass and named by
// line; nothing is guessed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// The longest record (a line, or several joined by quotes) that is read, in bytes: 1 MiB.
inline constexpr std::size_t kMaxRecordBytes = std::size_t{1024} * 1024;

/// The most cells that are read of one file.
inline constexpr std::size_t kMaxTableCells = std::size_t{20} * 1000 * 1000;

/// The table in `bytes`, which came from `file`. Lines end with LF, CRLF or a lone CR. The first
/// record that is not blank is the heading; records of blank cells only are skipped; a line break
/// inside quotes belongs to its cell. A quote inside a plain cell stands for itself, with the
/// warning `quote_in_plain_cell`. Errors, each with its line: those of `decode_text`; `empty_file`;
/// `unclosed_quote` (at the opening line), `text_after_quote`; `cell_count` (the row is left out);
/// `heading_twice`; `record_too_long`, `too_many_cells` (the rest is not read). Warning:
/// `heading_only`. At most 100 problems of one code are listed.
[[nodiscard]] Read<Table> read_csv(std::string_view bytes, std::string file);

/// The table in the file `path`; also with the errors of `read_file`.
[[nodiscard]] Read<Table> read_csv_file(const std::string& path);

}  // namespace duibiao
