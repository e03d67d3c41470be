// A row of the ledger as plain fields: the one shape that is written, read back and hashed, so that
// what the chain vouches for is what stands in the tables.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/source.h"
#include "engine/value/date.h"

namespace duibiao {

/// The tables that hold a batch's rows, in the order in which they are written and hashed.
enum class LedgerTable : std::uint8_t {
  file,
  observation,
  form,
  header,
  funds,
  indicator,
  cell,
  empty_label,
  note,
  page,
  statement,
  kept_text,
  use,
  remark,
};
inline constexpr std::size_t kTables = 14;

/// How a table is written and read: its columns without the seal, of which the first `key` are the
/// primary key, `batch` before all others.
struct TableShape {
  std::string_view name;
  std::string_view columns;
  int key = 0;
  int width = 0;
};

[[nodiscard]] const TableShape& shape_of(LedgerTable table);

/// A column's value: NULL, a whole number, or text.
using Field = std::variant<std::monostate, std::int64_t, std::string>;

/// The fields of one row, in the order of the columns.
class Row {
 public:
  Row& add(Field field);
  Row& add_flag(bool flag);       ///< 0 or 1
  Row& add(const Source& place);  ///< five columns: file, sheet, cell, line, character
  Row& add_optional(const std::optional<std::string>& text);  ///< NULL where there is none

  [[nodiscard]] std::span<const Field> fields() const { return fields_; }

  friend bool operator==(const Row&, const Row&) = default;

 private:
  std::vector<Field> fields_{};
};

/// All rows of one batch, or of one form, by table; each table's in the order of its key.
class Rows {
 public:
  [[nodiscard]] std::vector<Row>& of(LedgerTable table) {
    return rows_[static_cast<std::size_t>(table)];
  }
  [[nodiscard]] const std::vector<Row>& of(LedgerTable table) const {
    return rows_[static_cast<std::size_t>(table)];
  }
  /// Rows in all tables.
  [[nodiscard]] std::size_t count() const;

 private:
  std::array<std::vector<Row>, kTables> rows_{};
};

/// The row as bytes, one way only: the table's name and every field with its type and length. This
/// is what is hashed; it never changes, or old stores could not be verified.
[[nodiscard]] std::string canonical(std::string_view table, const Row& row);

/// The first 16 hex digits of the SHA-256 of the canonical row.
[[nodiscard]] std::string seal_of(std::string_view table, const Row& row);

/// Takes the fields of a row one after another as what they ought to be. A field of another type,
/// or a text that does not say what it should, gives an empty value and makes the row unsound.
class FieldCursor {
 public:
  explicit FieldCursor(const Row& row) : rest_(row.fields()) {}

  /// Leaves out the next `count` fields.
  void skip(std::size_t count = 1);
  [[nodiscard]] std::int64_t integer();
  /// A position in a list, a line or a column: 0 … 2³² − 1.
  [[nodiscard]] std::uint32_t count();
  [[nodiscard]] bool flag();
  [[nodiscard]] std::string text();
  [[nodiscard]] std::optional<std::string> optional_text();
  [[nodiscard]] Date date();
  [[nodiscard]] Source place();
  /// The position of the text in `names`.
  [[nodiscard]] std::size_t choice(std::span<const std::string_view> names);
  /// The same; nothing for NULL.
  [[nodiscard]] std::optional<std::size_t> optional_choice(std::span<const std::string_view> names);

  /// Says that a value which was taken makes no sense.
  void refuse() { sound_ = false; }
  /// Was everything as it should be so far?
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  [[nodiscard]] Field next();

  std::span<const Field> rest_;
  bool sound_ = true;
};

}  // namespace duibiao
