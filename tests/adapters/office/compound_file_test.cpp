#include "adapters/office/compound_file.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/office/little_endian.h"
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

std::string sample(const std::string& ending) {
  return bytes_of(source_path("data/samples/lianyungang-2024/targets/target-form." + ending));
}

}  // namespace

TEST_CASE("a compound file names the streams of its outermost folder") {
  const std::string bytes = compound_of({{"Workbook", "abc"}, {"CompObj", ""}});
  CHECK(begins_as_compound_file(bytes));
  CHECK(names(bytes) == std::vector<std::string>{"Workbook", "CompObj"});
  CHECK(names(compound_of({})).empty());
  CHECK(compound_entries(compound_of({})));
}

TEST_CASE("a stream shows its first sector, a smaller one lies elsewhere") {
  const std::string bytes = compound_of({{"large", std::string(5000, 'x')}});
  const auto entries = compound_entries(bytes);
  REQUIRE(entries);
  CHECK((*entries)[0].head == std::string(512, 'x'));
  const std::string document = sample("doc");
  const auto streams = compound_entries(document);
  for (const CompoundEntry& entry : *streams) {
    CAPTURE(entry.name);
    CHECK(entry.head.empty() == (entry.name != "WordDocument" && entry.name != "1Table"));
  }
}

TEST_CASE("a stream is read whole, a small one too") {
  const std::string bytes = compound_of({{"a", std::string(5000, 'x') + "y"}, {"b", "short"}});
  CHECK(compound_stream(bytes, "a") == std::string(5000, 'x') + "y");
  CHECK(compound_stream(bytes, "b") == "short" + std::string(4091, '\0'));
  CHECK_FALSE(compound_stream(bytes, "c"));
  const auto small = compound_stream(sample("doc"), "\x01Ole");
  REQUIRE(small);
  CHECK(*small == std::string("\x01\0\0\x02", 4) + std::string(16, '\0'));
}

TEST_CASE("a file is made of up to six mebibytes") {
  CHECK(make_compound_file({{"a", std::string((std::size_t{6} << 20U) - 2048, 'x')}}));
  CHECK_FALSE(make_compound_file({{"a", std::string(std::size_t{6} << 20U, 'x')}}));
  CHECK(compound_stream(compound_of({{"a", std::string(5'000'000, 'x')}}), "a")->size() ==
        5'000'000);
}

TEST_CASE("a file of Word and one of Excel from another program") {
  CHECK(std::ranges::count(names(sample("xls")), "Workbook") == 1);
  CHECK(std::ranges::count(names(sample("doc")), "WordDocument") == 1);
}

TEST_CASE("a compound file that is cut off before the end of its list of streams is damaged") {
  const std::string bytes = compound_of({{"Workbook", "abc"}});
  CHECK(compound_entries(bytes));
  for (std::size_t size = 0; size < bytes.size(); size += 16) {
    CAPTURE(size);
    CHECK_FALSE(compound_entries(std::string_view(bytes).substr(0, size)));
  }
}

TEST_CASE("sectors and siblings that go round in a circle end") {
  const std::string whole = compound_of({{"Workbook", "abc"}});
  const std::size_t directory = 9;  // behind one sector of the table and eight of the stream
  std::string chain = whole;
  put_number(chain, 512 + 4 * directory, directory);  // follows itself
  CHECK_FALSE(compound_entries(chain));

  std::string siblings = whole;
  put_number(siblings, 512 * (1 + directory) + 128 + 68, 1);  // its own left neighbour
  CHECK(names(siblings) == std::vector<std::string>{"Workbook"});
}

TEST_CASE("any byte of a compound file may be wrong without harm") {
  const std::string whole = sample("doc");
  for (std::size_t at = 8; at < 2048; ++at) {
    for (const char wrong : {'\0', '\x7F', '\xFF'}) {
      std::string bytes = whole;
      bytes[at] = wrong;
      const auto entries = compound_entries(bytes);
      CHECK((!entries || entries->size() < 16));
      (void)compound_stream(bytes, "1Table");
      (void)compound_stream(bytes, "\x01Ole");
    }
  }
}
