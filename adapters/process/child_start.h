// The child's side of the beginning: what happens between fork and exec, where only calls are
// allowed that a signal handler might make.
#pragma once

#include <sys/types.h>

#include "adapters/process/child_process.h"

namespace duibiao {

/// All that is needed there, made ready before the fork.
struct ChildStart {
  const char* program = nullptr;
  char* const* arguments = nullptr;    ///< ends with a null pointer
  char* const* environment = nullptr;  ///< ends with a null pointer
  const char* folder = nullptr;
  ChildLimits limits{};
  pid_t parent = 0;
  int output = -1;   ///< takes both output streams
  int failure = -1;  ///< takes the system's number of what went wrong; closed by a start that works
};

/// Turns this process, just forked, into the program. Where that fails the reason goes to
/// `failure` and the process ends.
[[noreturn]] void become_program(const ChildStart& start);

}  // namespace duibiao
