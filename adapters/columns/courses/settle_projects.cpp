#include "adapters/columns/courses/settle_projects.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "adapters/columns/parallel/parallel.h"
#include "adapters/interchange/courses/editions.h"
#include "adapters/table/capped_problems.h"

namespace duibiao::columns {
namespace {

constexpr std::uint32_t kProjectsAtATime = 4096;

/// The courses of a run, numbered in the order of asking. Which number a course has means nothing.
class CourseNumbers {
 public:
  explicit CourseNumbers(std::vector<Course>& courses) : courses_(courses) {}

  std::uint32_t operator()(const Course& course) {
    const std::scoped_lock lock(guard_);
    const auto number = static_cast<std::uint32_t>(courses_.size());
    const auto [known, fresh] = numbers_.emplace(std::pair(course.first, course.last), number);
    if (fresh) {
      courses_.push_back(course);
    }
    return known->second;
  }

 private:
  std::mutex guard_{};
  std::vector<Course>& courses_;
  std::map<std::pair<Date, Date>, std::uint32_t> numbers_{};
};

/// A row of the project that is settled.
struct ProjectRow {
  std::uint32_t number = 0;
  TargetRow target{};
};

/// Settles projects; one a thread.
class Settler {
 public:
  Settler(RunState& run, const AssessOptions& options, CourseNumbers& numbers)
      : run_(run), asked_(asked_year(options)), numbers_(numbers) {}

  /// What there is to say of the projects from `first` on, below `end`.
  Problems settle(std::uint32_t first, std::uint32_t end) {
    problems_.clear();
    for (std::uint32_t project = first; project < end; ++project) {
      settle(project);
    }
    return std::move(problems_);
  }
  [[nodiscard]] bool any_set_aside() const { return any_set_aside_; }

 private:
  using Terms = RosterProject::Terms;

  void settle(std::uint32_t project) {
    RosterProject& known = run_.roster.at(project);
    rows_.clear();
    if (known.its_terms == Terms::differ) {
      load(project);
      if (!keep_standing(project, known)) {
        known.its_terms = Terms::undecided;
        return;
      }
    }
    const std::optional<HeaderRow> header = header_of(project, known);
    const std::optional<Course> course = course_of(project, known, header);
    if (course && course != last_course_) {
      last_course_ = course;
      last_number_ = numbers_(*course);
    }
    known.course = course ? last_number_ : 0;
  }

  /// The course that the header and the rows state; where they may not agree, row by row.
  std::optional<Course> course_of(std::uint32_t project, const RosterProject& known,
                                  const std::optional<HeaderRow>& header) {
    const auto of_header = header ? run_.terms[header->terms].course : std::nullopt;
    const auto& of_rows = run_.terms[known.terms].course;
    if (known.its_terms == Terms::differ || (of_header && of_rows && *of_header != *of_rows)) {
      return course_by_row(project, header);
    }
    return of_header ? of_header : of_rows;
  }

  /// The rows of its first file: what stands in another one is refused anyway.
  void load(std::uint32_t project) {
    rows_.clear();
    for_all_rows(run_, project, [&](std::uint32_t row, const TargetRow& target) {
      if (rows_.empty() || target.file == rows_.front().target.file) {
        rows_.push_back({row, target});
      }
    });
  }

  /// False where it cannot be told which rows stand.
  bool keep_standing(std::uint32_t project, RosterProject& known) {
    const auto stands =
        standing_of(project, rows_.size(), asked_, Severity::warning, [&](std::size_t row) {
          const TargetRow& target = rows_[row].target;
          return std::pair(target.terms, run_.place_of(target));
        });
    if (!stands) {
      return false;
    }
    if (std::ranges::find(*stands, false) != stands->end()) {
      std::vector<ProjectRow> standing;
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        if ((*stands)[i]) {
          standing.push_back(rows_[i]);
        } else {
          run_.roster.set_aside(rows_[i].number);
        }
      }
      rows_ = std::move(standing);
      any_set_aside_ = true;
      count_again(known);
    }
    return true;
  }

  /// Which of `count` rows stand, whose terms and place `row(i)` gives. What weighs `least` or more
  /// is told.
  template <class RowOf>
  std::optional<std::vector<bool>> standing_of(std::uint32_t project, std::size_t count, int asked,
                                               Severity least, const RowOf& row) {
    terms_.clear();
    for (std::size_t i = 0; i < count; ++i) {
      terms_.push_back(&run_.terms[row(i).first]);
    }
    StandingRows standing = standing_rows(run_.roster.project_code(project), terms_, asked,
                                          [&](std::size_t number) { return row(number).second; });
    const bool decided = !any_error(standing.problems);
    std::erase_if(standing.problems,
                  [&](const Problem& problem) { return problem.severity < least; });
    append(problems_, std::move(standing.problems));
    return decided ? std::optional(std::move(standing.stands)) : std::nullopt;
  }

