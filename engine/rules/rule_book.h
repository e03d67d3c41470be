// A scoring rule book (评分规则) as a value: dated, each rule with its unit and its citation. Read
// from TOML by adapters/rules; regulations §3 has the variants and how sure we are of each. SPEC
// §5.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/rules/outlook_rules.h"
#include "engine/target/plan.h"
#include "engine/value/citation.h"
#include "engine/value/course.h"
#include "engine/value/date.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// Points for a one-sided target that was missed from below (≥, >, schedule).
enum class PositiveRule {
  proportional,  ///< weight · a/t (P1)
  pass_line,     ///< nothing below the pass line, linear from there to the target (P2)
};

/// Points for a ceiling that was exceeded (≤, <).
enum class ReverseRule {
  inverse,       ///< weight · t/a (R1)
  linear_to_2t,  ///< weight · (1 − (a−t)/t), nothing from 2t on (R2)
};

/// Points for an equality that was missed.
enum class EqualityRule {
  symmetric,    ///< weight · min(a/t, t/a)
  as_at_least,  ///< scored like ≥ (E1)
  exact,        ///< nothing
};

/// A step of a table: from `from_percent` on (inclusive) the leaf earns `share_percent` of its
/// weight. Tables run from the highest step down.
struct Band {
  Decimal from_percent{};
  Decimal share_percent{};
};

/// Tiers of a qualitative finding and the points where no share is given. Shares in percent; the
/// bounds are half-open: `top_from` belongs to the top tier, `middle_from` to the middle one.
struct Tiers {
  Decimal top_from{80, 0};
  Decimal middle_from{60, 0};
  Decimal achieved{100, 0};
  Decimal mostly_achieved{90, 0};
  Decimal partly_achieved{70, 0};
  Decimal not_achieved{30, 0};
  Citation bounds_citation{};
  Citation points_citation{};
};

/// Weight of a level-1 (or, for `leaf`, of one leaf) where the form gives no weights.
struct LevelWeight {
  std::string level{};  ///< 产出指标; matched by alias
  Decimal points{};
  bool leaf = false;  ///< true for 预算执行率, which is one leaf wherever it stands
  Citation citation{};
};

/// A grade from `from` points on (inclusive), half-open upwards.
struct GradeBand {
  std::string name{};  ///< 优, 良, 中, 差
  Decimal from{};
};

/// Bounds of the pace words: behind < behind_below ≤ on pace < ahead_from ≤ ahead. SPEC §6.
struct PaceBounds {
  Decimal behind_below{8, 1};
  Decimal ahead_from{12, 1};
  Citation citation{};
};

/// When somebody has to say why (regulations §2.2, §3.2, §3.5): in a self-evaluation from the first
/// to `execution_below`, in monitoring the others.
enum class ExplainWhen {
  points_lost,      ///< the score is below the weight, the engine's or the claimed one
  missed,           ///< the target was missed, points or not
  over_achieved,    ///< the attainment reaches `over_achievement_percent`
  execution_below,  ///< the budget's execution rate is below `percent`
  deviates,         ///< in monitoring: missed on the milestone's day, behind or early before it
  doubtful,  ///< in monitoring: the unit is not certain to reach the target; asks for measures
};

/// One case in which an explanation is mandatory. `percent` of `execution_below` only.
struct ExplanationRule {
  ExplainWhen when = ExplainWhen::points_lost;
  Decimal percent{};
  Citation citation{};
};

/// What a rule of the book says in one place: for `rules show`, reports and explanations.
template <class Rule>
struct Cited {
  Rule rule{};
  Citation citation{};
};

/// One rule book. Shares and points are exact; `places` is the rounding of points per indicator.
struct RuleBook {
  std::string id{};     ///< "cn-mof-2020-10"
  std::string title{};  ///< 项目支出绩效评价管理办法
  std::string issuer{};
  std::optional<Date> effective{};
  std::optional<Date> superseded{};
  Citation dates_citation{};
  Citation citation{};
  std::string content_hash{};  ///< SHA-256 of the file it was read from, hex

  Cited<PositiveRule> positive{};
  Decimal pass_line_percent{60, 0};
  Cited<ReverseRule> reverse{};
  Cited<EqualityRule> equality{};
  std::vector<Band> execution_bands{};  ///< over the rate; empty: weight · rate, capped (B1)
  Citation execution_citation{};
  std::vector<Band> satisfaction_bands{};  ///< over the figure itself; empty: as `positive`
  Citation satisfaction_citation{};
  Tiers tiers{};
  std::vector<LevelWeight> weights{};
  /// The level that gets the points of an absent 满意度 level; empty: none does.
  std::string absent_satisfaction_to{};
  Citation absent_satisfaction_citation{};
  bool central = false;  ///< 决策/过程 leaves other than 预算执行率 weigh 0: a compliance list
  Citation central_citation{};
  std::vector<GradeBand> grades{};  ///< from the best down; empty: scored without a grade
  Citation grades_citation{};
  Decimal over_achievement_percent{130, 0};  ///< flagged and to be explained from here on
  Citation over_citation{};
  std::vector<ExplanationRule> explanations{};  ///< empty: the book asks for none
  int places = 2;
  Citation rounding_citation{};
  ElapsedBy elapsed_by = ElapsedBy::months;
  Citation elapsed_citation{};
  PaceBounds pace{};
  ForecastRules forecast{};
  LikelihoodRules likelihood{};
  std::vector<Plan> plans{};  ///< month ladders and instalment calendars; a form's own go first
};

}  // namespace duibiao
