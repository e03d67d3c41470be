// The whole program run inside a test: what it printed on both streams and how it ended.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace duibiao::test {

/// One run of the program.
struct CapturedRun {
  int status = -1;
  std::string out{};
  std::string err{};
};

/// Runs the program on `arguments` with both output streams caught.
[[nodiscard]] CapturedRun captured_run(const std::vector<std::string>& arguments);

/// What `work` writes to standard output, and to standard error.
[[nodiscard]] std::string captured_output(const std::function<void()>& work);
[[nodiscard]] std::string captured_errors(const std::function<void()>& work);

/// The bytes of the file `path`; "" where there is none.
[[nodiscard]] std::string bytes_of(const std::string& path);

/// A file below the repository: source_path("data/samples").
[[nodiscard]] std::string source_path(const std::string& below);

}  // namespace duibiao::test
