#include "adapters/matching/resolution.h"

#include <algorithm>

#include "adapters/interchange/interchange_words.h"
#include "adapters/matching/similarity.h"
#include "adapters/toml/toml_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kShownDecimals = 2;

std::string candidates(const NameMatch& match) {
  std::string text;
  for (const Indicator* indicator : match.indicators) {
    text += text.empty() ? "" : ", ";
    text += indicator->code + " " + indicator->name;
  }
  return text;
}

std::vector<Fact> facts_of(const RowName& row, const NameMatch& match) {
  return {{"indicator", row.name},
          {"code", match.indicators.front()->code},
          {"name", match.indicators.front()->name},
          {"similarity", fixed(match.similarity, kShownDecimals)}};
}

/// The name that was most likely meant: the one most like `written`, also inside a longer name; by
/// single edits where it is a code or like none.
std::string_view suggested(const std::string& written, const std::vector<std::string_view>& names) {
  const bool is_code =
      std::ranges::all_of(written, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  std::string_view best;
  Ratio most{0};
  for (const std::string_view name : names) {
    const Ratio likeness = is_code ? Ratio{0} : bigram_similarity(written, name);
    if (likeness > most) {
      most = likeness;
      best = name;
    }
  }
  return best.empty() ? nearest(written, names) : best;
}

}  // namespace

bool Resolution::is_code(const Form& form, const std::string& name) {
  const auto [known, fresh] = codes_.try_emplace(&form);
  if (fresh) {
    for (const Indicator& indicator : form.indicators) {
      known->second.insert(indicator.code);
    }
  }
  return known->second.contains(name);
}

const NameMatch& Resolution::match_of(const Form& form, const RowName& row) {
  const NameKey key{row.name, row.level1, row.level2, row.count, row.ordinal};
  const auto known = matches_.find({&form, key});
  if (known != matches_.end()) {
    return known->second;
  }
  const auto matcher = matchers_.try_emplace(&form, form, rules_.confirmed).first;
  return matches_.emplace(std::pair(&form, key), matcher->second.match(row)).first->second;
}

std::optional<std::string> Resolution::code_of(const Form& form, const RowName& row,
                                               const Source& where) {
  if (is_code(form, row.name)) {
    return row.name;
  }
  const NameMatch& match = match_of(form, row);
  switch (match.how) {
    case Matched::by_code:
      return match.indicators.front()->code;
    case Matched::by_name:
    case Matched::confirmed:
    case Matched::normalised:
      return settled(form, row, match, where);
    case Matched::proposed:
      if (rules_.accept) {
        return settled(form, row, match, where);
      }
      problems_.add(error("match_unconfirmed", where, facts_of(row, match)));
      return std::nullopt;
    case Matched::set_aside:
      problems_.add(warning("indicator_set_aside", where,
                            {{"project", form.project}, {"indicator", row.name}}));
      return std::nullopt;
    case Matched::ambiguous:
    case Matched::unknown:
      refuse(form, row, match, where);
      return std::nullopt;
  }
  __builtin_trap();
}

std::optional<std::string> Resolution::settled(const Form& form, const RowName& row,
                                               const NameMatch& match, const Source& where) {
  const std::string& code = match.indicators.front()->code;
  const bool proposed = match.how == Matched::proposed;
  const auto claim = claims_.try_emplace({&form, code}, Claim{row.name, proposed});
  const Claim& first = claim.first->second;
  if (matching_key(first.name) != matching_key(row.name) && (first.proposed || proposed)) {
    problems_.add(error("match_contested", where,
                        {{"indicator", row.name}, {"other", first.name}, {"code", code}}));
    return std::nullopt;
  }
  const bool to_be_said = proposed || match.how == Matched::normalised;
  if (to_be_said && said_.try_emplace({&form, row.name}, true).second) {
    problems_.add(
        note(proposed ? "match_accepted" : "match_normalised", where, facts_of(row, match)));
  }
  return code;
}

void Resolution::refuse(const Form& form, const RowName& row, const NameMatch& match,
                        const Source& where) {
  if (match.how == Matched::ambiguous) {
    problems_.add(
        error("indicator_ambiguous", where,
              {{"project", form.project}, {"indicator", row.name}, {"codes", candidates(match)}}));
    return;
  }
  const auto matcher = matchers_.try_emplace(&form, form, rules_.confirmed).first;
  const bool counted_only = problems_.full("indicator_unknown");
  problems_.add(error(
      "indicator_unknown", where,
      {{"project", form.project},
       {"indicator", row.name},
       {"nearest", counted_only ? "" : std::string(suggested(row.name, matcher->second.all()))}}));
}

}  // namespace duibiao
