#include "reports/html/document_style.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("roles and tones have the colours of the other formats") {
  const std::string style = document_style();
  CHECK(style.find(".heading { background: #e4eaf2; color: #000000; text-align: center; "
                   "font-weight: 700; font-size: 1em; }") != std::string::npos);
  CHECK(style.find(".bad { background: #fbe3e1; color: #a8201a; }") != std::string::npos);
  CHECK(style.find(".open { background: ") != std::string::npos);
}

TEST_CASE("a tone stands behind the roles, so that it goes over them") {
  const std::string style = document_style();
  CHECK(style.find("\n.bad ") > style.find("\n.remark "));
  CHECK(style.find("\n.bad ") > style.find("\n.open "));
}

TEST_CASE("paper is A4, on its side or upright") {
  const std::string style = document_style();
  CHECK(style.find("@page { size: A4 landscape;") != std::string::npos);
  CHECK(style.find("@page upright { size: A4 portrait; }") != std::string::npos);
}
