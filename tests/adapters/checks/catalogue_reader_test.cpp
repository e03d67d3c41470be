#include "adapters/checks/catalogue_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/audit/portfolio/portfolio_check.h"
#include "engine/audit/registry.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;

namespace {

const std::string kCheck = R"(id = "T99"
severity = "warning"
effort = "hours"
passed.zh = "甲"
passed.en = "a"
failed.zh = "乙"
failed.en = "b"
detection.zh = "丙"
detection.en = "c"
advice.zh = "丁"
advice.en = "d"

[[citation]]
document = "本程序"
clause = "推断"
assurance = "inference"
mark = "I"

[message.floor]
zh = "{name}"
en = "{name}"

[message.above]
severity = "error"
zh = "{name}!"
en = "{name}!"

[settings]
least = "0.5"
words = ["一", "二"]

[[settings.bands]]
below = 5
)";

std::string with(std::string text, std::string_view old, std::string_view fresh) {
  return text.replace(text.find(old), old.size(), fresh);
}

Read<CheckEntry> read(const std::string& text) {
  return read_check(text, "data/checks/funds/T99.toml", {});
}

}  // namespace

TEST_CASE("every registered check has its file, and every file its check") {
  std::set<std::string> registered;
  for (const RegisteredCheck& check : registered_checks()) {
    registered.insert(std::string(check.id));
  }
  for (const RegisteredPortfolioCheck& check : registered_portfolio_checks()) {
    registered.insert(std::string(check.id));
  }
  std::set<std::string> listed;
  for (const CheckEntry& entry : house_catalogue().entries()) {
    listed.insert(entry.id);
  }
  CHECK(registered == listed);
}

TEST_CASE("texts of the catalogue are there in both languages, facts alike") {
  for (const CheckEntry& entry : house_catalogue().entries()) {
    for (const BothLanguages* both :
         {&entry.passed, &entry.failed, &entry.detection, &entry.advice}) {
      CHECK_MESSAGE(!both->chinese.empty(), entry.id);
      CHECK_MESSAGE(!both->english.empty(), entry.id);
    }
    CHECK_MESSAGE(!entry.family.empty(), entry.id);
    for (const CheckMessage& message : entry.messages) {
      const auto braces = [](const std::string& text) { return std::ranges::count(text, '{'); };
      CHECK_MESSAGE(braces(message.text.chinese) == braces(message.text.english), entry.id);
    }
  }
}

TEST_CASE("a file gives a check with family, messages, citations and settings") {
  const auto check = read(kCheck);
  REQUIRE(check.usable());
  CHECK(check.value.id == "T99");
  CHECK(check.value.family == "funds");
  CHECK(check.value.effort == CheckEffort::hours);
  CHECK(check.value.message("floor").severity == Severity::warning);
  CHECK(check.value.message("above").severity == Severity::error);
  CHECK(check.value.citations.front().mark == "I");
  CHECK(check.value.settings.ratio("least") == Ratio{1, 2});
  CHECK(check.value.settings.terms("words").size() == 2);
  CHECK(check.value.settings.rows("bands").front().count("below") == 5);
}

TEST_CASE("a check's own settings go before the shared ones") {
  const auto shared = read_shared_settings("[settings]\nleast = 7\nmost = 9\n", "shared.toml");
  REQUIRE(shared.usable());
  const auto check = read_check(kCheck, "data/checks/funds/T99.toml", shared.value);
  CHECK(check.value.settings.ratio("least") == Ratio{1, 2});
  CHECK(check.value.settings.count("most") == 9);
}

TEST_CASE("faults of a file are all named with their lines") {
  using test::faults;
  CHECK(faults(read(with(kCheck, "severity = \"warning\"", "severity = \"grave\"")).problems) ==
        std::vector<std::string>{"unknown_word@2"});
  CHECK(faults(read(with(kCheck, "advice.en = \"d\"\n", "")).problems) ==
        std::vector<std::string>{"missing_key@10"});
  CHECK(faults(read(with(kCheck, "mark = \"I\"", "mark = \"S0\"")).problems) ==
        std::vector<std::string>{"unknown_mark@17"});
  CHECK(faults(read(with(kCheck, "least = \"0.5\"", "least = \"half\"")).problems) ==
        std::vector<std::string>{"bad_decimal@29"});
  CHECK(faults(read("id = \n").problems) == std::vector<std::string>{"toml_syntax@1"});
  const auto bare =
      read(with(kCheck,
                "[message.floor]\nzh = \"{name}\"\nen = \"{name}\"\n\n[message.above]\nseverity = "
                "\"error\"\nzh = \"{name}!\"\nen = \"{name}!\"\n",
                "[message]\n"));
  CHECK(faults(bare.problems) == std::vector<std::string>{"check_without_message@19"});
  CHECK(test::all_spoken(bare.problems));
}
