#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

TEST_CASE("a new store is made once, and verifies as empty") {
  const ScratchFolder folder;
  const std::string path = folder.path("office.db");
  CHECK(captured_run({"store", "init", path}).status == 0);
  const auto verified = captured_run({"store", "verify", path});
  CHECK(verified.status == 0);
  CHECK(verified.out.find("尚无批次") != std::string::npos);
  const auto again = captured_run({"store", "init", path});
  CHECK(again.status == 3);
  CHECK(again.err.find("store_exists") != std::string::npos);
}

TEST_CASE("a file that is no store is named as such") {
  const ScratchFolder folder;
  const auto run = captured_run({"store", "verify", folder.write("text.db", "no database")});
  CHECK(run.status != 0);
  CHECK(run.err.find("store_not_a_store") != std::string::npos);
}

TEST_CASE("store takes init or verify and one path, also by --store") {
  const ScratchFolder folder;
  CHECK(captured_run({"store", "init", "--store", folder.path("a.db")}).status == 0);
  CHECK(captured_run({"store", "init"}).status == 2);
  CHECK(captured_run({"store", "drop", folder.path("a.db")}).status == 2);
  CHECK(captured_run({"store"}).status == 2);
}
