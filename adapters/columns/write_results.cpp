#include "adapters/columns/write_results.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/columns/code_cells.h"
#include "adapters/columns/parallel/parallel.h"
#include "adapters/columns/parallel/turnstile.h"
#include "adapters/process/interrupt.h"
#include "engine/columns/assess_row.h"
#include "engine/columns/explain_row.h"
#include "reports/csv/line_writer.h"
#include "reports/format/words.h"

namespace duibiao::columns {
namespace {

template <class AnyRatio>
std::string_view reason_code(const RowResultIn<AnyRatio>& result) {
  static const Target kBelow = LessThan{};
  static const Target kOther = MoreThan{};
  return result.missed_by ? code_of(*result.missed_by, result.bound_is_below ? kBelow : kOther)
                          : result.reason;
}

/// What one block adds to the results.
struct BlockTotals {
  std::vector<std::pair<std::uint32_t, ProjectTotals>> projects{};
  std::map<std::uint32_t, ExactPoints> exact{};
  std::vector<RowTotals> levels{};
  std::map<std::uint32_t, ExactPoints> level_exact{};
  Problems errors{};
  std::vector<RowRemark> remarks{};

  void clear() {
    projects.clear();
    exact.clear();
    levels.clear();
    level_exact.clear();
    errors.clear();
    remarks.clear();
  }
};

void merge(std::map<std::uint32_t, ExactPoints>& into,
           const std::map<std::uint32_t, ExactPoints>& more) {
  for (const auto& [number, points] : more) {
    ExactPoints& all = into[number];
    all.total = sum(all.total, points.total).value_or(all.total);
    all.judged = sum(all.judged, points.judged).value_or(all.judged);
  }
}

/// Assesses blocks; one a thread.
class ResultsWorker {
 public:
  ResultsWorker(RunState& run, std::span<const RowContext> contexts, const ProjectWeights& weights,
                StagedStream& output, RunResults& results, Turnstile& turnstile)
      : run_(run),
        contexts_(contexts),
        context_(&contexts.front()),
        weights_(weights),
        output_(output),
        results_(results),
        turnstile_(turnstile),
        codes_(run.roster) {}

  bool operator()(std::size_t block) {
    if (!load(block)) {
      turnstile_.abandon();
      return false;
    }
    assess(block);
    std::uint64_t offset = 0;
    turnstile_.pass(block, [&] {
      offset = results_.bytes;
      results_.bytes += text_size_;
      merge_totals();
    });
    run_.rows.drop(block);
    run_.advanced(run_.targets.blocks[block].end - run_.targets.blocks[block].begin);
    if (auto written = output_.write(offset, {text_.data(), text_size_}); !written) {
      run_.stop.fail(std::move(written.error()));
      turnstile_.abandon();
      return false;
    }
    return true;
  }

 private:
  bool load(std::size_t block) {
    if (interrupted()) {
      run_.stop.fail(error("interrupted", {}));
    }
    if (run_.stop.stopped()) {
      return false;
    }
    if (auto loaded = load_rows(block).and_then([&] { return load_figures(block); }); !loaded) {
      run_.stop.fail(std::move(loaded.error()));
      return false;
    }
    return true;
  }

  Result<void> load_rows(std::size_t block) {
    const std::size_t count = run_.rows.records(block);
    rows_room_.resize(run_.rows.is_kept(block) ? 0 : count);
    return run_.rows.view(block, 0, count, rows_room_).transform([&](auto rows) { rows_ = rows; });
  }

  Result<void> load_figures(std::size_t block) {
    std::size_t spilled = 0;
    for (const FigureSpan& span : run_.spans[block]) {
      spilled += run_.figures.is_kept(span.figure_block) ? 0 : span.count;
    }
    figures_room_.resize(spilled);
    std::span<PackedFigure> room = figures_room_;
    unsorted_.clear();
    batches_.clear();
    for (const FigureSpan& span : run_.spans[block]) {
      auto figures = run_.figures.view(span.figure_block, span.first, span.count, room);
      if (!figures) {
        return failure(std::move(figures.error()));
      }
      unsorted_.push_back(*figures);
      batches_.push_back(run_.batch_of(span.figure_block));
      room = room.subspan(run_.figures.is_kept(span.figure_block) ? 0 : span.count);
    }
    sort_figures(run_.first_rows[block]);
    return {};
  }

