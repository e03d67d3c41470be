// What each row weighs: as the form gives it, or as the rule book shares it out (SPEC §5). Projects
// of one make share one plan.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "adapters/columns/run_state.h"
#include "engine/score/weights.h"

namespace duibiao::columns {

/// The weights of all rows of a run.
class ProjectWeights {
 public:
  ProjectWeights(const RunState& run, const WeightRules& rules, WeightsMode mode)
      : run_(run), rules_(rules), mode_(mode) {}

  /// Checks every project and plans those without weights. Problems: those of `allocate_weights`,
  /// at the place of the project's first row.
  [[nodiscard]] Problems plan();

  /// Points of `row` in 1/10 000, where they are of that scale; see `exact`.
  [[nodiscard]] std::int32_t small(const TargetRow& row, const ClassEntry& entry) const;
  /// Points of `row`.
  [[nodiscard]] Ratio exact(const TargetRow& row, const ClassEntry& entry) const;

 private:
  using Plan = std::vector<std::vector<std::int32_t>>;  ///< by weight entry, by rank

  void plan_project(std::uint32_t project, Problems& problems);
  void plan_by_book(std::uint32_t project, Problems& problems);
  [[nodiscard]] Form form_of(std::uint32_t project) const;

  const RunState& run_;
  const WeightRules& rules_;
  WeightsMode mode_;
  std::vector<Plan> plans_{};
  std::map<std::string, std::uint32_t> known_{};  ///< make of a project → its plan
  std::vector<std::uint32_t> plan_of_{};          ///< by project; empty where none needs one
};

}  // namespace duibiao::columns
