#include "adapters/cli/many/years_before.h"

#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/inputs/other_years.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/interchange/courses/editions.h"
#include "adapters/sqlite/store.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

/// The newest year before `present` whose rows were set aside; nothing where none were.
std::optional<int> year_set_aside(const Problems& problems, int present) {
  const std::set<int> years = years_named(problems);
  const auto after = years.lower_bound(present);
  return after == years.begin() ? std::nullopt : std::optional(*std::prev(after));
}

/// The same files once more, as of the year before.
Read<Histories> of_same_files(const CommandLine& line, const RuleBook& book,
                              const Read<Loaded>& loaded) {
  const AssessOptions options = assess_options(line);
  const auto year = year_set_aside(loaded.problems, options.year.value_or(options.as_of.year()));
  if (!year) {
    return {};
  }
  AssessOptions then = options;
  then.year = year;
  const auto earlier = load(line, then);
  if (!earlier.usable()) {
    return {{}, {warning("earlier_year_not_read", {}, {{"year", std::to_string(*year)}})}};
  }
  return {history_of(earlier.value, loaded.value.forms, book, options, HistoryDay::same_day), {}};
}

/// The forms of earlier years; a store keeps the figures of all years together.
Result<Histories> of_store(const CommandLine& line, const RuleBook& book, const Loaded& loaded) {
  const AssessOptions options = assess_options(line);
  const auto store = Store::open(line.store);
  if (!store) {
    return failure(store.error());
  }
  const auto state = state_known_at(*store, line.known_at);
  if (!state) {
    return failure(state.error());
  }
  const Course course = resolve_course(std::nullopt, options).course;
  auto forms = store->forms_by_year(*state, {house_vocabulary(), course}, asked_year(options));
  if (!forms) {
    return failure(forms.error());
  }
  if (forms->empty()) {
    return Histories{};
  }
  const Loaded earlier{.forms = *std::move(forms), .observations = loaded.observations};
  return history_of(earlier, loaded.forms, book, options, HistoryDay::same_day);
}

}  // namespace

Read<Histories> years_before(const CommandLine& line, const RuleBook& book,
                             const Read<Loaded>& loaded) {
  if (!line.history.empty()) {
    return load_history(line.history, loaded.value.forms, book, assess_options(line),
                        HistoryDay::same_day);
  }
  if (line.store.empty()) {
    return of_same_files(line, book, loaded);
  }
  auto stored = of_store(line, book, loaded.value);
  return stored ? Read<Histories>{*std::move(stored), {}} : Read<Histories>{{}, {stored.error()}};
}

}  // namespace duibiao::cli
