#include "adapters/sqlite/pages/page_reader.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/pages/page_samples.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

using namespace test;

TEST_CASE("a reader appends page after page, and says where there is none") {
  const ScratchFolder folder;
  const std::string path = folder.path("office.db");
  { (void)Store::create(path).value(); }
  {
    Connection database = open_connection(path, OpenMode::existing, kPatience);
    REQUIRE(store_pages(*database, "targets", {"a\n", "1\n"}));
  }
  Connection database = open_connection(path, OpenMode::existing, kPatience);
  const PagedFile file = paged_files(*database, 1).front();
  PageReader reader(path);
  std::vector<char> room;
  REQUIRE(reader.read(file, file.pages[0], room));
  REQUIRE(reader.read(file, file.pages[1], room));
  CHECK(std::string(room.begin(), room.end()) == "a\n1\n");
  const auto missing = reader.read(file, {.page = 7}, room);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == "store_row_unreadable");
  PageReader nowhere(folder.path("none.db"));
  CHECK_FALSE(nowhere.read(file, file.pages[0], room));
}

}  // namespace
}  // namespace duibiao
