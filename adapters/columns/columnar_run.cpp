#include "adapters/columns/columnar_run.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

#include "adapters/columns/faults/explain_faults.h"
#include "adapters/columns/read_figures.h"
#include "adapters/columns/read_targets.h"
#include "adapters/columns/write_results.h"
#include "adapters/process/interrupt.h"
#include "adapters/words/words.h"
#include "engine/columns/text/day_number.h"
#include "engine/rules/grades.h"
#include "reports/csv/assessment_csv.h"
#include "reports/csv/line_writer.h"

namespace duibiao {
namespace columns {
namespace {

constexpr std::uint64_t kWorkingBytes = std::uint64_t{40}
                                        << 20;  ///< of one thread, buffers and all
constexpr std::uint64_t kBaseBytes = std::uint64_t{64} << 20;

std::uint64_t bytes_of(const std::vector<InputFile>& files) {
  return std::accumulate(files.begin(), files.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const InputFile& file) { return sum + file.size; });
}

bool is_countable(const Course& course) {
  return day_number(course.first) > 0 && day_number(course.last) < 65'535;
}

/// How much of the memory limit records may take, and how much they are expected to need.
struct MemoryPlan {
  std::optional<std::uint64_t> allowance{};
  std::uint64_t spilled = 0;  ///< expected; 0 where all fits
};

MemoryPlan plan_memory(const ColumnarJob& job, std::uint64_t targets, std::uint64_t actuals) {
  if (!job.memory) {
    return {};
  }
  const std::uint64_t roster = targets / 6;
  const std::uint64_t fixed = kBaseBytes + job.threads * kWorkingBytes + roster;
  const std::uint64_t records = targets / 2 + actuals / 2;
  const std::uint64_t allowance = *job.memory > fixed ? *job.memory - fixed : 0;
  return {allowance, records > allowance ? records - allowance : 0};
}

std::string spill_folder(const ColumnarJob& job) {
  if (!job.spill.empty()) {
    return job.spill;
  }
  const auto beside = std::filesystem::path(job.folder).lexically_normal().parent_path();
  return beside.empty() ? "." : beside.string();
}

/// One run from open files to committed outputs.
class ColumnarRun {
 public:
  ColumnarRun(const ColumnarJob& job, RunState& state, const Course& course)
      : job_(job),
        run_(state),
        course_(course),
        context_(row_context(job.rule_book, state.lexicon, course, job.options.as_of)),
        results_(state.target_files.front().path) {}

  /// Nothing where the run was declined on the way.
  std::optional<Problems> run() {
    read_targets(run_, job_.rule_book);
    Problems problems = explain_target_faults(run_, job_.options);
    if (ended(problems)) {
      return outcome(std::move(problems));
    }
    append(problems, repeated_codes(run_));
    read_figures(run_);
    append(problems, explain_figure_faults(run_));
    const WeightRules rules{job_.rule_book, run_.vocabulary, job_.options.known_books};
    ProjectWeights weights(run_, rules, job_.options.weights);
    if (!run_.stop.stopped()) {
      append(problems, weights.plan());
    }
    if (ended(problems)) {
      return outcome(std::move(problems));
    }
    return write(weights, std::move(problems));
  }

 private:
  bool ended(const Problems& problems) const { return run_.stop.stopped() || any_error(problems); }

  std::optional<Problems> outcome(Problems problems) const {
    if (run_.stop.declined()) {
      return std::nullopt;
    }
    append(problems, run_.stop.problems());
    return problems;
  }

  std::optional<Problems> write(const ProjectWeights& weights, Problems problems) {
    StagedOutput staged;
    auto lines = staged.open(job_.folder + "/assessments.csv");
    if (!lines) {
      problems.push_back(std::move(lines.error()));
      return problems;
    }
    results_.bytes = write_heading(*lines, problems);
    if (!any_error(problems)) {
      write_results(run_, context_, weights, *lines, results_);
      append(problems, results_.remarks.take());
    }
    if (ended(problems)) {
      return outcome(std::move(problems));
    }
    append(problems, outside_courses());
    if (auto done = finish(staged, *lines); !done) {
      problems.push_back(std::move(done.error()));
    }
    return problems;
  }

  static std::uint64_t write_heading(StagedStream& lines, Problems& problems) {
    const std::string_view heading = line_heading();
    if (auto written = lines.write(0, heading); !written) {
      problems.push_back(std::move(written.error()));
    }
    return heading.size();
  }

  Result<void> finish(StagedOutput& staged, StagedStream& lines) {
    return lines.finish()
        .and_then([&] { return write_projects(staged); })
        .and_then([&] { return staged.stage(job_.folder + "/levels.csv", levels_text()); })
        .and_then([&] { return staged.commit(); });
  }

