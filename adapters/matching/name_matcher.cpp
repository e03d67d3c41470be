#include "adapters/matching/name_matcher.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "adapters/interchange/interchange_words.h"
#include "adapters/matching/loose_name.h"
#include "adapters/matching/similarity.h"
#include "adapters/words/words.h"

namespace duibiao {
namespace {

/// Is `written` the level `known`, by alias (产出 = 产出指标)?
bool same_level(const std::string& written, const std::string& known) {
  const Vocabulary& vocabulary = house_vocabulary();
  const auto standard = [&](const std::string& level) {
    return standard_name(vocabulary, matching_key(level));
  };
  return standard(written) == standard(known);
}

void add_level(std::vector<std::string>& levels, const std::string& level) {
  if (!level.empty() && std::ranges::find(levels, level) == levels.end()) {
    levels.push_back(level);
  }
}

}  // namespace

NameMatcher::NameMatcher(const Form& form, std::span<const ConfirmedMatch> confirmed) {
  for (const Indicator& indicator : form.indicators) {
    add_level(levels_, indicator.level2);
    add_level(levels_, indicator.level1);
  }
  for (const Indicator& indicator : form.indicators) {
    by_code_.emplace(indicator.code, &indicator);
    by_name_[matching_key(indicator.name)].push_back(&indicator);
    by_loose_name_[loose_name(indicator.name, levels_)].push_back(&indicator);
    all_.insert(all_.end(), {indicator.code, indicator.name});
  }
  for (const SetAsideIndicator& indicator : form.set_aside) {
    codes_set_aside_.insert(indicator.code);
    names_set_aside_.insert(matching_key(indicator.name));
  }
  for (const ConfirmedMatch& match : confirmed) {
    if (match.project.empty() || match.project == form.project) {
      confirmed_.emplace(matching_key(match.name), match.indicator);
    }
  }
}

NameMatch NameMatcher::match(const RowName& row) const {
  if (const auto code = by_code_.find(row.name); code != by_code_.end()) {
    return {Matched::by_code, {code->second}, Ratio{1}};
  }
  const std::string key = matching_key(row.name);
  if (const auto said = confirmed_.find(key); said != confirmed_.end()) {
    const auto code = by_code_.find(said->second);
    const auto name = by_name_.find(matching_key(said->second));
    if (code != by_code_.end()) {
      return {Matched::confirmed, {code->second}, Ratio{1}};
    }
    if (name != by_name_.end() && name->second.size() == 1) {
      return {Matched::confirmed, name->second, Ratio{1}};
    }
  }
  if (const auto name = by_name_.find(key); name != by_name_.end()) {
    Found found = narrowed(name->second, row);
    return {found.size() == 1 ? Matched::by_name : Matched::ambiguous, std::move(found), Ratio{1}};
  }
  if (codes_set_aside_.contains(row.name)) {
    return {Matched::set_aside, {}, Ratio{1}};
  }
  if (const auto loose = by_loose_name_.find(loose_name(row.name, levels_));
      loose != by_loose_name_.end()) {
    Found found = narrowed(loose->second, row);
    return {found.size() == 1 ? Matched::normalised : Matched::ambiguous, std::move(found),
            Ratio{1}};
  }
  return names_set_aside_.contains(key) ? NameMatch{Matched::set_aside, {}, Ratio{1}}
                                        : nearest(row);
}

NameMatcher::Found NameMatcher::narrowed(Found found, const RowName& row) const {
  const auto keep = [&found](const std::string& written, std::string Indicator::*level) {
    Found same;
    std::ranges::copy_if(found, std::back_inserter(same), [&](const Indicator* indicator) {
      return same_level(written, indicator->*level);
    });
    if (found.size() > 1 && !written.empty() && !same.empty()) {
      found = std::move(same);
    }
  };
  keep(row.level1, &Indicator::level1);
  keep(row.level2, &Indicator::level2);
  const bool in_order = found.size() > 1 && row.count == found.size() &&
                        row.ordinal < found.size() && !row.level1.empty() &&
                        std::ranges::all_of(found, [&](const Indicator* indicator) {
                          return same_level(row.level1, indicator->level1) &&
                                 same_level(row.level2, indicator->level2);
                        });
  return in_order ? Found{found[row.ordinal]} : found;
}

NameMatch NameMatcher::nearest(const RowName& row) const {
  const std::string written = loose_name(row.name, levels_);
  NameMatch best;
  for (const auto& [name, indicators] : by_loose_name_) {
    const Ratio similarity = bigram_similarity(written, name);
    if (similarity < best.similarity || similarity == Ratio{0}) {
      continue;
    }
    if (similarity > best.similarity) {
      best.indicators.clear();
    }
    best.similarity = similarity;
    best.indicators.insert(best.indicators.end(), indicators.begin(), indicators.end());
  }
  if (best.similarity >= Ratio{1, 2}) {
    best.indicators = narrowed(std::move(best.indicators), row);
    best.how = best.indicators.size() == 1 ? Matched::proposed : Matched::ambiguous;
  }
  return best;
}

}  // namespace duibiao
