// Stage zero: projects.csv → what each project's header says of its year and course. Read from
// front to back, since goals are texts of several lines.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"
#include "engine/base/source.h"
#include "engine/columns/codes/roster.h"

namespace duibiao::columns {

struct RunState;

/// A row of projects.csv.
struct HeaderRow {
  std::uint32_t terms = 0;
  std::uint32_t line = 0;
  std::uint16_t file = 0;
};

/// The headers of a run, found by project. Of a store, each import has headers of its own.
class ProjectHeaders {
 public:
  /// Adds a header of `project` in `batch`.
  void add(std::string_view project, std::uint32_t batch, const HeaderRow& header);

  /// Those of `project`, in the order in which they were read.
  [[nodiscard]] std::vector<HeaderRow> of(std::string_view project, std::uint32_t batch) const;
  [[nodiscard]] bool empty() const { return rows_.empty(); }

  /// Calls `visit(project, header)` for every header, in the order in which they were read.
  template <class Visit>
  void for_each(Visit&& visit) const {
    for (std::uint32_t number = 0, row = 0; row < rows_.size(); ++number) {
      const RosterRun& run = roster_.run(number);
      for (; row < run.first_row + run.rows; ++row) {
        visit(roster_.project_code(run.project), rows_[row]);
      }
    }
  }

 private:
  Roster roster_{};  ///< under the project's code; in a store behind the number of the batch
  std::vector<HeaderRow> rows_{};
};

/// Reads `run.header_files`. Problems: those of `import_projects`, and of the bytes of the files.
[[nodiscard]] Problems read_headers(RunState& run);

/// A warning `project_without_form` {project} for each header that no target belongs to.
[[nodiscard]] Problems headers_without_targets(const RunState& run);

}  // namespace duibiao::columns
