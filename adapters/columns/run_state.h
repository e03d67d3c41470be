// Everything that the stages of a columnar run share.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

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

/// What was met among the figures of files that an import into pages has to know of.
struct FigureRemarks {
  std::atomic<bool> by_name{false};   ///< one names its indicator by name
  std::atomic<bool> reserved{false};  ///< one is about a reserved indicator
  std::atomic<bool> blank{false};     ///< one has no value
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

  std::vector<InputFile> target_files{};
  std::vector<BlockPlace> target_blocks{};
  std::vector<std::uint32_t> target_lines{};  ///< lines of each block
  std::vector<std::uint32_t> first_rows{};    ///< of each block, and behind the last
  BlockStore<TargetRow> rows;
  FaultRows target_faults{};
  std::uint32_t next_target_line = 0;  ///< while rows are linked
  std::vector<std::uint16_t> ranks{};  ///< rows of each project's weight entries without weights

  std::vector<InputFile> figure_files{};
  std::vector<BlockPlace> figure_blocks{};
  std::vector<std::uint32_t> figure_lines{};
  BlockStore<PackedFigure> figures;
  std::vector<std::vector<FigureSpan>> spans{};  ///< of each target block, in reading order
  FaultRows figure_faults{};
  FigureRemarks remarks{};

  /// The batch that block `block` of figures came with; 0 where they are files.
  [[nodiscard]] std::uint32_t batch_of(std::uint32_t block) const {
    return figure_files[figure_blocks[block].file].batch;
  }

  /// The block of targets that `row` is in.
  [[nodiscard]] std::size_t block_of(std::uint32_t row) const {
    const auto behind = std::upper_bound(first_rows.begin(), first_rows.end(), row);
    return static_cast<std::size_t>(behind - first_rows.begin()) - 1;
  }
};

/// Calls `visit(row, target)` for every row of `project`, in file order; only once targets are
/// read. Rows that cannot be read back stop the run.
template <class Visit>
void for_rows(const RunState& run, std::uint32_t project, Visit&& visit) {
  for (std::uint32_t number = run.roster.at(project).first_run;;) {
    const RosterRun& stand = run.roster.run(number);
    for (std::uint32_t row = stand.first_row; row < stand.first_row + stand.rows; ++row) {
      const std::size_t block = run.block_of(row);
      std::array<TargetRow, 1> target{};
      if (run.rows.read(block, row - run.first_rows[block], target)) {
        visit(row, target.front());
      }
    }
    if (stand.next == number) {
      return;
    }
    number = stand.next;
  }
}

/// Gives `run` the files that it reads, cut into blocks.
void set_inputs(RunState& run, RunInputs inputs);

/// Reads block `place` of `files`; false, and the run is stopped, where that failed.
[[nodiscard]] bool read_block(RunState& run, BlockReader& reader,
                              const std::vector<InputFile>& files, const BlockPlace& place);

/// The first line, from 1, of each block: where a block's lines are counted from.
[[nodiscard]] std::vector<std::uint32_t> first_lines(const std::vector<BlockPlace>& blocks,
                                                     const std::vector<std::uint32_t>& lines);

}  // namespace duibiao::columns
