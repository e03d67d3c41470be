// Writes one laid-out page into a sheet: cells with their formulas, notes and choices, what prints
// and what stays on the screen.
#pragma once

#include <cstddef>
#include <string>

#include "reports/workbook/cell_formats.h"
#include "reports/workbook/choice_lists.h"
#include "reports/workbook/formula_text.h"
#include "reports/workbook/sheet_layout.h"

struct lxw_worksheet;

namespace duibiao {

/// What the sheets of a workbook share. `addresses` are those of the sheet's own document.
struct SheetContext {
  CellFormats& formats;
  ChoiceLists& choices;
  const CellAddresses& addresses;
  Language language = Language::chinese;
  std::size_t sheet = 0;  ///< its number, as in the addresses
};

/// Writes `layout`. Text never becomes a formula, whatever it begins with; text that a cell cannot
/// hold (32 767 UTF-16 units) is cut and says so; a formula that cannot be written leaves its
/// number. What the library said of the first fault; "" for none.
[[nodiscard]] std::string write_sheet(lxw_worksheet* sheet, const SheetLayout& layout,
                                      const SheetContext& context);

/// A4, one page wide, the headings on every page, page numbers and, where it fits, `footer`.
[[nodiscard]] std::string set_up_print(lxw_worksheet* sheet, const SheetLayout& layout,
                                       bool landscape, const std::string& page_footer);

/// The footer of a printed page in the library's codes: `footer` to the left (it may be empty),
/// page numbers to the right.
[[nodiscard]] std::string page_footer(const std::string& footer, Language language);

/// Does `footer` fit into a page footer (255 characters)?
[[nodiscard]] bool fits_page_footer(const std::string& footer, Language language);

}  // namespace duibiao
