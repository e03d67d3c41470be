// A program of somebody else, run as a child that can do no harm: by its absolute path and a list
// of arguments (no shell), in a process group of its own that is killed as a whole, with a bare
// environment, no descriptor of ours, no network, and limits on time, memory and what it writes.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// What a child may use.
struct ChildLimits {
  std::chrono::milliseconds wall{60'000};                ///< until its group is killed
  std::uint64_t cpu_seconds = 60;                        ///< each process
  std::uint64_t memory_bytes = std::uint64_t{1} << 30U;  ///< address space of each process
  std::uint64_t file_bytes = std::uint64_t{256} << 20U;  ///< the largest file it may write
  std::size_t output_bytes = std::size_t{64} * 1024;     ///< of its output that is kept
};

/// What is run.
struct ChildCommand {
  std::string program{};                 ///< absolute path
  std::vector<std::string> arguments{};  ///< without the program's own name
  std::string folder{};                  ///< where it works; also its HOME and TMPDIR
  ChildLimits limits{};
};

/// How a child came to its end.
enum class ChildFate {
  exited,       ///< by itself, with an exit code
  killed,       ///< by a signal: a crash, or a limit on CPU time or file size
  timed_out,    ///< by us, after its wall time
  interrupted,  ///< by us, because we were asked to end (`interrupted()`)
};

/// The end of a child.
struct ChildEnd {
  ChildFate fate = ChildFate::exited;
  int code = 0;          ///< exit code where it exited, signal where it was killed
  std::string output{};  ///< what it wrote to both output streams, cut at `output_bytes`
  bool output_cut = false;
};

/// Runs `command` to its end and kills whatever is left of its group then, so that nothing of it
/// goes on and nothing waits to be reaped. Its input is empty; its environment is PATH (the
/// system's folders), HOME, TMPDIR and a UTF-8 locale. Connections other than local sockets are
/// refused it where the kernel can do that (seccomp). Threads may run children at the same time.
/// Problems, of the environment: `child_not_started` with the program and the system's reason.
[[nodiscard]] Result<ChildEnd> run_child(const ChildCommand& command);

}  // namespace duibiao
