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

/// The projects of today by code and by name.
class PresentProjects {
 public:
  explicit PresentProjects(std::span<const Form> forms) {
    for (const Form& form : forms) {
      by_code_.emplace(form.project, &form);
      const auto [at, fresh] = by_name_.emplace(form.name, &form);
      at->second = fresh ? &form : nullptr;
    }
  }

  /// The project that `earlier` is an earlier state of; null where there is none.
  const Form* same_as(const Form& earlier) const {
    const auto code = by_code_.find(earlier.project);
    if (code != by_code_.end()) {
      return code->second;
    }
    const auto name = earlier.name.empty() ? by_name_.end() : by_name_.find(earlier.name);
    return name == by_name_.end() ? nullptr : name->second;
  }

 private:
  std::map<std::string_view, const Form*> by_code_{};
  std::map<std::string_view, const Form*> by_name_{};  ///< null where two have it
};

bool overlap(const Course& a, const Course& b) { return a.first <= b.last && b.first <= a.last; }

/// The figures of one time by project, in reading order.
std::map<std::string, std::vector<Observation>, std::less<>> by_project(
    std::vector<Observation> observations) {
  std::map<std::string, std::vector<Observation>, std::less<>> sorted;
  for (Observation& observation : observations) {
    sorted[observation.project].push_back(std::move(observation));
  }
  return sorted;
}

/// The day of an earlier course that `as_of` is of the present one, at most its end; a 29 February
/// that the year has not is the 28th.
Date day_in(const Course& earlier, const Course& present, const Date& as_of) {
  if (as_of >= present.last) {
    return earlier.last;
  }
  const int year = as_of.year() - (present.last.year() - earlier.last.year());
  const auto same = make_date(year, as_of.month(), as_of.day());
  return std::min(earlier.last, same ? *same : *make_date(year, as_of.month(), as_of.day() - 1));
}

/// The course of an earlier form: its own, else the year of its newest figure.
std::optional<Course> course_of(const Form& form, const std::vector<Observation>& figures) {
  if (form.course || figures.empty()) {
    return form.course;
  }
  const auto newest = std::ranges::max_element(figures, {}, &Observation::date);
  return calendar_year(newest->date.year());
}

/// Adds the state of one time to what is known from before.
class HistoryAdder {
 public:
  HistoryAdder(std::span<const Form> forms, const RuleBook& book, const AssessOptions& options,
               HistoryDay day)
      : present_(forms), book_(book), options_(options), day_(day) {}

  void add(std::span<const Form> forms, std::vector<Observation> observations) {
    const auto all_figures = by_project(std::move(observations));
    static const std::vector<Observation> kNone;
    for (const Form& earlier : forms) {
      const Form* now = present_.same_as(earlier);
      const auto found = all_figures.find(earlier.project);
      if (now != nullptr) {
        add(earlier, *now, found == all_figures.end() ? kNone : found->second);
      }
    }
  }

  Histories take() {
    for (auto& [project, history] : histories_) {
      std::ranges::stable_sort(history.years, {}, &EarlierYear::year);
    }
    return std::move(histories_);
  }

 private:
  void add(const Form& earlier, const Form& now, const std::vector<Observation>& figures) {
    ProjectHistory& history = histories_[now.project];
    const auto course = course_of(earlier, figures);
    const Course present = resolve_course(now.course, options_).course;
    if (!course || overlap(*course, present)) {
      history.versions.push_back(earlier);
      return;
    }
    AssessOptions then = options_;
    then.as_of =
        day_ == HistoryDay::course_end ? course->last : day_in(*course, present, options_.as_of);
    then.year = course->last.year();
    auto assessed = assess_leniently(earlier, figures, book_, house_vocabulary(), then);
    if (assessed) {
      history.years.push_back({course->last.year(), *std::move(assessed)});
    }
  }

  PresentProjects present_;
  const RuleBook& book_;
  const AssessOptions& options_;
  HistoryDay day_;
  Histories histories_{};
};

}  // namespace

Read<Histories> load_history(std::span<const std::string> paths, std::span<const Form> forms,
                             const RuleBook& book, const AssessOptions& options, HistoryDay day) {
  Read<Histories> read;
  HistoryAdder adder(forms, book, options, day);
  for (const std::string& path : paths) {
    EarlierFiles files = read_files(path, options, read.problems);
    adder.add(files.forms, std::move(files.observations));
  }
  read.value = adder.take();
  return read;
}

Histories history_of(const Loaded& earlier, std::span<const Form> forms, const RuleBook& book,
                     const AssessOptions& options, HistoryDay day) {
  HistoryAdder adder(forms, book, options, day);
  adder.add(earlier.forms, earlier.observations);
  return adder.take();
}

}  // namespace duibiao::cli
