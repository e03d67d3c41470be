#include "adapters/process/private_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/office/temporary_files.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::test;

TEST_CASE("a private folder is open to its user only and is gone with all that is in it") {
  std::string path;
  {
    const auto folder = PrivateFolder::make();
    REQUIRE(folder);
    path = folder->path();
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0700);
    REQUIRE(folder->write("profile/user/setting.xcu", "内容"));
    CHECK(bytes_of(folder->path("profile/user/setting.xcu")) == "内容");
  }
  CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a link in a private folder is removed, what it names is not") {
  const ScratchFolder other;
  const std::string kept = other.write("kept", "x");
  {
    const auto folder = PrivateFolder::make();
    REQUIRE(folder);
    std::filesystem::create_symlink(other.path(), folder->path("link"));
  }
  CHECK(bytes_of(kept) == "x");
}

TEST_CASE("a private folder's address escapes what an address may not hold") {
  const ScratchFolder parent;
  std::filesystem::create_directory(parent.path("a b%"));
  const TemporaryFiles set(parent.path("a b%"));
  const auto folder = PrivateFolder::make();
  REQUIRE(folder);
  CHECK(folder->url("年").starts_with("file://" + parent.path() + "/a%20b%25/duibiao-"));
  CHECK(folder->url("年").ends_with("/%E5%B9%B4"));
}

TEST_CASE("where no folder can be made the problem says why") {
  const ScratchFolder parent;
  const TemporaryFiles set(parent.path());
  const auto folder = PrivateFolder::make();
  REQUIRE(folder);
  const auto refused = folder->write(std::string(300, 'x'), "");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "temporary_folder_failed");
}
