#include "adapters/cli/commands/import_doubts.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "adapters/table/capped_problems.h"
#include "adapters/words/words.h"
#include "engine/intake/figure_doubts.h"
#include "engine/intake/statement_doubts.h"

namespace duibiao::cli {
namespace {

/// The newest forms of every year that `store` holds, for their courses.
Result<std::vector<Form>> forms_of_all_years(const Store& store) {
  const auto state = store.state();
  return state ? store.forms_by_year(*state, {house_vocabulary()}) : failure(state.error());
}

template <class Item>
Problems listed(std::span<const Item> items, Problems problems) {
  CappedProblems listed(items.empty() ? "" : items.front().where.file);
  listed.add(std::move(problems));
  return listed.take();
}

}  // namespace

Problems doubts_about(std::span<const Observation> figures, std::span<const Form> forms,
                      const Store& store) {
  Problems doubts = figure_doubts(figures, forms, {}, house_vocabulary());
  if (std::ranges::any_of(
          doubts, [](const Problem& doubt) { return doubt.code == "figures_outside_course"; })) {
    const auto all = forms_of_all_years(store);
    doubts = all ? figure_doubts(figures, forms, *all, house_vocabulary()) : Problems{all.error()};
  }
  return listed(figures, std::move(doubts));
}

Problems doubts_about(std::span<const Statement> statements, std::span<const Form> forms) {
  return listed(statements, statement_doubts(statements, forms, house_vocabulary()));
}

}  // namespace duibiao::cli
