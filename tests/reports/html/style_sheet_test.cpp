#include "reports/html/style_sheet.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao;

TEST_CASE("the style sheet loads nothing and cannot end its element") {
  const std::string rules(style_sheet());
  for (const auto* trace : {"http", "@import", "</", "src:", "data:"}) {
    CHECK(rules.find(trace) == std::string::npos);
  }
}

TEST_CASE("the report prints on A4 with repeated headings and whole rows") {
  const std::string rules(style_sheet());
  for (const auto* rule : {"size: A4", "display: table-header-group", "break-inside: avoid",
                           "prefers-color-scheme: dark", "max-width: 48rem"}) {
    CHECK(rules.find(rule) != std::string::npos);
  }
}
