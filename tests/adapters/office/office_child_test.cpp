#include "adapters/office/office_child.h"

#include <doctest/doctest.h>

#include <csignal>

#include "adapters/process/interrupt.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

Result<ChildEnd> run(const std::string& lines) {
  const ScratchFolder folder;
  ChildCommand command{.program = "/bin/sh", .arguments = {"-c", lines}, .folder = folder.path()};
  command.limits.wall = std::chrono::milliseconds(1001);
  return run_office_child("表.pdf", "Poppler", command);
}

}  // namespace

TEST_CASE("an exit of any code is an end, not a problem") {
  REQUIRE(run("exit 3"));
  CHECK(run("exit 3")->code == 3);
}

TEST_CASE("a child that crashes or hangs is a problem with the file") {
  CHECK(run("kill -SEGV $$").error() == error("conversion_failed", {.file = "表.pdf"},
                                              {{"program", "Poppler"}, {"reason", "signal 11"}}));
  CHECK(run("sleep 1000").error() == error("conversion_timed_out", {.file = "表.pdf"},
                                           {{"program", "Poppler"}, {"seconds", "2"}}));
}

TEST_CASE("an interrupt is told, and where it was") {
  const InterruptWatch watch;
  REQUIRE(::raise(SIGINT) == 0);
  CHECK(run("sleep 1000").error() == error("interrupted", {.file = "表.pdf"}));
}

TEST_CASE("a program that cannot be started is told with the file it was for") {
  const auto end = run_office_child("表.pdf", "Poppler", {.program = "/none", .folder = "/"});
  REQUIRE_FALSE(end);
  CHECK(end.error().code == "child_not_started");
  CHECK(end.error().where.file == "表.pdf");
}
