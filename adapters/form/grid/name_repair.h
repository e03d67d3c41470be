// Residue of the text layer inside a name: 诊断人 _数 is 诊断人数. Regulations §5.3.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// `text` without the spaces and underscores (also \_) that stand in it, except between two
/// ASCII letters or digits (ISO 9001). Nothing else is changed.
[[nodiscard]] std::string repaired(std::string_view text);

}  // namespace duibiao
