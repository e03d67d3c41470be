// What one page holds: ruled tables with the text of their cells, and lines outside of them.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "adapters/document/pdf/flowed_text.h"
#include "adapters/document/pdf/page.h"
#include "adapters/document/pdf/ruled_grid.h"

namespace duibiao::pdf {

/// A table of a page; `texts` are those of `ruled.cells`.
struct PageTable {
  RuledTable ruled{};
  std::vector<FlowedText> texts{};
};

/// A line outside of all tables.
struct PageLine {
  double top = 0;
  std::string text{};
};

using PageItem = std::variant<PageLine, PageTable>;

/// The items of `page`, from above. A word that runs over a line of a table is cut there. Nothing
/// where the page has more lines or fields than a form.
[[nodiscard]] std::optional<std::vector<PageItem>> page_content(const Page& page);

}  // namespace duibiao::pdf
