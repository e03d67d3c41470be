// projects.csv: what stands in the header of a form and not beside its targets. SPEC §8.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/interchange/courses/project_course.h"
#include "adapters/interchange/interchange_words.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "engine/target/form.h"

namespace duibiao {

/// One row: the header of one project's form. Blank cells are empty.
struct ProjectHeader {
  std::string project{};
  RowTerms terms{};                   ///< its year and its course
  std::vector<HeaderField> fields{};  ///< name, department, unit, … as far as filled in
  Source where{};
};

/// The headers in `table`, in its order: a project may have one for each year. Errors: those of
/// `match_columns` and `read_row_terms`; `project_blank`; `project_header_twice` {project, first}.
[[nodiscard]] Read<std::vector<ProjectHeader>> import_projects(const Table& table,
                                                               const InterchangeWords& words);

/// May rows of `a` and `b` belong to one year? A row that states none may belong to any.
[[nodiscard]] bool is_one_year(const RowTerms& a, const RowTerms& b);

/// Puts the fields of `header` into `form`, where they are named, and among its header fields.
void fill_header(Form& form, const ProjectHeader& header);

/// A warning `project_without_form` {project} for each header that no form belongs to.
[[nodiscard]] Problems headers_without_form(std::span<const ProjectHeader> headers,
                                            std::span<const Form> forms);

}  // namespace duibiao
