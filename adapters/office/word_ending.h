// Old Word documents (.doc) that end inside a table. Word itself always writes a paragraph behind a
// document's last table; LibreOffice, saving a .docx that has none there, does not, and reading
// such a .doc it loses the whole table. [MS-DOC].
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duibiao {

/// The document `bytes` with an empty paragraph behind its last table, text and formats only (no
/// pictures, macros or embedded files). Nothing where it does not end inside a table, is older than
/// Word 97, or is not to be understood.
[[nodiscard]] std::optional<std::string> completed_word_document(std::string_view bytes);

}  // namespace duibiao
