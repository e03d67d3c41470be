#include "adapters/cli/commands/import_summary.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

Read<ImportOutcome> outcome(ImportOutcome::State state) {
  Read<ImportOutcome> read;
  read.value.state = state;
  read.value.offered = 3;
  read.value.changes = {{"P1", "P1-01", "2024-06-30", "212人次", std::nullopt, {}}};
  return read;
}

struct Ended {
  Exit exit = Exit::done;
  std::string out{};
};

/// The exit and the lines after the outcomes `states`.
Ended after(const std::vector<ImportOutcome::State>& states) {
  Ended ended;
  ended.out = test::captured_output([&] {
    const Console console(Language::chinese, false);
    ImportSummary summary(console);
    for (const auto state : states) {
      summary.add("file.csv", outcome(state));
    }
    ended.exit = summary.finish();
  });
  return ended;
}

using State = ImportOutcome::State;

}  // namespace

TEST_CASE("the worst outcome decides the exit: refused before waiting before stored") {
  CHECK(after({State::stored, State::unchanged}).exit == Exit::done);
  CHECK(after({State::stored, State::waiting}).exit == Exit::waits_or_found);
  CHECK(after({State::waiting, State::refused, State::stored}).exit == Exit::bad_input);
}

TEST_CASE("what waits is shown value by value") {
  const std::string waiting = after({State::waiting}).out;
  CHECK(waiting.find("P1-01 2024-06-30：212人次 → （无）") != std::string::npos);
  CHECK(waiting.find("--accept") != std::string::npos);
  CHECK(after({State::stored}).out.find("→") == std::string::npos);
}

TEST_CASE("an environment fault ends with 4 whatever else was stored") {
  Exit exit = Exit::done;
  (void)test::captured_output([&] {
    const Console console(Language::chinese, false);
    ImportSummary summary(console);
    summary.add("good.csv", outcome(State::stored));
    summary.refused("bad.csv", {error("output_write_failed", {"bad.csv"}, {{"reason", "disk"}})});
    exit = summary.finish();
  });
  CHECK(exit == Exit::environment);
}
