#include "adapters/sqlite/pages/page_files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/pages/page_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

TEST_CASE("pages stand in the ledger as they were given, and in its order") {
  Connection database = empty_ledger();
  REQUIRE(store_pages(*database, "targets", {"a,b\n", "1,2\n3,4\n", "5,6\n"}));
  REQUIRE(store_pages(*database, "actuals", {"c\n"}));
  const auto files = paged_files(*database, 2);
  REQUIRE(files.size() == 2);
  CHECK(files[0].kind == "targets");
  CHECK(files[0].name == "given.csv");
  REQUIRE(files[0].pages.size() == 3);
  CHECK(files[0].pages[2].page == 2);
  CHECK(files[0].pages[2].bytes == 4);
  CHECK(page_text(*database, files[0], 1) == "1,2\n3,4\n");
  CHECK(page_text(*database, files[0], 9).empty());
  CHECK(files[1].batch == 2);
  CHECK(paged_files(*database, 1).size() == 1);
}

TEST_CASE("pages that are not the same the second time are not stored") {
  Connection database = empty_ledger();
  GivenPages pages({"a\n", "1\n"});
  pages.changes = true;
  SQLite::Transaction transaction(*database);
  const auto stored = append_batch(*database, page_record(1, "targets"), page_rows(1), pages);
  REQUIRE_FALSE(stored);
  CHECK(stored.error().code == "file_changed");
  CHECK(is_spoken(stored.error()));
}

TEST_CASE("the ledger refuses to change a page, and verification names one that was changed") {
  Connection database = empty_ledger();
  REQUIRE(store_pages(*database, "targets", {"a\n", "1\n"}));
  CHECK_THROWS(database->exec("UPDATE batch_page SET text = '2'"));
  CHECK_THROWS(database->exec("DELETE FROM batch_page"));
  CHECK(verify_ledger(*database).sound());
  database->exec("DROP TRIGGER batch_page_is_never_updated");
  database->exec("UPDATE batch_page SET text = '2' WHERE page = 1");
  std::vector<std::string> codes;
  for (const Problem& problem : verify_ledger(*database).problems) {
    codes.emplace_back(problem.code);
  }
  CHECK(codes == std::vector<std::string>{"store_schema_missing", "store_row_changed",
                                          "store_batch_changed"});
}

}  // namespace
}  // namespace duibiao
