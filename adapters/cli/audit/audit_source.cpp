#include "adapters/cli/audit/audit_source.h"

#include <utility>

#include "adapters/cli/inputs/load.h"
#include "adapters/cli/store/kept_inputs.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/sqlite/store.h"

namespace duibiao::cli {
namespace {

bool needs_all_at_once(const CommandLine& line) {
  return !line.map.empty() || !line.project.empty() || !line.history.empty() || line.accept_matches;
}

Result<std::optional<AuditSource>> stored_source(const CommandLine& line) {
  const std::string& path = line.store;
  const auto store = Store::open(path);
  if (!store) {
    return failure(store.error());
  }
  const auto state = state_known_at(*store, line.known_at);
  if (!state) {
    return failure(state.error());
  }
  const auto contents = store->plain_contents(*state);
  if (!contents) {
    return failure(contents.error());
  }
  auto inputs = *contents ? columns::stored_batch_inputs(path, **contents) : std::nullopt;
  if (!inputs) {
    return std::optional<AuditSource>{};
  }
  auto statements = store->statements(*state);
  if (!statements) {
    return failure(statements.error());
  }
  Loaded beside;
  if (const auto kept = put_kept(*store, *state, line.rules.empty(), beside); !kept) {
    return failure(kept.error());
  }
  AuditSource source{*std::move(inputs),
                     store_input(path, *state),
                     std::move(beside.state.inputs),
                     std::move(beside.notes),
                     {}};
  for (Statement& statement : *statements) {
    source.statements[statement.project].push_back(std::move(statement));
  }
  return std::optional(std::move(source));
}

}  // namespace

Result<std::optional<AuditSource>> audit_source(const CommandLine& line) {
  if (needs_all_at_once(line)) {
    return std::optional<AuditSource>{};
  }
  if (!line.store.empty()) {
    return line.as_of || line.year ? stored_source(line) : std::optional<AuditSource>{};
  }
  auto inputs = columns::open_batch_inputs(line.targets, line.actuals, line.statements);
  const bool is_dated = line.as_of || (line.year && inputs && !inputs->state_courses());
  return inputs && is_dated ? std::optional(AuditSource{*std::move(inputs), {}, {}, {}, {}})
                            : std::optional<AuditSource>{};
}

}  // namespace duibiao::cli
