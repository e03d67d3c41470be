// What a zip package is: which office program's, by the parts that it lists.
#pragma once

#include <string_view>

#include "adapters/office/office_type.h"

namespace duibiao {

/// Do `bytes` begin as a zip package does?
[[nodiscard]] bool begins_as_package(std::string_view bytes);

/// The type of the package `bytes`: one of xlsx, xlsb, docx, ods, odt, presentation, archive,
/// encrypted, or damaged where its list of parts cannot be read.
[[nodiscard]] OfficeType package_type(std::string_view bytes);

}  // namespace duibiao
