#include "adapters/table/trim.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("outer spaces of every width go, inner ones stay") {
  CHECK(trimmed(" \t　项目 编码\xC2\xA0\r\n") == "项目 编码");
  CHECK(trimmed("\xEF\xBB\xBFproject") == "project");
  CHECK(trimmed("　") == "");
  CHECK(trimmed("") == "");
  CHECK(trimmed("充分") == "充分");
}

}  // namespace duibiao
