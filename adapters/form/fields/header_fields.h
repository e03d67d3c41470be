// The labelled fields of a form's header, goal texts and title included, each kept as written with
// its line.
#pragma once

#include <string>
#include <vector>

#include "adapters/form/fields/role_field.h"
#include "adapters/form/form_blocks.h"
#include "adapters/form/form_words.h"
#include "engine/base/result.h"
#include "engine/target/form.h"

namespace duibiao {

/// Every field of the title and header blocks in file order. A line is read as label, text, label,
/// text …; a known label is never taken for a text. Lines above the first label get the labels of
/// the word list: a line such as 2024年度 is the year, any other the title. A line of one
/// unlabelled cell goes on with the text above it where that text has its line to itself: note
/// `text_continued` {label}. Lines of a sheet are read as `SheetFields` says. No Problem holds the
/// text of a field.
[[nodiscard]] Read<std::vector<RoleField>> read_header_fields(const FormBlocks& blocks,
                                                              const FormWords& words,
                                                              const std::string& file);

/// The first field of `role` that has a text; null where there is none.
[[nodiscard]] const HeaderField* field_of(const std::vector<RoleField>& fields, FieldRole role);

}  // namespace duibiao
