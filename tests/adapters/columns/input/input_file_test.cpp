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
  return open_input(folder.write("f.csv", bytes), house_interchange_words());
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
  CHECK_FALSE(open_input(folder.path(), house_interchange_words()));
  CHECK_FALSE(open_input(folder.path("none"), house_interchange_words()));
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

namespace {

/// All text of `file`, in blocks of `size` bytes, and what is wrong with it.
struct ReadText {
  std::string text{};
  std::vector<std::string> faults{};
};

ReadText read_text(const InputFile& file, std::uint64_t size) {
  ReadText read;
  BlockReader reader;
  for (const BlockPlace& place : blocks_of(file, 0, size)) {
    REQUIRE(reader.read(file, place) == BlockReader::State::ready);
    read.text += reader.bytes();
    for (const Problem& problem : reader.faults().listed) {
      read.faults.push_back(std::string(problem.code) + "@" + std::to_string(problem.where.line));
    }
  }
  return read;
}

}  // namespace

TEST_CASE("a shrunken file, bytes that are no UTF-8 and an endless record are told") {
  const test::ScratchFolder folder;
  const auto state = [&](const std::string& body, std::uint64_t block) {
    std::vector<InputFile> files;
    files.push_back(*opened(folder, std::string(kHeading) + body));
    BlockReader reader;
    return reader.read(files.front(), cut_blocks(files, block).front());
  };
  CHECK(state("P,1,2024-01-01,5\n", 100) == BlockReader::State::ready);
  CHECK(state(std::string(100'000, 'x') + "\n\xC8\xCB\n", 10) == BlockReader::State::declined);
  CHECK(state(std::string(60'000, 'x') + "\ny\n", 10) == BlockReader::State::ready);
  CHECK(state(std::string(70'000, 'x') + "\ny\n", 10) == BlockReader::State::declined);
  std::vector<InputFile> files;
  files.push_back(*opened(folder, std::string(kHeading) + "P,1,2024-01-01,5\n"));
  REQUIRE(::truncate(folder.path("f.csv").c_str(), 35) == 0);
  BlockReader reader;
  CHECK(reader.read(files.front(), cut_blocks(files, 100).front()) == BlockReader::State::shrank);
}

TEST_CASE("GB18030 is told from the first bytes, and read as UTF-8 block by block") {
  const test::ScratchFolder folder;
  const std::string rows = "P,1,2024-01-01,5\xC8\xCB\nP,2,2024-01-01,\xB2\xE2\xCA\xD4\n";
  const auto file =
      opened(folder, "\xCF\xEE\xC4\xBF,\xD6\xB8\xB1\xEA\xB4\xFA\xC2\xEB,date,value\n" + rows);
  REQUIRE(file);
  CHECK(file->encoding == Encoding::gb18030);
  CHECK(file->heading.heading[0] == "项目");
  for (const std::uint64_t size : {1U, 20U, 1000U}) {
    const ReadText read = read_text(*file, size);
    CHECK(read.text == "P,1,2024-01-01,5人\nP,2,2024-01-01,测试\n");
    CHECK(read.faults.empty());
  }
}

TEST_CASE("bytes that are no text are decided on over the whole file, and told by line") {
  const test::ScratchFolder folder;
  const std::string padding = "P,1,2024-01-01," + std::string(70'000, '5') + "\n";
  const auto decided = [&](const std::string& rows) {
    auto file = opened(folder, std::string(kHeading) + padding + rows);
    REQUIRE(file);
    CHECK_FALSE(file->encoding);
    BlockReader reader;
    CHECK(reader.read(*file, blocks_of(*file, 0, 1 << 20).front()) ==
          BlockReader::State::undecided);
    REQUIRE(decide_encoding(*file, house_interchange_words(), 2));
    return std::pair(*file->encoding, read_text(*file, 1 << 20).faults);
  };
  using Faults = std::vector<std::string>;
  CHECK(decided("P,2,2024-01-01,5\xC8\xCB\n") == std::pair(Encoding::gb18030, Faults{}));
  CHECK(decided("P,2,2024-01-01,5人人\nP,2,2024-01-01,5\xC8\n") ==
        std::pair(Encoding::utf8, Faults{"malformed_utf8@2"}));
}

TEST_CASE("a NUL is told by line, and a block lists a hundred faults and counts the others") {
  const test::ScratchFolder folder;
  const auto nul = opened(folder, std::string(kHeading) + std::string("P,1,2024-01-01,\0\n", 17));
  REQUIRE(nul);
  CHECK(read_text(*nul, 100).faults == std::vector<std::string>{"nul_byte@0"});
  std::string rows;
  for (int i = 0; i < 130; ++i) {
    rows += "\xFF\n";
  }
  const auto broken = opened(folder, "\xEF\xBB\xBF" + std::string(kHeading) + rows);
  REQUIRE(broken);
  BlockReader reader;
  REQUIRE(reader.read(*broken, blocks_of(*broken, 0, 1 << 20).front()) ==
          BlockReader::State::ready);
  CHECK(reader.faults().listed.size() == 100);
  CHECK(reader.faults().more.at("malformed_utf8") == 30);
}

TEST_CASE("UTF-16 and a heading that is no text are left to the full reader") {
  const test::ScratchFolder folder;
  CHECK_FALSE(opened(folder, std::string("\xFF\xFEp\0\n\0", 6)));
  CHECK_FALSE(opened(folder, "project,indicator,date,value\xFF\nP,1,2024-01-01,人人人\n"));
}
