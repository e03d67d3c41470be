// Rows of figures as the columnar driver reads them: each found its row of targets, its day and its
// value. Read once to keep them, and some of them again to say where they stand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "adapters/columns/input/name_index.h"
#include "adapters/columns/input/plain_field.h"
#include "adapters/columns/input/record_scanner.h"
#include "adapters/columns/run_state.h"
#include "engine/assess/execution.h"
#include "engine/columns/codes/roster_cursor.h"
#include "engine/columns/text/day_number.h"
#include "engine/columns/text/recogniser.h"

namespace duibiao::columns {

/// Where the columns stand in the rows of one file of figures.
struct FigureColumns {
  std::size_t project = 0;
  std::size_t indicator = 0;
  std::size_t date = 0;
  std::size_t value = 0;
  std::optional<std::size_t> accrual{};
};

/// The columns of `file`, whose heading is in order.
[[nodiscard]] FigureColumns figure_columns(const InputFile& file, const InterchangeWords& words);

/// Reads the rows of one block after the other; one a thread. Targets are read and no longer
/// change.
class FigureRows {
 public:
  /// Are the targets known, so that figures can be held against them?
  enum class Targets { known, unknown };

  explicit FigureRows(RunState& run, Targets targets = Targets::known)
      : run_(run), targets_(targets), recogniser_(run.lexicon), cursor_(run.roster), names_(run) {}

  /// Reads `bytes`, whole records of `file`. `take(figure, line, field)` is given each figure with
  /// its line, from 0, and its fields as `field(place)`; `refuse(line, record)` each row that is
  /// none. The number of lines; nothing where the full reader has to read the file.
  template <class Take, class Refuse>
  [[nodiscard]] std::optional<std::uint32_t> read(std::string_view bytes, const InputFile& file,
                                                  Take&& take, Refuse&& refuse) {
    const FigureColumns columns = figure_columns(file, run_.words);
    const std::size_t width = file.heading.heading.size();
    RecordScanner scanner(bytes, marks_, width);
    incoming_ = file.batch == 0;
    const auto read = [&](const auto& field) {
      PackedFigure figure;
      const Row row = read_row(columns, field, figure);
      if (row == Row::figure) {
        take(figure, scanner.line(), field);
      }
      return row != Row::refused;
    };
    while (true) {
      const auto step = scanner.next();
      if (step == RecordScanner::Step::declined) {
        return std::nullopt;
      }
      if (step == RecordScanner::Step::end) {
        run_.remarks.beyond = run_.remarks.beyond || days_.met_edge();
        return scanner.line();
      }
      const bool whole = scanner.count() == width;
      if (!(whole && scanner.with_fields(read)) && !is_blank_record(scanner.whole())) {
        refuse(scanner.line(), scanner.whole());
      }
    }
  }

 private:
  /// Is a figure a running total?
  enum class Running { no, yes, unknown };

  /// What a row is. Refused: the full reader has to say what is wrong with it.
  enum class Row { refused, figure, none };

  template <class Fields>
  Row read_row(const FigureColumns& columns, const Fields& field, PackedFigure& figure) {
    const std::string_view code = plain_field(field(columns.indicator));
    const std::string_view project = field(columns.project);
    const auto day = days_(plain_field(field(columns.date)));
    const Running running =
        columns.accrual ? running_total(plain_field(field(*columns.accrual))) : Running::no;
    const bool known = cursor_.is_at(project) || cursor_.go_to(plain_field(project));
    if (day == DayTable::kNone || running == Running::unknown || code.empty()) {
      return Row::refused;
    }
    if (!known) {
      return targets_ == Targets::unknown && !plain_field(project).empty() ? Row::none
                                                                           : Row::refused;
    }
    if (code.front() == '@') {
      run_.remarks.reserved = run_.remarks.reserved || incoming_;
      return is_reserved(code) || targets_ == Targets::unknown ? Row::none : Row::refused;
    }
    std::uint32_t row = cursor_.row(code);
    if (row == RosterCursor::kNone) {
      const auto named = row_named(code);
      if (!named) {
        return targets_ == Targets::unknown ? Row::none : Row::refused;
      }
      row = *named;
    }
    const auto value = recogniser_.figure(plain_field(field(columns.value)));
    if (!value) {
      run_.remarks.blank = run_.remarks.blank || incoming_;
      return Row::none;
    }
    figure = figure_of(*value, row, static_cast<std::uint16_t>(day), running == Running::yes);
    return Row::figure;
  }

  [[nodiscard]] std::optional<std::uint32_t> row_named(std::string_view name);
  [[nodiscard]] Running running_total(std::string_view text) const;

  RunState& run_;
  Targets targets_;
  Recogniser recogniser_;
  RosterCursor cursor_;
  NameIndex names_;
  MarkIndex marks_{};
  DayTable days_{};
  bool incoming_ = true;  ///< the block is of a file, not of a store
};

}  // namespace duibiao::columns
