#include "reports/audit/stream/audit_stream.h"
#include "reports/csv/csv_line.h"

namespace duibiao {
namespace {

std::string head(const StreamContext&) {
  return csv_line({"id", "severity", "project", "indicator", "where", "message", "advice",
                   "citation", "family", "suppressed", "answer"});
}

std::string_view state_code(Suppressed state) {
  switch (state) {
    case Suppressed::no:
      return "no";
    case Suppressed::yes:
      return "yes";
    case Suppressed::expired:
      return "expired";
  }
  __builtin_trap();
}

std::string piece(const ProjectLines& lines, const StreamContext&) {
  std::string text;
  for (const FindingLine& line : lines.findings) {
    text += csv_line({line.id, std::string(severity_code(line.severity)), line.project,
                      line.indicator, line.where, line.message, line.advice, line.citation,
                      line.family, std::string(state_code(line.suppressed)), line.answer});
  }
  return text;
}

std::string tail(const AuditSummary&, const StreamContext&) { return {}; }

}  // namespace

const AuditFormat& csv_format() {
  static constexpr AuditFormat kFormat{"csv", "", head, piece, tail};
  return kFormat;
}

}  // namespace duibiao
