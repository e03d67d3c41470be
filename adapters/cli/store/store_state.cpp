#include "adapters/cli/store/store_state.h"

#include <optional>

namespace duibiao::cli {

Result<BatchRecord> state_known_at(const Store& store, const std::string& known_at) {
  if (known_at.empty()) {
    return store.state();
  }
  auto state = store.state(known_at);
  if (!state || state->id > 0) {
    return state;
  }
  const auto batches = store.batches();
  if (!batches) {
    return failure(batches.error());
  }
  if (batches->empty()) {
    return state;
  }
  return failure(error("known_at_before_first", {.file = store.path()},
                       {{"found", known_at}, {"first", batches->front().known_at}}));
}

}  // namespace duibiao::cli
