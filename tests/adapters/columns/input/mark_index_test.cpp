#include "adapters/columns/input/mark_index.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace duibiao::columns;

namespace {

/// The places that the index gives for `text`, without those that stand around them.
std::vector<std::uint32_t> places(MarkIndex& index, const std::string& text) {
  const std::string padded = text + std::string(kScanPadding, '\0');
  const std::uint32_t* place = index(std::string_view(padded).substr(0, text.size()));
  CHECK(place[-1] == 0xFFFFFFFF);
  std::vector<std::uint32_t> found;
  for (; *place != text.size(); ++place) {
    found.push_back(*place);
  }
  CHECK(place[1] == text.size());
  return found;
}

}  // namespace

TEST_CASE("commas, quotes and both bytes of a line end are marks") {
  MarkIndex index;
  CHECK(places(index, "a,\"b\"\r\n\n") == std::vector<std::uint32_t>{1, 2, 4, 5, 6, 7});
  CHECK(places(index, "").empty());
  CHECK(places(index, "培训人次").empty());
}

TEST_CASE("on random text of any length every mark is found, and the index serves again") {
  std::mt19937 random(20'241'231);
  MarkIndex index;
  for (unsigned round = 0; round < 300; ++round) {
    std::string text(random() % 700, 'x');
    std::vector<std::uint32_t> marks;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
      if (random() % (round % 7 + 1) == 0) {
        text[i] = ",\"\n\r"[random() % 4];
        marks.push_back(i);
      }
    }
    CHECK(places(index, text) == marks);
  }
}
