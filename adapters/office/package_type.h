// What a zip package is: which office program's, by the parts that it lists.
#pragma once

#include <string_view>

#include "adapters/office/office_type.h"
#include "adapters/workbook/package/package.h"

namespace duibiao {

/// Do `bytes` begin as a zip package does?
[[nodiscard]] bool begins_as_package(std::string_view bytes);

/// The type of an open package: one of xlsx, xlsb, docx, ods, odt, presentation, archive, or
/// encrypted (an OpenDocument file that is locked part by part).
[[nodiscard]] OfficeType package_type(const Package& package);

}  // namespace duibiao
