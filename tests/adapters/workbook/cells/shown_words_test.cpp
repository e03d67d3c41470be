#include "adapters/workbook/cells/shown_words.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("words beside a number stay, signs of money, brackets and minus signs go") {
  CHECK(shown_words(" 人次 ") == "人次");
  CHECK(shown_words("≥") == "≥");
  CHECK(shown_words("(人)") == "(人)");
  for (const auto* literal : {"", " ", "-", "(", ")", "¥", "￥ ", "¥-", "($ ", "+"}) {
    CHECK(shown_words(literal) == "");
  }
}

}  // namespace duibiao
