// Stage three: each block of rows with its figures → verdicts, points and lines of assessments.csv,
// on all threads, written in file order.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "adapters/columns/faults/row_remarks.h"
#include "adapters/columns/project_weights.h"
#include "adapters/columns/run_state.h"
#include "adapters/columns/run_totals.h"
#include "adapters/files/staged_output.h"
#include "adapters/table/capped_problems.h"
#include "engine/columns/row_context.h"

namespace duibiao::columns {

/// Totals of one project while its rows are assessed.
struct ProjectTotals {
  RowTotals rows{};
  bool any_counted = false;          ///< did a figure count?
  bool any_too_late = false;         ///< was one in the course, after the day?
  bool any_outside = false;          ///< was one before or after the course?
  std::uint32_t outside_row = 0;     ///< the row of the first of those
  std::uint32_t outside_figure = 0;  ///< and its position among the row's figures

  void add(const ProjectTotals& more);
};

/// What assessing came to, beside the lines that were written.
struct RunResults {
  explicit RunResults(const std::string& file) : errors(file), remarks(file) {}

  std::vector<ProjectTotals> projects{};         ///< by number
  std::map<std::uint32_t, ExactPoints> exact{};  ///< of projects with exact weights
  std::vector<RowTotals> levels{};               ///< by number
  std::map<std::uint32_t, ExactPoints> level_exact{};
  CappedProblems errors;    ///< of rows: with one the lines are of no use
  RowRemarks remarks;       ///< warnings
  std::uint64_t bytes = 0;  ///< written so far
};

/// Assesses every row that stands, in the context of its project's course (one for each of
/// `run.courses`), and writes its line to `output`.
void write_results(RunState& run, std::span<const RowContext> contexts,
                   const ProjectWeights& weights, StagedStream& output, RunResults& results);

}  // namespace duibiao::columns
