// The grammar of CSV alone: text → records of cells, with the line each begins on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// Takes one record after the other off a text. After a fault it goes on with the line after the
/// one on which the faulty cell began, so that one forgotten quote hides nothing.
class CsvRecords {
 public:
  /// `text` (UTF-8, no byte order mark) outlives this; `file` is the place named by problems.
  CsvRecords(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

  /// Is there anything left to take?
  [[nodiscard]] bool done() const { return at_ >= text_.size(); }

  /// The next record; an empty line is a record of one empty cell. Errors: `unclosed_quote`,
  /// `text_after_quote`, `record_too_long`, as in `read_csv`. Not to be called when `done`.
  [[nodiscard]] Result<TableRow> next();

  /// The line of the first plain cell with a quote inside it that `next` has just taken; cleared.
  [[nodiscard]] std::optional<std::uint32_t> take_stray_quote();

 private:
  [[nodiscard]] Result<std::string> quoted_cell();
  [[nodiscard]] std::string plain_cell();
  [[nodiscard]] Source place(std::uint32_t line) const;
  /// Goes to the line after the one on which the cell in hand began.
  void resume();

  std::string_view text_;
  std::string file_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::size_t cell_at_ = 0;      ///< where the cell in hand began …
  std::uint32_t cell_line_ = 1;  ///< … and on which line
  std::optional<std::uint32_t> stray_quote_{};
};

}  // namespace duibiao
