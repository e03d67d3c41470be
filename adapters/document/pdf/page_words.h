// The words of every page, as `pdftotext -bbox` lists them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/document/pdf/page.h"

namespace duibiao::pdf {

/// The words of each page in `xml`, in the order of the list; a word without a letter or with a box
/// that is none is left out. Nothing where `xml` is no such list.
[[nodiscard]] std::optional<std::vector<std::vector<Word>>> parse_page_words(std::string xml);

}  // namespace duibiao::pdf
