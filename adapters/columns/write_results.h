// Stage three: each block of rows with its figures → verdicts, points and lines of assessments.csv,
// on all threads, written in file order.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

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
  bool any_counted = false;       ///< did a figure count?
  bool any_too_late = false;      ///< was one in the course, after the day?
  bool any_outside = false;       ///< was one before or after the course?
  std::uint16_t outside_day = 0;  ///< the day of the first of those

  void add(const ProjectTotals& more);
};

/// What assessing came to, beside the lines that were written.
struct RunResults {
  explicit RunResults(const std::string& file) : remarks(file) {}

  std::vector<ProjectTotals> projects{};         ///< by number
  std::map<std::uint32_t, ExactPoints> exact{};  ///< of projects with exact weights
  std::vector<RowTotals> levels{};               ///< by number
  std::map<std::uint32_t, ExactPoints> level_exact{};
  CappedProblems remarks;   ///< warnings and errors of rows
  std::uint64_t bytes = 0;  ///< written so far
};

/// Assesses every row and writes its line to `output`. With an error among the remarks the lines
/// are of no use.
void write_results(RunState& run, const RowContext& context, const ProjectWeights& weights,
                   StagedStream& output, RunResults& results);

}  // namespace duibiao::columns
