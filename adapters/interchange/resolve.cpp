#include "adapters/interchange/resolve.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/interchange/interchange_words.h"
#include "adapters/table/capped_problems.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

using ReservedNames = std::array<std::string_view, 4>;

constexpr ReservedNames kMoney{"@budget_initial", "@budget_adjusted", "@received", "@executed"};
constexpr ReservedNames kSubjects{kWholeProject, kTotal, kFundsRow, kGoal};

/// Codes and names of the indicators of one project. The form outlives it.
struct Names {
  std::vector<std::string_view> all{};  ///< codes and names, for the nearest one
  std::set<std::string_view> codes{};
  std::map<std::string, std::vector<std::string_view>, std::less<>> by_name{};  ///< → codes
};

Names names_of(const Form& form) {
  Names names;
  for (const Indicator& indicator : form.indicators) {
    names.codes.insert(indicator.code);
    names.by_name[matching_key(indicator.name)].push_back(indicator.code);
    names.all.insert(names.all.end(), {indicator.code, indicator.name});
  }
  return names;
}

/// Finds indicators, and says what is wrong with a name that finds none.
class Resolver {
 public:
  Resolver(std::span<const Form> forms, const ReservedNames& reserved,
           const CappedProblems& problems);

  /// `Item` is what names a project and an indicator at a place.
  template <class Item>
  [[nodiscard]] Result<std::string> code_of(const Item& item) const;

 private:
  template <class Item>
  [[nodiscard]] Result<std::string> code_in(const Names& names, const Item& item) const;
  /// The nearest of `names`; not worked out where the fault would only be counted.
  [[nodiscard]] std::string suggestion(std::string_view code, std::string_view text,
                                       const std::vector<std::string_view>& names) const;

  const ReservedNames& reserved_;
  const CappedProblems& problems_;
  std::map<std::string_view, Names> projects_{};
  std::vector<std::string_view> project_codes_{};
};

Resolver::Resolver(std::span<const Form> forms, const ReservedNames& reserved,
                   const CappedProblems& problems)
    : reserved_(reserved), problems_(problems) {
  for (const Form& form : forms) {
    projects_.emplace(form.project, names_of(form));
    project_codes_.push_back(form.project);
  }
}

std::string Resolver::suggestion(std::string_view code, std::string_view text,
                                 const std::vector<std::string_view>& names) const {
  return problems_.full(code) ? std::string{} : std::string(nearest(text, names));
}

template <class Item>
Result<std::string> Resolver::code_of(const Item& item) const {
  const auto project = projects_.find(item.project);
  if (project == projects_.end()) {
    return failure(
        error("project_unknown", item.where,
              {{"project", item.project},
               {"nearest", suggestion("project_unknown", item.project, project_codes_)}}));
  }
  if (!item.indicator.starts_with('@')) {
    return code_in(project->second, item);
  }
  if (std::ranges::find(reserved_, item.indicator) == reserved_.end()) {
    return failure(error(
        "reserved_unknown", item.where,
        {{"indicator", item.indicator}, {"known", joined({reserved_.begin(), reserved_.end()})}}));
  }
  return item.indicator;
}

template <class Item>
Result<std::string> Resolver::code_in(const Names& names, const Item& item) const {
  if (names.codes.contains(item.indicator)) {
    return item.indicator;
  }
  const auto named = names.by_name.find(matching_key(item.indicator));
  if (named == names.by_name.end()) {
    return failure(
        error("indicator_unknown", item.where,
              {{"project", item.project},
               {"indicator", item.indicator},
               {"nearest", suggestion("indicator_unknown", item.indicator, names.all)}}));
  }
  if (named->second.size() > 1) {
    return failure(error("indicator_ambiguous", item.where,
                         {{"project", item.project},
                          {"indicator", item.indicator},
                          {"codes", joined(named->second)}}));
  }
  return std::string(named->second.front());
}

template <class Item>
Read<std::vector<Item>> resolve(std::vector<Item> items, std::span<const Form> forms,
                                const ReservedNames& reserved) {
  if (items.empty()) {
    return {};
  }
  const std::string& file = items.front().where.file;
  if (forms.empty()) {
    return {.problems = {error("targets_missing", {.file = file})}};
  }
  CappedProblems problems(file);
  const Resolver resolver(forms, reserved, problems);
  std::vector<Item> resolved;
  resolved.reserve(items.size());
  for (Item& item : items) {
    if (Result<std::string> code = resolver.code_of(item)) {
      item.indicator = std::move(*code);
      resolved.push_back(std::move(item));
    } else {
      problems.add(std::move(code.error()));
    }
  }
  return {std::move(resolved), problems.take()};
}

}  // namespace

Read<std::vector<Observation>> resolve_observations(std::vector<Observation> observations,
                                                    std::span<const Form> forms) {
  return resolve(std::move(observations), forms, kMoney);
}

Read<std::vector<Statement>> resolve_statements(std::vector<Statement> statements,
                                                std::span<const Form> forms) {
  return resolve(std::move(statements), forms, kSubjects);
}

}  // namespace duibiao
