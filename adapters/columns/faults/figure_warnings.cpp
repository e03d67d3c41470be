#include "adapters/columns/faults/figure_warnings.h"

#include <set>
#include <string>
#include <vector>

#include "adapters/columns/faults/figure_places.h"
#include "engine/columns/explain_row.h"

namespace duibiao::columns {
namespace {

/// Tells the warnings of a run, once it is known where their figures stand.
class Warnings {
 public:
  Warnings(RunState& run, const RunResults& results, std::span<const RowContext> contexts)
      : run_(run), results_(results), contexts_(contexts) {
    for (std::uint32_t project = 0; project < results.projects.size(); ++project) {
      const ProjectTotals& totals = results.projects[project];
      if (totals.any_outside && !totals.any_counted && !totals.any_too_late) {
        outside_.push_back(project);
      }
    }
  }

  Problems told() {
    places_ = find_figures(run_, rows());
    Problems problems =
        results_.remarks.told([&](const RowRemark& remark) { return notes_of(remark); });
    append(problems, outside_courses());
    return problems;
  }

 private:
  [[nodiscard]] std::size_t listed_outside() const {
    return std::min(outside_.size(), kMaxListedProblems);
  }

  [[nodiscard]] std::set<std::uint32_t> rows() const {
    std::set<std::uint32_t> rows;
    for (const RowRemark& remark : results_.remarks.kept()) {
      rows.insert(remark.row);
    }
    for (std::size_t i = 0; i < listed_outside(); ++i) {
      rows.insert(results_.projects[outside_[i]].outside_row);
    }
    return rows;
  }

  /// Figure `position` of `row`; another file than was read has fewer of them.
  PlacedFigure figure(std::uint32_t row, std::uint32_t position) {
    const auto found = places_.find(row);
    if (found == places_.end() || position >= found->second.size()) {
      if (!run_.stop.stopped()) {
        run_.stop.fail(error("file_changed", {.file = run_.actuals.files.front().path}));
      }
      return {};
    }
    return found->second[position];
  }

  Problems notes_of(const RowRemark& remark) {
    std::vector<WrittenFigure> written;
    for (const PackedFigure& counted : remark.counted) {
      written.push_back(figure(remark.row, counted.row).written);
    }
    const RowContext& context = contexts_[run_.roster.at(remark.target.project).course];
    const ClassEntry& entry = run_.classes[remark.target.indicator_class];
    return remarks_in(explain_row(remark.target, entry.indicator_class, remark.counted, context,
                                  run_.place_of(remark.target), written)
                          .notes);
  }

  Problems outside_courses() {
    CappedProblems problems(run_.targets.files.front().path);
    for (std::size_t i = 0; i < listed_outside(); ++i) {
      const ProjectTotals& totals = results_.projects[outside_[i]];
      const Course& course = contexts_[run_.roster.at(outside_[i]).course].course;
      const PlacedFigure first = figure(totals.outside_row, totals.outside_figure);
      problems.add(warning("all_outside_course", first.written.where,
                           {{"first", to_string(course.first)},
                            {"last", to_string(course.last)},
                            {"year", std::to_string(first.day.year())}}));
    }
    if (outside_.size() > kMaxListedProblems) {
      problems.count("all_outside_course", outside_.size() - kMaxListedProblems);
    }
    return problems.take();
  }

  RunState& run_;
  const RunResults& results_;
  std::span<const RowContext> contexts_;
  std::vector<std::uint32_t> outside_{};  ///< projects whose figures all lie outside
  FigurePlaces places_{};
};

}  // namespace

Problems figure_warnings(RunState& run, const RunResults& results,
                         std::span<const RowContext> contexts) {
  return Warnings(run, results, contexts).told();
}

}  // namespace duibiao::columns
