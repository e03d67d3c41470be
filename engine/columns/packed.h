// Targets and figures as the columnar driver keeps them: 48 and 16 bytes each, so that a province
// stays in memory and a country can be spilled as it is. Texts are numbers of a Lexicon.
#pragma once

#include <cstdint>

namespace duibiao::columns {

/// A target as the recogniser types it. `declined` is left to the full reader, text and all.
enum class CellKind : std::uint8_t {
  none,
  at_least,
  more_than,
  at_most,
  less_than,
  equal,
  between,  ///< mantissa holds both ends
  phrase,   ///< mantissa is the word's number
  schedule,
  declined,  ///< mantissa is the number of its text
};

/// A typed target cell: mantissa · 10^−decimals in `unit`.
struct Cell {
  std::int64_t mantissa = 0;
  std::uint8_t unit = 0;
  std::uint8_t decimals = 0;
  CellKind kind = CellKind::none;

  friend bool operator==(const Cell&, const Cell&) = default;
};

/// Two ends below 2^31 as one mantissa.
[[nodiscard]] constexpr std::int64_t packed_pair(std::int64_t first, std::int64_t second) {
  return first << 32 | second;
}
[[nodiscard]] constexpr std::int64_t first_of(std::int64_t packed) { return packed >> 32; }
[[nodiscard]] constexpr std::int64_t second_of(std::int64_t packed) { return packed & 0xFFFFFFFF; }
/// The largest end of a packed pair.
inline constexpr std::int64_t kMostPacked = 0x7FFFFFFF;

/// An indicator. Its code is the roster's, its labels and measure are the indicator_class's.
struct TargetRow {
  std::int64_t half_mantissa = 0;
  std::int64_t full_mantissa = 0;
  std::uint32_t project = 0;
  std::uint32_t indicator_class = 0;
  std::int32_t weight = 0;  ///< in 1/10 000 of a point; kNoWeight; below it: −2 − number of an
                            ///< exact weight
  std::uint32_t line = 0;   ///< of its file
  std::uint16_t rank = 0;   ///< among the project's rows of its weight entry, where none is given
  std::uint16_t file = 0;
  std::uint8_t half_unit = 0;
  std::uint8_t full_unit = 0;
  std::uint8_t half_decimals = 0;
  std::uint8_t full_decimals = 0;
  CellKind half_kind = CellKind::none;
  CellKind full_kind = CellKind::none;
  std::uint32_t terms = 0;  ///< number of what the row says of its project's year and course

  [[nodiscard]] Cell half() const { return {half_mantissa, half_unit, half_decimals, half_kind}; }
  [[nodiscard]] Cell full() const { return {full_mantissa, full_unit, full_decimals, full_kind}; }
};
static_assert(sizeof(TargetRow) == 48);

/// `TargetRow::weight` where the form gives none, and the scale of the others.
inline constexpr std::int32_t kNoWeight = -1;
inline constexpr std::int32_t kWeightScale = 10'000;

/// What a figure is: a number, n/d, or a text that is left to the full reader.
enum class FigureKind : std::uint8_t { number, pair, word };

/// A figure before it is known which row it belongs to.
struct Value {
  std::int64_t payload = 0;  ///< mantissa, packed n and d, or the word's number
  std::uint8_t unit = 0;
  std::uint8_t decimals = 0;  ///< 0 … 18
  FigureKind kind = FigureKind::number;

  friend bool operator==(const Value&, const Value&) = default;
};

/// An observation of row `row`. Days are counted from 1970-01-01; 0 and 65535 stand for all before
/// and behind.
struct PackedFigure {
  std::int64_t payload = 0;
  std::uint32_t row = 0;
  std::uint16_t day = 0;
  std::uint8_t unit = 0;
  std::uint8_t bits = 0;  ///< decimals · 8 + kind · 2 + running total

  [[nodiscard]] FigureKind kind() const { return static_cast<FigureKind>(bits >> 1 & 3); }
  [[nodiscard]] int decimals() const { return bits >> 3; }
  [[nodiscard]] bool running_total() const { return (bits & 1) != 0; }
};
static_assert(sizeof(PackedFigure) == 16);

/// `value` of `row` on `day`.
[[nodiscard]] constexpr PackedFigure figure_of(const Value& value, std::uint32_t row,
                                               std::uint16_t day, bool running_total) {
  const auto bits = static_cast<unsigned>(value.decimals) << 3 |
                    static_cast<unsigned>(value.kind) << 1 | (running_total ? 1U : 0U);
  return {value.payload, row, day, value.unit, static_cast<std::uint8_t>(bits)};
}

}  // namespace duibiao::columns