  /// What the project's rows add up to, of those that stand.
  void count_again(RosterProject& known) {
    known.rows = static_cast<std::uint32_t>(rows_.size());
    known.line = rows_.front().target.line;
    known.weights_given = 0;
    known.weights = 0;
    known.exact_weights = false;
    std::map<std::size_t, std::uint16_t> ranks;
    for (ProjectRow& row : rows_) {
      if (row.target.weight != kNoWeight) {
        ++known.weights_given;
        known.exact_weights = known.exact_weights || row.target.weight < kNoWeight;
        known.weights += std::max(row.target.weight, 0);
        continue;
      }
      const auto entry = run_.classes[row.target.indicator_class].weight_entry;
      row.target.rank = entry ? ranks[*entry]++ : std::uint16_t{0};
      const std::size_t block = run_.block_of(row.number);
      if (auto put = run_.rows.write(block, row.number - run_.first_rows[block], row.target);
          !put) {
        run_.stop.fail(std::move(put.error()));
      }
    }
  }

  /// The header of the year that stands.
  std::optional<HeaderRow> header_of(std::uint32_t project, const RosterProject& known) {
    if (run_.project_headers.empty()) {
      return std::nullopt;
    }
    const std::vector<HeaderRow> headers = run_.project_headers.of(
        run_.roster.project_code(project), run_.targets.files[known.file].batch);
    if (headers.size() < 2) {
      return headers.empty() ? std::nullopt : std::optional(headers.front());
    }
    const auto stands =
        standing_of(project, headers.size(), year_of(known), Severity::error, [&](std::size_t row) {
          const HeaderRow& header = headers[row];
          return std::pair(header.terms, Source{.file = run_.headers.files[header.file].path,
                                                .line = header.line});
        });
    const auto first =
        stands ? std::ranges::find(*stands, true) - stands->begin() : std::ptrdiff_t{0};
    return headers[static_cast<std::size_t>(first)];
  }

  /// The year that its rows state, else the one that is asked for.
  [[nodiscard]] int year_of(const RosterProject& known) const {
    if (known.its_terms == Terms::same) {
      return run_.terms[known.terms].year.value_or(asked_);
    }
    for (const ProjectRow& row : rows_) {
      if (const auto year = run_.terms[row.target.terms].year) {
        return *year;
      }
    }
    return asked_;
  }

  std::optional<Course> course_by_row(std::uint32_t project,
                                      const std::optional<HeaderRow>& header) {
    if (rows_.empty()) {
      load(project);
    }
    ProjectCourse course;
    if (header) {
      course.add(run_.terms[header->terms].course,
                 {.file = run_.headers.files[header->file].path, .line = header->line}, problems_);
    }
    for (const ProjectRow& row : rows_) {
      course.add(run_.terms[row.target.terms].course, run_.place_of(row.target), problems_);
    }
    return course.value();
  }

  RunState& run_;
  int asked_;
  CourseNumbers& numbers_;
  Problems problems_{};
  std::vector<ProjectRow> rows_{};  ///< of the project in hand, where they had to be loaded
  std::vector<const RowTerms*> terms_{};
  std::optional<Course> last_course_{};
  std::uint32_t last_number_ = 0;
  bool any_set_aside_ = false;
};

/// Problems in the order of projects, those of each file capped as the explained path caps them.
Problems capped(std::vector<Problems> pieces) {
  std::map<std::string, CappedProblems> by_file;
  for (Problems& piece : pieces) {
    for (Problem& problem : piece) {
      const std::string file = problem.where.file;
      by_file.try_emplace(file, file).first->second.add(std::move(problem));
    }
  }
  Problems all;
  for (auto& [file, problems] : by_file) {
    append(all, problems.take());
  }
  return all;
}

bool any_terms(const RunState& run) {
  const auto states = [&](const InputFile& file) {
    const auto columns = match_columns(file.heading, FileKind::targets, run.words).value;
    return std::ranges::any_of(kTermsColumns,
                               [&](std::string_view name) { return columns.has(name); });
  };
  return !run.project_headers.empty() || std::ranges::any_of(run.targets.files, states);
}

}  // namespace

Problems settle_projects(RunState& run, const AssessOptions& options) {
  run.courses = {resolve_course({}, options).course};
  if (!any_terms(run)) {
    return {};
  }
  CourseNumbers numbers(run.courses);
  const auto projects = static_cast<std::uint32_t>(run.roster.projects());
  std::vector<Problems> problems((projects + kProjectsAtATime - 1) / kProjectsAtATime);
  std::atomic<bool> any_set_aside{false};
  for_pieces(run.threads, problems.size(), [&] {
    return [&, settler = Settler(run, options, numbers)](std::size_t piece) mutable {
      const auto first = static_cast<std::uint32_t>(piece) * kProjectsAtATime;
      problems[piece] = settler.settle(first, std::min(first + kProjectsAtATime, projects));
      any_set_aside = any_set_aside || settler.any_set_aside();
      return true;
    };
  });
  run.any_set_aside = any_set_aside;
  return capped(std::move(problems));
}

}  // namespace duibiao::columns
