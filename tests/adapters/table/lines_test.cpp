#include "adapters/table/lines.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("LF, CRLF and a lone CR each end one line") {
  CHECK(after_line_end("\n\n", 0) == 1);
  CHECK(after_line_end("\r\n\n", 0) == 2);
  CHECK(after_line_end("\rx", 0) == 1);
  CHECK(after_line_end("\r", 0) == 1);
  CHECK(after_line_end("x\n", 0) == 0);
  CHECK(after_line_end("x", 1) == 1);
}

TEST_CASE("a byte lies on the line that its predecessors ended") {
  LineCounter lines("a\nb\r\nc\rd\n\ne");
  CHECK(lines.line_of(0) == 1);
  CHECK(lines.line_of(1) == 1);
  CHECK(lines.line_of(2) == 2);
  CHECK(lines.line_of(4) == 2);
  CHECK(lines.line_of(5) == 3);
  CHECK(lines.line_of(7) == 4);
  CHECK(lines.line_of(10) == 6);
  CHECK(lines.line_of(99) == 6);
}

}  // namespace duibiao
