#include "adapters/columns/read_figures.h"

#include <string_view>

#include "adapters/columns/parallel/parallel.h"

namespace duibiao::columns {
namespace {

/// A span of one block's figures and the block of targets that they belong to.
struct PlacedSpan {
  std::uint32_t target_block = 0;
  FigureSpan span{};
};

/// Reads the rows of blocks; one a thread.
class FiguresWorker {
 public:
  FiguresWorker(RunState& run, FigureRows::Targets targets,
                std::vector<std::vector<PlacedSpan>>& spans)
      : run_(run), spans_(spans), rows_(run, targets) {}

  bool operator()(std::size_t block) {
    if (!read_block(run_, reader_, run_.actuals, block) || !read_rows(block)) {
      return false;
    }
    place_spans(block);
    if (auto put = run_.figures.put(block, figures_); !put) {
      run_.stop.fail(std::move(put.error()));
      return false;
    }
    return true;
  }

 private:
  bool read_rows(std::size_t block) {
    const InputFile& file = run_.actuals.files[run_.actuals.blocks[block].file];
    figures_.clear();
    const auto keep = [&](const PackedFigure& figure, std::uint32_t, const auto&) {
      figures_.push_back(figure);
    };
    const auto refuse = [&](std::uint32_t line, std::string_view record) {
      run_.actuals.faults.add(block, line, record);
    };
    const auto lines = rows_.read(reader_.bytes(), file, keep, refuse);
    if (!lines) {
      run_.stop.decline();
      return false;
    }
    run_.actuals.lines[block] = *lines;
    return true;
  }

  /// Finds what stands together already; sorts by block of targets what does not.
  void place_spans(std::size_t block) {
    const bool in_order = spans_in_order(block);
    if (!in_order) {
      sort_by_block();
      (void)spans_in_order(block);
    }
    run_.figures_in_order[block] = in_order ? 1 : 0;
  }

  bool spans_in_order(std::size_t block) {
    std::vector<PlacedSpan>& spans = spans_[block];
    spans.clear();
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t behind = 0;
    for (std::uint32_t i = 0; i < figures_.size(); ++i) {
      const std::uint32_t row = figures_[i].row;
      if (row < begin || row >= end) {
        const std::size_t target = run_.block_of(row);
        begin = run_.first_rows[target];
        end = run_.first_rows[target + 1];
        if (!spans.empty() && target < spans.back().target_block && ++behind > 1) {
          return false;
        }
        spans.push_back(
            {static_cast<std::uint32_t>(target), {static_cast<std::uint32_t>(block), i, 0}});
      }
      ++spans.back().span.count;
    }
    return true;
  }

  /// Stable, by counting.
  void sort_by_block() {
    std::vector<std::uint32_t> places(run_.first_rows.size(), 0);
    blocks_.resize(figures_.size());
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      blocks_[i] = static_cast<std::uint32_t>(run_.block_of(figures_[i].row));
      ++places[blocks_[i] + std::size_t{1}];
    }
    for (std::size_t i = 1; i < places.size(); ++i) {
      places[i] += places[i - 1];
    }
    sorted_.resize(figures_.size());
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      sorted_[places[blocks_[i]]++] = figures_[i];
    }
    figures_.swap(sorted_);
  }

  RunState& run_;
  std::vector<std::vector<PlacedSpan>>& spans_;
  FigureRows rows_;
  BlockReader reader_{};
  std::vector<PackedFigure> figures_{};
  std::vector<PackedFigure> sorted_{};
  std::vector<std::uint32_t> blocks_{};
};

}  // namespace

void read_figures(RunState& run, FigureRows::Targets targets) {
  const std::size_t blocks = run.actuals.blocks.size();
  run.actuals.lines.assign(blocks, 0);
  run.figures.resize(blocks);
  run.figures_in_order.assign(blocks, 0);
  run.spans.assign(run.targets.blocks.size(), {});
  std::vector<std::vector<PlacedSpan>> spans(blocks);
  for_pieces(run.threads, blocks, [&] { return FiguresWorker(run, targets, spans); });
  for (const std::vector<PlacedSpan>& placed : spans) {
    for (const PlacedSpan& span : placed) {
      run.spans[span.target_block].push_back(span.span);
    }
  }
}

}  // namespace duibiao::columns
