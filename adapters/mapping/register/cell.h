// A cell of a source register, read as the type that the mapping declares for its column.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "adapters/mapping/mapping.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// An empty cell, or one of spaces only.
struct BlankCell {
  friend bool operator==(const BlankCell&, const BlankCell&) = default;
};

/// A number merged over several rows, in a row below its first. Conditions see it there too; it is
/// added up with its first row only, so that it counts once.
struct MergedNumber {
  Decimal number{};

  friend bool operator==(const MergedNumber&, const MergedNumber&) = default;
};

using Cell = std::variant<BlankCell, std::string, Decimal, Date, MergedNumber>;

/// The number that the cell shows; null for anything else.
[[nodiscard]] const Decimal* number_in(const Cell& cell);

/// The day that a register's cell names: 2024-05-15, 2024/5/15, 2024.5.15 or 2024年5月15日, also
/// with a time of day behind it, which is dropped; 20240515 only where `compact`. Full-width digits
/// count. Nothing for anything else and for days that the calendar has not.
[[nodiscard]] std::optional<Date> parse_register_date(std::string_view text, bool compact);

/// Reads `text` as `type`: text without outer spaces, an exact decimal ("12,000.00", "-800.00"), a
/// day. Nothing where it is neither empty nor of the type.
[[nodiscard]] std::optional<Cell> parse_cell(std::string_view text, ColumnType type);

}  // namespace duibiao
