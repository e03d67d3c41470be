#include "adapters/columns/faults/explain_faults.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "adapters/interchange/actuals.h"
#include "adapters/interchange/projects.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/targets.h"
#include "adapters/table/capped_problems.h"
#include "adapters/table/csv.h"
#include "reports/csv/csv_line.h"

namespace duibiao::columns {
namespace {

/// The record as a table of its own: the file's heading, the record, its line.
Read<Table> table_of(std::string_view record, const InputFile& file, std::uint32_t line) {
  std::string text;
  for (const std::string& heading : file.heading.heading) {
    text += (&heading == &file.heading.heading.front() ? "" : ",") + csv_field(heading);
  }
  text += '\n';
  text += record;
  text += '\n';
  Read<Table> table = read_csv(text, file.path);
  for (TableRow& read : table.value.rows) {
    read.line = line;
  }
  for (Problem& problem : table.problems) {
    problem.where.line = line;
  }
  table.value.heading_line = 1;
  return table;
}

/// Problems by file, each file's capped.
class ByFile {
 public:
  explicit ByFile(const std::vector<InputFile>& files) : files_(files) {}

  CappedProblems& of(std::uint32_t file) {
    return by_file_.try_emplace(file, files_[file].path).first->second;
  }
  Problems take() {
    Problems all;
    for (auto& [number, problems] : by_file_) {
      append(all, problems.take());
    }
    return all;
  }

