#include "reports/wording/wording.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace duibiao;

namespace {

/// The placeholders of a sentence, with repetition.
std::multiset<std::string> placeholders(std::string_view sentence) {
  std::multiset<std::string> names;
  for (auto at = sentence.find('{'); at != std::string_view::npos;
       at = sentence.find('{', at + 1)) {
    names.emplace(sentence.substr(at, sentence.find('}', at) + 1 - at));
  }
  return names;
}

}  // namespace

TEST_CASE("every code has a sentence in both languages and stands once") {
  std::set<std::string_view> codes;
  for (const Sentence& sentence : all_sentences()) {
    CAPTURE(sentence.code);
    CHECK_FALSE(sentence.chinese.empty());
    CHECK_FALSE(sentence.english.empty());
    CHECK(codes.insert(sentence.code).second);
  }
}

TEST_CASE("both sentences of a code use the same facts") {
  for (const Sentence& sentence : all_sentences()) {
    CAPTURE(sentence.code);
    const auto chinese = placeholders(sentence.chinese);
    const auto english = placeholders(sentence.english);
    CHECK(std::set(chinese.begin(), chinese.end()) == std::set(english.begin(), english.end()));
  }
}

TEST_CASE("facts fill their placeholders, a missing one stays visible") {
  CHECK(say("points_lost", {{"points", "0.93"}}, Language::chinese) == "−0.93 分");
  CHECK(say("points_lost", {}, Language::chinese) == "−{points} 分");
}

TEST_CASE("an unknown code is printed with its facts") {
  CHECK(say("no_such_code", {{"found", "x"}}, Language::english) == "no_such_code found=x");
}

TEST_CASE("a message says place, severity, code and sentence") {
  const Problem problem = error("weights_do_not_add_up", {"t.csv", "", "weight", 3, 0},
                                {{"project", "P"}, {"sum", "99"}});
  CHECK(message_line(problem, Language::english) ==
        "t.csv:3!weight: error: weights_do_not_add_up: the weights of P add up to 99, expected "
        "100; --weights as-given takes them as they stand");
  CHECK(message_line(note("blank", {}), Language::chinese) == "提示: blank: 空白，不作为实际值");
}
