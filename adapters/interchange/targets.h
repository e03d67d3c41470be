// targets.csv → one form a project. SPEC §8.
#pragma once

#include <span>
#include <vector>

#include "adapters/interchange/interchange_words.h"
#include "adapters/interchange/projects.h"
#include "adapters/table/table.h"
#include "engine/assess/assess.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// What reading targets depends on beside the table: the names of columns, the words of cells, the
/// course of a project that states none, and what projects.csv says (its courses among it).
struct TargetsContext {
  const InterchangeWords& words;
  const Vocabulary& vocabulary;
  const AssessOptions& options;
  std::span<const ProjectHeader> projects{};
};

/// The forms in `table`, in the order in which their projects first appear, each with its
/// indicators in the order of the rows and every cell's place. Without a column half_year_target
/// the indicators have no half-year value. Of a project in several years or versions the rows that
/// stand are taken (`standing_rows`: its problems; its notes are the form's), and the indicators
/// that only others have are `Form::set_aside`. Errors, each with line and column: those of
/// `match_columns` and `read_row_terms`; `course_contradictory`; `project_blank`,
/// `indicator_blank`; `indicator_reserved` (it begins with @); `indicator_twice` {project,
/// indicator, first}; `word_unknown` {column, found, nearest, known} (measure, kind);
/// `weight_unreadable`, `weight_too_many_digits`, `weight_negative` {found}. A target that cannot
/// be read is no error: the assessment reports it (SPEC §2).
[[nodiscard]] Read<std::vector<Form>> import_targets(const Table& table,
                                                     const TargetsContext& context);

/// Appends the forms of one more file to `forms`. Error `project_in_two_files` {project, first} for
/// each whose project is there already; that form is left out.
[[nodiscard]] Problems add_forms(std::vector<Form>& forms, std::vector<Form> more);

}  // namespace duibiao
