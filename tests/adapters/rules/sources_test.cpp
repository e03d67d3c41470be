#include "adapters/rules/sources.h"

#include <doctest/doctest.h>

#include <vector>

using namespace duibiao;

namespace {

std::vector<std::string_view> codes(const std::string& text) {
  std::vector<std::string_view> all;
  for (const Problem& problem : read_sources(text, "a.toml").problems) {
    all.push_back(problem.code);
  }
  return all;
}

}  // namespace

TEST_CASE("the compiled-in list tells what was read from what is from memory") {
  const RegulationSource* form = find_source(house_sources(), "S3");
  REQUIRE(form != nullptr);
  CHECK(form->kind == Assurance::seen);
  CHECK_FALSE(form->address.empty());
  const RegulationSource* memory = find_source(house_sources(), "M85");
  REQUIRE(memory != nullptr);
  CHECK(memory->kind == Assurance::memory);
  CHECK(memory->percent == 85);
  CHECK(find_source(house_sources(), "I")->kind == Assurance::inference);
  CHECK(find_source(house_sources(), "S999") == nullptr);
}

TEST_CASE("the mark of a memory says its percentage") {
  for (const RegulationSource& source : house_sources()) {
    CAPTURE(source.mark);
    CHECK_FALSE(source.title.empty());
    if (source.kind == Assurance::memory) {
      CHECK(source.mark == "M" + std::to_string(source.percent));
    }
  }
}

TEST_CASE("a percentage belongs to a memory and to nothing else") {
  const std::string seen = "[[source]]\nmark = 'S1'\nkind = 'seen'\ntitle = 'x'\n";
  const std::string memory = "[[source]]\nmark = 'M9'\nkind = 'memory'\ntitle = 'x'\n";
  CHECK(codes(seen).empty());
  CHECK(codes(seen + "percent = 90\n") == std::vector<std::string_view>{"percent_and_memory"});
  CHECK(codes(memory) == std::vector<std::string_view>{"percent_and_memory"});
  CHECK(codes(memory + "percent = 1\n").empty());
  CHECK(codes(memory + "percent = 99\n").empty());
  CHECK(codes(memory + "percent = 0\n") == std::vector<std::string_view>{"out_of_range"});
  CHECK(codes(memory + "percent = 100\n") == std::vector<std::string_view>{"out_of_range"});
}

TEST_CASE("a mark stands in the list once, and every fault is told") {
  const std::string row = "[[source]]\nmark = 'S1'\nkind = 'seen'\ntitle = 'x'\n";
  CHECK(codes(row + row) == std::vector<std::string_view>{"listed_twice"});
  CHECK(codes("[[source]]\nmark = 'S1'\nkind = 'sean'\nadress = 'x'\n") ==
        std::vector<std::string_view>{"unknown_word", "missing_key", "unknown_key"});
  CHECK(codes("[[source]\n") == std::vector<std::string_view>{"toml_syntax"});
}