 private:
  const std::vector<InputFile>& files_;
  std::map<std::uint32_t, CappedProblems> by_file_{};
};

/// What is wrong with the bytes of the files; their numbers go to `broken`.
void tell_text_faults(InputSide& side, const std::vector<std::uint32_t>& first, ByFile& problems,
                      std::set<std::uint32_t>& broken) {
  for (auto& [block, faults] : side.text_faults.take()) {
    const std::uint32_t file = side.blocks[block].file;
    broken.insert(file);
    for (Problem& problem : faults.listed) {
      problem.where.line += first[block];
      problems.of(file).add(std::move(problem));
    }
    for (const auto& [code, more] : faults.more) {
      problems.of(file).count(code, more);
    }
  }
}

/// What is wrong with the bytes of `side`, then its fault rows in file order, each explained by
/// `explain(table)`. A row that nothing is wrong with for the full reader is that reader's: the run
/// is declined.
template <class Explain>
Problems explained(InputSide& side, RunStop& stop, Explain&& explain) {
  const auto first = first_lines(side.blocks, side.lines);
  ByFile problems(side.files);
  std::set<std::uint32_t> broken;
  tell_text_faults(side, first, problems, broken);
  for (const FaultRow& row : side.faults.take()) {
    const std::uint32_t number = side.blocks[row.block].file;
    Read<Table> table = table_of(row.text, side.files[number], first[row.block] + row.line);
    // Rows of a file that is no text are not what somebody wrote, and their bytes were told.
    std::erase_if(table.problems, [](const Problem& p) { return p.code == "nul_byte"; });
    Problems more = broken.contains(number) ? Problems{} : explain(table.value);
    if (table.problems.empty() && more.empty() && !broken.contains(number)) {
      stop.decline();
    }
    problems.of(number).add(std::move(table.problems));
    problems.of(number).add(std::move(more));
  }
  Problems all = problems.take();
  if (side.faults.more() > 0) {
    all.push_back(error("more_faulty_rows", {.file = side.files.front().path},
                        {{"count", std::to_string(side.faults.more())}}));
  }
  return all;
}

std::vector<std::string_view> sorted_codes(const Roster& roster) {
  std::vector<std::string_view> sorted;
  for (std::uint32_t project = 0; project < roster.projects(); ++project) {
    sorted.push_back(roster.project_code(project));
  }
  std::ranges::sort(sorted);
  return sorted;
}

/// The forms that a figure may be about: its own project's, or its neighbours' by code.
std::vector<Form> forms_near(const RunState& run, const std::vector<std::string_view>& sorted,
                             std::string_view code) {
  std::vector<Form> forms;
  if (const auto project = run.roster.project(code)) {
    Form& form = forms.emplace_back();
    form.project = code;
    std::map<std::string, std::string> aside;
    for_all_rows(run, *project, [&](std::uint32_t row, const TargetRow& target) {
      std::string own;
      run.roster.copy_code(row, *project, own);
      const IndicatorClass& labels = run.classes[target.indicator_class].indicator_class;
      if (run.roster.is_set_aside(row)) {
        aside.emplace(std::move(own), labels.name);
      } else {
        Indicator& indicator = form.indicators.emplace_back();
        indicator.code = std::move(own);
        indicator.level1 = labels.level1;
        indicator.level2 = labels.level2;
        indicator.name = labels.name;
      }
    });
    for (const Indicator& indicator : form.indicators) {
      aside.erase(indicator.code);
    }
    for (const auto& [own, name] : aside) {
      form.set_aside.push_back({own, name});
    }
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
  return explained(run.targets, run.stop, [&](const Table& table) {
    return import_targets(table, {run.words, run.vocabulary, options, {}}).problems;
  });
}

Problems explain_figure_faults(RunState& run, bool targets_known) {
  std::vector<std::string_view> sorted;  // once there is a fault
  return explained(run.actuals, run.stop, [&](const Table& table) {
    auto figures = import_actuals(table, run.words);
    if (!figures.value.empty() && targets_known) {
      if (sorted.empty()) {
        sorted = sorted_codes(run.roster);
      }
      const auto forms = forms_near(run, sorted, figures.value.front().project);
      auto resolved = resolve_observations(std::move(figures.value), forms);
      point_at_names(resolved.problems, match_columns(table, FileKind::actuals, run.words).value);
      append(figures.problems, std::move(resolved.problems));
      if (!resolved.value.empty()) {
        run.stop.decline();  // a name that only the full reader knows
      }
    }
    return figures.problems;
  });
}

Problems explain_header(std::string_view record, const InputFile& file, std::uint32_t line,
                        const InterchangeWords& words) {
  Read<Table> table = table_of(record, file, line);
  append(table.problems, import_projects(table.value, words).problems);
  return std::move(table.problems);
}

namespace {

/// What one project's rows repeat.
class Repeats {
 public:
  Repeats(const RunState& run, std::uint32_t project, Problems& in_two_files, ByFile& twice)
      : run_(run),
        project_(project),
        code_(run.roster.project_code(project)),
        known_(run.roster.at(project)),
        in_two_files_(in_two_files),
        twice_(twice) {}

  void look_at(std::uint32_t row, const TargetRow& target) {
    if (target.file != first_file_.value_or(target.file)) {
      refuse_file(target);
      return;
    }
    first_file_ = target.file;
    if (!run_.roster.is_set_aside(row)) {
      refuse_code(row, target);
    }
  }

 private:
  void refuse_file(const TargetRow& target) {
    if (files_.insert(target.file).second) {
      in_two_files_.push_back(
          error("project_in_two_files", run_.place_of(target),
                {{"project", code_}, {"first", to_string(run_.place_of(known_))}}));
    }
  }

  void refuse_code(std::uint32_t row, const TargetRow& target) {
    run_.roster.copy_code(row, project_, indicator_);
    const auto [seen, fresh] = codes_.emplace(indicator_, target);
    if (!fresh) {
      const InputFile& file = run_.targets.files[target.file];
      const auto heading = match_columns(file.heading, FileKind::targets, run_.words).value;
      twice_.of(target.file)
          .add(error("indicator_twice",
                     {.file = file.path,
                      .cell = file.heading.heading[*heading.position("indicator")],
                      .line = target.line},
                     {{"project", code_},
                      {"indicator", indicator_},
                      {"first", to_string(run_.place_of(seen->second))}}));
    }
  }

  const RunState& run_;
  std::uint32_t project_;
  std::string code_;
  const RosterProject& known_;
  Problems& in_two_files_;
  ByFile& twice_;
  std::optional<std::uint16_t> first_file_{};
  std::map<std::string, TargetRow> codes_{};
  std::set<std::uint16_t> files_{};
  std::string indicator_{};
};

}  // namespace

Problems repeated_codes(const RunState& run) {
  Problems problems;
  ByFile twice(run.targets.files);
  for (std::uint32_t project = 0; project < run.roster.projects(); ++project) {
    const RosterProject::Terms terms = run.roster.at(project).its_terms;
    const bool decided = terms == RosterProject::Terms::same ||
                         (terms == RosterProject::Terms::differ && run.is_settled());
    if (run.roster.may_repeat(project) && decided) {
      Repeats repeats(run, project, problems, twice);
      for_all_rows(run, project, [&](std::uint32_t row, const TargetRow& target) {
        repeats.look_at(row, target);
      });
    }
  }
  append(problems, twice.take());
  return problems;
}

}  // namespace duibiao::columns
