#include <doctest/doctest.h>

#include <set>
#include <string>

#include "reports/wording/sentences.h"

using namespace duibiao;

namespace {

/// The names between braces.
std::set<std::string> placeholders(std::string_view sentence) {
  std::set<std::string> names;
  for (auto open = sentence.find('{'); open != std::string_view::npos;
       open = sentence.find('{', open + 1)) {
    names.emplace(sentence.substr(open + 1, sentence.find('}', open) - open - 1));
  }
  return names;
}

}  // namespace

TEST_CASE("a sentence about rule books mentions the same facts in Chinese and English") {
  for (const Sentence& sentence : rules_sentences()) {
    CAPTURE(sentence.code);
    CHECK_FALSE(sentence.chinese.empty());
    CHECK_FALSE(sentence.english.empty());
    CHECK(placeholders(sentence.chinese) == placeholders(sentence.english));
  }
}

TEST_CASE("every code about rule books has one sentence") {
  std::set<std::string_view> codes;
  for (const Sentence& sentence : rules_sentences()) {
    CHECK(codes.insert(sentence.code).second);
  }
  CHECK(codes.contains("toml_syntax"));
  CHECK(codes.contains("unknown_rule_book"));
}
