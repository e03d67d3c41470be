#include <algorithm>
#include <nlohmann/json.hpp>

#include "reports/audit/stream/audit_stream.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

/// A path as a URI reference: everything but unreserved characters and strokes in percent.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                       (byte >= 'A' && byte <= 'Z') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      uri += c;
    } else {
      uri += '%';
      uri += kHex[byte >> 4U];
      uri += kHex[byte & 15U];
    }
  }
  return uri;
}

Json text_json(std::string_view text) { return {{"text", std::string(text)}}; }

Json rule_json(const CheckEntry& check, Words words) {
  return {{"id", check.id},
          {"shortDescription", text_json(text_in(check.failed, words))},
          {"fullDescription", text_json(text_in(check.detection, words))},
          {"help", text_json(text_in(check.advice, words))},
          {"defaultConfiguration", {{"level", std::string(severity_code(check.severity))}}},
          {"properties",
           {{"family", check.family},
            {"effort", effort_text(check.effort, words)},
            {"citation", citations_text(check, words)}}}};
}

std::string head(const StreamContext& context) {
  Json rules = Json::array();
  for (const CheckEntry& check : context.catalogue.entries()) {
    rules.push_back(rule_json(check, context.words));
  }
  const bool chinese = context.words.language() == Language::chinese;
  const Json driver{{"name", "duibiao"}, {"rules", std::move(rules)}};
  return std::string("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",") +
         "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":" +
         driver.dump(-1, ' ', false, Json::error_handler_t::replace) + "},\"language\":\"" +
         (chinese ? "zh-CN" : "en") + "\",\"columnKind\":\"unicodeCodePoints\",\"results\":[";
}

Json location_json(const Source& place, const FindingLine& line) {
  Json location = Json::object();
  if (!place.file.empty()) {
    Json physical{{"artifactLocation", {{"uri", uri_of(place.file)}}}};
    if (place.line > 0) {
      physical["region"] = {{"startLine", place.line}};
      if (place.column > 0) {
        physical["region"]["startColumn"] = place.column;
      }
    }
    location["physicalLocation"] = std::move(physical);
  }
  const std::string row = line.indicator.empty() ? line.project : line.indicator;
  Json logical{{"name", row}, {"fullyQualifiedName", line.project + "/" + line.indicator}};
  const std::string cell = place.sheet + (place.sheet.empty() ? "" : "!") + place.cell;
  if (!cell.empty()) {
    logical["properties"] = {{"cell", cell}};
  }
  location["logicalLocations"] = Json::array({std::move(logical)});
  return location;
}

Json result_json(const FindingLine& line, const StreamContext& context) {
  const auto& entries = context.catalogue.entries();
  const auto rule = std::ranges::find(entries, line.id, &CheckEntry::id) - entries.begin();
  Json locations = Json::array();
  for (const Source& place : line.places) {
    locations.push_back(location_json(place, line));
  }
  if (locations.empty()) {
    locations.push_back(location_json({}, line));
  }
  Json result{{"ruleId", line.id},
              {"ruleIndex", rule},
              {"level", std::string(severity_code(line.severity))},
              {"message", text_json(line.message)},
              {"locations", std::move(locations)},
              {"properties", {{"project", line.project}, {"indicator", line.indicator}}}};
  if (line.suppressed == Suppressed::yes) {
    result["suppressions"] = Json::array(
        {{{"kind", "external"}, {"status", "accepted"}, {"justification", line.answer}}});
  }
  return result;
}

std::string piece(const ProjectLines& lines, const StreamContext& context) {
  std::string text;
  for (const FindingLine& line : lines.findings) {
    text += text.empty() ? "\n" : ",\n";
    text += result_json(line, context).dump(-1, ' ', false, Json::error_handler_t::replace);
  }
  return text;
}

/// What was not judged, as notifications of the run.
std::string tail(const AuditSummary& summary, const StreamContext& context) {
  Json notifications = Json::array();
  for (const auto& [id, counts] : summary.checks) {
    for (const auto& [reason, projects] : counts.unjudged) {
      notifications.push_back({{"associatedRule", {{"id", id}}},
                               {"level", "note"},
                               {"message", text_json(context.words(reason))},
                               {"properties", {{"projects", projects}}}});
    }
  }
  const Json invocation{{"executionSuccessful", true},
                        {"toolExecutionNotifications", std::move(notifications)}};
  return "\n],\"invocations\":[" + invocation.dump(-1, ' ', false, Json::error_handler_t::replace) +
         "]}]}\n";
}

}  // namespace

const AuditFormat& sarif_format() {
  static constexpr AuditFormat kFormat{"sarif", ",", head, piece, tail};
  return kFormat;
}

}  // namespace duibiao
