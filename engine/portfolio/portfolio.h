// Many projects together: totals by department, unit, type, level and family of indicators, each
// with its coverage. Projects are added one by one and forgotten. Exact: points and money are added
// as they are, and nothing is averaged twice. SPEC §5.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Totals of some rows of some projects. What was not judged scores 0 and is counted.
struct PortfolioSums {
  int projects = 0;  ///< with at least one of the rows
  int covered = 0;   ///< of them: every point that can be scored was judged
  int late = 0;      ///< of them: a figure that is due is missing
  Coverage rows{};
  std::int64_t score_hundredths = 0;
  int with_money = 0;     ///< projects whose executed amount and budget are both known
  Ratio executed_yuan{};  ///< of those
  Ratio budget_yuan{};    ///< @budget_adjusted, else @budget_initial, of those

  /// Points earned ÷ points judged; nothing where none were.
  [[nodiscard]] std::optional<Ratio> score_rate() const;
  /// Points judged ÷ points that could be scored: the share of weight that is covered.
  [[nodiscard]] std::optional<Ratio> judged_share() const;
  /// Executed ÷ budget; nothing where no project states both.
  [[nodiscard]] std::optional<Ratio> execution_rate() const;
};

/// Department and unit; "" where the form states none.
struct UnitKey {
  std::string department{};
  std::string unit{};
  friend auto operator<=>(const UnitKey&, const UnitKey&) = default;
};

/// 一级指标 by its standard name, 二级指标 as written.
struct LevelKey {
  std::string level1{};
  std::string level2{};
  friend auto operator<=>(const LevelKey&, const LevelKey&) = default;
};

/// Indicators that behave alike and are counted in the same unit, so that they can be compared:
/// kind, measure, unit family ("人次"; "" for phrases, days and targets without a unit).
struct FamilyKey {
  Kind kind = Kind::level;
  Measure measure = Measure::last;
  std::string unit{};
  friend auto operator<=>(const FamilyKey&, const FamilyKey&) = default;
};

[[nodiscard]] FamilyKey family_of(const AssessedIndicator& assessed);

/// A project in one line.
struct PortfolioProject {
  UnitKey unit{};
  std::string project{};
  std::string name{};
  PortfolioSums sums{};
};

/// Totals of all projects that were added.
struct Portfolio {
  PortfolioSums all{};
  std::map<std::string, PortfolioSums> departments{};
  std::map<UnitKey, PortfolioSums> units{};
  std::map<std::string, PortfolioSums> types{};
  std::map<LevelKey, PortfolioSums> levels{};
  std::map<FamilyKey, PortfolioSums> families{};
  std::vector<PortfolioProject> projects{};  ///< in the order in which they were added

  /// Adds one project. Rows of a compliance list are counted and carry no points. Money whose exact
  /// sum does not fit is left out, and its project not counted in `with_money`.
  void add(const Assessment& assessment, const Vocabulary& vocabulary);
};

}  // namespace duibiao
