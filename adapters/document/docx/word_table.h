// A table of a Word document as rows and merged cells.
#pragma once

#include <vector>

#include "adapters/document/docx/hidden_styles.h"
#include "adapters/document/docx/word_xml.h"
#include "adapters/sheet/sheet.h"

namespace duibiao::docx {

/// Word itself knows 63 columns.
inline constexpr std::uint32_t kMaxColumns = 1024;

/// What a table holds.
struct WordTable {
  Sheet sheet{};                       ///< rows and merged cells; no name
  std::vector<pugi::xml_node> inside;  ///< tables in its cells, and boxes anchored there
  bool too_wide = false;               ///< more than `kMaxColumns`: read up to there
};

/// Reads `table`: gridSpan, gridBefore and hMerge across, vMerge down; a row that was deleted is
/// left out, a hidden one marked. A cell's text is that of its paragraphs, parted by LF, without
/// that of tables in it.
[[nodiscard]] WordTable read_table(const pugi::xml_node& table, const HiddenStyles& styles);

}  // namespace duibiao::docx
