// The styles of a .xlsx workbook, as far as they change what a number means: its format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "adapters/workbook/cells/number_format.h"
#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// The number formats of a workbook, by the style that cells name.
class CellStyles {
 public:
  CellStyles() = default;
  /// `format_of_style`: for each style the position of its format in `formats`.
  CellStyles(std::vector<DisplayFormat> formats, std::vector<std::size_t> format_of_style)
      : formats_(std::move(formats)), format_of_style_(std::move(format_of_style)) {}

  /// The position of the format of `style`; the plain number's for a style that is not there.
  [[nodiscard]] std::size_t format_index(std::size_t style) const {
    return style < format_of_style_.size() ? format_of_style_[style] : 0;
  }
  /// The format at a position that `format_index` gave.
  [[nodiscard]] const DisplayFormat& format(std::size_t index) const { return formats_[index]; }
  /// How many formats there are, the plain number's among them.
  [[nodiscard]] std::size_t formats() const { return formats_.size(); }

 private:
  std::vector<DisplayFormat> formats_{builtin_format(0)};
  std::vector<std::size_t> format_of_style_{};
};

/// How many styles and formats are read, and the longest code of a format, in bytes.
inline constexpr std::size_t kMaxStyles = 100'000;
inline constexpr std::size_t kMaxFormatCode = 1'000;

/// Reads the part `part`. Errors: those of `parse_xml`; `styles_too_many` {limit}.
[[nodiscard]] Result<CellStyles> read_styles(const Package& package, std::string_view part);

}  // namespace duibiao
