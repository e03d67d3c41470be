#include "engine/score/weights.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::string_view kDecision = "决策";
constexpr std::string_view kProcess = "过程";
constexpr std::string_view kSatisfaction = "满意度指标";

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += text.empty() ? "" : "、";
    text += word;
  }
  return text;
}

// ---- As given ---------------------------------------------------------------------------------

Problems weights_out_of_range(const Form& form) {
  Problems problems;
  for (const Indicator& indicator : form.indicators) {
    const Ratio points = indicator.weight->ratio();
    if (points < Ratio{0} || points > Ratio{kMostPoints}) {
      problems.push_back(error("weight_out_of_range", indicator.where,
                               {{"name", indicator.name},
                                {"found", to_string(*indicator.weight)},
                                {"most", std::to_string(kMostPoints)}}));
    }
  }
  return problems;
}

Read<Weights> given_weights(const Form& form, WeightsMode mode) {
  Read<Weights> read{{}, weights_out_of_range(form)};
  if (!read.usable()) {
    return read;
  }
  Weights& weights = read.value;
  weights.compliance_only.assign(form.indicators.size(), false);
  for (const Indicator& indicator : form.indicators) {
    weights.points.push_back(indicator.weight->ratio());
    weights.total = *sum(weights.total, weights.points.back());  // of kMostPoints each: fits
  }
  if (weights.total == Ratio{100}) {
    return read;
  }
  const std::vector<Fact> facts{{"project", form.project}, {"sum", brief(weights.total, 18)}};
  if (mode == WeightsMode::as_given) {
    weights.origin = WeightsOrigin::as_given;
    read.problems.push_back(note("weights_as_given", form.where, facts));
  } else {
    read.problems.push_back(error("weights_do_not_add_up", form.where, facts));
  }
  return read;
}

// ---- By the rule book -------------------------------------------------------------------------

/// Which indicators, by position, share each entry of the book; and the levels the book does not
/// know.
struct Division {
  std::vector<std::vector<std::size_t>> members{};  ///< one list an entry of `book.weights`
  std::vector<std::size_t> compliance{};
  std::map<std::string, Source> strangers{};
};

Division divide(const Form& form, const RuleBook& book, const Vocabulary& vocabulary) {
  Division division;
  division.members.resize(book.weights.size());
  for (std::size_t i = 0; i < form.indicators.size(); ++i) {
    const Indicator& indicator = form.indicators[i];
    const std::string level = standard_name(vocabulary, indicator.level1);
    if (const LevelWeight* entry = weight_entry(book, indicator, vocabulary)) {
      division.members[static_cast<std::size_t>(entry - book.weights.data())].push_back(i);
    } else if (book.central && (level == kDecision || level == kProcess)) {
      division.compliance.push_back(i);
    } else {
      division.strangers.emplace(level, indicator.where);
    }
  }
  return division;
}

/// Points of each entry after an absent 满意度 has gone where the book sends it.
std::vector<Decimal> entry_points(const RuleBook& book, const Division& division) {
  std::vector<Decimal> points;
  points.reserve(book.weights.size());
  for (const LevelWeight& entry : book.weights) {
    points.push_back(entry.points);
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool absent = division.members[i].empty() && book.weights[i].level == kSatisfaction;
    const auto heir =
        std::ranges::find(book.weights, book.absent_satisfaction_to, &LevelWeight::level);
    if (absent && heir != book.weights.end()) {
      const auto at = static_cast<std::size_t>(heir - book.weights.begin());
      const auto together = sum(points[at].ratio(), points[i].ratio());
      points[at] = {*scaled(*together, 2), 2};  // two weights of at most 100 points: fits
      points[i] = {};
    }
  }
  return points;
}

bool fits(const Form& form, const RuleBook& book, const Vocabulary& vocabulary) {
  const Division division = divide(form, book, vocabulary);
  const std::vector<Decimal> points = entry_points(book, division);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (division.members[i].empty() && points[i].mantissa != 0) {
      return false;
    }
  }
  return division.strangers.empty();
}

