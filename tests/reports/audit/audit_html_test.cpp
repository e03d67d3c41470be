#include "reports/audit/audit_html.h"

#include <doctest/doctest.h>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

namespace {

std::string page() {
  const test::SampleAudit audit;
  return render_audit_html(build_audit(audit.results(), {Language::english}));
}

}  // namespace

TEST_CASE("the page loads nothing and runs no script, and escapes what it shows") {
  const std::string html = page();
  CHECK(html.find("default-src 'self'") == std::string::npos);
  CHECK(html.find("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;") !=
        std::string::npos);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("http://") == std::string::npos);
  CHECK(html.find("A&amp;B") != std::string::npos);
  CHECK(html.find("<满意度>") == std::string::npos);
}

TEST_CASE("every filter has its box and its rule, and findings have the classes of both") {
  const std::string html = page();
  for (const std::string id : {"f-error", "f-warning", "f-note", "f-aside", "k-0", "k-1"}) {
    CHECK_MESSAGE(html.find("id=\"" + id + "\"") != std::string::npos, id);
    CHECK_MESSAGE(html.find("for=\"" + id + "\"") != std::string::npos, id);
    CHECK_MESSAGE(
        audit_style_sheet().find("#" + id + ":not(:checked) ~ *") != std::string_view::npos, id);
  }
  CHECK(html.find("class=\"sev-error kind-0\"") != std::string::npos);
  CHECK(html.find("class=\"sev-warning kind-1 set-aside\"") != std::string::npos);
}

TEST_CASE("the heat of a cell grows with its count and is none for none") {
  CHECK(heat_of(0, 10) == 0);
  CHECK(heat_of(0, 0) == 0);
  CHECK(heat_of(1, 100) == 1);
  CHECK(heat_of(20, 100) == 1);
  CHECK(heat_of(21, 100) == 2);
  CHECK(heat_of(100, 100) == 5);
}

TEST_CASE("what was not judged has a section of its own") {
  CHECK(page().find("id=\"not_judged\"") != std::string::npos);
}
