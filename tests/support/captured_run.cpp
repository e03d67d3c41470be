#include "tests/support/captured_run.h"

#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>

#include "adapters/cli/run.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::test {
namespace {

/// Sends a stream to a file for as long as it lives.
class Redirected {
 public:
  Redirected(std::FILE* stream, const std::string& path)
      : stream_(stream), saved_(::dup(::fileno(stream))) {
    std::fflush(stream_);
    std::FILE* file = std::fopen(path.c_str(), "wb");
    ::dup2(::fileno(file), ::fileno(stream_));
    std::fclose(file);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() {
    std::fflush(stream_);
    ::dup2(saved_, ::fileno(stream_));
    ::close(saved_);
  }

 private:
  std::FILE* stream_;
  int saved_;
};

std::string captured(std::FILE* stream, const std::function<void()>& work) {
  const ScratchFolder folder;
  {
    const Redirected to_file(stream, folder.path("text"));
    work();
  }
  return folder.read("text");
}

}  // namespace

std::string captured_output(const std::function<void()>& work) { return captured(stdout, work); }

std::string captured_errors(const std::function<void()>& work) { return captured(stderr, work); }

CapturedRun captured_run(const std::vector<std::string>& arguments) {
  const ScratchFolder folder;
  CapturedRun run;
  {
    const Redirected out(stdout, folder.path("out"));
    const Redirected err(stderr, folder.path("err"));
    run.status = cli::run(arguments);
  }
  run.out = folder.read("out");
  run.err = folder.read("err");
  return run;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string source_path(const std::string& below) {
  return std::string(DUIBIAO_SOURCE_DIR) + "/" + below;
}

}  // namespace duibiao::test
