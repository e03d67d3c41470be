// A spreadsheet's binary number as text: its shortest decimal of at most 15 digits, in full. SPEC
// §2, "Numbers".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// The number that a file writes as `text` ("0.99199999999999999", "1.2E4"), white space around it
/// allowed; nothing for anything else, infinite ones too.
[[nodiscard]] std::optional<double> parse_binary(std::string_view text);

/// `value`, which is finite, times 10^`shift`, in plain notation: 0.992 is "0.992", with shift 2
/// "99.2"; 0.1 + 0.2 is "0.3"; 1.2e20 is "120000000000000000000"; never "-0".
[[nodiscard]] std::string plain_number(double value, int shift = 0);

/// `value` as a percentage: 0.992 is "99.2%".
[[nodiscard]] std::string percentage_text(double value);

}  // namespace duibiao
