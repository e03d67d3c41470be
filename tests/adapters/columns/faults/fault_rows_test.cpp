#include "adapters/columns/faults/fault_rows.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::columns;

namespace {

std::string lines_of(const std::vector<FaultRow>& rows) {
  std::string text;
  for (const FaultRow& row : rows) {
    text += std::to_string(row.block) + ":" + std::to_string(row.line) + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("fault rows come in file order, whichever thread met them first") {
  FaultRows rows;
  rows.add(1, 4, "d");
  rows.add(0, 7, "b");
  rows.add(1, 0, "c");
  rows.add(0, 2, "a");
  CHECK(lines_of(rows.take()) == "0:2 0:7 1:0 1:4 ");
  CHECK(rows.more() == 0);
}

TEST_CASE("the first ones in the file are kept and the others counted, whatever their order") {
  for (const bool backwards : {false, true}) {
    FaultRows rows(3);
    for (std::uint32_t i = 0; i < 20; ++i) {
      rows.add(0, backwards ? 19 - i : i, "x");
    }
    CHECK(lines_of(rows.take()) == "0:0 0:1 0:2 ");
    CHECK(rows.more() == 17);
  }
  FaultRows full(3);
  for (std::uint32_t i = 0; i < 3; ++i) {
    full.add(0, i, "x");
  }
  CHECK(full.take().size() == 3);
  CHECK(full.more() == 0);
}

TEST_CASE("blocks with bytes that are no text come in file order") {
  TextFaults faults;
  faults.add(2, {{error("nul_byte", {})}, {}});
  faults.add(0, {});
  const auto blocks = faults.take();
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].first == 0);
  CHECK(blocks[1].second.listed.size() == 1);
}
