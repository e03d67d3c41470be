#include "adapters/table/csv.h"

#include <doctest/doctest.h>

#include "adapters/files/sha256.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

Read<Table> read(std::string_view bytes) { return read_csv(bytes, "a.csv"); }

}  // namespace

TEST_CASE(
    "a table has its heading without outer spaces, its rows with their lines, its fingerprint") {
  const std::string bytes =
      "\xEF\xBB\xBF\r\n project ,　指标\r\n\r\nP, x \r\n,\r\n\"Q\nR\",y\r\nS,z";
  const auto table = read(bytes);
  CHECK(table.problems.empty());
  CHECK(table.value.heading == List{"project", "指标"});
  CHECK(table.value.heading_line == 2);
  REQUIRE(table.value.rows.size() == 3);
  CHECK(table.value.rows[0].cells == List{"P", " x "});
  CHECK(table.value.rows[0].line == 4);
  CHECK(table.value.rows[1].cells == List{"Q\nR", "y"});
  CHECK(table.value.rows[1].line == 6);
  CHECK(table.value.rows[2].line == 8);
  CHECK(table.value.sha256 == sha256_hex(bytes));
  CHECK(table.value.file == "a.csv");
}

TEST_CASE("GB18030 gives the same cells as UTF-8") {
  const auto table = read("\xCF\xEE\xC4\xBF\n\xD6\xD0\n");
  CHECK(table.usable());
  CHECK(table.value.heading == List{"项目"});
  CHECK(table.value.rows.at(0).cells == List{"中"});
  CHECK(table.value.encoding == Encoding::gb18030);
}

TEST_CASE("a row needs as many cells as the heading, one more or fewer is left out with a fault") {
  const auto table = read("a,b\n1,2\n3\n4,5,6\n7,8\n");
  CHECK(table.value.rows.size() == 2);
  REQUIRE(test::faults(table.problems) == List{"cell_count@3", "cell_count@4"});
  CHECK(test::fact(table.problems[1], "found") == "3");
  CHECK(test::fact(table.problems[1], "expected") == "2");
  CHECK(test::all_spoken(table.problems));
}

TEST_CASE("nothing at all is an error, a heading alone is a warning") {
  for (const std::string_view bytes : {"", "\xEF\xBB\xBF", "\n\r\n , \n"}) {
    const auto empty = read(bytes);
    CHECK(test::faults(empty.problems) == List{"empty_file@0"});
    CHECK_FALSE(empty.usable());
    CHECK(test::all_spoken(empty.problems));
  }
  const auto heading = read("\na,b\n");
  CHECK(test::faults(heading.problems) == List{"heading_only@2"});
  CHECK(heading.usable());
  CHECK(test::all_spoken(heading.problems));
}

TEST_CASE("a heading that stands twice is an error, empty headings may repeat") {
  const auto twice = read("a,b, a \n1,2,3\n");
  REQUIRE(test::faults(twice.problems) == List{"heading_twice@1"});
  CHECK(test::fact(twice.problems[0], "first") == "1");
  CHECK(test::fact(twice.problems[0], "second") == "3");
  CHECK(test::all_spoken(twice.problems));
  CHECK(read("a,,\n1,2,3\n").problems.empty());
}

TEST_CASE("every fault of a file is found in one pass") {
  const auto table = read("a,b\n1,\"x\n2,\xFF\n3\n4,5\n");
  CHECK(test::faults(table.problems) ==
        List{"malformed_gb18030@3", "unclosed_quote@2", "cell_count@4"});
  CHECK(table.value.rows.size() == 2);
}

TEST_CASE("a heading with a fault stops the reading: no row could be judged by it") {
  const auto table = read("a,\"b\n1,2,3\n");
  CHECK(test::faults(table.problems) == List{"unclosed_quote@1"});
  CHECK(table.value.rows.empty());
}

TEST_CASE("UTF-16 is one fault, not a table full of them") {
  CHECK(test::faults(read("\xFF\xFEx").problems) == List{"utf16_text@1"});
}

TEST_CASE("a quote in a plain cell is a warning with its line") {
  const auto table = read("a,b\n1,19\"屏\n");
  CHECK(test::faults(table.problems) == List{"quote_in_plain_cell@2"});
  CHECK(table.usable());
  CHECK(test::all_spoken(table.problems));
}

TEST_CASE("a record of exactly the limit is read, one byte more is refused") {
  const std::string cell(kMaxRecordBytes - 2, 'x');
  CHECK(read("a,b\n1," + cell + "\n").problems.empty());
  const auto refused = read("a,b\n1,x" + cell + "\n2,3\n4\n");
  CHECK(test::faults(refused.problems) == List{"record_too_long@2", "cell_count@4"});
  CHECK(refused.value.rows.size() == 1);
  CHECK(test::all_spoken(refused.problems));
}

TEST_CASE("a line of ten megabytes is refused, plain, full of commas or quoted") {
  const std::size_t size = 10'000'000;
  CHECK(test::faults(read("a\n" + std::string(size, 'x')).problems) == List{"record_too_long@2"});
  CHECK(test::faults(read("a\n" + std::string(size, ',')).problems) == List{"record_too_long@2"});
  CHECK(test::faults(read("a\n\"" + std::string(size, 'x') + "\"\n").problems) ==
        List{"record_too_long@2"});
  CHECK(test::faults(read(std::string(size, 'x')).problems) == List{"record_too_long@1"});
}

TEST_CASE("a hundred and three bad rows are a hundred faults and a count") {
  std::string bytes = "a,b\n";
  for (int i = 0; i < 103; ++i) {
    bytes += "1\n";
  }
  const auto table = read(bytes);
  REQUIRE(table.problems.size() == 101);
  CHECK(table.problems.back().code == "more_of_the_same");
  CHECK(test::fact(table.problems.back(), "count") == "3");
}

TEST_CASE("a file is read from its path, or says why not") {
  const test::ScratchFolder folder;
  const std::string path = folder.write("a.csv", "a\n1\n");
  const auto table = read_csv_file(path);
  CHECK(table.value.rows.size() == 1);
  CHECK(table.value.file == path);
  CHECK(test::faults(read_csv_file(folder.path()).problems) == List{"file_is_folder@0"});
}

}  // namespace duibiao
