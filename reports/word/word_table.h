// A table of a document as a table of Word.
#pragma once

#include "reports/document/document.h"
#include "reports/document/remarks.h"
#include "reports/word/word_xml.h"

namespace duibiao {

/// What a table needs to know of its surroundings.
struct WordTableContext {
  const Remarks& remarks;
  WordPage page{};
  bool crowded = false;        ///< smaller letters (is_crowded)
  bool table_follows = false;  ///< directly: that one's upper line closes this table
};

/// Adds `table` to `body`: merged cells, headings that are repeated on every page, rows that stay
/// on one page unless they take most of one, shading by role and tone, marks of notes raised behind
/// the text in the style NoteMark.
void add_table(pugi::xml_node body, const DocumentTable& table, const WordTableContext& context);

}  // namespace duibiao
