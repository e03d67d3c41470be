#include "adapters/cli/many/years_before.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/sqlite/store.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

std::optional<int> year_in(std::string_view text) {
  int year = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
  return read.ec == std::errc{} ? std::optional(year) : std::nullopt;
}

/// The newest year before `present` whose rows were set aside; nothing where none were.
std::optional<int> year_set_aside(const Problems& problems, int present) {
  std::optional<int> newest;
  for (const Problem& problem : problems) {
    if (problem.code != "year_set_aside") {
      continue;
    }
    const auto fact = std::ranges::find(problem.facts, std::string_view("year"), &Fact::name);
    const auto year = fact == problem.facts.end() ? std::nullopt : year_in(fact->value);
    newest = year && *year < present ? std::max(newest, year) : newest;
  }
  return newest;
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

/// The forms of other years; a store keeps the figures of all years together.
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
  auto forms = store->superseded_forms(*state, {house_vocabulary(), course});
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
