#include "engine/audit/catalogue.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a catalogue finds its checks by id, whatever order they came in") {
  const Catalogue catalogue({CheckEntry{.id = "X02"}, CheckEntry{.id = "T01"}});
  CHECK(catalogue.entries().front().id == "T01");
  REQUIRE(catalogue.find("X02") != nullptr);
  CHECK(catalogue.find("X02")->id == "X02");
  CHECK(catalogue.find("X01") == nullptr);
  CHECK(catalogue.find("Z") == nullptr);
}

TEST_CASE("a check has its messages by variant, each as grave as it says") {
  const CheckEntry check{.id = "T11",
                         .messages = {{"floor", Severity::warning, {"甲", "a"}},
                                      {"above", Severity::error, {"乙", "b"}}}};
  CHECK(check.message("above").severity == Severity::error);
  CHECK(check.message("floor").text.english == "a");
}
