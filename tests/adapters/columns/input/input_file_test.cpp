#include "adapters/columns/input/input_file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>

#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

constexpr std::string_view kHeading = "project,indicator,date,value\n";

std::optional<InputFile> opened(const test::ScratchFolder& folder, const std::string& bytes) {
  return open_input(folder.write("f.csv", bytes), FileKind::actuals, house_interchange_words());
}

}  // namespace

TEST_CASE("a plain interchange file is opened with its heading, in either language") {
  const test::ScratchFolder folder;
  const auto file = opened(folder, "\xEF\xBB\xBF项目代码,指标代码,日期,实际值\nP,1,2024-01-01,5\n");
  REQUIRE(file);
  CHECK(file->heading.heading.size() == 4);
  CHECK(file->size - file->body == 17);
}

TEST_CASE("what the full reader has to look at is not opened") {
  const test::ScratchFolder folder;
  CHECK_FALSE(opened(folder, "project,indicator,date\nP,1,2024-01-01\n"));
  CHECK_FALSE(opened(folder, "\nproject,indicator,date,value\nP,1,2024-01-01,5\n"));
  CHECK_FALSE(opened(folder, std::string(kHeading.substr(0, kHeading.size() - 1))));
  CHECK_FALSE(open_input(folder.path(), FileKind::actuals, house_interchange_words()));
  CHECK_FALSE(open_input(folder.path("none"), FileKind::actuals, house_interchange_words()));
}

TEST_CASE("blocks of any size hold every record once") {
  const test::ScratchFolder folder;
  std::string body;
  for (int i = 0; i < 50; ++i) {
    body += "P," + std::to_string(i) + ",2024-01-01,5\n";
  }
  std::vector<InputFile> files;
  files.push_back(*opened(folder, std::string(kHeading) + body));
  for (const std::uint64_t size : std::array<std::uint64_t, 5>{1, 7, 64, 1000, 100'000}) {
    std::string all;
    BlockReader reader;
    for (const BlockPlace& place : cut_blocks(files, size)) {
      REQUIRE(reader.read(files.front(), place) == BlockReader::State::ready);
      all += reader.bytes();
    }
    CHECK(all == body);
  }
}

TEST_CASE("a shrunken file, a NUL, bytes that are no UTF-8 and an endless record are told") {
  const test::ScratchFolder folder;
  const auto state = [&](const std::string& body, std::uint64_t block) {
    std::vector<InputFile> files;
    files.push_back(*opened(folder, std::string(kHeading) + body));
    BlockReader reader;
    return reader.read(files.front(), cut_blocks(files, block).front());
  };
  CHECK(state("P,1,2024-01-01,5\n", 100) == BlockReader::State::ready);
  CHECK(state(std::string("P,1,2024-01-01,\0\n", 17), 100) == BlockReader::State::declined);
  CHECK(state("P,1,2024-01-01,\xC8\xCB\n", 100) == BlockReader::State::declined);
  CHECK(state(std::string(60'000, 'x') + "\ny\n", 10) == BlockReader::State::ready);
  CHECK(state(std::string(70'000, 'x') + "\ny\n", 10) == BlockReader::State::declined);
  std::vector<InputFile> files;
  files.push_back(*opened(folder, std::string(kHeading) + "P,1,2024-01-01,5\n"));
  REQUIRE(::truncate(folder.path("f.csv").c_str(), 35) == 0);
  BlockReader reader;
  CHECK(reader.read(files.front(), cut_blocks(files, 100).front()) == BlockReader::State::shrank);
}
