// The plain-text target form: the text layer of a published 绩效目标表 with its lost tabs, page
// breaks inside merged cells, LaTeX and OCR residue.
#pragma once

#include <string>
#include <string_view>

#include "adapters/form/form_reader.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Reads one form out of its text layer (`read_form`); nothing but the target form is read of it.
/// `utf8_text` is well-formed, without a mark (adapters/table/encoding.h).
[[nodiscard]] Read<Form> read_text_form(std::string_view utf8_text, const std::string& file,
                                        const Vocabulary& vocabulary,
                                        const FormOptions& options = {});

/// Is this the text of a target form: lines with tabs, of which one is the heading of an indicator
/// grid, or two hold labelled header fields, so that a form with a broken grid is told what it
/// lacks?
[[nodiscard]] bool looks_like_text_form(std::string_view utf8_text);

}  // namespace duibiao
