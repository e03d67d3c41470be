#include "adapters/rules/bounds.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

struct Document {
  explicit Document(const std::string& text) : read(parse_toml(text, "a.toml")) {
    REQUIRE(read.problems == Problems{});
  }
  Read<TomlTable> read;
  Problems problems{};
  TomlReader reader{read.value, problems};
};

}  // namespace

TEST_CASE("both ends of the bounds are allowed and the next number is not") {
  Document doc("a = 0\nb = 100\nc = '-0.01'\nd = '100.01'\n");
  CHECK(bounded(doc.reader, "a", kPercent) == Decimal{0, 0});
  CHECK(bounded(doc.reader, "b", kPercent) == Decimal{100, 0});
  CHECK(doc.problems.empty());
  CHECK(bounded(doc.reader, "c", kPercent) == Decimal{0, 0});
  CHECK(bounded(doc.reader, "d", kPercent) == Decimal{0, 0});
  REQUIRE(doc.problems.size() == 2);
  CHECK(doc.problems[1] ==
        error("out_of_range", {"a.toml", {}, {}, 4, 5},
              {{"key", "d"}, {"found", "100.01"}, {"low", "0"}, {"high", "100"}}));
}

TEST_CASE("a whole number lies within its bounds, both included") {
  Document doc("a = 1\nb = 3\nc = 0\nd = 4\ne = '2'\n");
  CHECK(bounded_whole(doc.reader, "a", 1, 3) == 1);
  CHECK(bounded_whole(doc.reader, "b", 1, 3) == 3);
  CHECK(doc.problems.empty());
  CHECK(bounded_whole(doc.reader, "c", 1, 3) == 1);
  CHECK(bounded_whole(doc.reader, "d", 1, 3) == 1);
  CHECK(bounded_whole(doc.reader, "e", 1, 3) == 1);
  REQUIRE(doc.problems.size() == 3);
  CHECK(doc.problems[0].code == "out_of_range");
  CHECK(doc.problems[2].code == "wrong_type");
}

TEST_CASE("a confidence is asked for where a rule is from memory and nowhere else") {
  Document with("percent = 90");
  CHECK(confidence(with.reader, Assurance::memory) == 90);
  CHECK(confidence(with.reader, std::nullopt) == 0);
  CHECK(with.problems.empty());
  CHECK(confidence(with.reader, Assurance::seen) == 0);
  REQUIRE(with.problems.size() == 1);
  CHECK(with.problems[0].code == "percent_and_memory");
  Document without("a = 1");
  CHECK(confidence(without.reader, Assurance::inference) == 0);
  CHECK(without.problems.empty());
  CHECK(confidence(without.reader, Assurance::memory) == 0);
  REQUIRE(without.problems.size() == 1);
  CHECK(without.problems[0].code == "percent_and_memory");
}
