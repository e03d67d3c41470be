#include "reports/csv/csv_line.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("a cell is quoted only where it holds a comma, a quote or a line end") {
  CHECK(csv_field("培训 人次; 'x'\t|") == "培训 人次; 'x'\t|");
  CHECK(csv_field("") == "");
  CHECK(csv_field("1,200人次") == "\"1,200人次\"");
  CHECK(csv_field("19\"屏") == "\"19\"\"屏\"");
  CHECK(csv_field("a\nb") == "\"a\nb\"");
  CHECK(csv_field("a\rb") == "\"a\rb\"");
}

TEST_CASE("a line ends with LF and keeps its empty cells") {
  CHECK(csv_line({"a", "", "b,c"}) == "a,,\"b,c\"\n");
  CHECK(csv_line({"", ""}) == ",\n");
}

TEST_CASE("a line of one empty cell is no blank line") { CHECK(csv_line({""}) == "\"\"\n"); }

}  // namespace duibiao
