#include "tests/support/sample_forms.h"

#include <utility>

#include "adapters/words/words.h"
#include "engine/statement/standing.h"
#include "tests/support/sample_assessment.h"

namespace duibiao::sample {

const Vocabulary& vocabulary() { return house_vocabulary(); }

Statement statement(std::string_view indicator, StatementKind kind, std::string_view value) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = parse_iso_date("2024-06-30"),
          .kind = kind,
          .value = std::string(value),
          .author = "市司法局",
          .where = {"statements.csv", "", "value", 2, 0}};
}

Assessment saying(std::string_view day, std::vector<Statement> statements) {
  Assessment assessed = assessment(day);
  assessed.statements =
      standing_statements(statements, "P", assessed.course, assessed.as_of).standing;
  return assessed;
}

OfficialOptions options(Language language) {
  ReportOptions report;
  report.language = language;
  report.state.inputs = {{"data/targets.csv", std::string(64, 'a'), ""}};
  return {report, vocabulary()};
}

}  // namespace duibiao::sample
