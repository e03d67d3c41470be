// Units of measure and which of them are the same. The table is data (data/units/units.toml); a
// conversion happens inside money and inside rates, and by the scale words 万 百万 千万 亿 before a
// counting unit. Nothing else is ever converted. SPEC §2, "Units".
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/decimal.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// What a family of units measures; decides how a value is shown and inferred.
enum class Dimension { none, count, money, rate, time };

/// A unit as written and what it stands for: value in the family's base unit = number ·
/// 10^exponent.
struct Unit {
  std::string written{};  ///< "万人次", "" where none was written
  std::string family{};   ///< base unit or first synonym: "元", "%", "次", "人次"; "" for none
  int exponent = 0;       ///< 4 for 万元, −1 for ‰, 0 for most
  Dimension dimension = Dimension::none;

  friend bool operator==(const Unit&, const Unit&) = default;
};

/// A decimal with its unit.
struct Quantity {
  Decimal number{};
  Unit unit{};

  /// The exact value in the family's base unit. Exponents lie within −18 … 18.
  [[nodiscard]] Ratio in_base() const;
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// As a person writes it: "1.2万人次".
[[nodiscard]] std::string to_string(const Quantity& quantity);

/// One row of the unit table: the spellings that are the same unit, the first one naming the
/// family, or a multiple of a family's base unit.
struct UnitRow {
  std::string spelling;
  std::string family;
  int exponent = 0;
  Dimension dimension = Dimension::none;
};

/// The unit table. Unknown units are families of their own, so that they compare with themselves.
class UnitTable {
 public:
  UnitTable() = default;
  /// `rows`: every known spelling. `scale_words`: 万 → 4 …, which may stand before a counting unit.
  /// `numeral_units`: everything that may follow a Chinese numeral (次, 万元, 个, 项 …).
  UnitTable(const std::vector<UnitRow>& rows, const std::map<std::string, int>& scale_words,
            const std::set<std::string>& numeral_units);

  /// The unit that `text` (normalised, no spaces) names; "" is the unit none. A known spelling is
  /// its row's unit. Else the longest scale word in front raises the exponent of what follows
  /// (万人次, 万亩, 万), unless that is money or a rate. Anything else is a family of its own name.
  [[nodiscard]] Unit resolve(std::string_view text) const;
  /// May a Chinese numeral stand before `text` (两次, 十二场; not 一次性)?
  [[nodiscard]] bool follows_numeral(std::string_view text) const;
  /// Is `text` one of the table's own spellings?
  [[nodiscard]] bool known(std::string_view text) const;

 private:
  std::map<std::string, UnitRow, std::less<>> rows_{};
  std::vector<std::pair<std::string, int>> scale_words_{};  ///< longest first
  std::set<std::string, std::less<>> numeral_units_{};
};

}  // namespace duibiao
