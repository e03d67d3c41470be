#include "adapters/office/compound_sectors.h"

#include <doctest/doctest.h>

#include "adapters/office/little_endian.h"
#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

TEST_CASE("sectors follow each other as the table says") {
  // One sector of the table, then those of the stream, then that of the directory.
  const std::string bytes = compound_of({{"a", std::string(4096, 'x') + "y"}});
  const CompoundSectors sectors(bytes);
  CHECK(sectors.usual());
  CHECK(sectors.sector(1) == std::string(512, 'x'));
  REQUIRE(sectors.chain(1));
  CHECK(sectors.chain(1)->size() == 9);
  CHECK(sectors.joined(1) == std::string(4096, 'x') + "y" + std::string(511, '\0'));
  CHECK(sectors.chain(9)->size() == 1);
}

TEST_CASE("a chain that leaves the file or does not end is none") {
  std::string bytes = compound_of({{"a", std::string(4096, 'x')}});
  CHECK_FALSE(CompoundSectors(bytes).chain(1000));
  CHECK(CompoundSectors(bytes).chain(kLastSector)->empty());
  CHECK(CompoundSectors(bytes).sector(1000).empty());
  put_number(bytes, 512 + 4 * 3, 1);  // sector 3 is followed by sector 1
  CHECK_FALSE(CompoundSectors(bytes).joined(1));
  put_number(bytes, 512 + 4 * 3, 1'000'000);
  CHECK_FALSE(CompoundSectors(bytes).chain(1));
}

TEST_CASE("sectors of another size than 512 and 4096 bytes are not usual") {
  std::string bytes = compound_of({{"a", "x"}});
  for (const std::uint32_t shift : {0U, 8U, 10U, 13U, 63U, 65535U}) {
    put_number(bytes, 30, shift, 2);
    CHECK_FALSE(CompoundSectors(bytes).usual());
  }
  put_number(bytes, 30, 12, 2);
  CHECK(CompoundSectors(bytes).usual());
}

TEST_CASE("more sectors of the table stand in a list behind the header's, which may not circle") {
  std::string bytes = compound_of({{"a", std::string(4096, 'x')}});
  for (std::size_t at = 76; at < 512; at += 4) {
    put_number(bytes, at, 0);  // 109 times the same sector of the table
  }
  put_number(bytes, 68, 2);  // the list: a sector of "xxxx", which are no sectors
  CHECK(CompoundSectors(bytes).chain(1)->size() == 8);
  std::string list;
  while (list.size() < 512) {
    append_number(list, list.size() < 508 ? 0 : 2);  // the list goes on with itself
  }
  bytes.replace(512 * 3, 512, list);
  CHECK(CompoundSectors(bytes).chain(1)->size() == 8);
}
