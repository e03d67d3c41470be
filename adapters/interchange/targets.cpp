#include "adapters/interchange/targets.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/courses/editions.h"
#include "adapters/interchange/courses/project_course.h"
#include "adapters/interchange/target_row.h"
#include "adapters/table/capped_problems.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// A row of a draft beside its indicator.
struct DraftRow {
  const TableRow* row = nullptr;
  RowTerms terms{};
};

/// A form while its rows are read: which of them stand, and with which course, is known at the end.
struct Draft {
  Form form{};
  std::vector<DraftRow> rows{};  ///< of its indicators, in their order
};

/// Reads the rows of one table into drafts, then finishes them.
class TargetsReader {
 public:
  TargetsReader(const Columns& columns, const TargetsContext& context, CappedProblems& problems)
      : columns_(columns), context_(context), problems_(problems) {
    for (const ProjectHeader& header : context.projects) {
      headers_[header.project].push_back(&header);
    }
  }

  void read(const TableRow& row);
  [[nodiscard]] std::vector<Form> finish();

 private:
  [[nodiscard]] Draft& draft_of(const TableRow& row);
  [[nodiscard]] bool keep_standing(Draft& draft);
  [[nodiscard]] const ProjectHeader* header_of(const Draft& draft);
  void settle_course(Draft& draft);
  void note_version(Form& form, const TableRow& row) const;
  void type_targets(Draft& draft) const;

  const Columns& columns_;
  const TargetsContext& context_;
  CappedProblems& problems_;
  std::map<std::string_view, std::vector<const ProjectHeader*>> headers_{};
  std::vector<Draft> drafts_{};
  std::map<std::string, std::size_t, std::less<>> by_project_{};
};

void TargetsReader::read(const TableRow& row) {
  Problems faults;
  Indicator indicator = read_target_row(columns_, row, context_.words, faults);
  RowTerms terms = read_row_terms(columns_, row, faults);
  if (!columns_.text(row, "project").empty()) {
    Draft& draft = draft_of(row);
    draft.form.indicators.push_back(std::move(indicator));
    draft.rows.push_back({&row, std::move(terms)});
  }
  problems_.add(std::move(faults));
}

Draft& TargetsReader::draft_of(const TableRow& row) {
  const auto [known, fresh] = by_project_.emplace(columns_.text(row, "project"), drafts_.size());
  if (fresh) {
    drafts_.emplace_back().form.project = columns_.text(row, "project");
  }
  return drafts_[known->second];
}

/// Sets aside the rows of other years and versions; false where it cannot be told which those are.
bool TargetsReader::keep_standing(Draft& draft) {
  std::vector<const RowTerms*> terms;
  for (const DraftRow& row : draft.rows) {
    terms.push_back(&row.terms);
  }
  const auto place = [&](std::size_t row) { return columns_.where(*draft.rows[row].row); };
  StandingRows standing =
      standing_rows(draft.form.project, terms, asked_year(context_.options), place);
  const bool decided = !any_error(standing.problems);
  for (Problem& problem : standing.problems) {
    if (problem.severity == Severity::note) {
      draft.form.notes.push_back(std::move(problem));
    } else {
      problems_.add(std::move(problem));
    }
  }
  std::vector<Indicator> all = std::exchange(draft.form.indicators, {});
  std::vector<DraftRow> rows = std::exchange(draft.rows, {});
  std::map<std::string_view, std::string_view> aside;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (standing.stands[i]) {
      draft.form.indicators.push_back(all[i]);
      draft.rows.push_back(std::move(rows[i]));
    } else {
      aside.emplace(all[i].code, all[i].name);
    }
  }
  for (const Indicator& indicator : draft.form.indicators) {
    aside.erase(indicator.code);
  }
  for (const auto& [code, name] : aside) {
    draft.form.set_aside.push_back({std::string(code), std::string(name)});
  }
  return decided;
}

/// The header of the project in the year that stands; null where it has none.
const ProjectHeader* TargetsReader::header_of(const Draft& draft) {
  const auto found = headers_.find(draft.form.project);
  if (found == headers_.end()) {
    return nullptr;
  }
  const std::vector<const ProjectHeader*>& headers = found->second;
  const auto stated = std::ranges::find_if(
      draft.rows, [](const DraftRow& row) { return row.terms.year.has_value(); });
  const int asked = stated != draft.rows.end() ? *stated->terms.year : asked_year(context_.options);
  std::vector<const RowTerms*> terms;
  terms.reserve(headers.size());
  for (const ProjectHeader* header : headers) {
    terms.push_back(&header->terms);
  }
  const auto place = [&](std::size_t row) { return headers[row]->where; };
  StandingRows standing = standing_rows(draft.form.project, terms, asked, place);
  std::erase_if(standing.problems,
                [](const Problem& problem) { return problem.severity != Severity::error; });
  problems_.add(std::move(standing.problems));
  const auto first = std::ranges::find(standing.stands, true) - standing.stands.begin();
  return headers[static_cast<std::size_t>(first)];
}

/// The course of the header and of all rows, which must be one; codes must not repeat.
void TargetsReader::settle_course(Draft& draft) {
  ProjectCourse course;
  Problems faults;
  if (const ProjectHeader* header = header_of(draft)) {
    fill_header(draft.form, *header);
    course.add(header->terms.course, header->where, faults);
  }
  std::map<std::string_view, Source> codes;
  for (std::size_t i = 0; i < draft.rows.size(); ++i) {
    const TableRow& row = *draft.rows[i].row;
    course.add(draft.rows[i].terms.course, columns_.where(row), faults);
    const std::string& code = draft.form.indicators[i].code;
    const auto [seen, fresh] = codes.emplace(code, columns_.where(row));
    if (!fresh && !code.empty()) {
      faults.push_back(error("indicator_twice", columns_.where(row, "indicator"),
                             {{"project", draft.form.project},
                              {"indicator", code},
                              {"first", to_string(seen->second)}}));
    }
  }
  draft.form.course = course.value();
  problems_.add(std::move(faults));
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
      const TableRow& row = *draft.rows[i].row;
      return read_target(columns_.text(row, column), about, context_.vocabulary,
                         columns_.where(row, column));
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
    const bool decided = keep_standing(draft);
    const TableRow& first = *draft.rows.front().row;
    draft.form.where = columns_.where(first);
    if (decided) {
      settle_course(draft);
    }
    note_version(draft.form, first);
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