  /// By row, in reading order: places_[i] … places_[i + 1] are the figures of row i. Each then
  /// knows its place here instead of its row.
  void sort_figures(std::uint32_t first_row) {
    places_.assign(rows_.size() + 2, 0);
    for (const std::span<const PackedFigure> figures : unsorted_) {
      for (const PackedFigure& figure : figures) {
        ++places_[figure.row - first_row + 2];
      }
    }
    for (std::size_t i = 2; i < places_.size(); ++i) {
      places_[i] += places_[i - 1];
    }
    figures_.resize(places_.back());
    several_batches_ = std::ranges::any_of(
        batches_, [&](std::uint32_t batch) { return batch != batches_.front(); });
    figure_batches_.resize(several_batches_ ? figures_.size() : 0);
    for (std::size_t i = 0; i < unsorted_.size(); ++i) {
      for (const PackedFigure& figure : unsorted_[i]) {
        const std::uint32_t place = places_[figure.row - first_row + 1]++;
        figures_[place] = figure;
        figures_[place].row = place;
        if (several_batches_) {
          figure_batches_[place] = batches_[i];
        }
      }
    }
  }

  /// The figures of row `row` of the block: of one day those of the latest batch that has any. A
  /// store gives them by day.
  std::span<PackedFigure> own_figures(std::uint32_t row) {
    const auto own = std::span(figures_).subspan(places_[row], places_[row + 1] - places_[row]);
    const auto standing = several_batches_ ? latest_of(own, row) : own;
    if (stored_) {
      std::ranges::stable_sort(standing, {}, &PackedFigure::day);
    }
    return standing;
  }

  std::span<PackedFigure> latest_of(std::span<PackedFigure> own, std::uint32_t row) {
    const auto batches = std::span(figure_batches_).subspan(places_[row], own.size());
    std::size_t standing = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
      bool superseded = false;
      for (std::size_t j = i + 1; j < own.size(); ++j) {
        superseded = superseded || (own[j].day == own[i].day && batches[j] > batches[i]);
      }
      if (!superseded) {
        own[standing++] = own[i];
      }
    }
    return own.first(standing);
  }

  void assess(std::size_t block) {
    totals_.clear();
    totals_.levels.resize(run_.classes.levels().size());
    text_size_ = 0;
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
      const std::uint32_t number = run_.first_rows[block] + i;
      if (!run_.any_set_aside || !run_.roster.is_set_aside(number)) {
        begin(rows_[i], number, places_[i]);
        assess_one(rows_[i], own_figures(i));
      }
    }
  }

  /// Takes up row `number`, whose first figure is at `first_figure`.
  void begin(const TargetRow& row, std::uint32_t number, std::uint32_t first_figure) {
    number_ = number;
    first_figure_ = first_figure;
    if (row.project != project_) {
      project_ = row.project;
      context_ = &contexts_[run_.roster.at(project_).course];
    }
  }

  ProjectTotals& totals_of(std::uint32_t project) {
    if (totals_.projects.empty() || totals_.projects.back().first != project) {
      totals_.projects.emplace_back(project, ProjectTotals{});
    }
    return totals_.projects.back().second;
  }

  /// Moves the figures that count to the front, oldest first.
  std::span<const PackedFigure> counted_of(std::span<PackedFigure> figures,
                                           ProjectTotals& totals) const {
    std::size_t counted = 0;
    for (const PackedFigure& figure : figures) {
      if (figure.day < context_->first_day || figure.day > context_->course_end) {
        if (!totals.any_outside) {
          totals.outside_row = number_;
          totals.outside_figure = figure.row - first_figure_;
        }
        totals.any_outside = true;
      } else if (figure.day > context_->last_day) {
        totals.any_too_late = true;
      } else {
        figures[counted++] = figure;
      }
    }
    totals.any_counted = totals.any_counted || counted > 0;
    const auto kept = figures.first(counted);
    if (!std::ranges::is_sorted(kept, {}, &PackedFigure::day)) {
      std::ranges::stable_sort(kept, {}, &PackedFigure::day);
    }
    return kept;
  }

  RowResultIn<Ratio> explained(const TargetRow& row, const IndicatorClass& indicator_class,
                               std::span<const PackedFigure> counted) {
    ExplainedRow explained = explain_row(row, indicator_class, counted, *context_,
                                         run_.place_of(row), {}, codes_.indicator());
    Problems notes = remarks_in(std::move(explained.notes));
    if (!notes.empty()) {
      RowRemark& remark = totals_.remarks.emplace_back();
      remark.row = number_;
      remark.target = row;
      remark.counted.assign(counted.begin(), counted.end());
      for (PackedFigure& figure : remark.counted) {
        figure.row -= first_figure_;
      }
      remark.notes = std::move(notes);
    }
    return explained.result;
  }

  void assess_one(const TargetRow& row, std::span<PackedFigure> figures) {
    const ClassEntry& entry = run_.classes[row.indicator_class];
    const auto counted = counted_of(figures, totals_of(row.project));
    const std::int32_t points = weights_.small(row, entry);
    const bool plain = assess_row(row, entry.indicator_class, counted, *context_, result_);
    codes_.go_to(number_, row.project);
    if (plain && points >= kNoWeight) {
      emit(row, entry, result_, SmallRatio{points, kWeightScale});
    } else {
      const auto wide = plain ? widened(result_) : explained(row, entry.indicator_class, counted);
      emit(row, entry, wide, weights_.exact(row, entry));
    }
  }

