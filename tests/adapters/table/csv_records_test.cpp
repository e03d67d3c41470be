#include "adapters/table/csv_records.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

/// Every record as "line:cell|cell", every fault as "code@line".
List records_of(std::string_view text) {
  CsvRecords records(text, "a.csv");
  List seen;
  while (!records.done()) {
    const auto record = records.next();
    if (!record) {
      seen.push_back(test::faults({record.error()}).front());
      continue;
    }
    std::string shown = std::to_string(record->line) + ":";
    for (const std::string& cell : record->cells) {
      shown += (&cell == record->cells.data() ? "" : "|") + cell;
    }
    seen.push_back(shown);
  }
  return seen;
}

}  // namespace

TEST_CASE("records end with LF, CRLF, CR or the end of the text") {
  CHECK(records_of("a,b\n1,2\r\n3,4\r5,6") == List{"1:a|b", "2:1|2", "3:3|4", "4:5|6"});
  CHECK(records_of("a\n\nb") == List{"1:a", "2:", "3:b"});
  CHECK(records_of("").empty());
}

TEST_CASE("an empty last cell is a cell, at a line end and at the end of the text") {
  CHECK(records_of("a,\n,") == List{"1:a|", "2:|"});
}

TEST_CASE("quotes hold commas, quotes and line ends, and lines after them stay right") {
  CHECK(records_of("\"a,b\",\"say \"\"x\"\"\"\n\"\",\"1\r\n2\n3\"\nnext") ==
        List{"1:a,b|say \"x\"", "2:|1\r\n2\n3", "5:next"});
}

TEST_CASE("an unclosed quote is a fault on the line that opened it, and the lines below are read") {
  CHECK(records_of("a\n\"b,\nc\nd") == List{"1:a", "unclosed_quote@2", "3:c", "4:d"});
  CHECK(records_of("a\n1,\"two\nlines\",\"x\nc") == List{"1:a", "unclosed_quote@3", "4:c"});
  CHECK(records_of("\"") == List{"unclosed_quote@1"});
}

TEST_CASE("text after a closing quote is a fault that names both lines, and reading goes on") {
  CHECK(records_of("\"a\"b,c\nd") == List{"text_after_quote@1", "2:d"});
  CHECK(records_of("\"a\" ,c\nd") == List{"text_after_quote@1", "2:d"});
  CsvRecords records("\"a\nb\"c\nd", "a.csv");
  const auto fault = records.next();
  REQUIRE_FALSE(fault);
  CHECK(fault.error().where.line == 2);
  CHECK(test::fact(fault.error(), "opened") == "1");
  CHECK(test::is_spoken(fault.error()));
}

TEST_CASE("a quote inside a plain cell stands for itself and is noticed once") {
  CsvRecords records("19\"屏,b\nc", "a.csv");
  CHECK(records.next().value().cells == List{"19\"屏", "b"});
  CHECK(records.take_stray_quote() == 1U);
  CHECK(records.next().value().cells == List{"c"});
  CHECK_FALSE(records.take_stray_quote());
}

}  // namespace duibiao
