// The same approved form in seven formats, written by other programs: text layer, Excel, Word,
// their older formats, OpenDocument and PDF.
#include <doctest/doctest.h>

#include <array>

#include "adapters/cli/inputs/load_targets.h"
#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao::cli {
namespace {

const std::string kSample = test::source_path("data/samples/lianyungang-2024");
constexpr std::array<std::string_view, 7> kFormats{"txt",  "xlsx", "ods", "xls",
                                                   "docx", "doc",  "pdf"};

Form read_form(std::string_view format) {
  AssessOptions options;
  options.as_of = *make_date(2024, 12, 31);
  const std::vector<std::string> paths{kSample + "/targets/target-form." + std::string(format)};
  const auto read = load_targets(paths, "LYG-2024-001", options).merged();
  CAPTURE(std::string(format));
  REQUIRE(read.usable());
  CHECK(test::all_spoken(read.problems));
  REQUIRE(read.value.size() == 1);
  return read.value.front();
}

/// What a form says: without places, repair notes, and how a target was spelled.
Form said(Form form) {
  form.where = {};
  form.notes.clear();
  for (HeaderField& field : form.header) {
    field.where = {};
  }
  for (FundsLine& line : form.funds) {
    line.where = {};
  }
  for (Indicator& indicator : form.indicators) {
    indicator.where = {};
    for (TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      *cell = {.target = cell->target};
    }
  }
  return form;
}

}  // namespace

TEST_CASE("七种格式的同一份目标表读出同样的表头、资金与 35 条指标，两两相同") {
  std::vector<Form> forms;
  for (const std::string_view format : kFormats) {
    forms.push_back(said(read_form(format)));
    CHECK(forms.back().indicators.size() == 35);
  }
  for (std::size_t a = 0; a < forms.size(); ++a) {
    for (std::size_t b = a + 1; b < forms.size(); ++b) {
      CAPTURE(std::string(kFormats[a]));
      CAPTURE(std::string(kFormats[b]));
      CHECK(forms[a].header == forms[b].header);
      CHECK(forms[a].funds == forms[b].funds);
      CHECK(forms[a].indicators == forms[b].indicators);
      CHECK(forms[a] == forms[b]);
    }
  }
}

TEST_CASE("每种格式都记得每个指标值在哪里") {
  CHECK(to_string(read_form("xlsx").indicators[11].full_year.where)
            .ends_with("target-form.xlsx:项目绩效目标表!F36"));
  CHECK(to_string(read_form("docx").indicators[11].full_year.where)
            .starts_with(kSample + "/targets/target-form.docx:表1!"));
  CHECK(read_form("pdf").indicators[34].name == "提升矫正人员融入社会程度");
}

TEST_CASE("四份账册原样，配 xlsx 目标表与映射，半年 97.38，全年 92.98，前六列与答案逐字节相同") {
  for (const auto& [as_of, expected, score] :
       {std::tuple{"2024-06-30", "half-year", "97.38"}, {"2024-12-31", "full-year", "92.98"}}) {
    const test::ScratchFolder out;
    const auto run = test::captured_run(
        {"assess", "--targets", kSample + "/targets/target-form.xlsx", "--project", "LYG-2024-001",
         "--actuals", kSample + "/actuals", "--map", kSample + "/mapping.toml", "--rules",
         "jiangsu-form", "--as-of", as_of, "--format", "csv", "-o", out.path("r")});
    CAPTURE(run.err);
    REQUIRE(run.status == 0);
    std::string first_six;
    int column = 0;
    for (const char c : out.read("r/assessments.csv")) {
      column = c == '\n' ? 0 : column + (c == ',' ? 1 : 0);
      first_six += column < 6 || c == '\n' ? std::string(1, c) : "";
    }
    CHECK(first_six == test::bytes_of(kSample + "/expected/" + expected + "/assessments.csv"));
    CHECK(out.read("r/projects.csv").find(std::string("LYG-2024-001,") + score) !=
          std::string::npos);
  }
}

}  // namespace duibiao::cli
