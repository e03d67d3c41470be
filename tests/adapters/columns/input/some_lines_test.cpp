#include "adapters/columns/input/some_lines.h"

#include <doctest/doctest.h>

using namespace duibiao::columns;

namespace {

using Numbers = std::vector<std::uint32_t>;

std::string many_lines() {
  std::string text;
  for (int i = 0; i < 3000; ++i) {
    text += "P" + std::to_string(i % 7) + "," + std::to_string(i) + "\n";
  }
  return text;
}

/// Of `text`, found for `projects` in its first field.
SomeLines about(const std::set<std::string_view>& projects, const std::string& text) {
  const std::string padded = text + std::string(kScanPadding, '\0');
  MarkIndex marks;
  return lines_about(projects, std::string_view(padded).substr(0, text.size()), 0, 2, marks);
}

}  // namespace

TEST_CASE("lines are found by their numbers, the first and the last among them") {
  const std::string text = many_lines();
  const SomeLines some = lines_numbered({0, 1, 1500, 2999}, text);
  CHECK(some.bytes() == "P0,0\nP1,1\nP2,1500\nP3,2999\n");
  CHECK(some.numbers == Numbers{0, 1, 1500, 2999});
  CHECK(lines_numbered({3000}, text).numbers.empty());
  CHECK(lines_numbered({0, 1}, "a\nb").bytes() == "a\nb\n");
  CHECK(lines_numbered({}, text).bytes().empty());
}

TEST_CASE("lines about projects are found, one by one or many at a time, and no others of many") {
  const std::string text = "A,1\n\"B\"\"1\",2\nA,3\nC,4\n";
  CHECK(about({"A"}, text).bytes() == "A,1\nA,3\n");
  CHECK(about({"A"}, text).numbers == Numbers{0, 2});
  const SomeLines quoted = about({"B\"1", "C"}, text);
  CHECK(quoted.bytes() == "\"B\"\"1\",2\nC,4\n");
  CHECK(quoted.numbers == Numbers{1, 3});
  const std::string many = many_lines();
  const SomeLines few = about({"P3", "P5"}, many);
  const SomeLines more = about({"P3", "P5", "none", "nowhere", "nobody"}, many);
  CHECK(few.numbers == more.numbers);
  CHECK(few.bytes() == more.bytes());
  CHECK(more.numbers.size() == 857);
}
