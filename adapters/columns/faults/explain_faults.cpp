#include "adapters/columns/faults/explain_faults.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "adapters/interchange/actuals.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/targets.h"
#include "adapters/table/capped_problems.h"
#include "adapters/table/csv.h"
#include "reports/csv/csv_line.h"

namespace duibiao::columns {
namespace {

/// The row as a table of its own: the file's heading, the row, its line.
Read<Table> table_of(const FaultRow& row, const InputFile& file, std::uint32_t line) {
  std::string text;
  for (const std::string& heading : file.heading.heading) {
    text += (&heading == &file.heading.heading.front() ? "" : ",") + csv_field(heading);
  }
  Read<Table> table = read_csv(text + '\n' + row.text + '\n', file.path);
  for (TableRow& read : table.value.rows) {
    read.line = line;
  }
  for (Problem& problem : table.problems) {
    problem.where.line = line;
  }
  table.value.heading_line = 1;
  return table;
}

/// Fault rows in file order, each explained by `explain(table)`.
template <class Explain>
Problems explained(std::vector<FaultRow> rows, const std::vector<InputFile>& files,
                   const std::vector<BlockPlace>& blocks, const std::vector<std::uint32_t>& lines,
                   Explain&& explain) {
  std::ranges::sort(rows, {}, [](const FaultRow& row) { return std::pair(row.block, row.line); });
  const auto first = first_lines(blocks, lines);
  std::map<std::uint32_t, CappedProblems> by_file;
  for (const FaultRow& row : rows) {
    const std::uint32_t number = blocks[row.block].file;
    const InputFile& file = files[number];
    CappedProblems& problems = by_file.try_emplace(number, file.path).first->second;
    Read<Table> table = table_of(row, file, first[row.block] + row.line);
    Problems more = explain(table.value);
    problems.add(std::move(table.problems));
    problems.add(std::move(more));
  }
  Problems all;
  for (auto& [number, problems] : by_file) {
    append(all, problems.take());
  }
  return all;
}

/// The forms that a figure may be about: its own project's, or its neighbours' by code.
std::vector<Form> forms_near(const RunState& run, const std::vector<std::string_view>& sorted,
                             std::string_view code) {
  std::vector<Form> forms;
  if (const auto project = run.roster.project(code)) {
    Form& form = forms.emplace_back();
    form.project = code;
    for_rows(run, *project, [&](std::uint32_t row, const TargetRow& target) {
      Indicator& indicator = form.indicators.emplace_back();
      indicator.name = run.classes[target.indicator_class].indicator_class.name;
      run.roster.copy_code(row, *project, indicator.code);
    });
    return forms;
  }
  const auto behind = std::ranges::lower_bound(sorted, code);
  const auto at = behind - sorted.begin();
  for (auto i = std::max<std::ptrdiff_t>(at - 2, 0);
       i < std::min<std::ptrdiff_t>(at + 2, std::ssize(sorted)); ++i) {
    forms.emplace_back().project = sorted[static_cast<std::size_t>(i)];
  }
  return forms;
}

}  // namespace

Problems explain_target_faults(RunState& run, const AssessOptions& options) {
  return explained(
      run.target_faults.take(), run.target_files, run.target_blocks, run.target_lines,
      [&](const Table& table) {
        return import_targets(table, {run.words, run.vocabulary, options, {}}).problems;
      });
}

Problems explain_figure_faults(RunState& run) {
  std::vector<std::string_view> sorted;
  for (std::uint32_t project = 0; project < run.roster.projects(); ++project) {
    sorted.push_back(run.roster.project_code(project));
  }
  std::ranges::sort(sorted);
  return explained(run.figure_faults.take(), run.figure_files, run.figure_blocks, run.figure_lines,
                   [&](const Table& table) {
                     auto figures = import_actuals(table, run.words);
                     if (!figures.value.empty()) {
                       const auto forms = forms_near(run, sorted, figures.value.front().project);
                       append(figures.problems,
                              resolve_observations(std::move(figures.value), forms).problems);
                       if (!any_error(figures.problems)) {
                         run.stop.decline();  // a name that only the full reader knows
                       }
                     }
                     return figures.problems;
                   });
}

Problems repeated_codes(const RunState& run) {
  Problems problems;
  for (std::uint32_t project = 0; project < run.roster.projects(); ++project) {
    if (!run.roster.may_repeat(project)) {
      continue;
    }
    std::map<std::string, TargetRow> first;
    std::set<std::uint16_t> files;
    std::string code;
    for_rows(run, project, [&](std::uint32_t row, const TargetRow& target) {
      run.roster.copy_code(row, project, code);
      const std::string project_code{run.roster.project_code(project)};
      const Source where{.file = run.target_files[target.file].path, .line = target.line};
      const RosterProject& known = run.roster.at(project);
      if (target.file != known.file) {
        if (files.insert(target.file).second) {
          const Source start{.file = run.target_files[known.file].path, .line = known.line};
          problems.push_back(error("project_in_two_files", where,
                                   {{"project", project_code}, {"first", to_string(start)}}));
        }
        return;
      }
      const auto [seen, fresh] = first.emplace(code, target);
      if (!fresh) {
        const Source start{.file = where.file, .line = seen->second.line};
        problems.push_back(
            error("indicator_twice", where,
                  {{"project", project_code}, {"indicator", code}, {"first", to_string(start)}}));
      }
    });
  }
  return problems;
}

}  // namespace duibiao::columns
