#include "reports/html/html_report.h"

#include <doctest/doctest.h>

#include <vector>

#include "reports/model/build_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string on(std::string_view day, Language language = Language::chinese) {
  ReportOptions options;
  options.language = language;
  return render_html(build_report(sample::assessment(day), options));
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Do all elements close in order? Void and self-closing ones need not.
bool well_formed(const std::string& page) {
  std::vector<std::string> open;
  for (auto at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    const auto end = page.find('>', at);
    const std::string tag = page.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find_first_of(" "));
    if (tag.starts_with('!') || tag.ends_with('/')) {
      continue;
    }
    if (!tag.starts_with('/')) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name.substr(1)) {
      return false;
    } else {
      open.pop_back();
    }
  }
  return open.empty();
}

}  // namespace

TEST_CASE("the page is one file without script and without network") {
  const std::string page = on("2024-06-30");
  for (const auto* trace :
       {"<script", "http://", "https://", "<link", "<img", "<iframe", "@import"}) {
    CHECK_FALSE(says(page, trace));
  }
  CHECK(says(page, "default-src &#39;none&#39;"));
}

TEST_CASE("the page is well-formed and says its language") {
  CHECK(well_formed(on("2024-06-30")));
  CHECK(well_formed(on("2024-07-31", Language::english)));
  CHECK(says(on("2024-06-30"), "<html lang=\"zh-CN\">"));
  CHECK(says(on("2024-06-30", Language::english), "<html lang=\"en\">"));
}

TEST_CASE("七月底的页面没有得分、等级和未达标") {
  const std::string page = on("2024-07-31");
  const std::string body =
      page.substr(page.find("<body"), page.find("计分规则与依据") - page.find("<body"));
  for (const auto* word : {"得分", "参考分", "等级 ", "未达标", "失分"}) {
    CHECK_FALSE(says(body, word));
  }
}

TEST_CASE("a person in the header is not named") {
  CHECK_FALSE(says(on("2024-06-30"), "张三丰"));
  CHECK_FALSE(says(on("2024-06-30"), "13812345678"));
}

TEST_CASE("no code without a sentence and no empty placeholder reaches the reader") {
  for (const auto language : {Language::chinese, Language::english}) {
    const std::string page = on("2024-06-30", language);
    const std::string body = page.substr(page.find("<body"));
    for (const auto* trace : {"label_", "step_", "remark_", "rule_", "{"}) {
      CHECK_FALSE(says(body, trace));
    }
  }
}

TEST_CASE("many reports make one page with an index, one makes none") {
  const ReportModel model = build_report(sample::assessment("2024-06-30"), {});
  const std::vector<ReportModel> two{model, model};
  const std::string page = render_html(two);
  CHECK(says(page, "href=\"#report-2\""));
  CHECK(says(page, "id=\"report-2\""));
  CHECK_FALSE(says(render_html(model), "<nav"));
  CHECK(well_formed(page));
  CHECK(well_formed(render_html(std::span<const ReportModel>{})));
}

TEST_CASE("the same report gives the same bytes") { CHECK(on("2024-06-30") == on("2024-06-30")); }
