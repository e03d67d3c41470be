// What an office file is, told by its content whatever its name says.
#pragma once

#include <string_view>

#include "adapters/workbook/package/package.h"

namespace duibiao {

/// The kinds that can be told apart. `locked`: a workbook or document with a password to open it;
/// `old_office`: the container of .xls, .doc, .et and .wps with nothing known in it;
/// `other_package`: a zip file that is none of them.
enum class OfficeKind {
  none,
  xlsx,
  xlsb,
  ods,
  docx,
  odt,
  pptx,
  xls,
  doc,
  pdf,
  locked,
  old_office,
  other_package
};

/// Do `bytes` begin like an office file: a zip package, the container of the old formats, a PDF?
[[nodiscard]] bool begins_as_office_file(std::string_view bytes);

/// What an open package is: by its mimetype or its content types.
[[nodiscard]] OfficeKind kind_of(const Package& package);

/// What `bytes` are. A package that cannot be opened is `other_package`: opening it tells why.
[[nodiscard]] OfficeKind office_kind(std::string_view bytes);

/// The kind as a person calls it: "Excel 工作簿 .xlsx", "Word 文档 .docx" …; "" for none.
[[nodiscard]] std::string_view name_of(OfficeKind kind);

}  // namespace duibiao
