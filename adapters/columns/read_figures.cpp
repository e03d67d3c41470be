#include "adapters/columns/read_figures.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "adapters/columns/input/name_index.h"
#include "adapters/columns/input/plain_field.h"
#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/parallel/parallel.h"
#include "engine/assess/execution.h"
#include "engine/columns/codes/roster_cursor.h"
#include "engine/columns/text/day_number.h"
#include "engine/columns/text/recogniser.h"

namespace duibiao::columns {
namespace {

/// Where the columns stand in the rows of one file.
struct FigureColumns {
  std::size_t project = 0;
  std::size_t indicator = 0;
  std::size_t date = 0;
  std::size_t value = 0;
  std::optional<std::size_t> accrual{};
};

FigureColumns columns_of(const InputFile& file, const InterchangeWords& words) {
  const Columns columns = match_columns(file.heading, FileKind::actuals, words).value;
  return {*columns.position("project"), *columns.position("indicator"), *columns.position("date"),
          *columns.position("value"), columns.position("accrual")};
}

/// A span of one block's figures and the block of targets that they belong to.
struct PlacedSpan {
  std::uint32_t target_block = 0;
  FigureSpan span{};
};

/// Reads the rows of blocks; one a thread.
class FiguresWorker {
 public:
  FiguresWorker(RunState& run, std::vector<std::vector<PlacedSpan>>& spans)
      : run_(run), spans_(spans), recogniser_(run.lexicon), cursor_(run.roster), names_(run) {}

  bool operator()(std::size_t block) {
    const BlockPlace& place = run_.figure_blocks[block];
    if (!read_block(run_, reader_, run_.figure_files, place) || !scan(block, place)) {
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
  bool scan(std::size_t block, const BlockPlace& place) {
    const InputFile& file = run_.figure_files[place.file];
    const FigureColumns columns = columns_of(file, run_.words);
    RecordScanner scanner(reader_.bytes(), marks_, file.heading.heading.size());
    incoming_ = file.batch == 0;
    figures_.clear();
    while (true) {
      const auto step = scanner.next();
      if (step == RecordScanner::Step::declined) {
        run_.stop.decline();
        return false;
      }
      if (step == RecordScanner::Step::end) {
        run_.figure_lines[block] = scanner.line();
        return true;
      }
      const bool whole = scanner.count() == file.heading.heading.size();
      const auto read = [&](const auto& field) { return read_row(columns, field); };
      if (!(whole && scanner.with_fields(read)) && !is_blank_record(scanner.whole())) {
        run_.figure_faults.add(block, scanner.line(), scanner.whole());
      }
    }
  }

  /// False where the full reader has to say what is wrong with the row.
  template <class Fields>
  bool read_row(const FigureColumns& columns, const Fields& field) {
    const std::string_view code = plain_field(field(columns.indicator));
    const std::string_view project = field(columns.project);
    const auto day = days_(plain_field(field(columns.date)));
    const Running running =
        columns.accrual ? running_total(plain_field(field(*columns.accrual))) : Running::no;
    const bool known = cursor_.is_at(project) || cursor_.go_to(plain_field(project));
    if (!known || day == DayTable::kNone || running == Running::unknown || code.empty()) {
      return false;
    }
    if (code.front() == '@') {
      run_.remarks.reserved = run_.remarks.reserved || incoming_;
      return is_reserved(code);
    }
    std::uint32_t row = cursor_.row(code);
    if (row == RosterCursor::kNone) {
      const auto named = names_.row(cursor_.project(), code);
      if (!named) {
        return false;
      }
      run_.remarks.by_name = run_.remarks.by_name || incoming_;
      row = *named;
    }
    if (const auto value = recogniser_.figure(plain_field(field(columns.value)))) {
      figures_.push_back(
          figure_of(*value, row, static_cast<std::uint16_t>(day), running == Running::yes));
    } else {
      run_.remarks.blank = run_.remarks.blank || incoming_;
    }
    return true;
  }

  /// Is a figure a running total?
  enum class Running { no, yes, unknown };

  Running running_total(std::string_view text) const {
    if (text.empty()) {
      return Running::no;
    }
    const auto word = run_.words.accruals.find(matching_key(text));
    if (word == run_.words.accruals.end()) {
      return Running::unknown;
    }
    return word->second == Accrual::running_total ? Running::yes : Running::no;
  }

  /// Finds what stands together already; sorts by block of targets what does not.
  void place_spans(std::size_t block) {
    if (!spans_in_order(block)) {
      sort_by_block();
      (void)spans_in_order(block);
    }
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
  Recogniser recogniser_;
  RosterCursor cursor_;
  NameIndex names_;
  BlockReader reader_{};
  MarkIndex marks_{};
  DayTable days_{};
  bool incoming_ = true;  ///< the block is of a file, not of a store
  std::vector<PackedFigure> figures_{};
  std::vector<PackedFigure> sorted_{};
  std::vector<std::uint32_t> blocks_{};
};

}  // namespace

void read_figures(RunState& run) {
  const std::size_t blocks = run.figure_blocks.size();
  run.figure_lines.assign(blocks, 0);
  run.figures.resize(blocks);
  run.spans.assign(run.target_blocks.size(), {});
  std::vector<std::vector<PlacedSpan>> spans(blocks);
  for_pieces(run.threads, blocks, [&] { return FiguresWorker(run, spans); });
  for (const std::vector<PlacedSpan>& placed : spans) {
    for (const PlacedSpan& span : placed) {
      run.spans[span.target_block].push_back(span.span);
    }
  }
}

}  // namespace duibiao::columns
