#include "adapters/cli/store/forms_asked.h"

#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "adapters/interchange/courses/editions.h"

namespace duibiao::cli {
namespace {

/// "2022, 2023".
std::string as_text(const std::set<int>& years) {
  std::string text;
  for (const int year : years) {
    text += (text.empty() ? "" : ", ") + std::to_string(year);
  }
  return text;
}

/// The projects that have a form of `year`, and those that have none with the years that they have.
struct HeldYears {
  std::set<std::string_view> of_it{};
  std::set<std::string_view> of_others{};
  std::set<int> others{};
};

HeldYears sort_by_year(std::span<const HeldForm> held, int year) {
  HeldYears sorted;
  for (const HeldForm& form : held) {
    if (form.is_of(year)) {
      sorted.of_it.insert(form.project);
    }
  }
  for (const HeldForm& form : held) {
    if (!sorted.of_it.contains(form.project)) {
      sorted.of_others.insert(form.project);
      sorted.others.insert(*form.year);
    }
  }
  return sorted;
}

}  // namespace

Result<FormsAsked> forms_asked(const Store& store, const BatchRecord& at,
                               const std::string& project, const AssessOptions& options,
                               Problems& notes) {
  const auto held = store.held(at, project);
  if (!held) {
    return failure(held.error());
  }
  const int year = asked_year(options);
  const HeldYears sorted = sort_by_year(*held, year);
  const std::vector<Fact> facts{{"years", as_text(sorted.others)}, {"asked", std::to_string(year)}};
  if (options.year && sorted.of_it.empty() && !sorted.of_others.empty()) {
    return failure(error("store_year_unknown", {.file = store.path()}, facts));
  }
  const bool only_that_year = !sorted.of_it.empty();
  if (only_that_year && !sorted.of_others.empty()) {
    notes.push_back(warning("projects_of_other_years", {.file = store.path()}, facts));
    notes.back().facts.push_back({"count", std::to_string(sorted.of_others.size())});
  }
  return FormsAsked{project, year, only_that_year};
}

}  // namespace duibiao::cli
