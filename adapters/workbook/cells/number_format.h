// What a number format of .xlsx makes of a number: a day, a time of day, a percentage, or a number
// with words around it (0"人次" shows 215 as 215人次). Only what changes the meaning is read; how
// many decimals are shown does not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "adapters/workbook/cells/serial_date.h"

namespace duibiao {

/// What a number is shown as.
enum class ShownAs { number, percentage, date, clock };

/// One part of a format: those for numbers above, below and equal to zero are parted by ;.
struct FormatSection {
  ShownAs as = ShownAs::number;
  std::string before{};  ///< literal text in front of the digits: ≥
  std::string after{};   ///< and behind them: 人次
  /// What is shown is not the number but a share of it (a comma behind the last digit: thousands)
  /// or has text between its digits (0!.0,"万"): then `before` and `after` are empty.
  bool scaled = false;
  bool conditional = false;  ///< [>=100]; which numbers, say the two below
  std::string sign{};        ///< < <= = <> >= >
  double bound = 0;
};

/// A whole format.
struct DisplayFormat {
  std::string code{};
  std::vector<FormatSection> sections{};  ///< at least one

  /// The section that `value` is shown by.
  [[nodiscard]] const FormatSection& section_for(double value) const;
};

/// Reads the format `code`. Never fails: what is not known shows the number as it is. Literal text
/// is "quoted", \escaped, or any character beyond ASCII and < > =; signs of money (¥ ￥ $ € £),
/// brackets and minus signs around a number are no such text.
[[nodiscard]] DisplayFormat read_number_format(std::string_view code);

/// The format that the number `id` stands for where the file does not say it: 9 and 10 are
/// percentages, 14–17, 22, 27–31, 36, 50–54, 57, 58 days, 18–21, 32–35, 45–47, 55, 56 times of day.
[[nodiscard]] DisplayFormat builtin_format(std::uint32_t id);

/// A number's text, and what there is to remark.
struct ShownNumber {
  CellContent content = CellContent::number;  ///< a time of day without a day is text
  std::string text{};
  bool scaled = false;   ///< the format shows a share of it
  bool no_date = false;  ///< shown as a day that there is not; `text` is the number
};

/// `value`, which is finite, as `format` shows it, but in full: "215人次", "99.2%",
/// "2024-05-15 10:30:00", "10:30:00".
[[nodiscard]] ShownNumber show_number(double value, const DisplayFormat& format, DayCount count);

}  // namespace duibiao
