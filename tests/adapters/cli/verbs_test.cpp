#include "adapters/cli/verbs.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::cli;

TEST_CASE("every verb has help with its options and examples in both languages") {
  for (const VerbEntry& verb : verbs()) {
    CAPTURE(verb.name);
    CHECK(verb_named(verb.name) == &verb);
    for (const Language language : {Language::chinese, Language::english}) {
      const std::string text = help_text(verb, language);
      for (const std::string_view option : verb.options) {
        CHECK(text.find("--" + std::string(option_named(option).name)) != std::string::npos);
      }
      REQUIRE(!verb.examples.empty());
      for (const std::string_view example : verb.examples) {
        CHECK(text.find("duibiao " + std::string(example)) != std::string::npos);
        CHECK(example.starts_with(verb.name));
      }
    }
  }
}

TEST_CASE("the program's help names every verb and every exit status") {
  for (const Language language : {Language::chinese, Language::english}) {
    const std::string text = help_text(language);
    for (const VerbEntry& verb : verbs()) {
      CHECK(text.find(verb.name) != std::string::npos);
    }
    for (const std::string_view status : {"0", "1", "2", "3", "4"}) {
      CHECK(text.find(status) != std::string::npos);
    }
  }
}

TEST_CASE("an unknown verb is nothing") { CHECK(verb_named("asses") == nullptr); }
