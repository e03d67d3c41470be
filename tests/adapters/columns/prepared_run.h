// A columnar run over texts, stage by stage: what the tests of its stages are written with.
#pragma once

#include <string>
#include <string_view>

#include "adapters/columns/read_figures.h"
#include "adapters/columns/read_targets.h"
#include "adapters/columns/run_state.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/words/words.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::test {

inline constexpr std::string_view kTargetHeading =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";
inline constexpr std::string_view kFigureHeading = "project,indicator,date,value\n";

/// A run whose files hold these rows; blocks of `block_bytes`.
struct PreparedRun {
  explicit PreparedRun(const std::string& targets, const std::string& figures = "",
                       std::uint64_t block_bytes = 1 << 20) {
    const auto& words = house_interchange_words();
    state.targets.files.push_back(
        *columns::open_input(folder.write("targets.csv", heading_of(targets) + targets), words));
    state.actuals.files.push_back(*columns::open_input(
        folder.write("actuals.csv", std::string(kFigureHeading) + figures), words));
    state.targets.blocks = columns::cut_blocks(state.targets.files, block_bytes);
    state.actuals.blocks = columns::cut_blocks(state.actuals.files, block_bytes);
    state.threads = 2;
  }

  /// Rows that begin with their own heading keep it.
  static std::string heading_of(const std::string& targets) {
    return targets.starts_with("project,") ? std::string{} : std::string(kTargetHeading);
  }

  void read_targets() { columns::read_targets(state, book); }
  void read_all() {
    read_targets();
    columns::read_figures(state);
  }
  /// Row `row`, wherever it is kept.
  [[nodiscard]] columns::TargetRow row(std::uint32_t row) const {
    std::array<columns::TargetRow, 1> one{};
    const std::size_t block = state.block_of(row);
    (void)state.rows.read(block, row - state.first_rows[block], one);
    return one.front();
  }

  ScratchFolder folder{};
  RuleBook book = rule_book_named("cn-mof-2020-10").value();
  columns::RunState state{house_interchange_words(), house_vocabulary(), book, {}, nullptr};
};

}  // namespace duibiao::test
