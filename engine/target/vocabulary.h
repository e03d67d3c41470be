// The words that targets and figures are written with. All lists are data (data/words, data/units);
// the engine gets them as one value.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/unit.h"

namespace duibiao {

/// A comparison sign, whatever word or character stands for it.
enum class Sign { at_least, more_than, at_most, less_than, equal };

/// The four words a qualitative finding is reported with; `mostly_achieved` (基本达成) is the lower
/// point of the top tier. SPEC §3, §5.
enum class TierWord { achieved, mostly_achieved, partly_achieved, not_achieved };

/// Everything that reading a target or a figure needs to know about words.
struct Vocabulary {
  UnitTable units{};
  std::vector<std::pair<std::string, Sign>> leading_signs{};  ///< ≥, 不少于 …, longest first
  std::vector<std::pair<std::string, Sign>> trailing_signs{};  ///< 及以上, 以内 …, longest first
  std::set<std::string, std::less<>> placeholders{};           ///< /, 不适用, 待定 …
  std::set<std::string, std::less<>> schedule_words{};         ///< 序时进度
  std::map<std::string, TierWord, std::less<>> tiers{};  ///< 达成预期指标 → achieved …
  std::set<std::string, std::less<>> done_words{};       ///< 按期完成: for a deadline, done
  std::set<std::string, std::less<>> cost_levels{};  ///< 成本指标, 经济成本 …: level2 names
  std::vector<std::string> cost_words{};  ///< 成本 支出 费用 单价, looked for inside names
  std::vector<std::string> adverse_words{};  ///< 投诉 犯罪 …, looked for inside names
  std::vector<std::string> remedy_words{};  ///< 处理率 下降 …: the harm is dealt with or falls
  std::vector<std::string> approximate_words{};  ///< 约 左右 ±: neither ≥ nor ≤
  std::map<std::string, std::string, std::less<>> level_aliases{};  ///< 产出 → 产出指标
};

/// The one name that `name`, of a level or of the leaf 预算执行率, goes by: 产出 → 产出指标; a name
/// without an alias is its own.
[[nodiscard]] inline std::string standard_name(const Vocabulary& vocabulary,
                                               const std::string& name) {
  const auto alias = vocabulary.level_aliases.find(name);
  return alias == vocabulary.level_aliases.end() ? name : alias->second;
}

}  // namespace duibiao
