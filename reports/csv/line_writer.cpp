#include "reports/csv/line_writer.h"

#include "engine/value/write_number.h"
#include "reports/format/words.h"

namespace duibiao {
namespace {

constexpr int kShareDecimals = 6;

char* write_comma(char* at) {
  *at = ',';
  return at + 1;
}

template <class AnyRatio>
char* write_any(char* at, const AssessedLineIn<AnyRatio>& line) {
  at = write_comma(write_text(at, line.project));
  at = write_comma(write_text(at, line.indicator));
  at = write_comma(write_text(at, code_of(line.status)));
  at = write_comma(line.attainment ? write_fixed(at, *line.attainment, kShareDecimals) : at);
  at = write_comma(line.deviation ? write_percent(at, *line.deviation) : at);
  at = write_comma(write_hundredths(at, line.score_hundredths));
  at = write_comma(write_brief(at, line.weight, kShareDecimals));
  at = write_comma(line.pace_target ? write_brief(at, *line.pace_target, kShareDecimals) : at);
  at = write_comma(line.pace_ratio ? write_fixed(at, *line.pace_ratio, kShareDecimals) : at);
  at = write_comma(line.pace == PaceWord::none ? at : write_text(at, code_of(line.pace)));
  at = write_text(at, line.reason);
  *at = '\n';
  return at + 1;
}

}  // namespace

std::string_view line_heading() {
  return "project,indicator,status,attainment,deviation,score,weight,pace_target,pace_ratio,pace,"
         "reason\n";
}

char* write_line(char* at, const AssessedLineIn<Ratio>& line) { return write_any(at, line); }

char* write_line(char* at, const AssessedLineIn<SmallRatio>& line) { return write_any(at, line); }

}  // namespace duibiao
