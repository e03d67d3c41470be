// Is a .ods file locked with a password? Its manifest says so.
#pragma once

#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// Does the manifest of `package` name an encrypted part? A package without a manifest does not.
/// Errors: those of `parse_xml`.
[[nodiscard]] Result<bool> is_locked(const Package& package);

}  // namespace duibiao
