#include "adapters/cli/run.h"

#include <doctest/doctest.h>

#include "adapters/cli/verbs.h"
#include "tests/support/captured_run.h"

using namespace duibiao;
using test::captured_run;

TEST_CASE("help and version go to standard output and end with 0") {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--help"}, {"help"}, {"help", "assess"}, {"--version"}}) {
    const auto run = captured_run(arguments);
    CHECK(run.status == 0);
    CHECK_FALSE(run.out.empty());
    CHECK(run.err.empty());
  }
}

TEST_CASE("every verb answers --help with its own usage") {
  for (const cli::VerbEntry& verb : cli::verbs()) {
    const auto run = captured_run({std::string(verb.name), "--help"});
    CHECK(run.status == 0);
    CHECK(run.out.find(verb.usage) != std::string::npos);
  }
}

TEST_CASE("bad usage ends with 2, says why in the language asked for, and prints nothing else") {
  const auto chinese = captured_run({"asess"});
  CHECK(chinese.status == 2);
  CHECK(chinese.out.empty());
  CHECK(chinese.err.find("没有动词") != std::string::npos);
  const auto english = captured_run({"asess", "--lang", "en"});
  CHECK(english.err.find("there is no verb") != std::string::npos);
}
