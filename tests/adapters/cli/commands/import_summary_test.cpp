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

/// The lines after one batch of `count` forms, the first without a name, the second of no year.
std::string after_forms(int count, bool json) {
  Read<ImportOutcome> stored = outcome(ImportOutcome::State::stored);
  stored.value.changes.clear();
  for (int i = 1; i <= count; ++i) {
    stored.value.forms.push_back({"P" + std::to_string(i), "名称", 2024});
  }
  stored.value.forms[0].name = "\x1b[2J";
  stored.value.forms[1].year.reset();
  return test::captured_output([&] {
    const Console console(Language::chinese, json);
    ImportSummary summary(console);
    summary.add("form.txt", stored);
    (void)summary.finish();
  });
}

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

TEST_CASE("up to six forms are named with code, name and year, more are counted") {
  const std::string six = after_forms(6, false);
  CHECK(six.find("\n  项目 P3 名称，2024 年度\n") != std::string::npos);
  CHECK(six.find("\n  项目 P2 名称，未写明年度\n") != std::string::npos);
  CHECK(six.find("\n  项目 P6") != std::string::npos);
  CHECK(six.find('\x1b') == std::string::npos);
  const std::string seven = after_forms(7, false);
  CHECK(seven.find("项目 P3") == std::string::npos);
  CHECK(seven.find("\n  共 7 个项目\n") != std::string::npos);
}

TEST_CASE("for a program every line is an object with its facts and its sentence") {
  const std::string lines = after_forms(2, true);
  CHECK(lines.starts_with("{\"code\":\"import_stored\",\"name\":\"form.txt\""));
  CHECK(lines.find(
            "\n{\"code\":\"import_form_of_no_year\",\"label\":\"P2 名称\",\"project\":\"P2\"") !=
        std::string::npos);
  CHECK(lines.ends_with("\"}\n"));
}
