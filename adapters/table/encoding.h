// Bytes of a text file → UTF-8 text: which encoding it is, and every byte that is not of it. SPEC
// §8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "adapters/table/table.h"
#include "adapters/table/utf8.h"
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

/// A run of bytes that is no text.
struct EncodingFault {
  std::string_view code;  ///< `malformed_utf8`, `malformed_gb18030` or `nul_byte`
  std::size_t at = 0;     ///< in the bytes
  std::size_t length = 0;
};

/// Decodes `bytes`, which begin and end with lines of a file whose encoding is decided, to UTF-8:
/// what `decode_text` makes of them. `found` is given its faults, those of each code in order.
[[nodiscard]] std::string decode_lines(std::string_view bytes, Encoding encoding,
                                       const std::function<void(const EncodingFault&)>& found);

/// What `decode_text` says of `fault` in `bytes`, which lies on line `line` of `file`.
[[nodiscard]] Problem encoding_problem(const EncodingFault& fault, std::string_view bytes,
                                       const std::string& file, std::uint32_t line);

/// The encoding of bytes in which these sequences were counted; `marked` says that they stood
/// behind a UTF-8 byte order mark.
[[nodiscard]] Encoding encoding_of(const Utf8Counts& counts, bool marked);

}  // namespace duibiao
