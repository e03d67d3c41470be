#include "adapters/figures/sheet_figures.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "adapters/interchange/interchange_words.h"
#include "adapters/toml/toml_reader.h"
#include "adapters/words/words.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecutionRate = "预算执行率";

/// What a sheet says about the project it is about; "" where it says nothing.
struct ProjectHints {
  std::string code{};
  std::string name{};
  std::string made_code{};  ///< of a form without a code: made, or given by --project
};

std::string codes_of(std::span<const Form> forms) {
  std::vector<std::string_view> codes;
  for (const Form& form : forms) {
    codes.push_back(form.project);
  }
  return joined(codes);
}

const Form* with_code(std::span<const Form> forms, const std::string& code) {
  const auto found = std::ranges::find(forms, code, &Form::project);
  return code.empty() || found == forms.end() ? nullptr : &*found;
}

/// Of several projects the one of this name; of one that has a name, only if it is the same.
Result<const Form*> by_name(std::span<const Form> forms, const std::string& name,
                            const Source& where) {
  const Form* found = nullptr;
  for (const Form& form : forms) {
    const bool same = !name.empty() && matching_key(form.name) == matching_key(name);
    if (same && found != nullptr) {
      return failure(error("sheet_project_needed", where, {{"known", codes_of(forms)}}));
    }
    found = same ? &form : found;
  }
  const bool only_one = forms.size() == 1;
  if (found == nullptr && only_one && (name.empty() || forms.front().name.empty())) {
    found = &forms.front();
  }
  if (found != nullptr) {
    return found;
  }
  if (name.empty()) {
    return failure(error("sheet_project_needed", where, {{"known", codes_of(forms)}}));
  }
  std::string known;
  for (const Form& form : forms) {
    known += (known.empty() ? "" : ", ") + form.project + " " + form.name;
  }
  return failure(error("sheet_of_other_project", where, {{"found", name}, {"known", known}}));
}

Result<const Form*> project_of(const ProjectHints& hints, std::span<const Form> forms,
                               const Source& where) {
  if (forms.empty()) {
    return failure(error("targets_missing", {.file = where.file}));
  }
  for (const std::string* code : {&hints.code, &hints.made_code}) {
    if (const Form* form = with_code(forms, *code)) {
      return form;
    }
  }
  if (!hints.code.empty()) {
    std::vector<std::string_view> codes;
    for (const Form& form : forms) {
      codes.push_back(form.project);
    }
    return failure(
        error("project_unknown", where,
              {{"project", hints.code}, {"nearest", std::string(nearest(hints.code, codes))}}));
  }
  return by_name(forms, hints.name, where);
}

ProjectHints hints_of(const FilledForm& form) {
  return {.code = form.has_own_code ? form.form.project : "",
          .name = form.form.name,
          .made_code = form.form.project};
}

bool has_execution_rate(const Form& form) {
  return std::ranges::any_of(form.indicators, [](const Indicator& indicator) {
    return standard_name(house_vocabulary(), indicator.name) == kExecutionRate;
  });
}

std::optional<Course> course_of(const Form& form, const std::optional<int>& year) {
  return form.course || !year ? form.course : std::optional(calendar_year(*year));
}

/// Brings the items of a filled form to the codes of the project they are about.
template <class Item, class Part>
Read<std::vector<Item>> resolved(const FilledForm& filled, const std::vector<Part>& parts,
                                 Item Part::*item, const SheetScope& scope) {
  const auto project = project_of(hints_of(filled), scope.forms, filled.form.where);
  if (!project) {
    return {{}, {project.error()}};
  }
  const Form& form = **project;
  Resolution resolution(filled.form.where.file, scope.matches);
  std::vector<Item> items;
  for (const Part& part : parts) {
    Item found = part.*item;
    found.project = form.project;
    if (part.row && part.row->level1 == kExecutionRate && !has_execution_rate(form)) {
      continue;
    }
    if (part.row) {
      auto code = resolution.code_of(form, *part.row, found.where);
      if (!code) {
        continue;
      }
      found.indicator = *std::move(code);
    }
    items.push_back(std::move(found));
  }
  return {std::move(items), resolution.take()};
}

}  // namespace

Read<std::vector<Observation>> sheet_observations(const FigureTable& table,
                                                  const SheetScope& scope) {
  const auto project =
      project_of({.code = table.project, .name = table.project_name}, scope.forms, table.where);
  if (!project) {
    return {{}, {project.error()}};
  }
  const Form& form = **project;
  auto days = figure_days(table, course_of(form, scope.year));
  Resolution resolution(table.where.file, scope.matches);
  Read<std::vector<Observation>> read{{}, std::move(days.problems)};
  for (const FigureRow& row : table.rows) {
    if (row.cells.empty()) {
      continue;
    }
    const auto code = resolution.code_of(form, row.name, row.where);
    for (const FigureCell& cell : row.cells) {
      if (code && days.value[cell.column]) {
        read.value.push_back({.project = form.project,
                              .indicator = *code,
                              .date = *days.value[cell.column],
                              .value = cell.text,
                              .accrual = table.columns[cell.column].increment
                                             ? Accrual::increment
                                             : Accrual::running_total,
                              .where = cell.where});
      }
    }
  }
  append(read.problems, resolution.take());
  return read;
}

Read<std::vector<Observation>> form_observations(const FilledForm& form, const SheetScope& scope) {
  auto read = resolved(form, form.figures.value, &FormFigure::figure, scope);
  read.problems.insert(read.problems.begin(), form.figures.problems.begin(),
                       form.figures.problems.end());
  return read;
}

Read<std::vector<Statement>> form_claims(const FilledForm& form, const SheetScope& scope) {
  auto read = resolved(form, form.statements.value, &FormStatement::said, scope);
  read.problems.insert(read.problems.begin(), form.statements.problems.begin(),
                       form.statements.problems.end());
  return read;
}

}  // namespace duibiao
