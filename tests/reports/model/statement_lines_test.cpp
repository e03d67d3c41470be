#include "reports/model/statement_lines.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;

namespace {

Assessment saying() {
  Assessment made;
  made.statements = {{.project = "P",
                      .indicator = "P-01",
                      .date = test::day("2024-06-30"),
                      .kind = StatementKind::measure,
                      .value = "补充社工，联系13812345678",
                      .author = "社区矫正科 李四 13912345678"},
                     {.project = "P",
                      .indicator = "@project",
                      .kind = StatementKind::rectification,
                      .value = "已整改"}};
  return made;
}

}  // namespace

TEST_CASE("a statement stands with its kind, day, words and who said them, numbers masked") {
  const auto lines = statement_lines(saying(), false, Words{Language::chinese});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].indicator == "P-01");
  CHECK(lines[0].kind == "改进措施");
  CHECK(lines[0].date == "2024-06-30");
  CHECK(lines[0].text == "补充社工，联系138********");
  CHECK(lines[0].author == "社区矫正科 李四 139********");
  CHECK(lines[1].date.empty());
  CHECK(lines[1].author.empty());
}

TEST_CASE("numbers are shown to whom may see them, kinds in the reader's language") {
  const auto lines = statement_lines(saying(), true, Words{Language::english});
  CHECK(lines[0].text == "补充社工，联系13812345678");
  CHECK(lines[0].author == "社区矫正科 李四 13912345678");
  CHECK(lines[0].kind == "measure");
}
