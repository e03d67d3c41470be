#include "reports/portfolio/collection.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;

TEST_CASE("a report of many projects carries day, rule book and inputs on every page") {
  const RuleBook book{.id = "a-book", .content_hash = std::string(64, 'b')};
  const ReportOptions options{.state = {{{"targets.csv", std::string(64, 'a'), ""}}}};
  const Document document = collection_document({test::day("2024-12-31"), book, options}, "汇总");
  CHECK(document.title == "汇总");
  CHECK(document.day == test::day("2024-12-31"));
  CHECK(document.footer ==
        "截至 2024-12-31；评分规则 a-book (SHA-256 bbbbbbbbbbbb…)；数据 targets.csv (SHA-256 "
        "aaaaaaaaaaaa…)");
}

TEST_CASE("names, counts and parts of a whole") {
  const Words words(Language::english);
  CHECK(stated_name("", words) == "(not stated)");
  CHECK(stated_name("司法局", words) == "司法局");
  CHECK(of_all(3, 5, words) == "3 of 5");
  CHECK(count_cell(12).text == "12");
}
