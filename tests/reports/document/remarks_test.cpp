#include "reports/document/remarks.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

DocumentCell noted(std::string note) {
  DocumentCell cell;
  cell.note = std::move(note);
  return cell;
}

}  // namespace

TEST_CASE("notes are numbered in the order of the cells, the same one once") {
  const DocumentCell no_data = noted("没有数据");
  const DocumentCell not_due = noted("未到期");
  const DocumentCell plain;
  const DocumentPage page{"",
                          true,
                          {DocumentTable{{1, 1}, {{{plain, no_data}}, {{not_due, no_data}}}},
                           DocumentLine{}, DocumentTable{{1}, {{{noted("口径")}}}}}};
  const Remarks remarks(page, Language::chinese);
  CHECK(remarks.lines() == std::vector<std::string>{"注1：没有数据", "注2：未到期", "注3：口径"});
  CHECK(remarks.mark(no_data) == "注1");
  CHECK(remarks.mark(not_due) == "注2");
  CHECK(remarks.mark(plain).empty());
  CHECK(Remarks(page, Language::english).mark(not_due) == "note 2");
}
