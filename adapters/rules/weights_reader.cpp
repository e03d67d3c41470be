#include "adapters/rules/weights_reader.h"

#include <algorithm>

#include "adapters/rules/bounds.h"
#include "adapters/words/words.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kPlaces = 2;
constexpr Ratio kWhole{100};

LevelWeight read_level_weight(const TomlTable& table, const Citations& citations,
                              Problems& problems) {
  TomlReader reader(table, problems);
  const auto level = reader.text("level", Need::optional);
  const auto leaf = reader.text("leaf", Need::optional);
  if (level.has_value() == leaf.has_value()) {
    reader.refuse(error("level_or_leaf", table.where));
  }
  LevelWeight weight;
  weight.level = canonical_level_name(level.value_or(leaf.value_or("")));
  weight.leaf = leaf.has_value();
  weight.points = bounded(reader, "points", kPercent);
  if (weight.points.decimals > kPlaces) {
    reader.refuse(error("too_many_decimals", reader.where("points"),
                        {{"key", "points"},
                         {"found", to_string(weight.points)},
                         {"places", std::to_string(kPlaces)}}));
  }
  weight.citation = citations.named_in(reader);
  reader.refuse_unknown_keys();
  return weight;
}

void check_total(const std::vector<LevelWeight>& weights, TomlReader& book) {
  Ratio total;
  for (const LevelWeight& weight : weights) {
    total = *sum(total, weight.points.ratio());  // at most 100 with two decimals each
  }
  if (total != kWhole) {
    book.refuse(error("weights_not_100", book.where("weight"), {{"total", brief(total, kPlaces)}}));
  }
}

}  // namespace

std::vector<LevelWeight> read_level_weights(TomlReader& book, const Citations& citations,
                                            Problems& problems) {
  const auto faults = problems.size();
  std::vector<LevelWeight> weights;
  for (const TomlTable* table : book.tables("weight", Need::required)) {
    LevelWeight weight = read_level_weight(*table, citations, problems);
    if (std::ranges::find(weights, weight.level, &LevelWeight::level) != weights.end()) {
      book.refuse(error("level_twice", table->where, {{"level", weight.level}}));
    }
    weights.push_back(std::move(weight));
  }
  if (problems.size() == faults) {
    check_total(weights, book);
  }
  return weights;
}

std::string canonical_level_name(const std::string& level) {
  const auto& aliases = house_vocabulary().level_aliases;
  const auto found = aliases.find(level);
  return found == aliases.end() ? level : found->second;
}

}  // namespace duibiao
