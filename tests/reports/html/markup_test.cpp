#include "reports/html/markup.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("text and attributes are escaped whoever writes them") {
  CHECK(escaped("<script>alert(\"x\")</script> & 'y'") ==
        "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;");
  Markup page;
  page.element("p", {{"title", "\"><b>"}}, "<i>");
  CHECK(page.str() == "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;i&gt;</p>\n");
}

TEST_CASE("a control character cannot stand in a page") {
  CHECK(escaped(std::string_view("a\0b\033", 4)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD");
  CHECK(escaped("a\nb\tc") == "a\nb\tc");
}

TEST_CASE("elements close themselves in order") {
  Markup page;
  page.doctype();
  page.element("ul", {}, [&] { page.element("li", "一"); });
  page.leaf("br", {});
  CHECK(page.str() == "<!DOCTYPE html>\n<ul><li>一</li>\n</ul>\n<br/>\n");
}

TEST_CASE("an inline element does not break the line") {
  Markup page;
  page.element("span", "a");
  page.text("；b");
  CHECK(page.str() == "<span>a</span>；b");
}

TEST_CASE("a style is written as it is") {
  Markup page;
  page.style("a > b {}");
  CHECK(page.str() == "<style>a > b {}</style>\n");
}
