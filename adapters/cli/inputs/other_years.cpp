#include "adapters/cli/inputs/other_years.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace duibiao::cli {
namespace {

std::string_view fact_of(const Problem& problem, std::string_view name) {
  const auto fact = std::ranges::find(problem.facts, name, &Fact::name);
  return fact == problem.facts.end() ? std::string_view{} : std::string_view(fact->value);
}

/// Adds the years in "2022, 2023"; what is none ends it.
void add_years(std::string_view text, std::set<int>& years) {
  int year = 0;
  for (auto read = std::from_chars(text.data(), text.data() + text.size(), year);
       read.ec == std::errc{};
       read = std::from_chars(text.data(), text.data() + text.size(), year)) {
    years.insert(year);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    text.remove_prefix(std::min(text.find_first_not_of(", "), text.size()));
  }
}

}  // namespace

std::set<int> years_named(const Problems& problems) {
  std::set<int> years;
  for (const Problem& problem : problems) {
    if (problem.code == "year_set_aside") {
      add_years(fact_of(problem, "year"), years);
      add_years(fact_of(problem, "stands"), years);
    } else if (problem.code == "year_not_among") {
      add_years(fact_of(problem, "years"), years);
    }
  }
  return years;
}

std::set<int> other_years(const LoadedTargets& loaded) {
  std::set<int> years = years_named(loaded.problems);
  for (const TargetFile& file : loaded.files) {
    years.merge(years_named(file.problems));
  }
  return years;
}

void drop_other_years(LoadedTargets& loaded) {
  for (TargetFile& file : loaded.files) {
    for (const Problem& problem : file.problems) {
      if (problem.code == "year_not_among") {
        std::erase_if(file.forms, [&](const Form& form) {
          return form.project == fact_of(problem, "project");
        });
      }
    }
    std::erase_if(file.problems, [](const Problem& problem) {
      return problem.code == "year_set_aside" || problem.code == "year_not_among";
    });
  }
}

}  // namespace duibiao::cli
