// Interchange files of any size, dealt out into batches of whole projects: what needs a project in
// full (an audit, above all) then takes the memory of a batch, however many projects there are. The
// rows go through a spill file; they keep the lines of their files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/columns/input/input_file.h"
#include "adapters/columns/memory/spill_file.h"
#include "adapters/sqlite/pages/plain_contents.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"
#include "reports/model/report_options.h"

namespace duibiao::columns {

/// The files to be dealt out, in the order in which they are read.
struct BatchInputs {
  std::vector<InputFile> targets{};
  std::vector<InputFile> headers{};  ///< projects.csv
  std::vector<InputFile> actuals{};
  std::vector<InputFile> statements{};

  /// How many bytes they have together.
  [[nodiscard]] std::uint64_t bytes() const;
  /// Does one of the targets or headers state courses of its own?
  [[nodiscard]] bool state_courses() const;
};

/// Opens what the paths stand for, folders too, projects.csv beside the targets; nothing where a
/// file is not plain interchange of the kind that is due, or where there is none of targets.
[[nodiscard]] std::optional<BatchInputs> open_batch_inputs(
    const std::vector<std::string>& targets, const std::vector<std::string>& actuals,
    const std::vector<std::string>& statements);

/// What the store at `path` holds, without its statements; nothing where some of it is not kept in
/// pages, or states courses of its own.
[[nodiscard]] std::optional<BatchInputs> stored_batch_inputs(const std::string& path,
                                                             const PlainContents& contents);

/// The rows of some projects, a table for each file, in the order of the files.
struct BatchTables {
  std::vector<Table> targets{};
  std::vector<Table> headers{};
  std::vector<Table> actuals{};
  std::vector<Table> statements{};
};

/// The batches, in the order in which the targets name their projects first.
class ProjectBatches {
 public:
  /// Deals `inputs` out, `projects` a batch, through a file in `folder`. Rows of a project that no
  /// target names are in the first batch. Nothing where a file holds what only the full reader
  /// knows. Problems, all of the environment: those of SpillFile; `file_shrank`,
  /// `file_read_failed`.
  [[nodiscard]] static Result<std::optional<ProjectBatches>> deal(BatchInputs inputs,
                                                                  std::size_t projects,
                                                                  const std::string& folder);

  [[nodiscard]] std::size_t batches() const { return places_.size(); }
  [[nodiscard]] std::size_t projects() const { return projects_; }
  /// Bytes of all files.
  [[nodiscard]] std::uint64_t bytes() const { return inputs_.bytes(); }
  /// Name and SHA-256 of every file that was dealt out, projects.csv first; none of a store.
  [[nodiscard]] const std::vector<ReportInput>& inputs() const { return read_; }
  /// The rows of batch `number`; from any thread. Problems: those of SpillFile.
  [[nodiscard]] Result<BatchTables> read(std::size_t number) const;

 private:
  friend class Dealer;
  ProjectBatches(BatchInputs inputs, SpillFile spill)
      : inputs_(std::move(inputs)), spill_(std::move(spill)) {}

  BatchInputs inputs_;
  SpillFile spill_;
  std::vector<std::vector<SpillPlace>> places_{};  ///< of each batch, in the order of writing
  std::vector<ReportInput> read_{};
  std::size_t projects_ = 0;
};

}  // namespace duibiao::columns
