// What a group of projects comes to: rows, scores, money, and who has reported what; by department,
// unit and level of indicators. Projects are added one by one and forgotten. Partial sums of
// several threads merge to the same result in any order.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "engine/assess/assessment.h"
#include "engine/portfolio/row_sums.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Scores of whole projects, all of one form (engine/assess/score_form.h).
struct ScoreSum {
  std::size_t projects = 0;
  std::int64_t hundredths = 0;

  /// Σ of the projects' scores ÷ projects: each project counts once, whatever its size; what was
  /// not judged scored 0. Nothing where there is no project.
  [[nodiscard]] std::optional<Ratio> mean() const;

  void add(const ScoreSum& more);
  friend bool operator==(const ScoreSum&, const ScoreSum&) = default;
};

/// Totals of a group of whole projects; `rows.projects` is how many they are.
struct GroupSums {
  RowSums rows{};
  std::size_t with_figure = 0;   ///< projects with any figure, money included
  std::size_t fully_judged = 0;  ///< projects of which all weight was judged
  std::size_t late = 0;          ///< projects with an indicator whose figure is due and not there
  std::optional<Date> last_figure{};  ///< of an indicator
  ScoreSum final_scores{};            ///< at the end of their courses
  ScoreSum interim_scores{};          ///< at mid-year, for reference
  /// Projects by grade: at the end of their courses, with all weight judged.
  std::map<std::string, std::size_t> grades{};
  MoneySums money{};

  void add(const GroupSums& more);
  friend bool operator==(const GroupSums&, const GroupSums&) = default;
};

/// One project as a group.
[[nodiscard]] GroupSums group_of(const Assessment& assessment);

/// Department and unit; "" where the form states none. Two departments may each have a 办公室.
struct UnitName {
  std::string department{};
  std::string unit{};
  friend auto operator<=>(const UnitName&, const UnitName&) = default;
};

/// Level 1 by its standard name, level 2 as written.
struct LevelName {
  std::string level1{};
  std::string level2{};
  friend auto operator<=>(const LevelName&, const LevelName&) = default;
};

/// All projects that were added.
struct PortfolioSums {
  GroupSums all{};
  std::map<std::string, GroupSums> departments{};
  std::map<UnitName, GroupSums> units{};
  std::map<std::string, GroupSums> types{};     ///< 项目类型; "" where the form states none
  std::map<std::string, RowSums> dimensions{};  ///< level 1
  std::map<LevelName, RowSums> levels{};        ///< level 1 and level 2

  /// Adds one project.
  void add(const Assessment& assessment, const Vocabulary& vocabulary);
  /// Adds what another thread has seen.
  void merge(const PortfolioSums& more);
};

/// Adds the rows of one project to totals by some key; a project counts once in each.
template <class Key>
class RowsByKey {
 public:
  explicit RowsByKey(std::map<Key, RowSums>& into) : into_(into) {}

  void add(const Key& key, const RowSums& row) { own_[key].add(row); }
  /// After the last row of the project.
  void finish() {
    for (auto& [key, sums] : own_) {
      sums.projects = 1;
      into_[key].add(sums);
    }
  }

 private:
  std::map<Key, RowSums>& into_;
  std::map<Key, RowSums> own_{};
};

}  // namespace duibiao
