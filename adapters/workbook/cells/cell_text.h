// The text of a cell as the file keeps it → as everybody gets it.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// `text` without outer white space and with LF between its lines (CR LF and CR in the file).
[[nodiscard]] std::string tidy_text(std::string_view text);

/// The same with the escapes of .xlsx resolved: "_x000D_" is a carriage return, "_x005F_" an
/// underscore. Escapes of control characters stay as they are.
[[nodiscard]] std::string unescaped_text(std::string_view text);

}  // namespace duibiao
