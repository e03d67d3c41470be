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

constexpr std::array<std::string_view, 4> kReserved{"@budget_initial", "@budget_adjusted",
                                                    "@received", "@executed"};

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
  Resolver(std::span<const Form> forms, const CappedProblems& problems);

  [[nodiscard]] Result<std::string> code_of(const Observation& observation) const;

 private:
  [[nodiscard]] Result<std::string> code_in(const Names& names,
                                            const Observation& observation) const;
  /// The nearest of `names`; not worked out where the fault would only be counted.
  [[nodiscard]] std::string suggestion(std::string_view code, std::string_view text,
                                       const std::vector<std::string_view>& names) const;

  const CappedProblems& problems_;
  std::map<std::string_view, Names> projects_{};
  std::vector<std::string_view> project_codes_{};
};

Resolver::Resolver(std::span<const Form> forms, const CappedProblems& problems)
    : problems_(problems) {
  for (const Form& form : forms) {
    projects_.emplace(form.project, names_of(form));
    project_codes_.push_back(form.project);
  }
}

std::string Resolver::suggestion(std::string_view code, std::string_view text,
                                 const std::vector<std::string_view>& names) const {
  return problems_.full(code) ? std::string{} : std::string(nearest(text, names));
}

Result<std::string> Resolver::code_of(const Observation& observation) const {
  const auto project = projects_.find(observation.project);
  if (project == projects_.end()) {
    return failure(
        error("project_unknown", observation.where,
              {{"project", observation.project},
               {"nearest", suggestion("project_unknown", observation.project, project_codes_)}}));
  }
  if (!observation.indicator.starts_with('@')) {
    return code_in(project->second, observation);
  }
  if (std::ranges::find(kReserved, observation.indicator) == kReserved.end()) {
    return failure(error("reserved_unknown", observation.where,
                         {{"indicator", observation.indicator},
                          {"known", joined({kReserved.begin(), kReserved.end()})}}));
  }
  return observation.indicator;
}

Result<std::string> Resolver::code_in(const Names& names, const Observation& observation) const {
  if (names.codes.contains(observation.indicator)) {
    return observation.indicator;
  }
  const auto named = names.by_name.find(matching_key(observation.indicator));
  if (named == names.by_name.end()) {
    return failure(
        error("indicator_unknown", observation.where,
              {{"project", observation.project},
               {"indicator", observation.indicator},
               {"nearest", suggestion("indicator_unknown", observation.indicator, names.all)}}));
  }
  if (named->second.size() > 1) {
    return failure(error("indicator_ambiguous", observation.where,
                         {{"project", observation.project},
                          {"indicator", observation.indicator},
                          {"codes", joined(named->second)}}));
  }
  return std::string(named->second.front());
}

}  // namespace

Read<std::vector<Observation>> resolve_observations(std::vector<Observation> observations,
                                                    std::span<const Form> forms) {
  if (observations.empty()) {
    return {};
  }
  const std::string& file = observations.front().where.file;
  if (forms.empty()) {
    return {.problems = {error("targets_missing", {.file = file})}};
  }
  CappedProblems problems(file);
  const Resolver resolver(forms, problems);
  std::vector<Observation> resolved;
  resolved.reserve(observations.size());
  for (Observation& observation : observations) {
    if (Result<std::string> code = resolver.code_of(observation)) {
      observation.indicator = std::move(*code);
      resolved.push_back(std::move(observation));
    } else {
      problems.add(std::move(code.error()));
    }
  }
  return {std::move(resolved), problems.take()};
}

}  // namespace duibiao
