#include "reports/format/formula_text.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("条件式写成话，其余照写") {
  const Words kChinese{Language::chinese};
  CHECK(formula_text("a = t ? 1 : 0", kChinese) == "若 a = t 得 1，否则 0");
  CHECK(formula_text("0 = 0 ? 1 : 0", kChinese) == "若 0 = 0 得 1，否则 0");
  CHECK(formula_text("a ≤ t ? 1 : t ÷ a", kChinese) == "若 a ≤ t 得 1，否则 t ÷ a");
  CHECK(formula_text("max(a ÷ t, 0)", kChinese) == "max(a ÷ t, 0)");
  CHECK(formula_text("a ? b", kChinese) == "a ? b");
  CHECK(formula_text("", kChinese).empty());
  CHECK(formula_text("a = t ? w : 0", Words{Language::english}) == "w where a = t, else 0");
}
