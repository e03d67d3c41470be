#include "reports/word/zip_package.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/reports/office_file.h"

using namespace duibiao;

TEST_CASE("a package holds its parts as they are") {
  const std::string big(100'000, 'x');
  const std::string bytes =
      zip_package({{"a.xml", "<a/>"}, {"目录/b.xml", big}, {"c", ""}}).value();
  const auto parts = test::parts_of(bytes);
  CHECK(parts.size() == 3);
  CHECK(parts.at("a.xml") == "<a/>");
  CHECK(parts.at("目录/b.xml") == big);
  CHECK(bytes.size() < 10'000);
}

TEST_CASE("the same parts give the same bytes in every time zone") {
  ::setenv("TZ", "Asia/Shanghai", 1);
  const std::string here = zip_package({{"a", "b"}}).value();
  ::setenv("TZ", "America/Los_Angeles", 1);
  const std::string there = zip_package({{"a", "b"}}).value();
  ::unsetenv("TZ");
  CHECK(here == there);
}

TEST_CASE("a package without parts is refused by the library and says so") {
  const auto none = zip_package({});
  REQUIRE(!none);
  CHECK(none.error().code == "word_not_written");
}
