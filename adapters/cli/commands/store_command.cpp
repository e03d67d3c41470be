#include <string>

#include "adapters/cli/commands/commands.h"
#include "adapters/cli/output.h"
#include "adapters/sqlite/store.h"

namespace duibiao::cli {
namespace {

Exit init_store(const std::string& path, const Console& console) {
  const auto store = Store::create(path);
  if (!store) {
    console.show({store.error()});
    return store.error().code == "store_exists" ? Exit::bad_input : Exit::environment;
  }
  return write_result({}, say("store_made", {{"path", path}}, console.language()) + "\n", console);
}

Exit verify_store(const std::string& path, const Console& console) {
  const auto store = Store::open(path);
  if (!store) {
    console.show({store.error()});
    return exit_for({store.error()});
  }
  const Verification verification = store->verify();
  console.show(verification.problems);
  if (!verification.sound()) {
    return exit_for(verification.problems);
  }
  const std::vector<Fact> facts{{"batches", std::to_string(verification.head.id)},
                                {"hash", verification.head.hash},
                                {"known_at", verification.head.known_at}};
  const bool empty = verification.head.id == 0;
  return write_result(
      {}, say(empty ? "store_sound_empty" : "store_sound", facts, console.language()) + "\n",
      console);
}

}  // namespace

Exit run_store(const CommandLine& line, const Console& console) {
  const bool path_behind = line.operands.size() == 2;
  const std::string path = path_behind ? line.operands[1] : line.store;
  const std::string action = line.operands.empty() ? "" : line.operands[0];
  if (path.empty() || line.operands.size() > 2 || (action != "init" && action != "verify")) {
    console.show({error("store_operands", {})});
    return Exit::bad_usage;
  }
  return action == "init" ? init_store(path, console) : verify_store(path, console);
}

}  // namespace duibiao::cli
