#include "adapters/form/grid/level_inference.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "adapters/form/form_words.h"
#include "adapters/form/grid/value_kind.h"

namespace duibiao {
namespace {

using Kinds = std::set<ValueKind>;

/// Rows [first, end) of the grid.
struct Run {
  std::size_t first = 0;
  std::size_t end = 0;

  [[nodiscard]] bool empty() const { return first >= end; }
};

/// What a look at one unlabelled row above a page break came to.
enum class Verdict { belongs_above, belongs_below, unclear };

struct Evidence {
  bool columns_say_below = false;
  bool targets_say_below = false;
  bool targets_say_above = false;
};

bool is_open(const GridRow& row) { return !row.name.empty() && !row.has_label(); }

bool same_section(const LevelledRow& a, const LevelledRow& b) {
  return a.level1 == b.level1 && a.level2 == b.level2;
}

std::string section_name(const LevelledRow& row) {
  return row.level2.empty() ? row.level1 : row.level1 + "/" + row.level2;
}

/// Every row with the labels that stand at or above it.
std::vector<LevelledRow> carry_down(const std::vector<GridRow>& rows) {
  std::vector<LevelledRow> levelled;
  std::string level1;
  std::string level2;
  for (const GridRow& row : rows) {
    if (!row.level1.empty() && row.level1 != level1) {
      level1 = row.level1;
      level2.clear();
    }
    level2 = row.level2.empty() ? level2 : row.level2;
    levelled.push_back({row, level1, level2});
  }
  return levelled;
}

/// Nothing of `a` is of a kind with `b`, and both say something.
bool unlike(const Kinds& a, const Kinds& b) {
  const auto shared = [&b](ValueKind kind) { return b.contains(kind); };
  return !a.empty() && !b.empty() && std::ranges::none_of(a, shared);
}

bool within(const Kinds& part, const Kinds& whole) {
  return !part.empty() && std::ranges::includes(whole, part);
}

class LevelReader {
 public:
  LevelReader(const Grid& grid, const Vocabulary& vocabulary, const std::string& file)
      : tabs_before_name_(grid.layout.cells_before_name()),
        vocabulary_(vocabulary),
        file_(file),
        rows_(carry_down(grid.rows)) {}

  Read<std::vector<LevelledRow>> read() {
    std::vector<bool> decided(rows_.size(), false);
    for (std::size_t label = 1; label < rows_.size(); ++label) {
      const Run run = opens_after_break(label) ? run_above(label) : Run{};
      for (std::size_t row = run.first; row < run.end; ++row) {
        decided[row] = true;
      }
      if (!run.empty()) {
        decide(run, whole_label(label));
      }
    }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (!decided[row]) {
        explain_shift(rows_[row]);
      }
      check_levels(rows_[row]);
    }
    return {std::move(rows_), std::move(problems_)};
  }

 private:
  /// Does row `label` open a section that the row above it does not belong to, below a page break?
  [[nodiscard]] bool opens_after_break(std::size_t label) const {
    return rows_[label].row.after_break && rows_[label].row.has_label() &&
           !same_section(rows_[label], rows_[label - 1]);
  }

  /// The row that completes the label which starts at `label`: 产出指标 alone, 数量指标 in the next
  /// row.
  [[nodiscard]] std::size_t whole_label(std::size_t label) const {
    const bool halved = rows_[label].level2.empty() && rows_[label].row.name.empty();
    const bool completed = label + 1 < rows_.size() && rows_[label + 1].row.level1.empty() &&
                           !rows_[label + 1].row.level2.empty();
    return halved && completed ? label + 1 : label;
  }

  /// The rows above `label` whose section is in question: those that lost tabs, else those that
  /// measure what the section below measures and the rows above them do not.
  [[nodiscard]] Run run_above(std::size_t label) const {
    const std::size_t start = start_of_open_rows(label);
    std::size_t first = label;
    while (first > start && rows_[first - 1].row.lost_tabs > 0) {
      --first;
    }
    if (first < label) {
      return {first, label};
    }
    const Kinds below = kinds_of_section(whole_label(label));
    for (first = start; first < label; ++first) {
      const Kinds kinds = kinds_of({first, label});
      if (within(kinds, below) && unlike(kinds, kinds_above(first))) {
        return {first, label};
      }
    }
    return {};
  }

  /// The first of the unlabelled rows that stand directly above `label` on the same page.
  [[nodiscard]] std::size_t start_of_open_rows(std::size_t label) const {
    std::size_t first = label;
    while (first > 0 && is_open(rows_[first - 1].row)) {
      --first;
      if (rows_[first].row.after_break) {
        break;
      }
    }
    return first;
  }

  [[nodiscard]] Kinds kinds_of(const Run& run) const {
    Kinds kinds;
    for (std::size_t i = run.first; i < run.end; ++i) {
      const GridRow& row = rows_[i].row;
      for (const std::string& target : {row.half_year, row.full_year}) {
        const ValueKind kind = kind_of(target, vocabulary_);
        if (!row.name.empty() && kind != ValueKind::none) {
          kinds.insert(kind);
        }
      }
    }
    return kinds;
  }

