// GB18030, the encoding that Chinese office software saves CSV in, by ICU.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// A run of source bytes that is no character.
struct MalformedBytes {
  std::size_t at = 0;
  std::size_t length = 0;
};

/// Text in UTF-8 and the bytes of the source that were no GB18030; each became one U+FFFD.
struct Gb18030Text {
  std::string utf8{};
  std::vector<MalformedBytes> malformed{};
};

/// Decodes all of `bytes`; never fails.
[[nodiscard]] Gb18030Text decode_gb18030(std::string_view bytes);

}  // namespace duibiao