  template <class AnyRatio>
  void emit(const TargetRow& row, const ClassEntry& entry, const RowResultIn<AnyRatio>& result,
            const AnyRatio& weight) {
    const auto score =
        result.share ? score_hundredths(weight, *result.share) : std::optional<std::int64_t>{};
    if (!score) {
      totals_.errors.push_back(
          error("overflow", run_.place_of(row), {{"found", entry.indicator_class.name}}));
    }
    add_points(row, entry, result.status, score.value_or(0));
    write<AnyRatio>({.project = codes_.project(),
                     .indicator = codes_.indicator(),
                     .status = result.status,
                     .attainment = result.attainment,
                     .deviation = result.deviation,
                     .score_hundredths = score.value_or(0),
                     .weight = weight,
                     .pace_target = result.pace.target,
                     .pace_ratio = result.pace.ratio,
                     .pace = result.pace.word,
                     .reason = reason_code(result)});
  }

  void add_points(const TargetRow& row, const ClassEntry& entry, Status status,
                  std::int64_t score) {
    const bool small = row.weight >= kNoWeight;
    const std::int64_t points = small ? weights_.small(row, entry) : 0;
    totals_.projects.back().second.rows.add(status, points, score);
    totals_.levels[entry.level].add(status, points, score);
    if (small) {
      return;
    }
    const Ratio exact = weights_.exact(row, entry);
    if (!totals_.exact[row.project].add(status, exact) ||
        !totals_.level_exact[entry.level].add(status, exact)) {
      totals_.errors.push_back(error("overflow", run_.place_of(row), {{"found", "Σ"}}));
    }
  }

  template <class AnyRatio>
  void write(const AssessedLineIn<AnyRatio>& line) {
    const std::size_t room =
        line_room(line.project.size() + line.indicator.size() + line.reason.size());
    if (text_.size() < text_size_ + room) {
      text_.resize(std::max(text_.size() * 2, text_size_ + room));
    }
    const char* end = write_line(text_.data() + text_size_, line);
    text_size_ = static_cast<std::size_t>(end - text_.data());
  }

  /// Only one thread at a time is here, in the order of blocks.
  void merge_totals() {
    for (const auto& [project, totals] : totals_.projects) {
      results_.projects[project].add(totals);
    }
    for (std::size_t level = 0; level < totals_.levels.size(); ++level) {
      results_.levels[level].add(totals_.levels[level]);
    }
    merge(results_.exact, totals_.exact);
    merge(results_.level_exact, totals_.level_exact);
    results_.errors.add(std::move(totals_.errors));
    for (RowRemark& remark : totals_.remarks) {
      results_.remarks.add(std::move(remark));
    }
  }

  RunState& run_;
  std::span<const RowContext> contexts_;
  const RowContext* context_;  ///< of the project in hand
  std::uint32_t project_ = 0xFFFFFFFF;
  std::uint32_t number_ = 0;        ///< of the row in hand
  std::uint32_t first_figure_ = 0;  ///< where its figures begin
  bool stored_ = run_.is_stored();
  const ProjectWeights& weights_;
  StagedStream& output_;
  RunResults& results_;
  Turnstile& turnstile_;
  std::vector<TargetRow> rows_room_{};
  std::vector<PackedFigure> figures_room_{};
  std::span<const TargetRow> rows_{};
  std::vector<std::span<const PackedFigure>> unsorted_{};
  std::vector<std::uint32_t> batches_{};         ///< of those spans
  std::vector<std::uint32_t> figure_batches_{};  ///< of each of `figures_`, where there are several
  bool several_batches_ = false;
  std::vector<PackedFigure> figures_{};
  std::vector<std::uint32_t> places_{};
  BlockTotals totals_{};
  std::string text_{};
  std::size_t text_size_ = 0;
  CodeCells codes_;
  RowResult result_{};
};

}  // namespace

void ProjectTotals::add(const ProjectTotals& more) {
  rows.add(more.rows);
  any_counted = any_counted || more.any_counted;
  if (!any_outside) {
    outside_row = more.outside_row;
    outside_figure = more.outside_figure;
  }
  any_outside = any_outside || more.any_outside;
  any_too_late = any_too_late || more.any_too_late;
}

void write_results(RunState& run, std::span<const RowContext> contexts,
                   const ProjectWeights& weights, StagedStream& output, RunResults& results) {
  results.projects.resize(run.roster.projects());
  results.levels.resize(run.classes.levels().size());
  Turnstile turnstile;
  for_pieces(run.threads, run.targets.blocks.size(),
             [&] { return ResultsWorker(run, contexts, weights, output, results, turnstile); });
}

}  // namespace duibiao::columns