  [[nodiscard]] Kinds kinds_of_section(std::size_t label) const {
    Run run{label, label + 1};
    while (run.end < rows_.size() && same_section(rows_[label], rows_[run.end])) {
      ++run.end;
    }
    return kinds_of(run);
  }

  /// What the rows above `first` in its section as carried down measure.
  [[nodiscard]] Kinds kinds_above(std::size_t first) const {
    Run run{first, first};
    while (run.first > 0 && same_section(rows_[run.first - 1], rows_[first])) {
      --run.first;
    }
    return kinds_of(run);
  }

  /// What speaks for row `i` of `run`, above the section that opens with row `label`.
  [[nodiscard]] Evidence evidence_on(std::size_t i, const Run& run, std::size_t label) const {
    const Kinds kinds = kinds_of({i, i + 1});
    const Kinds above = kinds_above(run.first);
    const Kinds below = kinds_of_section(label);
    const std::size_t lost = rows_[i].row.lost_tabs;
    return {.columns_say_below = lost > 0 && lost < tabs_before_name_,
            .targets_say_below = within(kinds, below) && unlike(kinds, above),
            .targets_say_above = within(kinds, above) && unlike(kinds, below)};
  }

  static Verdict judge(const Evidence& evidence) {
    if (evidence.targets_say_below) {
      return Verdict::belongs_below;
    }
    if (evidence.columns_say_below == evidence.targets_say_above) {
      return Verdict::unclear;
    }
    return evidence.columns_say_below ? Verdict::belongs_below : Verdict::belongs_above;
  }

  void decide(const Run& run, std::size_t label) {
    std::vector<Evidence> evidence;
    for (std::size_t i = run.first; i < run.end; ++i) {
      evidence.push_back(evidence_on(i, run, label));
    }
    for (std::size_t i = run.first; i < run.end; ++i) {
      decide_row(rows_[i], rows_[label], evidence[i - run.first]);
    }
  }

  void decide_row(LevelledRow& row, const LevelledRow& label, const Evidence& evidence) {
    const Verdict verdict = judge(evidence);
    if (verdict == Verdict::belongs_below) {
      move_below(row, label, evidence);
    } else if (verdict == Verdict::belongs_above) {
      explain_shift(row);
    } else {
      add(error(
          "level_unclear", where(row),
          {{"name", row.row.name}, {"above", section_name(row)}, {"below", section_name(label)}}));
    }
  }

  void move_below(LevelledRow& row, const LevelledRow& label, const Evidence& evidence) {
    std::string_view code = "level_inferred";
    if (!evidence.targets_say_below) {
      code = "level_inferred_from_columns";
    } else if (!evidence.columns_say_below) {
      code = "level_inferred_from_targets";
    }
    add(note(code, where(row),
             {{"name", row.row.name},
              {"level1", label.level1},
              {"level2", label.level2},
              {"above", section_name(row)},
              {"lost", std::to_string(row.row.lost_tabs)},
              {"label_line", std::to_string(label.row.line)}}));
    row.level1 = label.level1;
    row.level2 = label.level2;
  }

  /// A row that lost tabs and stays in the section of the row above it.
  void explain_shift(const LevelledRow& row) {
    const std::string lost = std::to_string(row.row.lost_tabs);
    if (row.row.lost_tabs > 0 && row.row.has_label()) {
      add(note("row_shifted", where(row), {{"name", row.row.name}, {"lost", lost}}));
    } else if (row.row.lost_tabs > 0) {
      add(note("level_carried", where(row),
               {{"name", row.row.name},
                {"level1", row.level1},
                {"level2", row.level2},
                {"lost", lost}}));
    }
  }

  /// A named row needs a level, and a level that nobody knows may be something else that slipped
  /// into its column.
  void check_levels(const LevelledRow& row) {
    if (!row.row.name.empty() && row.level1.empty()) {
      add(error("row_without_level", where(row), {{"name", row.row.name}}));
    }
    if (!row.row.level1.empty() && !vocabulary_.level_aliases.contains(label_key(row.row.level1))) {
      add(warning("level_unknown", where(row), {{"level1", row.row.level1}}));
    }
  }

  void add(Problem problem) { problems_.push_back(std::move(problem)); }

  [[nodiscard]] Source where(const LevelledRow& row) const {
    return {.file = file_, .line = row.row.line};
  }

  std::size_t tabs_before_name_;
  const Vocabulary& vocabulary_;
  const std::string& file_;
  std::vector<LevelledRow> rows_;
  Problems problems_{};
};

}  // namespace

Read<std::vector<LevelledRow>> assign_levels(const Grid& grid, const Vocabulary& vocabulary,
                                             const std::string& file) {
  return LevelReader(grid, vocabulary, file).read();
}

}  // namespace duibiao
