// The text of a Word paragraph as its reader sees it: with what was inserted, without what was
// deleted or is hidden.
#pragma once

#include <string>
#include <vector>

#include "adapters/document/docx/hidden_styles.h"
#include "adapters/document/docx/word_xml.h"

namespace duibiao::docx {

/// The text of `paragraph`: runs joined, w:tab a tab, w:br and w:cr a line feed, ticked and empty
/// boxes of the symbol fonts as ☑ and □, the letters of formulas; of ruby the base, of fields the
/// result. Text in boxes that float on the page is not part of it, nor are the marks of remarks
/// that this program writes (the character style NoteMark).
[[nodiscard]] std::string paragraph_text(const pugi::xml_node& paragraph,
                                         const HiddenStyles& styles);

/// The contents of the boxes that float on the page and are anchored in `paragraph`.
[[nodiscard]] std::vector<pugi::xml_node> text_boxes(const pugi::xml_node& paragraph);

}  // namespace duibiao::docx
