#include "adapters/process/child_start.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace duibiao;

TEST_CASE("a start that fails tells the system's reason and ends") {
  std::array<int, 2> told{};
  REQUIRE(::pipe(told.data()) == 0);
  std::array<char*, 1> none{nullptr};
  ChildStart start{.program = "/none",
                   .arguments = none.data(),
                   .environment = none.data(),
                   .folder = "/",
                   .parent = ::getpid(),
                   .output = told[1],
                   .failure = told[1]};
  const pid_t child = ::fork();
  if (child == 0) {
    become_program(start);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(WEXITSTATUS(status) == 127);
  int reason = 0;
  CHECK(::read(told[0], &reason, sizeof reason) == static_cast<ssize_t>(sizeof reason));
  CHECK(reason == ENOENT);
  ::close(told[0]);
  ::close(told[1]);
}
