#include "adapters/rules/light_preset_reader.h"

#include <doctest/doctest.h>

#include "adapters/toml/house_file.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;

namespace {

/// A preset of the house with the first `from` replaced by `to`.
std::string spoilt(std::string_view from, std::string_view to,
                   const std::string& name = "vendor-default") {
  std::string text(house_bytes("lights/" + name + ".toml"));
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string_view only_fault(const std::string& text) {
  const Problems found = read_light_preset(text, "lights.toml").problems;
  CHECK(test::all_spoken(found));
  REQUIRE(found.size() == 1);
  CHECK(found[0].where.file == "lights.toml");
  CHECK(found[0].where.line > 0);
  return found[0].code;
}

}  // namespace

TEST_CASE("bands run down to 0 and do not overlap") {
  CHECK(only_fault(spoilt("from = 60", "from = 80")) == "bands_not_descending");
  CHECK(only_fault(spoilt("  { from = 0, light = \"red\" },\n", "")) == "bands_without_zero");
  CHECK(only_fault(spoilt("from = 120", "from = -1")) == "out_of_range");
  CHECK(only_fault(spoilt("light = \"blue\"", "light = \"purple\"")) == "unknown_word");
}

TEST_CASE("the budget needs bands or a calendar and not both") {
  const std::string calendar = "calendar = [{ month = 4, below_percent = 25 }]\nbands = [\n";
  const std::string text =
      spoilt("[budget] # execution rate ÷ elapsed share, in percent\nbands = [\n",
             "[budget]\n" + calendar);
  CHECK(only_fault(text) == "bands_or_calendar");
  CHECK(only_fault(spoilt("month = 6", "month = 4", "sichuan-2025")) == "plan_months_not_rising");
  CHECK(only_fault(spoilt("month = 10", "month = 13", "sichuan-2025")) == "out_of_range");
}

TEST_CASE("every part needs its citation and an unknown key is a fault") {
  CHECK(only_fault(spoilt("citation = \"reverse\"\n", "")) == "missing_key");
  CHECK(only_fault(spoilt("citation = \"reverse\"", "citation = \"reverses\"")) ==
        "unknown_citation");
  CHECK(only_fault(spoilt("[reverse] # ≤ <\n", "[reverse]\nlight = \"red\"\n")) == "unknown_key");
  CHECK(only_fault(spoilt("mark = \"S22\"", "mark = \"S99\"")) == "unknown_mark");
  CHECK(only_fault("id = \"x\"\n[") == "toml_syntax");
}

TEST_CASE("what is left out lights nothing") {
  const auto read = read_light_preset(house_bytes("lights/central-136.toml").data(), "l.toml");
  CHECK(read.problems.empty());
  CHECK_FALSE(read.value.positive.has_value());
  CHECK(read.value.content_hash.size() == 64);
}

TEST_CASE("a rule book is not taken for a preset") {
  CHECK(is_light_preset(house_bytes("lights/sichuan-2025.toml")));
  CHECK(is_light_preset(house_bytes("lights/central-136.toml")));
  CHECK_FALSE(is_light_preset(house_bytes("rules/jiangsu-form.toml")));
  CHECK_FALSE(is_light_preset("id = "));
}
