#include "reports/workbook/choice_lists.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a list fits into a validation unless it is long or a word would break it") {
  CHECK(ChoiceLists::is_short({"确定能", "有可能", "完全不可能"}));
  CHECK(ChoiceLists::is_short({std::string(254, 'a')}));
  CHECK(!ChoiceLists::is_short({std::string(255, 'a')}));
  CHECK(!ChoiceLists::is_short({"a,b"}));
  CHECK(!ChoiceLists::is_short({"a\"b"}));
  CHECK(!ChoiceLists::is_short({"a", ""}));
}

TEST_CASE("a list on the hidden sheet has a column of its own, the same list the same one") {
  ChoiceLists lists("选项");
  CHECK(lists.columns().empty());
  CHECK(lists.range_of({"a,b", "c"}) == "='选项'!$A$1:$A$2");
  CHECK(lists.range_of({"d,e"}) == "='选项'!$B$1:$B$1");
  CHECK(lists.range_of({"a,b", "c"}) == "='选项'!$A$1:$A$2");
  CHECK(lists.columns().size() == 2);
}