std::string books_that_fit(const Form& form, const WeightRules& rules) {
  std::vector<std::string> names;
  for (const RuleBook& book : rules.known_books) {
    if (fits(form, book, rules.vocabulary)) {
      names.push_back(book.id);
    }
  }
  return names.empty() ? "—" : joined(names);
}

Problems misfits(const Form& form, const WeightRules& rules, const Division& division,
                 const std::vector<Decimal>& points) {
  Problems problems;
  const auto facts = [&](const std::string& level) {
    return std::vector<Fact>{{"project", form.project},
                             {"level", level},
                             {"book", rules.book.id},
                             {"books", books_that_fit(form, rules)}};
  };
  for (const auto& [level, where] : division.strangers) {
    problems.push_back(error("level_not_in_book", where, facts(level)));
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (division.members[i].empty() && points[i].mantissa != 0) {
      const LevelWeight& entry = rules.book.weights[i];
      problems.push_back(error(entry.leaf ? "no_execution_leaf" : "level_missing_for_book",
                               form.where, facts(entry.level)));
    }
  }
  return problems;
}

Read<Weights> book_weights(const Form& form, const WeightRules& rules) {
  Read<Weights> read;
  const Division division = divide(form, rules.book, rules.vocabulary);
  const std::vector<Decimal> points = entry_points(rules.book, division);
  read.problems = misfits(form, rules, division, points);
  if (!read.usable()) {
    return read;
  }
  Weights& weights = read.value;
  weights.origin = WeightsOrigin::rule_book;
  weights.points.assign(form.indicators.size(), Ratio{});
  weights.compliance_only.assign(form.indicators.size(), false);
  weights.total = Ratio{100};
  for (std::size_t entry = 0; entry < points.size(); ++entry) {
    const auto& members = division.members[entry];
    const auto shares = equal_shares(points[entry], static_cast<int>(members.size()));
    for (std::size_t i = 0; i < members.size(); ++i) {
      weights.points[members[i]] = shares[i];
    }
  }
  for (const std::size_t i : division.compliance) {
    weights.compliance_only[i] = true;
  }
  read.problems.push_back(note("weights_from_rule_book", form.where,
                               {{"project", form.project}, {"book", rules.book.id}}));
  return read;
}

}  // namespace

std::vector<Ratio> equal_shares(const Decimal& total, int count) {
  std::vector<Ratio> shares;
  const std::int64_t hundredths = scaled(total.ratio(), 2).value_or(0);
  for (int i = 0; i < count; ++i) {
    const bool gets_more = i < hundredths % count;
    shares.emplace_back(hundredths / count + (gets_more ? 1 : 0), 100);
  }
  return shares;
}

const LevelWeight* weight_entry(const RuleBook& book, const Indicator& indicator,
                                const Vocabulary& vocabulary) {
  const auto entry_named = [&](const std::string& name, bool leaf) -> const LevelWeight* {
    const auto found = std::ranges::find_if(book.weights, [&](const LevelWeight& entry) {
      return entry.leaf == leaf && entry.level == name;
    });
    return found == book.weights.end() ? nullptr : &*found;
  };
  const LevelWeight* leaf = entry_named(standard_name(vocabulary, indicator.name), true);
  return leaf != nullptr ? leaf : entry_named(standard_name(vocabulary, indicator.level1), false);
}

Read<Weights> allocate_weights(const Form& form, const WeightRules& rules, WeightsMode mode) {
  const auto given = static_cast<std::size_t>(std::ranges::count_if(
      form.indicators, [](const Indicator& indicator) { return indicator.weight.has_value(); }));
  if (given == 0) {
    return book_weights(form, rules);
  }
  if (given == form.indicators.size()) {
    return given_weights(form, mode);
  }
  Read<Weights> read;
  for (const Indicator& indicator : form.indicators) {
    if (!indicator.weight) {
      read.problems.push_back(error(
          "weights_incomplete", indicator.where,
          {{"project", form.project}, {"indicator", indicator.code}, {"name", indicator.name}}));
    }
  }
  return read;
}

}  // namespace duibiao
