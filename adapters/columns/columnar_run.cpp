#include "adapters/columns/columnar_run.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <utility>

#include "adapters/columns/courses/settle_projects.h"
#include "adapters/columns/faults/explain_faults.h"
#include "adapters/columns/faults/figure_warnings.h"
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

/// Do the days of `course` all have numbers of their own?
bool is_countable(const Course& course) {
  return day_number(course.first) > 0 && day_number(course.last) < kLastDay;
}

/// How much of the memory limit records may take, and how much they are expected to need.
struct MemoryPlan {
  std::optional<std::uint64_t> allowance{};
  std::uint64_t spilled = 0;  ///< expected; 0 where all fits
};

MemoryPlan plan_memory(const ColumnarJob& job, std::uint64_t targets, std::uint64_t headers,
                       std::uint64_t actuals) {
  if (!job.memory) {
    return {};
  }
  const std::uint64_t rosters = targets / 6 + headers / 2;
  const std::uint64_t fixed = kBaseBytes + job.threads * kWorkingBytes + rosters;
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
  ColumnarRun(const ColumnarJob& job, RunState& state)
      : job_(job), run_(state), results_(state.targets.files.front().path) {}

  /// Nothing where the run was declined on the way, or has to begin again.
  std::optional<Problems> run() {
    Problems problems = targets();
    if (!run_.stop.stopped()) {
      append(problems, figures(any_error(problems)));
    }
    if (ended(problems)) {
      return outcome(std::move(problems));
    }
    make_contexts();
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
  /// Reads the targets, and settles which rows stand.
  Problems targets() {
    Problems problems = read_headers(run_);
    if (run_.stop.stopped()) {
      return problems;
    }
    read_targets(run_, job_.rule_book);
    Problems faults = explain_target_faults(run_, job_.options);
    if (run_.stop.stopped()) {
      return problems;
    }
    if (!any_error(faults)) {  // else some of the rows are missing
      append(faults, told(settle_projects(run_, job_.options)));
    }
    append(faults, repeated_codes(run_));
    append(problems, std::move(faults));
    if (!any_error(problems)) {
      append(problems, headers_without_targets(run_));
    }
    return problems;
  }

  /// Reads the figures; of faulty targets only what can be told of figures alone.
  Problems figures(bool targets_are_faulty) {
    using Targets = FigureRows::Targets;
    read_figures(run_, targets_are_faulty ? Targets::unknown : Targets::known);
    return run_.stop.stopped() ? Problems{}
                               : told(explain_figure_faults(run_, !targets_are_faulty));
  }

  /// What a store holds was warned of when it was imported.
  [[nodiscard]] Problems told(Problems problems) const {
    if (run_.is_stored()) {
      std::erase_if(problems, [](const Problem& p) { return p.severity != Severity::error; });
    }
    return problems;
  }

  void make_contexts() {
    contexts_.reserve(run_.courses.size());
    bool countable = true;
    for (const Course& course : run_.courses) {
      contexts_.push_back(row_context(job_.rule_book, run_.lexicon, course, job_.options.as_of));
      countable = countable && is_countable(course);
    }
    if (!countable && run_.remarks.beyond) {
      run_.stop.decline();  // a figure may lie in the course or not
    }
  }

  bool ended(const Problems& problems) const { return run_.stop.stopped() || any_error(problems); }

  std::optional<Problems> outcome(Problems problems) const {
    if (run_.stop.declined() || run_.stop.begins_again()) {
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
      write_results(run_, contexts_, weights, *lines, results_);
      append(problems, results_.errors.take());
    }
    if (!ended(problems)) {
      append(problems, figure_warnings(run_, results_, contexts_));
    }
    if (ended(problems)) {
      return outcome(std::move(problems));
    }
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
    std::vector<std::string> tails;
    for (const RowContext& context : contexts_) {
      tails.push_back(project_csv_tail(
          {job_.options.as_of, context.milestone, context.due, job_.rule_book.id}));
    }
    std::string text{project_heading()};
    std::uint64_t offset = 0;
    for (const std::uint32_t project : order) {
      text += project_text(project, tails[run_.roster.at(project).course]);
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

  const ColumnarJob& job_;
  RunState& run_;
  std::vector<RowContext> contexts_{};  ///< one for each course
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

/// One attempt at `inputs`: nothing where it was declined, or where `inputs`, which are given back,
/// have to be looked at again.
std::optional<Problems> attempt(const ColumnarJob& job, std::optional<RunInputs>& inputs) {
  const std::uint64_t target_bytes = bytes_of(inputs->targets);
  const std::uint64_t header_bytes = bytes_of(inputs->headers);
  const std::uint64_t figure_bytes = bytes_of(inputs->actuals);
  const MemoryPlan memory = plan_memory(job, target_bytes, header_bytes, figure_bytes);
  std::optional<SpillFile> spill;
  if (memory.spilled > 0) {
    auto opened = SpillFile::open(spill_folder(job), memory.spilled);
    if (!opened) {
      return Problems{std::move(opened.error())};
    }
    spill.emplace(std::move(*opened));
  }
  RunState state(house_interchange_words(), house_vocabulary(), job.rule_book,
                 spill ? memory.allowance : std::nullopt, spill ? &*spill : nullptr);
  state.threads = job.threads;
  std::atomic<std::uint64_t> done{0};
  state.advanced = counting(job, done, header_bytes + 2 * target_bytes + figure_bytes);
  set_inputs(state, *std::exchange(inputs, std::nullopt));
  auto problems = ColumnarRun(job, state).run();
  if (state.stop.begins_again()) {
    inputs = take_inputs(state);
  }
  return problems;
}

}  // namespace
}  // namespace columns

std::optional<Problems> run_columnar(const ColumnarJob& job) {
  using namespace columns;
  auto inputs = job.store.empty() ? open_inputs(job.targets, job.actuals, job.threads)
                                  : stored_inputs(job.store, job.contents);
  if (!inputs) {
    return std::nullopt;
  }
  Problems warnings = std::move(inputs->problems);
  const InterruptWatch watch;
  auto problems = attempt(job, inputs);
  if (inputs && decide_encodings(*inputs, job.threads)) {
    problems = attempt(job, inputs);
  }
  if (problems) {
    append(warnings, *std::move(problems));
    return warnings;
  }
  return std::nullopt;
}

}  // namespace duibiao
