#include "reports/html/bullet_svg.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

std::string drawn(const Bar& bar, VerdictKind verdict) {
  Markup page;
  write_bullet(page, bar, verdict);
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a bar says in words what it shows") {
  const std::string svg =
      drawn({720, 800, 800, false, false, "实际 180，目标 \"200\""}, VerdictKind::missed);
  CHECK(says(svg, "role=\"img\""));
  CHECK(says(svg, "aria-label=\"实际 180，目标 &quot;200&quot;\""));
  CHECK(says(svg, "<title>实际 180，目标 &quot;200&quot;</title>"));
  CHECK(says(svg, "class=\"bullet missed\""));
}

TEST_CASE("a range has two marks, a single bound one") {
  const auto marks = [](const std::string& svg) {
    int count = 0;
    for (auto at = svg.find("\"mark\""); at != std::string::npos;
         at = svg.find("\"mark\"", at + 1)) {
      ++count;
    }
    return count;
  };
  CHECK(marks(drawn({500, 800, 800, false, false, ""}, VerdictKind::met)) == 1);
  CHECK(marks(drawn({500, 640, 800, false, true, ""}, VerdictKind::met)) == 2);
}

TEST_CASE("a ceiling shows the zone that is allowed, an actual beyond the axis an arrow") {
  CHECK(says(drawn({900, 800, 800, false, true, ""}, VerdictKind::missed), "\"zone\""));
  CHECK_FALSE(says(drawn({900, 800, 800, false, false, ""}, VerdictKind::met), "\"zone\""));
  CHECK(says(drawn({1000, 800, 800, true, false, ""}, VerdictKind::met), "<path"));
  CHECK_FALSE(says(drawn({1000, 800, 800, false, false, ""}, VerdictKind::met), "<path"));
}

TEST_CASE("the hatch has the name that the style sheet asks for") {
  Markup page;
  write_hatch(page);
  CHECK(says(page.str(), "id=\"hatch\""));
}
