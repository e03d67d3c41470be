#include "adapters/workbook/cells/cell_text.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("text loses outer white space and keeps its lines, parted by LF") {
  CHECK(tidy_text("　 培训 人次\xC2\xA0\n") == "培训 人次");
  CHECK(tidy_text("a\r\nb\rc\nd") == "a\nb\nc\nd");
  CHECK(tidy_text("\r\n") == "");
}

TEST_CASE("escapes are resolved, those of control characters are not") {
  CHECK(unescaped_text("a_x000D__x000A_b") == "a\nb");
  CHECK(unescaped_text("_x005F_x0041_") == "_x0041_");
  CHECK(unescaped_text("_x4E2D_x") == "中x");
  CHECK(unescaped_text("_x00e9_") == "é");
  for (const auto* text :
       {"_x001B_", "_x0000_", "_xD800_", "_x009B_", "_x12_", "_xZZZZ_", "_x004", "a_x0041"}) {
    CHECK(unescaped_text(text) == text);
  }
}

}  // namespace duibiao
