#include "adapters/process/child_process.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <thread>

#include "adapters/process/interrupt.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

/// A script and the folder it works in.
ChildCommand script(const ScratchFolder& folder, const std::string& lines) {
  return {.program = "/bin/sh", .arguments = {"-c", lines}, .folder = folder.path()};
}

ChildEnd end_of(const ChildCommand& command) {
  auto end = run_child(command);
  REQUIRE(end);
  return *end;
}

/// The process whose number a script wrote to `name`; waits for the script to write it.
pid_t process_in(const ScratchFolder& folder, const std::string& name) {
  while (!folder.read(name).ends_with('\n')) {
    std::this_thread::yield();
  }
  return static_cast<pid_t>(std::stol(folder.read(name)));
}

/// Is there no such process any more, not even one that waits to be reaped?
bool is_gone(pid_t process) { return ::kill(process, 0) != 0 && errno == ESRCH; }

bool nothing_to_reap() { return ::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD; }

}  // namespace

TEST_CASE("a child's exit code and the words on both its streams come back") {
  const ScratchFolder folder;
  const ChildEnd end = end_of(script(folder, "echo 好; echo bad >&2; exit 3"));
  CHECK(end.fate == ChildFate::exited);
  CHECK(end.code == 3);
  CHECK(end.output == "好\nbad\n");
  CHECK_FALSE(end.output_cut);
}

TEST_CASE("a child gets its arguments as they are: no shell reads them") {
  const ScratchFolder folder;
  const ChildEnd end = end_of({.program = "/usr/bin/printf",
                               .arguments = {"%s|", "$(id)", "a b", "*", ""},
                               .folder = folder.path()});
  CHECK(end.output == "$(id)|a b|*||");
}

TEST_CASE("a child works in its folder, with an environment of four settings and no input") {
  const ScratchFolder folder;
  ::setenv("DUIBIAO_SECRET", "x", 1);
  const ChildEnd end = end_of({.program = "/usr/bin/env", .folder = folder.path()});
  ::unsetenv("DUIBIAO_SECRET");
  CHECK(end.output == "PATH=/usr/bin:/bin\nLANG=C.UTF-8\nHOME=" + folder.path() +
                          "\nTMPDIR=" + folder.path() + "\n");
  CHECK(end_of(script(folder, "pwd -P; cat")).output ==
        std::filesystem::canonical(folder.path()).string() + "\n");
}

TEST_CASE("nothing that is open here is open in a child") {
  const ScratchFolder folder;
  const int open_here = ::open("/dev/null", O_RDONLY);  // as a library might: without O_CLOEXEC
  REQUIRE(open_here > 2);
  const ChildEnd end = end_of(script(folder, "ls /proc/$$/fd"));
  ::close(open_here);
  CHECK(end.output.find("\n" + std::to_string(open_here) + "\n") == std::string::npos);
  CHECK(end.output.starts_with("0\n1\n2\n"));
}

TEST_CASE("a program that is not there is not started, and the system says why") {
  const ScratchFolder folder;
  const auto end = run_child({.program = folder.path("none"), .folder = folder.path()});
  REQUIRE_FALSE(end);
  CHECK(end.error().code == "child_not_started");
  CHECK(end.error().facts[0] == Fact{"program", folder.path("none")});
  CHECK(end.error().facts[1].value == std::generic_category().message(ENOENT));
  CHECK_FALSE(run_child({.program = "/bin/true", .folder = folder.path("none")}));
  CHECK(nothing_to_reap());
}

TEST_CASE("more output than is kept is read and left out, up to the byte") {
  const ScratchFolder folder;
  ChildCommand command = script(folder, "head -c 300000 /dev/zero; exit 5");
  command.limits.output_bytes = 300'000;
  CHECK_FALSE(end_of(command).output_cut);
  command.limits.output_bytes = 299'999;
  const ChildEnd end = end_of(command);
  CHECK(end.code == 5);
  CHECK(end.output.size() == 299'999);
  CHECK(end.output_cut);
}

TEST_CASE("a child that hangs is killed with its children and theirs") {
  const ScratchFolder folder;
  ChildCommand command =
      script(folder, "sh -c 'sleep 1000 & echo $! > inner; wait' & echo $! > outer; wait");
  command.limits.wall = std::chrono::seconds(3);
  const ChildEnd end = end_of(command);
  CHECK(end.fate == ChildFate::timed_out);
  CHECK(is_gone(process_in(folder, "outer")));
  CHECK(nothing_to_reap());
}

TEST_CASE("what a child leaves running when it ends is killed too") {
  const ScratchFolder folder;
  const ChildEnd end = end_of(script(folder, "sleep 1000 & echo $! > left; exit 0"));
  CHECK(end.fate == ChildFate::exited);
  CHECK(is_gone(process_in(folder, "left")));
  CHECK(nothing_to_reap());
}

TEST_CASE("an interrupt kills the child's group and is told") {
  const ScratchFolder folder;
  const InterruptWatch watch;
  std::thread interrupter([&] {
    (void)process_in(folder, "child");
    (void)::kill(::getpid(), SIGTERM);
  });
  const ChildEnd end = end_of(script(folder, "sleep 1000 & echo $! > child; wait"));
  interrupter.join();
  CHECK(end.fate == ChildFate::interrupted);
  CHECK(is_gone(process_in(folder, "child")));
}

TEST_CASE("a child that takes too much memory gets none") {
  const ScratchFolder folder;
  const std::string lines = "head -c 200000000 /dev/zero | tail -n 1 | wc -c";
  ChildCommand command = script(folder, lines);
  CHECK(end_of(command).output == "200000000\n");
  command.limits.memory_bytes = std::uint64_t{100} << 20U;
  CHECK(end_of(command).output.find("memory exhausted") != std::string::npos);
}

TEST_CASE("a child that computes for ever is killed by its limit of CPU time") {
  const ScratchFolder folder;
  ChildCommand command = script(folder, "while :; do :; done");
  command.limits.cpu_seconds = 1;
  const ChildEnd end = end_of(command);
  CHECK(end.fate == ChildFate::killed);
  CHECK((end.code == SIGXCPU || end.code == SIGKILL));
}

TEST_CASE("a child writes no file beyond its limit") {
  const ScratchFolder folder;
  ChildCommand command = script(folder, "exec head -c 2000000 /dev/zero > big");
  command.limits.file_bytes = 1'000'000;
  const ChildEnd end = end_of(command);
  CHECK(end.fate == ChildFate::killed);
  CHECK(end.code == SIGXFSZ);
  CHECK(std::filesystem::file_size(folder.path("big")) == 1'000'000);
}

TEST_CASE("a child cannot connect to anything but local sockets") {
  const ScratchFolder folder;
  const ChildEnd end = end_of({.program = "/bin/bash",
                               .arguments = {"-c", "exec 3<>/dev/tcp/127.0.0.1/1"},
                               .folder = folder.path()});
  CHECK(end.code != 0);
  CHECK(end.output.find(std::generic_category().message(EACCES)) != std::string::npos);
}

TEST_CASE("children of several threads end on their own") {
  const ScratchFolder folder;
  std::vector<ChildEnd> ends(4);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      threads.emplace_back([&ends, &folder, i] {
        const auto end = run_child(script(folder, "echo " + std::to_string(i)));
        ends[i] = end ? *end : ChildEnd{};
      });
    }
  }
  for (std::size_t i = 0; i < ends.size(); ++i) {
    CHECK(ends[i].output == std::to_string(i) + "\n");
  }
}
