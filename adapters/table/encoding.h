// Bytes of a text file → UTF-8 text: which encoding it is, and every byte that is not of it. SPEC
// §8.
#pragma once

#include <string>
#include <string_view>

#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao {

/// Text as UTF-8, without a byte order mark. Malformed bytes are U+FFFD in it.
struct DecodedText {
  std::string text{};
  Encoding encoding = Encoding::utf8;
};

/// Decodes `bytes` of `file`. Well-formed UTF-8 is UTF-8. Else a file with a UTF-8 byte order mark,
/// or with at least one well-formed three-byte sequence and more of them than malformed sequences,
/// is UTF-8 with faults; anything else is taken for GB18030. Errors, each with its line:
/// `malformed_utf8`, `malformed_gb18030` (fact `bytes`), `nul_byte`; and `utf16_text` for a file
/// with a UTF-16 byte order mark, which is not decoded at all.
[[nodiscard]] Read<DecodedText> decode_text(std::string_view bytes, const std::string& file);

}  // namespace duibiao
