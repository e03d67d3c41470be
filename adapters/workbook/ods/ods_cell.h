// One cell of .ods: what its attributes and its paragraphs say → its text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/sheet/sheet.h"
#include "adapters/workbook/package/xml.h"

namespace duibiao {

/// A cell as the file writes it.
struct OdsCell {
  bool covered = false;  ///< lies under merged cells
  bool formula = false;
  bool error = false;
  std::string type{};   ///< office:value-type: "float", "percentage", "date" …
  std::string value{};  ///< office:value, date-value, time-value, boolean-value or string-value
  std::string style{};
  std::uint32_t columns = 1;          ///< number-columns-repeated
  std::uint32_t columns_spanned = 1;  ///< number-columns-spanned
  std::uint32_t rows_spanned = 1;     ///< number-rows-spanned
};

/// The cell that begins with `attributes`.
[[nodiscard]] OdsCell begin_ods_cell(const XmlAttributes& attributes, bool covered);

/// A whole number from 1 on out of an attribute; 1 for anything else.
[[nodiscard]] std::uint32_t repeat_count(std::string_view written);

/// What the cell holds, and what there is to remark.
struct OdsValue {
  CellContent content = CellContent::text;
  std::string text{};       ///< empty: nothing
  bool not_binary = false;  ///< marked as a number, and none
  bool no_date = false;     ///< marked as a day, and none: the text is what is displayed
  bool scaled = false;      ///< a share of the number is displayed
};

/// What `cell` holds; `displayed` is the text of its paragraphs.
[[nodiscard]] OdsValue value_of(const OdsCell& cell, std::string_view displayed);

}  // namespace duibiao
