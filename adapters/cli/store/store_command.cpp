#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/commands/commands.h"
#include "adapters/cli/output.h"
#include "adapters/cli/store/store_log.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/sqlite/store.h"

namespace duibiao::cli {
namespace {

Exit fail(const Problem& problem, const Console& console) {
  console.show({problem});
  return exit_for({problem});
}

Exit told(std::string_view code, const std::vector<Fact>& facts, const Console& console) {
  return write_result({}, say(code, facts, console.language()) + "\n", console);
}

/// What a batch that stands last is called in messages.
std::vector<Fact> facts_of(const BatchRecord& head, const std::string& path) {
  return {{"path", path},
          {"batches", std::to_string(head.id)},
          {"hash", head.hash},
          {"known_at", head.known_at}};
}

/// Checks `store`, which stands at its own path, and says what it found: `sound` where it is.
Exit verify(const Store& store, std::string_view sound, const Console& console) {
  const Verification verification = store.verify();
  console.show(verification.problems);
  if (!verification.sound()) {
    return exit_for(verification.problems);
  }
  const bool empty = verification.head.id == 0;
  return told(empty ? "store_sound_empty" : sound, facts_of(verification.head, store.path()),
              console);
}

Exit init_store(const CommandLine& line, const std::vector<std::string>& paths,
                const Console& console) {
  const auto store =
      line.from.empty() ? Store::create(paths[0]) : Store::create_from(paths[0], line.from);
  if (!store) {
    console.show({store.error()});
    const bool of_input = store.error().code == "store_exists" || !line.from.empty();
    return of_input ? exit_for({store.error()}) == Exit::environment ? Exit::environment
                                                                     : Exit::bad_input
                    : Exit::environment;
  }
  return line.from.empty() ? told("store_made", {{"path", paths[0]}}, console)
                           : verify(*store, "store_made_from", console);
}

Exit verify_store(const CommandLine& /*line*/, const std::vector<std::string>& paths,
                  const Console& console) {
  const auto store = Store::open(paths[0]);
  return store ? verify(*store, "store_sound", console) : fail(store.error(), console);
}

Exit log_store(const CommandLine& line, const std::vector<std::string>& paths,
               const Console& console) {
  const auto store = Store::open(paths[0]);
  if (!store) {
    return fail(store.error(), console);
  }
  const auto entries = state_known_at(*store, line.known_at).and_then([&](const BatchRecord& at) {
    return store->entries(at);
  });
  if (!entries) {
    return fail(entries.error(), console);
  }
  return write_result(
      {},
      line.format == Format::json ? log_json(*entries) : log_text(*entries, Words(line.language)),
      console);
}

Exit back_up_store(const CommandLine& /*line*/, const std::vector<std::string>& paths,
                   const Console& console) {
  const auto store = Store::open(paths[0]);
  if (!store) {
    return fail(store.error(), console);
  }
  if (const auto copied = store->back_up_to(paths[1]); !copied) {
    return fail(copied.error(), console);
  }
  const auto copy = Store::open(paths[1]);
  return copy ? verify(*copy, "store_backed_up", console) : fail(copy.error(), console);
}

Exit export_store(const CommandLine& /*line*/, const std::vector<std::string>& paths,
                  const Console& console) {
  const auto store = Store::open(paths[0]);
  if (!store) {
    return fail(store.error(), console);
  }
  const Verification verification = store->verify();
  if (!verification.sound()) {
    console.show(verification.problems);
    return exit_for(verification.problems);
  }
  if (const auto written = store->export_to(paths[1]); !written) {
    return fail(written.error(), console);
  }
  return told("store_exported", facts_of(verification.head, paths[1]), console);
}

/// What `store` is told to do, and how many paths that takes.
struct Action {
  std::string_view name;
  std::size_t paths;
  Exit (*run)(const CommandLine&, const std::vector<std::string>&, const Console&);
};
constexpr std::array<Action, 5> kActions{{{"init", 1, init_store},
                                          {"verify", 1, verify_store},
                                          {"log", 1, log_store},
                                          {"backup", 2, back_up_store},
                                          {"export", 2, export_store}}};

/// The paths behind the action, that of `--store` first.
std::vector<std::string> paths_of(const CommandLine& line) {
  std::vector<std::string> paths;
  if (!line.store.empty()) {
    paths.push_back(line.store);
  }
  if (!line.operands.empty()) {
    paths.insert(paths.end(), line.operands.begin() + 1, line.operands.end());
  }
  return paths;
}

}  // namespace

Exit run_store(const CommandLine& line, const Console& console) {
  const auto* const action = std::ranges::find(
      kActions, line.operands.empty() ? std::string() : line.operands[0], &Action::name);
  const std::vector<std::string> paths = paths_of(line);
  const bool known = action != kActions.end() && paths.size() == action->paths;
  if (!known || (!line.from.empty() && action->name != "init") ||
      (!line.known_at.empty() && action->name != "log")) {
    console.show({error("store_operands", {})});
    return Exit::bad_usage;
  }
  return action->run(line, paths, console);
}

}  // namespace duibiao::cli
