// Everything that the stages of a columnar run share.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/columns/courses/project_headers.h"
#include "adapters/columns/courses/terms_table.h"
#include "adapters/columns/faults/fault_rows.h"
#include "adapters/columns/input/class_table.h"
#include "adapters/columns/input/run_inputs.h"
#include "adapters/columns/memory/block_store.h"
#include "adapters/columns/parallel/run_stop.h"
#include "engine/columns/codes/roster.h"
#include "engine/columns/packed.h"
#include "engine/columns/text/lexicon.h"
#include "engine/score/weights.h"

namespace duibiao::columns {

/// Weights that are no multiple of 1/10 000 point, or larger than 200 000: kept as they are.
class ExactWeights {
 public:
  /// The `TargetRow::weight` that stands for `weight`.
  [[nodiscard]] std::int32_t add(const Decimal& weight) {
    const std::scoped_lock lock(guard_);
    weights_.push_back(weight);
    return -1 - static_cast<std::int32_t>(weights_.size());
  }
  /// The weight that `code`, below `kNoWeight`, stands for; only after every thread has ended.
  [[nodiscard]] const Decimal& operator[](std::int32_t code) const {
    return weights_[static_cast<std::size_t>(-2 - code)];
  }

 private:
  std::mutex guard_{};
  std::vector<Decimal> weights_{};
};

/// Figures of one block that belong to one block of targets, in reading order.
struct FigureSpan {
  std::uint32_t figure_block = 0;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

/// What was met among the figures: of files where an import into pages has to know of it.
struct FigureRemarks {
  std::atomic<bool> by_name{false};   ///< one names its indicator by name
  std::atomic<bool> reserved{false};  ///< one is about a reserved indicator
  std::atomic<bool> blank{false};     ///< one has no value
  std::atomic<bool> beyond{false};    ///< any one's day is beyond the days that are counted
};

/// The files of one kind, with what reading them leaves behind.
struct InputSide {
  std::vector<InputFile> files{};
  std::vector<BlockPlace> blocks{};
  std::vector<std::uint32_t> lines{};  ///< of each block
  FaultRows faults{};
  TextFaults text_faults{};
};

/// The state of a run; each stage fills its part.
struct RunState {
  RunState(const InterchangeWords& the_words, const Vocabulary& the_vocabulary,
           const RuleBook& book, std::optional<std::uint64_t> memory, SpillFile* spill)
      : words(the_words),
        vocabulary(the_vocabulary),
        lexicon(the_vocabulary),
        classes(the_words, the_vocabulary, book),
        allowance(memory),
        terms(the_words),
        rows(allowance, spill),
        figures(allowance, spill) {}

  const InterchangeWords& words;
  const Vocabulary& vocabulary;
  unsigned threads = 1;
  std::function<void(std::uint64_t)> advanced = [](std::uint64_t) {};  ///< bytes that were read
  Lexicon lexicon;
  ClassTable classes;
  Roster roster{};
  ExactWeights exact_weights{};
  MemoryAllowance allowance;
  RunStop stop{};

  InputSide headers{};
  InputSide targets{};
  InputSide actuals{};

  TermsTable terms;
  ProjectHeaders project_headers{};
  std::vector<Course> courses{};  ///< by number; the first is that of projects which state none
  bool any_set_aside = false;     ///< rows of other years or versions: of some project

  std::vector<std::uint32_t> first_rows{};  ///< of each block of targets, and behind the last
  BlockStore<TargetRow> rows;
  std::uint32_t next_target_line = 0;  ///< while rows are linked
  std::vector<std::uint16_t> ranks{};  ///< rows of each project's weight entries without weights

  BlockStore<PackedFigure> figures;
  std::vector<std::uint8_t> figures_in_order{};  ///< of each block: as they stand in the file?
  std::vector<std::vector<FigureSpan>> spans{};  ///< of each target block, in reading order
  FigureRemarks remarks{};

  /// Is it settled which rows of targets stand?
  [[nodiscard]] bool is_settled() const { return !courses.empty(); }
  /// Is a store read, not files?
  [[nodiscard]] bool is_stored() const {
    return !targets.files.empty() && targets.files.front().pages.has_value();
  }
  [[nodiscard]] Source place_of(const TargetRow& row) const {
    return {.file = targets.files[row.file].path, .line = row.line};
  }
  /// Its first row that stands.
  [[nodiscard]] Source place_of(const RosterProject& project) const {
    return {.file = targets.files[project.file].path, .line = project.line};
  }

  /// The batch that block `block` of figures came with; 0 where they are files.
  [[nodiscard]] std::uint32_t batch_of(std::uint32_t block) const {
    return actuals.files[actuals.blocks[block].file].batch;
  }

  /// The block of targets that `row` is in.
  [[nodiscard]] std::size_t block_of(std::uint32_t row) const {
    const auto behind = std::upper_bound(first_rows.begin(), first_rows.end(), row);
    return static_cast<std::size_t>(behind - first_rows.begin()) - 1;
  }
};

/// Calls `visit(row, target)` for every row of `project`, in file order, those that were set aside
/// too; only once targets are read. Rows that cannot be read back are passed over.
template <class Visit>
void for_all_rows(const RunState& run, std::uint32_t project, Visit&& visit) {
  std::array<TargetRow, 64> room{};
  for (std::uint32_t number = run.roster.at(project).first_run;;) {
    const RosterRun& stand = run.roster.run(number);
    const std::uint32_t end = stand.first_row + stand.rows;
    for (std::uint32_t row = stand.first_row; row < end;) {
      const std::size_t block = run.block_of(row);
      const auto count =
          std::min<std::size_t>({room.size(), end - row, run.first_rows[block + 1] - row});
      const auto targets = std::span(room).first(count);
      const bool known = run.rows.read(block, row - run.first_rows[block], targets).has_value();
      for (std::size_t i = 0; known && i < count; ++i) {
        visit(row + static_cast<std::uint32_t>(i), targets[i]);
      }
      row += static_cast<std::uint32_t>(count);
    }
    if (stand.next == number) {
      return;
    }
    number = stand.next;
  }
}

/// As `for_all_rows`, of the rows that stand.
template <class Visit>
void for_rows(const RunState& run, std::uint32_t project, Visit&& visit) {
  for_all_rows(run, project, [&](std::uint32_t row, const TargetRow& target) {
    if (!run.roster.is_set_aside(row)) {
      visit(row, target);
    }
  });
}

/// Gives `run` the files that it reads, cut into blocks.
void set_inputs(RunState& run, RunInputs inputs);

/// Takes them back, to begin again.
[[nodiscard]] RunInputs take_inputs(RunState& run);

/// Fetches a block of `side`; false, and the run is stopped, where that failed.
[[nodiscard]] bool fetch_block(RunState& run, BlockReader& reader, const InputSide& side,
                               std::size_t block);

/// As `fetch_block`, of bytes that the run is to go through: progress, and what is no text.
[[nodiscard]] bool read_block(RunState& run, BlockReader& reader, InputSide& side,
                              std::size_t block);

/// The first line, from 1, of each block: where a block's lines are counted from.
[[nodiscard]] std::vector<std::uint32_t> first_lines(const std::vector<BlockPlace>& blocks,
                                                     const std::vector<std::uint32_t>& lines);

}  // namespace duibiao::columns
