#include "adapters/interchange/resolve.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

using ReservedNames = std::array<std::string_view, 4>;

constexpr ReservedNames kMoney{"@budget_initial", "@budget_adjusted", "@received", "@executed"};
constexpr ReservedNames kSubjects{kWholeProject, kTotal, kFundsRow, kGoal};

/// Finds projects and indicators, and says what is wrong with a name that finds none.
class Resolver {
 public:
  Resolver(std::span<const Form> forms, const ReservedNames& reserved, const std::string& file,
           const MatchRules& rules)
      : reserved_(reserved), resolution_(file, rules) {
    for (const Form& form : forms) {
      projects_.emplace(form.project, &form);
      project_codes_.push_back(form.project);
    }
  }

  [[nodiscard]] std::optional<std::string> code_of(const std::string& project,
                                                   const std::string& indicator,
                                                   const Source& where) {
    const auto form = projects_.find(project);
    if (form == projects_.end()) {
      const bool counted_only = resolution_.full("project_unknown");
      resolution_.add(
          error("project_unknown", where,
                {{"project", project},
                 {"nearest", counted_only ? "" : std::string(nearest(project, project_codes_))}}));
      return std::nullopt;
    }
    if (!indicator.starts_with('@')) {
      return resolution_.code_of(*form->second, {.name = indicator}, where);
    }
    if (std::ranges::find(reserved_, indicator) == reserved_.end()) {
      resolution_.add(error(
          "reserved_unknown", where,
          {{"indicator", indicator}, {"known", joined({reserved_.begin(), reserved_.end()})}}));
      return std::nullopt;
    }
    return indicator;
  }

  [[nodiscard]] Problems take() { return resolution_.take(); }

 private:
  const ReservedNames& reserved_;
  Resolution resolution_;
  std::map<std::string_view, const Form*> projects_{};
  std::vector<std::string_view> project_codes_{};
};

/// `Item` is what names a project and an indicator at a place.
template <class Item>
Read<std::vector<Item>> resolve(std::vector<Item> items, std::span<const Form> forms,
                                const ReservedNames& reserved, const MatchRules& rules) {
  if (items.empty()) {
    return {};
  }
  const std::string file = items.front().where.file;
  if (forms.empty()) {
    return {.problems = {error("targets_missing", {.file = file})}};
  }
  Resolver resolver(forms, reserved, file, rules);
  std::vector<Item> resolved;
  resolved.reserve(items.size());
  for (Item& item : items) {
    if (auto code = resolver.code_of(item.project, item.indicator, item.where)) {
      item.indicator = *std::move(code);
      resolved.push_back(std::move(item));
    }
  }
  return {std::move(resolved), resolver.take()};
}

}  // namespace

Read<std::vector<Observation>> resolve_observations(std::vector<Observation> observations,
                                                    std::span<const Form> forms,
                                                    const MatchRules& rules) {
  return resolve(std::move(observations), forms, kMoney, rules);
}

Read<std::vector<Statement>> resolve_statements(std::vector<Statement> statements,
                                                std::span<const Form> forms,
                                                const MatchRules& rules) {
  return resolve(std::move(statements), forms, kSubjects, rules);
}

void point_at_names(Problems& problems, const Columns& columns) {
  constexpr std::array<std::string_view, 8> kOfIndicators{
      "indicator_unknown",   "indicator_ambiguous", "match_unconfirmed", "match_contested",
      "indicator_set_aside", "match_normalised",    "match_accepted",    "reserved_unknown"};
  for (Problem& problem : problems) {
    if (problem.code == "project_unknown") {
      problem.where = columns.beside(problem.where, "project");
    } else if (std::ranges::find(kOfIndicators, problem.code) != kOfIndicators.end()) {
      problem.where = columns.beside(problem.where, "indicator");
    }
  }
}

}  // namespace duibiao
