#include "engine/audit/settings.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("settings hand out numbers, counts, words and rows by their keys") {
  CheckSettings row;
  row.set("least", Decimal{5, 1});
  CheckSettings settings;
  settings.set("bands", std::vector<CheckSettings>{row});
  settings.set("most", Decimal{200, 1});
  settings.set("words", std::vector<std::string>{"甲", "乙"});
  CHECK(settings.rows("bands").front().ratio("least") == Ratio{1, 2});
  CHECK(settings.count("most") == 20);
  CHECK(settings.share("most") == doctest::Approx(0.2));
  CHECK(settings.terms("words").back() == "乙");
}

TEST_CASE("what is set later stands: a check's own settings go before the shared ones") {
  CheckSettings settings;
  settings.set("least", Decimal{1, 0});
  settings.set("least", Decimal{2, 0});
  CHECK(settings.number("least") == Decimal{2, 0});
}
