#include "reports/document/file_properties.h"

#include <doctest/doctest.h>

#include <vector>

using namespace duibiao;

TEST_CASE("the properties are those of the first document, its day the latest") {
  Document first;
  first.title = "自评表\x01";
  first.subject = "P1";
  Document second;
  second.day = make_date(2024, 6, 30);
  second.language = Language::english;
  CHECK(properties_of(std::vector{first}).title == "自评表\uFFFD");
  CHECK(properties_of(std::vector{first}).subject == "P1");
  CHECK(properties_of(std::vector{first, second}).subject.empty());
  CHECK(properties_of(std::vector{first, second}).day == make_date(2024, 6, 30));
  CHECK(properties_of(std::vector{first, second}).language == Language::chinese);
}

TEST_CASE("without a day no clock is asked") {
  CHECK(properties_of({}).day == make_date(2000, 1, 1));
  CHECK(properties_of(std::vector{Document{}}).day == make_date(2000, 1, 1));
}
