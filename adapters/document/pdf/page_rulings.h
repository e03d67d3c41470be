// The straight lines that rule every page, out of the picture that `pdftocairo -svg` makes of them.
// A border is a stroked line (LibreOffice), a stroked box, or a filled box so thin that it is one
// (Word); what is white rules nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/document/pdf/page.h"

namespace duibiao::pdf {

/// What a page shows besides words.
struct PageLines {
  std::vector<Ruling> rulings{};
  bool has_image = false;
};

/// The lines of each page in `svg`. Nothing where `svg` is no picture of pages.
[[nodiscard]] std::optional<std::vector<PageLines>> parse_page_rulings(std::string svg);

}  // namespace duibiao::pdf
