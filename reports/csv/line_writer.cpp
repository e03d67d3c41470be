#include "reports/csv/line_writer.h"

#include "engine/value/write_number.h"
#include "reports/csv/csv_line.h"
#include "reports/format/words.h"

namespace duibiao {
namespace {

constexpr std::size_t kNumbersOfALine = 6;
constexpr std::size_t kWordsOfALine = 128;  ///< status, due, pace, reason and the commas
constexpr int kShareDecimals = 6;

bool needs_quotes(std::string_view text) {
  for (const char c : text) {
    if (c == ',' || c == '"' || c == '\n' || c == '\r') {
      return true;
    }
  }
  return false;
}

char* write_field(char* at, std::string_view text) {
  return needs_quotes(text) ? write_text(at, csv_field(text)) : write_text(at, text);
}

char* write_comma(char* at) {
  *at = ',';
  return at + 1;
}

}  // namespace

std::string_view line_heading() {
  return "project,indicator,status,attainment,deviation,score,level1,level2,name,weight,due,"
         "pace_target,pace_ratio,pace,reason\n";
}

std::string csv_labels(std::string_view level1, std::string_view level2, std::string_view name) {
  return csv_field(level1) + ',' + csv_field(level2) + ',' + csv_field(name);
}

std::size_t line_room(const AssessedLine& line, std::string_view labels) {
  return 2 * (line.project.size() + line.indicator.size()) + labels.size() + line.reason.size() +
         kNumbersOfALine * kNumberRoom + kWordsOfALine;
}

char* write_line(char* at, const AssessedLine& line, std::string_view labels) {
  at = write_comma(write_field(at, line.project));
  at = write_comma(write_field(at, line.indicator));
  at = write_comma(write_text(at, code_of(line.status)));
  at = write_comma(line.attainment ? write_fixed(at, *line.attainment, kShareDecimals) : at);
  at = write_comma(line.deviation ? write_percent(at, *line.deviation) : at);
  at = write_comma(write_hundredths(at, line.score_hundredths));
  at = write_comma(write_text(at, labels));
  at = write_comma(write_brief(at, line.weight, kShareDecimals));
  at = write_comma(write_text(at, line.due ? "yes" : "no"));
  at = write_comma(line.pace_target ? write_brief(at, *line.pace_target, kShareDecimals) : at);
  at = write_comma(line.pace_ratio ? write_fixed(at, *line.pace_ratio, kShareDecimals) : at);
  at = write_comma(line.pace == PaceWord::none ? at : write_text(at, code_of(line.pace)));
  at = write_text(at, line.reason);
  *at = '\n';
  return at + 1;
}

}  // namespace duibiao
