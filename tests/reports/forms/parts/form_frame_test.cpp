#include "reports/forms/parts/form_frame.h"

#include <doctest/doctest.h>

#include "reports/forms/official_form.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

Assessment in_june() { return sample::assessment("2024-06-30"); }

}  // namespace

TEST_CASE("a document is about one project, on its day, with the state of its data") {
  const Assessment assessment = in_june();
  const OfficialOptions options = sample::options();
  const Document document = document_of(FormContext(assessment, options), "表");
  CHECK(document.title == "表");
  CHECK(document.subject == "P");
  CHECK(document.day == assessment.as_of);
  CHECK(
      document.footer ==
      "截至 2024-06-30；评分规则 cn-mof-2020-10 (SHA-256 bbbbbbbbbbbb…)；数据 targets.csv (SHA-256 "
      "aaaaaaaaaaaa…)");
}

TEST_CASE("the footer says so where there is no input, and speaks English when asked") {
  const Assessment assessment = in_june();
  OfficialOptions options = sample::options(Language::english);
  options.report.state.inputs.clear();
  CHECK(document_of(FormContext(assessment, options), "").footer ==
        "As of 2024-06-30; rule book cn-mof-2020-10 (SHA-256 bbbbbbbbbbbb…); data None");
}

TEST_CASE("标题、年度和项目编码在表上方") {
  const Assessment assessment = in_june();
  const OfficialOptions options = sample::options();
  const auto lines = title_lines(FormContext(assessment, options), "监控表");
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "监控表");
  CHECK(lines[0].role == LineRole::title);
  CHECK(lines[1].text == "（2024年度）");
  CHECK(lines[2].text == "项目编码：P");
}

TEST_CASE("a field that the target form leaves out is empty and says so") {
  const Assessment assessment = in_june();
  const OfficialOptions options = sample::options();
  const FormContext context(assessment, options);
  CHECK(field_cell(context, "市司法局", 2).text == "市司法局");
  CHECK(field_cell(context, "市司法局", 2).note.empty());
  CHECK(field_cell(context, "").note == "目标表未填此项");
  CHECK(field_cell(context, "联系13812345678").text == "联系138********");
}

TEST_CASE("rows without an indicator are named below the form") {
  Assessment assessment = in_june();
  assessment.form.empty_labels = {"效益指标/经济效益", "效益指标/生态效益"};
  const OfficialOptions options = sample::options();
  const auto lines = empty_row_lines(FormContext(assessment, options));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].text == "目标表中没有指标的行：效益指标/经济效益、效益指标/生态效益。");
  assessment.form.empty_labels.clear();
  CHECK(empty_row_lines(FormContext(assessment, options)).empty());
}

TEST_CASE("lines are added to a page in their order") {
  DocumentPage page;
  add_lines(page, {{LineRole::title, "一"}, {LineRole::text, "二"}});
  REQUIRE(page.blocks.size() == 2);
  CHECK(std::get<DocumentLine>(page.blocks[1]).text == "二");
}

TEST_CASE("an adjusted form says so below its tables, a form that was not says nothing") {
  const Assessment assessment = in_june();
  OfficialOptions options = sample::options();
  CHECK(adjustment_lines(FormContext(assessment, options)).empty());
  options.report.state.versions["P"] = {
      {"office.db #1", "2024-01-15T02:00:00Z", "张会计", "", "", {}},
      {"office.db #5", "2024-03-15T03:00:00Z", "张会计", "财预〔2024〕12号", "", {}}};
  const auto lines = adjustment_lines(FormContext(assessment, options));
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].role == LineRole::small_print);
  CHECK(lines[1].text.starts_with("绩效目标的版本 · 调整 1：2024-03-15T03:00:00Z"));
  CHECK(lines[1].text.find("财预〔2024〕12号") != std::string::npos);
  for (const ReportForm form :
       {ReportForm::monitoring, ReportForm::self_evaluation, ReportForm::transfer}) {
    CAPTURE(name_of(form));
    bool said = false;
    const Document document = make_document(form, assessment, options);
    for (const auto& block : document.pages.front().blocks) {
      const auto* line = std::get_if<DocumentLine>(&block);
      said = said || (line != nullptr && line->text == lines[1].text);
    }
    CHECK(said);
  }
}
