#include "tests/support/forms/sample_forms.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/words/words.h"
#include "engine/assess/assess.h"
#include "engine/target/target_reader.h"
#include "tests/support/sample_assessment.h"

namespace duibiao::sample {
namespace {

[[noreturn]] void stop(const Problems& problems) {
  for (const Problem& problem : problems) {
    std::fprintf(stderr, "%s\n", message_line(problem, Language::english).c_str());
  }
  std::abort();
}

std::string file(const std::string& below) { return std::string(DUIBIAO_SOURCE_DIR) + "/" + below; }

}  // namespace

const Vocabulary& vocabulary() { return house_vocabulary(); }

Statement statement(std::string_view indicator, StatementKind kind, std::string_view value,
                    std::string_view day) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = parse_iso_date(day),
          .kind = kind,
          .value = std::string(value),
          .author = "市司法局",
          .where = {"statements.csv", "", "value", 2, 0}};
}

Assessment saying(std::string_view day, const std::vector<Statement>& statements) {
  return assessment_of(form(), rule_book(), day, statements);
}

Assessment lianyungang(std::string_view day) {
  const std::string sample = file("data/samples/lianyungang-2024");
  const std::string said = file("tests/cases/official-forms");
  cli::CommandLine line;
  line.targets = {sample + "/targets/target-form.txt"};
  line.project = "LYG-2024-001";
  line.actuals = {sample + "/actuals/支出明细.csv", sample + "/actuals/矫正对象台账.csv",
                  sample + "/actuals/培训签到.xlsx", sample + "/actuals-interchange.csv",
                  said + "/money.csv"};
  line.map = sample + "/mapping.toml";
  line.statements = {said + "/statements.csv"};
  line.rules = "jiangsu-form";
  line.as_of = parse_iso_date(day);
  Read<cli::Assessed> read = cli::assess_all(line);
  if (!read.usable()) {
    stop(read.problems);
  }
  return std::move(read.value.assessments.front());
}

Assessment of_ties() {
  Form form;
  form.project = "T";
  form.name = "半分之处";
  form.course = calendar_year(2024);
  std::vector<Observation> figures;
  const auto add = [&](std::string_view target, std::string_view value, std::int64_t hundredths) {
    Indicator indicator;
    indicator.code = "T-" + std::to_string(form.indicators.size() + 1);
    indicator.level1 = "产出指标";
    indicator.level2 = "数量指标";
    indicator.name = "指标" + indicator.code;
    indicator.full_year =
        read_target(target, {"数量指标", indicator.name, *form.course}, vocabulary(), {});
    indicator.weight = Decimal{hundredths, 2};
    figures.push_back({"T",
                       indicator.code,
                       *parse_iso_date("2024-12-31"),
                       std::string(value),
                       Accrual::running_total,
                       {}});
    form.indicators.push_back(std::move(indicator));
  };
  for (const std::int64_t weight : {143, 357, 501, 715, 1001, 1429}) {  // w · 0.5 ends in 5
    add("≥200件", "100件", weight);
  }
  add("≥2000件", "1999件", 1000);      // 9.995
  add("≥2000件", "1801件", 1000);      // 9.005
  add("≤1999件", "2000件", 1000);      // 9.995
  add("=2000件", "1999件", 1000);      // 9.995
  add("≥1件", "0.2835件", 1000);       // 2.835
  add("≥8万元", "7.864050万元", 854);  // no tie: 8.394…
  AssessOptions how;
  how.as_of = *parse_iso_date("2024-12-31");
  how.weights = WeightsMode::as_given;
  Read<Assessment> read = assess(form, figures, rule_book(), vocabulary(), how);
  if (!read.usable()) {
    stop(read.problems);
  }
  return std::move(read.value);
}

OfficialOptions options(Language language) {
  ReportOptions report;
  report.language = language;
  report.state.inputs = {{"data/targets.csv", std::string(64, 'a'), ""}};
  return {report, vocabulary()};
}

}  // namespace duibiao::sample
