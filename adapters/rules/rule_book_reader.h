// A rule book from TOML, checked as a whole: every fault is named by file, line and column, and a
// book with one is not used. data/rules/cn-mof-2020-10.toml shows every section.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// Reads a rule book; its hash is that of `text`. Level names are taken by alias (产出 = 产出指标).
/// Numbers are integers or strings ("2.5"), never floats. Problems, all errors, in the order of the
/// file: `toml_syntax` (the only one that ends the reading); those of TomlReader and Citations;
/// `out_of_range` {key, found, low, high}; `too_many_decimals` {key, found, places};
/// `weights_not_100` {total}; `level_twice` {level}; `level_or_leaf`; `level_without_weight`
/// {level}; `bands_not_descending` {key, found, before}; `bands_without_zero` {from}; `grade_twice`
/// {name}; `tiers_out_of_order` {top, middle}; `tier_point_outside` {tier, found, low, below};
/// `pace_out_of_order` {behind, ahead}; `dates_out_of_order` {effective, superseded};
/// `likelihood_out_of_order` {certain, impossible}; those of read_plan.
[[nodiscard]] Read<RuleBook> read_rule_book(std::string_view text, const std::string& file);

}  // namespace duibiao
