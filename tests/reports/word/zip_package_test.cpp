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

TEST_CASE("parts are put onto a package, and what is not replaced stays as it was packed") {
  const std::string old = zip_package({{"a", std::string(5000, 'x')}, {"b", "1"}}).value();
  const std::string made = zip_package({{"b", "2"}, {"c", "3"}}, old).value();
  const auto parts = test::parts_of(made);
  CHECK(parts.size() == 3);
  CHECK(parts.at("a") == std::string(5000, 'x'));
  CHECK(parts.at("b") == "2");
  CHECK(parts.at("c") == "3");
  const std::size_t local_a = old.find('b', 30) - 30;  // up to the local header of b
  CHECK(made.substr(0, local_a) == old.substr(0, local_a));
  CHECK(zip_package({{"b", "2"}}, "no zip file").error().code == "word_not_written");
}

TEST_CASE("a package without parts is refused by the library and says so") {
  const auto none = zip_package({});
  REQUIRE(!none);
  CHECK(none.error().code == "word_not_written");
}
