#include "adapters/cli/inputs/load_history.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "adapters/cli/inputs/load_actuals.h"
#include "adapters/cli/inputs/load_targets.h"
#include "adapters/interchange/columns.h"
#include "adapters/words/words.h"
#include "engine/audit/assess_leniently.h"

namespace duibiao::cli {
namespace {

/// The files of one time, by what they hold.
struct SortedFiles {
  std::vector<std::string> targets{};
  std::vector<std::string> actuals{};
};

bool is_of(const OpenedFile& file, FileKind wanted) {
  if (const auto* table = std::get_if<Table>(&file.content)) {
    const auto kind = recognise(*table, house_interchange_words());
    return kind && *kind == wanted;
  }
  const auto* sheets = std::get_if<SheetContents>(&file.content);
  return sheets != nullptr &&
         std::ranges::find(sheets->tables, wanted, &SheetTable::kind) != sheets->tables.end();
}

/// Figures: interchange ones, sheets of them, forms that are filled in.
bool holds_figures(const OpenedFile& file) {
  const auto* sheets = std::get_if<SheetContents>(&file.content);
  const bool filled = sheets != nullptr && (!sheets->figures.empty() || !sheets->forms.empty());
  return filled || is_of(file, FileKind::actuals);
}

/// Targets; a file of which nothing is understood as well, so that its faults are named.
bool holds_targets(const OpenedFile& file) {
  const auto* sheets = std::get_if<SheetContents>(&file.content);
  return sheets != nullptr ? !sheets->forms.empty() || is_of(file, FileKind::targets)
                           : !is_of(file, FileKind::actuals);
}

SortedFiles sort_files(const std::string& path, Problems& problems) {
  SortedFiles files;
  auto opened = open_files(std::span(&path, 1));
  append(problems, std::move(opened.problems));
  for (const OpenedFile& file : opened.value) {
    if (holds_targets(file)) {
      files.targets.push_back(file.input.name);
    }
    if (holds_figures(file)) {
      files.actuals.push_back(file.input.name);
    }
  }
  return files;
}

/// Forms and figures of one time.
struct EarlierFiles {
  std::vector<Form> forms{};
  std::vector<Observation> observations{};
};

EarlierFiles read_files(const std::string& path, const AssessOptions& options, Problems& problems) {
  const SortedFiles files = sort_files(path, problems);
  EarlierFiles read;
  auto forms = load_targets(files.targets, "", options).merged();
  append(problems, std::move(forms.problems));
  read.forms = std::move(forms.value);
  auto figures = load_actuals({files.actuals, ""}, read.forms, options, true).merged();
  append(problems, std::move(figures.problems));
  read.observations = std::move(figures.value);
  return read;
}

/// The project of today that `earlier` is an earlier state of; null where there is none.
const Form* same_project(std::span<const Form> forms, const Form& earlier) {
  const auto by_code = std::ranges::find(forms, earlier.project, &Form::project);
  const auto found = by_code != forms.end() || earlier.name.empty()
                         ? by_code
                         : std::ranges::find(forms, earlier.name, &Form::name);
  return found == forms.end() ? nullptr : &*found;
}

bool overlap(const Course& a, const Course& b) { return a.first <= b.last && b.first <= a.last; }

std::vector<Observation> figures_of(const EarlierFiles& files, const std::string& project) {
  std::vector<Observation> own;
  std::ranges::copy_if(files.observations, std::back_inserter(own),
                       [&](const Observation& o) { return o.project == project; });
  return own;
}

/// The course of an earlier form: its own, else the year of its newest figure.
std::optional<Course> course_of(const Form& form, const std::vector<Observation>& figures) {
  if (form.course || figures.empty()) {
    return form.course;
  }
  const auto newest = std::ranges::max_element(figures, {}, &Observation::date);
  return calendar_year(newest->date.year());
}

}  // namespace

Read<Histories> load_history(std::span<const std::string> paths, std::span<const Form> forms,
                             const RuleBook& book, const AssessOptions& options) {
  Read<Histories> read;
  for (const std::string& path : paths) {
    const EarlierFiles files = read_files(path, options, read.problems);
    for (const Form& earlier : files.forms) {
      const Form* now = same_project(forms, earlier);
      const std::vector<Observation> figures = figures_of(files, earlier.project);
      const auto course = course_of(earlier, figures);
      if (now == nullptr) {
        continue;
      }
      ProjectHistory& history = read.value[now->project];
      const Course present = resolve_course(now->course, options).course;
      if (!course || overlap(*course, present)) {
        history.versions.push_back(earlier);
        continue;
      }
      AssessOptions then = options;
      then.as_of = course->last;
      then.year = course->last.year();
      auto assessed = assess_leniently(earlier, figures, book, house_vocabulary(), then);
      if (assessed) {
        history.years.push_back({course->last.year(), *std::move(assessed)});
      }
    }
  }
  for (auto& [project, history] : read.value) {
    std::ranges::stable_sort(history.years, {}, &EarlierYear::year);
  }
  return read;
}

}  // namespace duibiao::cli
