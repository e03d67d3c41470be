#include "adapters/sheet/merge_cover.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("a cell under merged cells is covered, the first one is not") {
  MergeCover cover;
  CHECK(cover.add({2, 2, 4, 3}));
  CHECK_FALSE(cover.covers(2, 2));
  CHECK(cover.covers(3, 2));
  CHECK(cover.covers(2, 3));
  CHECK(cover.covers(3, 4));
  CHECK_FALSE(cover.covers(4, 3));
  CHECK_FALSE(cover.covers(1, 3));
  CHECK_FALSE(cover.covers(2, 5));
  CHECK_FALSE(cover.covers(2, 1));
  REQUIRE(cover.at(2, 2) != nullptr);
  CHECK(*cover.at(2, 2) == MergedCells{2, 2, 4, 3});
  CHECK(cover.at(1, 2) == nullptr);
}

TEST_CASE("merged cells that overlap others are refused, those below them are not") {
  MergeCover cover;
  CHECK(cover.add({1, 1, 3, 2}));
  CHECK_FALSE(cover.add({1, 2, 1, 3}));
  CHECK_FALSE(cover.add({3, 1, 5, 1}));
  CHECK(cover.add({3, 3, 3, 4}));
  CHECK(cover.add({4, 2, 5, 3}));
  CHECK(cover.covers(3, 4));
  CHECK_FALSE(cover.covers(4, 4));
  CHECK_FALSE(cover.add({5, 1, 6, 9}));
}

TEST_CASE("merged cells known before their rows wait for them") {
  MergeCover cover;
  cover.queue({1, 1, 2, 1});
  cover.queue({3, 1, 4, 1});
  cover.advance_to(1);
  CHECK(cover.covers(1, 2));
  CHECK_FALSE(cover.covers(1, 4));
  cover.advance_to(4);
  CHECK(cover.covers(1, 4));
}

}  // namespace duibiao
