// The program as a function, so that it can be tested without a process.
#pragma once

#include <span>
#include <string>

namespace duibiao::cli {

/// Runs the program on its arguments (without its name); the exit status of SPEC §9.
[[nodiscard]] int run(std::span<const std::string> arguments);

}  // namespace duibiao::cli
