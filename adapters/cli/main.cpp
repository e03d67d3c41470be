#include <csignal>
#include <string>
#include <vector>

#include "adapters/cli/run.h"

int main(int argc, char** argv) {
  (void)std::signal(SIGXFSZ, SIG_IGN);  // a file too large is a write that fails, not a death
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return duibiao::cli::run(arguments);
}
