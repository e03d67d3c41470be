// Texts of the ledger in exported files, which are UTF-8 throughout. A name that an office's files
// came with may be anything but that (a GBK name out of an archive): its bytes must come back as
// they were, or the batch would no longer give its hash.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// `bytes` as UTF-8: as they are where they are UTF-8; each byte of what is not stands as a
/// character of its own, U+10F780 (for 80) to U+10F7FF (for FF), which nobody else uses. Where
/// these characters themselves occur, their bytes are written so too.
[[nodiscard]] std::string text_of_bytes(std::string_view bytes);

/// The bytes that `text_of_bytes` made `text` of.
[[nodiscard]] std::string bytes_of_text(std::string_view text);

}  // namespace duibiao
