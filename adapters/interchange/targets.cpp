#include "adapters/interchange/targets.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/project_course.h"
#include "adapters/interchange/target_row.h"
#include "adapters/table/capped_problems.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// A form while its rows are read: its targets wait until its course is known.
struct Draft {
  Form form{};
  ProjectCourse course{};
  std::vector<const TableRow*> rows{};  ///< of its indicators, in their order
  std::map<std::string, Source, std::less<>> codes{};
};

/// Reads the rows of one table into drafts, then finishes them.
class TargetsReader {
 public:
  TargetsReader(const Columns& columns, const TargetsContext& context, CappedProblems& problems)
      : columns_(columns), context_(context), problems_(problems) {}

  void read(const TableRow& row);
  [[nodiscard]] std::vector<Form> finish();

 private:
  [[nodiscard]] Draft& draft_of(const TableRow& row, Problems& problems);
  void start(Draft& draft, const TableRow& row, Problems& problems) const;
  void note_version(Form& form, const TableRow& row) const;
  void type_targets(Draft& draft) const;

  const Columns& columns_;
  const TargetsContext& context_;
  CappedProblems& problems_;
  std::vector<Draft> drafts_{};
  std::map<std::string, std::size_t, std::less<>> by_project_{};
};

void TargetsReader::read(const TableRow& row) {
  Problems faults;
  Indicator indicator = read_target_row(columns_, row, context_.words, faults);
  const auto course = read_row_course(columns_, row, faults);
  if (!columns_.text(row, "project").empty()) {
    Draft& draft = draft_of(row, faults);
    draft.course.add(course, columns_.where(row), faults);
    const auto [seen, fresh] = draft.codes.emplace(indicator.code, columns_.where(row));
    if (!fresh && !indicator.code.empty()) {
      faults.push_back(error("indicator_twice", columns_.where(row, "indicator"),
                             {{"project", draft.form.project},
                              {"indicator", indicator.code},
                              {"first", to_string(seen->second)}}));
    }
    draft.form.indicators.push_back(std::move(indicator));
    draft.rows.push_back(&row);
  }
  problems_.add(std::move(faults));
}

Draft& TargetsReader::draft_of(const TableRow& row, Problems& problems) {
  const auto [known, fresh] = by_project_.emplace(columns_.text(row, "project"), drafts_.size());
  if (fresh) {
    start(drafts_.emplace_back(), row, problems);
  }
  return drafts_[known->second];
}

void TargetsReader::start(Draft& draft, const TableRow& row, Problems& problems) const {
  draft.form.project = columns_.text(row, "project");
  draft.form.where = columns_.where(row);
  const auto header =
      std::ranges::find(context_.projects, draft.form.project, &ProjectHeader::project);
  if (header != context_.projects.end()) {
    fill_header(draft.form, *header);
    draft.course.add(header->course, header->where, problems);
  }
  note_version(draft.form, row);
}

void TargetsReader::note_version(Form& form, const TableRow& row) const {
  const std::string_view version = columns_.text(row, "version");
  if (!version.empty()) {
    form.header.push_back({"version", std::string(version), columns_.where(row, "version")});
  }
}

void TargetsReader::type_targets(Draft& draft) const {
  const Course course = resolve_course(draft.form.course, context_.options).course;
  for (std::size_t i = 0; i < draft.rows.size(); ++i) {
    Indicator& indicator = draft.form.indicators[i];
    const TargetContext about{indicator.level2, indicator.name, course};
    const auto typed = [&](std::string_view column) {
      return read_target(columns_.text(*draft.rows[i], column), about, context_.vocabulary,
                         columns_.where(*draft.rows[i], column));
    };
    if (indicator.has_half_year) {
      indicator.half_year = typed("half_year_target");
    }
    indicator.full_year = typed("full_year_target");
  }
}

std::vector<Form> TargetsReader::finish() {
  std::vector<Form> forms;
  for (Draft& draft : drafts_) {
    draft.form.course = draft.course.value();
    type_targets(draft);
    forms.push_back(std::move(draft.form));
  }
  return forms;
}

}  // namespace

Read<std::vector<Form>> import_targets(const Table& table, const TargetsContext& context) {
  const Read<Columns> columns = match_columns(table, FileKind::targets, context.words);
  CappedProblems problems(table.file);
  problems.add(columns.problems);
  TargetsReader reader(columns.value, context, problems);
  for (const TableRow& row : table.rows) {
    reader.read(row);
  }
  std::vector<Form> forms = reader.finish();
  return {std::move(forms), problems.take()};
}

Problems add_forms(std::vector<Form>& forms, std::vector<Form> more) {
  Problems problems;
  std::map<std::string_view, Source> known;
  for (const Form& form : forms) {
    known.emplace(form.project, form.where);
  }
  std::vector<Form> fresh;
  for (Form& form : more) {
    const auto first = known.find(form.project);
    if (first == known.end()) {
      fresh.push_back(std::move(form));
    } else {
      problems.push_back(error("project_in_two_files", form.where,
                               {{"project", form.project}, {"first", to_string(first->second)}}));
    }
  }
  std::ranges::move(fresh, std::back_inserter(forms));
  return problems;
}

}  // namespace duibiao
