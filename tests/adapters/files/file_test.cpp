#include "adapters/files/file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

/// Lowers the effective user while it lives, since root may read everything.
class WithoutPrivilege {
 public:
  WithoutPrivilege() : user_(::geteuid()) { (void)!::seteuid(user_ == 0 ? 65534 : user_); }
  ~WithoutPrivilege() { (void)!::seteuid(user_); }
  WithoutPrivilege(const WithoutPrivilege&) = delete;
  WithoutPrivilege& operator=(const WithoutPrivilege&) = delete;

 private:
  uid_t user_;
};

std::string code_of(const Result<std::string>& read) {
  return read ? "read" : std::string(read.error().code);
}

}  // namespace

TEST_CASE("a file is read whole, with every byte as it is") {
  const test::ScratchFolder folder;
  const std::string bytes("项目,a\r\n\0\xFF", 13);
  CHECK(read_file(folder.write("a.csv", bytes)).value() == bytes);
  CHECK(read_file(folder.write("empty.csv", "")).value().empty());
}

TEST_CASE("a missing file, a folder and a pipe are each named for what they are") {
  const test::ScratchFolder folder;
  ::mkfifo(folder.path("pipe").c_str(), 0600);
  const auto missing = read_file(folder.path("none.csv"));
  CHECK(code_of(missing) == "file_missing");
  CHECK(missing.error().where.file == folder.path("none.csv"));
  CHECK(code_of(read_file(folder.write("a", "") + "/below.csv")) == "file_missing");
  CHECK(code_of(read_file(folder.path())) == "file_is_folder");
  CHECK(code_of(read_file(folder.path("pipe"))) == "file_not_regular");
  CHECK(code_of(read_file("/dev/null")) == "file_not_regular");
  CHECK(code_of(read_file(folder.path(std::string(5000, 'x')))) == "file_read_failed");
}

TEST_CASE("a file without permission says so, and is read once it has it") {
  const test::ScratchFolder folder;
  ::chmod(folder.path().c_str(), 0755);
  const std::string path = folder.write("secret.csv", "a\n");
  ::chmod(path.c_str(), 0);
  {
    const WithoutPrivilege nobody;
    CHECK(code_of(read_file(path)) == "file_no_permission");
  }
  ::chmod(path.c_str(), 0444);
  const WithoutPrivilege nobody;
  CHECK(code_of(read_file(path)) == "read");
}

TEST_CASE("a file of exactly the limit is read, one byte more is refused") {
  const test::ScratchFolder folder;
  const std::string path = folder.write("a.csv", "12345");
  CHECK(read_file(path, 5).value() == "12345");
  const auto refused = read_file(path, 4);
  REQUIRE(code_of(refused) == "file_too_large");
  CHECK(test::fact(refused.error(), "bytes") == "5");
  CHECK(test::fact(refused.error(), "limit") == "4");
}

TEST_CASE(
    "a file that says it is empty and is not is read to its end, and no further than the limit") {
  CHECK(read_file("/proc/self/status").value().find("Name:") != std::string::npos);
  CHECK(code_of(read_file("/proc/self/status", 10)) == "file_too_large");
}

TEST_CASE("every fault of a file has a sentence") {
  const test::ScratchFolder folder;
  for (const std::string& path : {folder.path("none"), folder.path(), std::string("/dev/null"),
                                  std::string("/proc/self/mem")}) {
    const auto read = read_file(path, 1);
    REQUIRE_FALSE(read);
    CHECK(test::is_spoken(read.error()));
  }
}

}  // namespace duibiao
