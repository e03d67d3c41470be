#include "adapters/office/compound_file.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/captured_run.h"
#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

std::vector<std::string> names(std::string_view bytes) {
  std::vector<std::string> found;
  const auto entries = compound_entries(bytes);
  for (const CompoundEntry& entry : entries.value_or(std::vector<CompoundEntry>{})) {
    found.push_back(entry.name);
  }
  return found;
}

}  // namespace

TEST_CASE("a compound file names the streams of its outermost folder") {
  const std::string bytes = compound_of({{"Workbook", "abc"}, {"CompObj", ""}});
  CHECK(begins_as_compound_file(bytes));
  CHECK(names(bytes) == std::vector<std::string>{"Workbook", "CompObj"});
  CHECK(names(compound_of({})).empty());
  CHECK(compound_entries(compound_of({})));
}

TEST_CASE("a stream of 4096 bytes shows its first sector, a smaller one lies elsewhere") {
  const std::string bytes =
      compound_of({{"large", std::string(4096, 'x')}, {"small", std::string(4095, 'y')}});
  const auto entries = compound_entries(bytes);
  REQUIRE(entries);
  CHECK((*entries)[0].head == std::string(512, 'x'));
  CHECK((*entries)[1].head.empty());
}

TEST_CASE("a file of Word and one of Excel from another program") {
  const std::string folder = source_path("data/samples/lianyungang-2024/targets/");
  CHECK(std::ranges::count(names(bytes_of(folder + "target-form.xls")), "Workbook") == 1);
  CHECK(std::ranges::count(names(bytes_of(folder + "target-form.doc")), "WordDocument") == 1);
}

TEST_CASE("a compound file that is cut off anywhere before its list of streams is damaged") {
  const std::string bytes = compound_of({{"Workbook", "abc"}});
  CHECK(compound_entries(bytes));
  for (std::size_t size = 0; size < 3 * 512; ++size) {
    CAPTURE(size);
    CHECK_FALSE(compound_entries(std::string_view(bytes).substr(0, size)));
  }
  CHECK(compound_entries(std::string_view(bytes).substr(0, 3 * 512)));
}

TEST_CASE("sectors and siblings that go round in a circle end") {
  std::string chain = compound_of({{"Workbook", "abc"}});
  chain[512 + 4] = 1;  // the directory's sector follows itself
  chain[512 + 5] = chain[512 + 6] = chain[512 + 7] = 0;
  CHECK_FALSE(compound_entries(chain));

  std::string siblings = compound_of({{"Workbook", "abc"}});
  siblings[1024 + 128 + 68] = 1;  // the stream is its own left neighbour
  siblings[1024 + 128 + 69] = siblings[1024 + 128 + 70] = siblings[1024 + 128 + 71] = 0;
  CHECK(names(siblings) == std::vector<std::string>{"Workbook"});
}

TEST_CASE("any byte of a compound file may be wrong without harm") {
  const std::string whole = compound_of({{"Workbook", "abc"}, {"Book", std::string(5000, 'x')}});
  for (std::size_t at = 8; at < 2048; ++at) {
    for (const char wrong : {'\0', '\x7F', '\xFF'}) {
      std::string bytes = whole;
      bytes[at] = wrong;
      const auto entries = compound_entries(bytes);
      CHECK((!entries || entries->size() < 8));
    }
  }
}
