#include "reports/html/document_page.h"

#include <doctest/doctest.h>

#include "tests/support/sample_documents.h"

using namespace duibiao;

namespace {

std::size_t occurrences(const std::string& text, const std::string& of) {
  std::size_t count = 0;
  for (auto at = text.find(of); at != std::string::npos; at = text.find(of, at + 1)) {
    ++count;
  }
  return count;
}

/// The page between <main> and </main>.
std::string main_part(const Document& document) {
  const std::string page = render_html(document);
  const auto from = page.find("<main>") + 6;
  return page.substr(from, page.find("</main>") - from);
}

}  // namespace

TEST_CASE("each page of a document is a sheet, on its side or upright") {
  const std::string page = main_part(test::self_evaluation_form());
  CHECK(occurrences(page, "<section") == 2);
  CHECK(page.starts_with("<section class=\"sheet\" id=\"document-1\">"));
  CHECK(page.find("<section class=\"sheet upright\">") != std::string::npos);
}

TEST_CASE("a crowded page says so, for smaller letters") {
  CHECK(main_part(test::monitoring_form()).find("<section class=\"sheet crowded\"") == 0);
  CHECK(main_part(test::self_evaluation_form()).find("crowded") == std::string::npos);
}

TEST_CASE("cells have their spans, their role and their tone") {
  DocumentCell heading;
  heading.text = "h";
  heading.role = CellRole::heading;
  heading.columns = 2;
  DocumentCell number = test::number_cell(Ratio(5), {});
  number.rows = 2;
  number.tone = Tone::bad;
  number.fill_in = true;
  DocumentCell plain;
  plain.text = "x";
  DocumentTable table{{1, 3}, {{{heading}, true}, {{number, plain}}, {{plain}}}};
  const std::string page = main_part({Language::chinese, "", "", "", {{"", true, {table}}}, {}});
  CHECK(page.find("<col style=\"width:25.000%\"/>") != std::string::npos);
  CHECK(page.find("<thead><tr><th class=\"heading\" colspan=\"2\">h</th>\n</tr>\n</thead>") !=
        std::string::npos);
  CHECK(page.find("<td class=\"number figure open bad\" rowspan=\"2\">5</td>") !=
        std::string::npos);
  CHECK(occurrences(page, "<td class=\"text\">x</td>") == 2);
}

TEST_CASE("notes are marks and remarks") {
  const std::string page = main_part(test::monitoring_form());
  CHECK(page.find("<span class=\"mark\">注1</span>") != std::string::npos);
  CHECK(occurrences(page, "<p class=\"small_print\">注2：由单位填报</p>") == 1);
}

TEST_CASE("everything from input is escaped") {
  DocumentCell cell;
  cell.text = "<script>\x01\xFF";
  cell.note = "<i>";
  Document document = test::document_of({cell});
  document.title = "</title>";
  document.footer = "<b>";
  document.pages[0].blocks.emplace_back(DocumentLine{LineRole::title, "<h1>"});
  const std::string page = render_html(document);
  CHECK(page.find("&lt;script&gt;\uFFFD\uFFFD") != std::string::npos);
  CHECK(page.find("<title>&lt;/title&gt;</title>") != std::string::npos);
  CHECK(page.find("注1：&lt;i&gt;") != std::string::npos);
  CHECK(page.find("&lt;b&gt;</footer>") != std::string::npos);
  CHECK(page.find("<h1 class=\"title\">&lt;h1&gt;</h1>") != std::string::npos);
}

TEST_CASE("nothing is fetched and nothing runs") {
  const std::string page = render_html(test::monitoring_form());
  CHECK(page.find("default-src &#39;none&#39;") != std::string::npos);
  CHECK(page.find("http://") == std::string::npos);
  CHECK(page.find("https://") == std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("several documents have an index, one has none") {
  const std::vector documents{test::long_list(1), test::monitoring_form()};
  const std::string page = render_html(documents);
  CHECK(page.find("<a href=\"#document-2\">LYG-2024-001 项目支出绩效目标执行监控表</a>") !=
        std::string::npos);
  CHECK(page.find("id=\"document-2\"") != std::string::npos);
  CHECK(render_html(documents.front()).find("<nav>") == std::string::npos);
  CHECK(render_html(std::span<const Document>()).find("<main></main>") != std::string::npos);
}

TEST_CASE("the language is the document's") {
  Document document;
  CHECK(render_html(document).find("<html lang=\"zh-CN\">") != std::string::npos);
  document.language = Language::english;
  CHECK(render_html(document).find("<html lang=\"en\">") != std::string::npos);
}
