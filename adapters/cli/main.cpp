#include <string>
#include <vector>

#include "adapters/cli/run.h"

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return duibiao::cli::run(arguments);
}
