// The plain-text target form: the text layer of a published 绩效目标表 with its lost tabs, page
// breaks inside merged cells, LaTeX and OCR residue. Read in pure steps: lines of cells
// (text_lines) → blocks (form_blocks) → fields, funds, grid rows, sections (fields/, grid/) → Form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"

namespace duibiao {

/// What the form itself may leave open.
struct FormOptions {
  std::string project{};           ///< code of a project whose form has none; "" for none
  std::optional<Course> course{};  ///< for deadlines without a year where the form states no course
};

/// Reads one form. `utf8_text` is well-formed, without a mark (adapters/table/encoding.h); `file`
/// is the name that problems and places print.
///
/// The project's code is the one on the form (项目编码), else `options.project`, else
/// `stable_project_code` of year, department and name (SPEC §8): note `project_code_made`
/// {project}.
///
/// Problems are everything that was noticed, by line; its notes and warnings are
/// kept in `Form::notes` too. Errors, with which the form must not be used: `form_empty`,
/// `grid_not_found`, `form_without_project` (neither code nor name) and those that the steps name.
/// Warning: `field_repeated` {label} (two texts for one thing; the first stands). No Problem holds
/// the text of a field that names a person.
[[nodiscard]] Read<Form> read_text_form(std::string_view utf8_text, const std::string& file,
                                        const Vocabulary& vocabulary,
                                        const FormOptions& options = {});

/// Is this the text of a target form: lines with tabs, of which one is the heading of an indicator
/// grid, or two hold labelled header fields, so that a form with a broken grid is told what it
/// lacks?
[[nodiscard]] bool looks_like_text_form(std::string_view utf8_text);

}  // namespace duibiao
