#include "adapters/cli/commands/render.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kSample = test::source_path("data/samples/lianyungang-2024/interchange");

CommandLine sample_line() {
  CommandLine line;
  line.targets = {kSample + "/targets.csv"};
  line.actuals = {kSample + "/actuals.csv"};
  line.as_of = make_date(2024, 12, 31);
  return line;
}

}  // namespace

TEST_CASE("every format shows the same score") {
  const CommandLine line = sample_line();
  const Read<Assessed> read = assess_all(line);
  REQUIRE(read.usable());
  const ReportOptions options = report_options(line, read.value.loaded);
  for (const Format format : {Format::automatic, Format::table, Format::json, Format::html}) {
    const auto text = render(read.value.assessments, format, options, false);
    REQUIRE(text);
    CHECK(text->find("92.98") != std::string::npos);
  }
  const auto csv = render(read.value.assessments, Format::csv, options, false);
  REQUIRE(csv);
  CHECK(csv->starts_with("project,indicator,status,attainment,deviation,score"));
}

TEST_CASE("workbook, Word file and PDF begin as such files do") {
  const Read<Assessed> read = assess_all(sample_line());
  REQUIRE(read.usable());
  const ReportOptions options = report_options(sample_line(), read.value.loaded);
  for (const ReportForm form : {ReportForm::deviation, ReportForm::monitoring,
                                ReportForm::self_evaluation, ReportForm::transfer}) {
    const auto bytes = [&](Format format) {
      const auto made = render_form(form, read.value.assessments, format, options, false);
      return made ? *made : std::string(made.error().code);
    };
    CHECK(bytes(Format::xlsx).starts_with("PK"));
    CHECK(bytes(Format::docx).starts_with("PK"));
    CHECK(bytes(Format::pdf).starts_with("%PDF"));
    CHECK(bytes(Format::html).starts_with("<!DOCTYPE html>"));
    CHECK(bytes(Format::json).starts_with("{"));
  }
}

TEST_CASE("several documents are one file in every format") {
  Document first;
  first.title = "甲";
  first.subject = "P-1";
  first.pages = {{"表", true, {DocumentLine{LineRole::title, "甲表"}}}};
  Document second = first;
  second.subject = "P-2";
  const std::vector<Document> both{first, second};
  const auto json = render_documents(both, Format::json, false);
  REQUIRE(json);
  CHECK(json->find("P-1") < json->find("P-2"));
  CHECK(render_documents(both, Format::xlsx, false));
  CHECK(render_documents(both, Format::table, false)->find("甲表") != std::string::npos);
}

TEST_CASE("a report states the files it rests on with their hashes") {
  const CommandLine line = sample_line();
  const Read<Assessed> read = assess_all(line);
  const ReportOptions options = report_options(line, read.value.loaded);
  REQUIRE(options.state.inputs.size() == 2);
  CHECK(options.state.inputs[0].name.ends_with("targets.csv"));
  CHECK(options.state.inputs[1].sha256.size() == 64);
  CHECK_FALSE(options.show_personal);
}
