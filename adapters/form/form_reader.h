// Lines of cells → a form with what was filled in, wherever the lines came from: a text layer, a
// sheet, a table of a document. Read in pure steps: lines → blocks (form_blocks) → fields, funds,
// grid rows, sections (fields/, grid/) → Form, and from these the unit's claims (claims/).
#pragma once

#include <optional>
#include <span>
#include <string>

#include "adapters/form/filled_form.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"

namespace duibiao {

/// What the form itself may leave open.
struct FormOptions {
  std::string project{};           ///< code of a project whose form has none; "" for none
  std::optional<Course> course{};  ///< for deadlines without a year where the form states no course
  std::optional<int> year{};       ///< of figures whose form names none
};

/// Reads one form from all of its lines. `file` is the name that problems and places print.
///
/// The project's code is the one on the form (项目编码), else `options.project`, else
/// `stable_project_code` of year, department and name (SPEC §8): note `project_code_made`
/// {project}.
///
/// The funds row with points is the leaf 预算执行率 (SPEC §5), code PROJECT-00, before the rows of
/// the grid; so is the funds row of a form without weights, without that leaf and without 决策 and
/// 过程, since every central rule book needs one: note `execution_leaf_made` {weight}.
///
/// Problems are everything that was noticed about the form itself, by line; its notes and warnings
/// are kept in `Form::notes` too. Errors, with which the form must not be used: `form_empty`,
/// `grid_not_found`, `form_without_project` (neither code nor name) and those that the steps name.
/// Warning: `field_repeated` {label} (two texts for one thing; the first stands). No Problem holds
/// the text of a field that names a person.
[[nodiscard]] Read<FilledForm> read_form(std::span<const FormLine> lines, const std::string& file,
                                         const Vocabulary& vocabulary,
                                         const FormOptions& options = {});

}  // namespace duibiao