  /// projects.csv by the bytes of the code, a piece at a time.
  Result<void> write_projects(StagedOutput& staged) {
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    const std::vector<std::uint32_t> order = projects_by_code();
    auto stream = staged.open(job_.folder + "/projects.csv");
    if (!stream) {
      return failure(std::move(stream.error()));
    }
    const std::string tail =
        project_csv_tail({job_.options.as_of, context_.milestone, context_.due, job_.rule_book.id});
    std::string text{project_heading()};
    std::uint64_t offset = 0;
    for (const std::uint32_t project : order) {
      text += project_text(project, tail);
      if (text.size() >= kPiece || project == order.back()) {
        if (auto written = stream->write(offset, text); !written) {
          return written;
        }
        offset += text.size();
        text.clear();
      }
    }
    return stream->finish();
  }

  std::vector<std::uint32_t> projects_by_code() const {
    std::vector<std::uint32_t> order(run_.roster.projects());
    std::iota(order.begin(), order.end(), 0U);
    const auto code = [&](std::uint32_t project) { return run_.roster.project_code(project); };
    if (!std::ranges::is_sorted(order, {}, code)) {
      std::ranges::sort(order, {}, code);
    }
    return order;
  }

  std::string project_text(std::uint32_t project, std::string_view tail) const {
    const RowTotals& rows = results_.projects[project].rows;
    const auto exact = results_.exact.find(project);
    const std::string grade = grade_of(job_.rule_book, Ratio{rows.score_hundredths, 100});
    return project_csv_line(
        {run_.roster.project_code(project), rows.score_hundredths, grade,
         coverage_of(rows, exact == results_.exact.end() ? ExactPoints{} : exact->second)},
        tail);
  }

  std::string levels_text() const {
    std::vector<LevelTotal> levels;
    for (std::uint32_t number = 0; number < results_.levels.size(); ++number) {
      const RowTotals& rows = results_.levels[number];
      const auto exact = results_.level_exact.find(number);
      const Coverage coverage =
          coverage_of(rows, exact == results_.level_exact.end() ? ExactPoints{} : exact->second);
      const auto& [level1, level2] = run_.classes.levels()[number];
      levels.push_back({level1, level2, coverage.indicators, coverage.met, coverage.missed,
                        coverage.no_data, coverage.total_points, rows.score_hundredths});
    }
    return render_levels_csv(std::move(levels));
  }

  /// Projects whose figures all lie outside the course: most likely the year is wrong.
  Problems outside_courses() {
    CappedProblems problems(run_.target_files.front().path);
    for (std::uint32_t project = 0; project < results_.projects.size(); ++project) {
      const ProjectTotals& totals = results_.projects[project];
      if (totals.any_counted || totals.any_too_late || !totals.any_outside) {
        continue;
      }
      const RosterProject& known = run_.roster.at(project);
      problems.add(warning("all_outside_course",
                           {.file = run_.target_files[known.file].path, .line = known.line},
                           {{"first", to_string(course_.first)},
                            {"last", to_string(course_.last)},
                            {"year", std::to_string(date_of(totals.outside_day).year())}}));
    }
    return problems.take();
  }

  const ColumnarJob& job_;
  RunState& run_;
  Course course_;
  RowContext context_;
  RunResults results_;
};

/// Bytes done, of targets twice (they are read, then assessed) and of figures.
std::function<void(std::uint64_t)> counting(const ColumnarJob& job,
                                            std::atomic<std::uint64_t>& done, std::uint64_t all) {
  if (!job.progress) {
    return [](std::uint64_t) {};
  }
  return [&job, &done, all](std::uint64_t bytes) { job.progress(done += bytes, all); };
}

}  // namespace
}  // namespace columns

std::optional<Problems> run_columnar(const ColumnarJob& job) {
  using namespace columns;
  auto inputs = job.store.empty() ? open_inputs(job.targets, job.actuals)
                                  : stored_inputs(job.store, job.contents);
  const Course course = resolve_course({}, job.options).course;
  if (!inputs || !is_countable(course)) {
    return std::nullopt;
  }
  const std::uint64_t target_bytes = bytes_of(inputs->targets);
  const std::uint64_t figure_bytes = bytes_of(inputs->actuals);
  const MemoryPlan memory = plan_memory(job, target_bytes, figure_bytes);
  std::optional<SpillFile> spill;
  if (memory.spilled > 0) {
    auto opened = SpillFile::open(spill_folder(job), memory.spilled);
    if (!opened) {
      return Problems{std::move(opened.error())};
    }
    spill.emplace(std::move(*opened));
  }
  const InterruptWatch watch;
  RunState state(house_interchange_words(), house_vocabulary(), job.rule_book,
                 spill ? memory.allowance : std::nullopt, spill ? &*spill : nullptr);
  state.threads = job.threads;
  std::atomic<std::uint64_t> done{0};
  state.advanced = counting(job, done, 2 * target_bytes + figure_bytes);
  set_inputs(state, std::move(*inputs));
  return ColumnarRun(job, state, course).run();
}

}  // namespace duibiao
