#include "adapters/files/staged_output.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

/// No file may grow beyond `bytes` while this lives: what a full disk looks like to a program.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    (void)std::signal(SIGXFSZ, handler_);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  void (*handler_)(int);
  rlimit before_{};
};

std::string code_of(const Result<void>& result) {
  return result ? "done" : std::string(result.error().code);
}

}  // namespace

TEST_CASE("staged files are not there before the commit and all there after it") {
  const test::ScratchFolder folder;
  StagedOutput output;
  REQUIRE(output.stage(folder.path("out/deep/a.csv"), "一\n"));
  REQUIRE(output.stage(folder.path("out/b.csv"), ""));
  CHECK_FALSE(std::filesystem::exists(folder.path("out/deep/a.csv")));
  REQUIRE(output.commit());
  CHECK(folder.read("out/deep/a.csv") == "一\n");
  CHECK(std::filesystem::exists(folder.path("out/b.csv")));
  CHECK(folder.entries() == 4);
}

TEST_CASE("without a commit nothing is left, neither temporaries nor new folders") {
  const test::ScratchFolder folder;
  folder.write("old.csv", "old");
  {
    StagedOutput output;
    REQUIRE(output.stage(folder.path("out/deep/a.csv"), "x"));
    REQUIRE(output.stage(folder.path("old.csv"), "new"));
  }
  CHECK(folder.read("old.csv") == "old");
  CHECK(folder.entries() == 1);
}

TEST_CASE("an existing file is replaced, a link to it stays a link") {
  const test::ScratchFolder folder;
  folder.write("real.csv", "old");
  std::filesystem::create_symlink(folder.path("real.csv"), folder.path("link.csv"));
  StagedOutput output;
  REQUIRE(output.stage(folder.path("link.csv"), "new"));
  REQUIRE(output.commit());
  CHECK(folder.read("real.csv") == "new");
  CHECK(std::filesystem::is_symlink(folder.path("link.csv")));
}

TEST_CASE("a path staged twice ends with what was staged last") {
  const test::ScratchFolder folder;
  StagedOutput output;
  REQUIRE(output.stage(folder.path("a.csv"), "first"));
  REQUIRE(output.stage(folder.path("a.csv"), "second"));
  REQUIRE(output.commit());
  CHECK(folder.read("a.csv") == "second");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a folder, a device and a path below a file are no outputs") {
  const test::ScratchFolder folder;
  StagedOutput output;
  CHECK(code_of(output.stage(folder.path(), "x")) == "output_is_folder");
  CHECK(code_of(output.stage("", "x")) == "output_is_folder");
  CHECK(code_of(output.stage("/dev/null", "x")) == "output_not_regular");
  folder.write("file", "x");
  CHECK(code_of(output.stage(folder.path("file/a.csv"), "x")) == "output_write_failed");
  CHECK(code_of(output.stage(folder.path("file/deep/a.csv"), "x")) == "output_folder_failed");
}

TEST_CASE("a disk that is full at the last byte is an environment fault and leaves nothing") {
  const test::ScratchFolder folder;
  const std::string bytes(1000, 'x');
  {
    StagedOutput output;
    const SmallDisk enough(1000);
    CHECK(code_of(output.stage(folder.path("fits.csv"), bytes)) == "done");
  }
  {
    StagedOutput output;
    const SmallDisk full(999);
    const auto refused = output.stage(folder.path("out/a.csv"), bytes);
    REQUIRE(code_of(refused) == "output_write_failed");
    CHECK(is_environment_fault(refused.error()));
    CHECK(test::is_spoken(refused.error()));
  }
  CHECK(folder.entries() == 0);
}

TEST_CASE("where a rename fails the rest is not put in place") {
  const test::ScratchFolder folder;
  {
    StagedOutput output;
    REQUIRE(output.stage(folder.path("a.csv"), "a"));
    REQUIRE(output.stage(folder.path("b.csv"), "b"));
    REQUIRE(output.stage(folder.path("c.csv"), "c"));
    std::filesystem::create_directories(folder.path("b.csv/taken"));
    CHECK(code_of(output.commit()) == "output_write_failed");
  }
  CHECK(folder.read("a.csv") == "a");
  CHECK(folder.entries() == 3);
}

TEST_CASE("a bad input is not the environment's fault, a disk that cannot be read is") {
  CHECK_FALSE(is_environment_fault(error("file_missing", {})));
  CHECK(is_environment_fault(error("file_read_failed", {})));
  CHECK(is_environment_fault(error("output_no_permission", {})));
}

TEST_CASE("a program or a temporary folder that is missing is the environment's fault") {
  CHECK(is_environment_fault(error("office_program_missing", {})));
  CHECK(is_environment_fault(error("pdf_program_missing", {})));
  CHECK(is_environment_fault(error("child_not_started", {})));
  CHECK(is_environment_fault(error("temporary_folder_failed", {})));
  CHECK_FALSE(is_environment_fault(error("conversion_failed", {})));
}

}  // namespace duibiao
