#include <nlohmann/json.hpp>

#include "reports/audit/stream/audit_stream.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

Json finding_json(const FindingLine& line) {
  return {{"id", line.id},           {"severity", std::string(severity_code(line.severity))},
          {"project", line.project}, {"indicator", line.indicator},
          {"where", line.where},     {"message", line.message},
          {"advice", line.advice},   {"citation", line.citation}};
}

std::string head(const StreamContext&) { return "{\"findings\":["; }

std::string piece(const ProjectLines& lines, const StreamContext&) {
  std::string text;
  for (const FindingLine& line : lines.findings) {
    if (line.suppressed != Suppressed::yes) {
      text += text.empty() ? "\n" : ",\n";
      text += finding_json(line).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
  }
  return text;
}

/// How many findings of each check were set aside: the findings themselves are in CSV and SARIF.
Json suppressed_json(const AuditSummary& summary) {
  Json list = Json::array();
  for (const auto& [id, counts] : summary.checks) {
    if (counts.suppressed > 0) {
      list.push_back({{"id", id}, {"findings", counts.suppressed}});
    }
  }
  return list;
}

std::string tail(const AuditSummary& summary, const StreamContext& context) {
  std::string text = "\n],\"not_judged\":[";
  bool first = true;
  for (const auto& [id, counts] : summary.checks) {
    for (const auto& [reason, projects] : counts.unjudged) {
      text += first ? "\n" : ",\n";
      text += Json{{"id", id}, {"reason", context.words(reason)}}.dump(
          -1, ' ', false, Json::error_handler_t::replace);
      first = false;
    }
  }
  text += "\n]";
  if (summary.suppressed > 0) {
    text += ",\"suppressed\":" +
            suppressed_json(summary).dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return text += "}\n";
}

}  // namespace

const AuditFormat& json_format() {
  static constexpr AuditFormat kFormat{"json", ",", head, piece, tail};
  return kFormat;
}

}  // namespace duibiao
