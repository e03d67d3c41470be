#include "adapters/cli/store/store_log.h"

#include <nlohmann/json.hpp>
#include <set>

#include "reports/terminal/display_text.h"

namespace duibiao::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_code(std::string_view kind) {
  if (kind == "targets") {
    return "log_kind_targets";
  }
  return kind == "actuals" ? "log_kind_actuals" : "log_kind_statements";
}

std::string who_text(const std::string& who, Words words) {
  return who.empty() ? words("who_not_named") : printable(who);
}

/// A line below the batch's first one, where there is something to say.
void add_line(std::string& text, std::string_view label, const std::string& said, Words words) {
  if (!said.empty()) {
    text += "    " + words(label) + words.colon() + printable(said) + "\n";
  }
}

std::string files_text(const BatchEntry& entry, Words words) {
  std::string text;
  for (const BatchFile& file : entry.files) {
    text.append(text.empty() ? "" : words.pick("、", ", ")).append(file.name);
  }
  return text;
}

/// The mappings, rule books and warning lights; the tables that come with the program are left to
/// the JSON.
std::string uses_text(const BatchEntry& entry, Words words) {
  std::set<std::string> seen;
  std::string text;
  for (const KeptUse& use : entry.uses) {
    const bool of_an_office = use.kind == "mapping" || use.kind == "rules" || use.kind == "lights";
    if (of_an_office && seen.insert(use.kind + use.sha256).second) {
      text.append(text.empty() ? "" : words.pick("、", ", ")).append(use.name);
    }
  }
  return text;
}

std::string source_text(const BatchRecord& record) {
  return record.source.empty()
             ? std::string()
             : record.source + " " + record.covers_from + " – " + record.covers_to;
}

Json entry_json(const BatchEntry& entry) {
  const BatchRecord& record = entry.record;
  Json json{{"batch", record.id},
            {"kind", record.kind},
            {"known_at", record.known_at},
            {"who", record.who},
            {"program", record.program},
            {"stored", record.stored},
            {"superseded", record.superseded},
            {"unchanged", record.unchanged},
            {"accepted", record.accepted},
            {"reason", entry.reason},
            {"record", entry.record_document},
            {"source", record.source},
            {"covers_from", record.covers_from},
            {"covers_to", record.covers_to},
            {"files", Json::array()},
            {"uses", Json::array()},
            {"hash", record.hash}};
  for (const BatchFile& file : entry.files) {
    json["files"].push_back({{"name", file.name}, {"sha256", file.sha256}});
  }
  for (const KeptUse& use : entry.uses) {
    json["uses"].push_back(
        {{"kind", use.kind}, {"project", use.project}, {"name", use.name}, {"sha256", use.sha256}});
  }
  return json;
}

}  // namespace

std::string log_text(std::span<const BatchEntry> entries, Words words) {
  std::string text;
  for (const BatchEntry& entry : entries) {
    const BatchRecord& record = entry.record;
    text += words("log_batch", {{"batch", std::to_string(record.id)},
                                {"known_at", record.known_at},
                                {"kind", words(kind_code(record.kind))},
                                {"who", who_text(record.who, words)},
                                {"stored", std::to_string(record.stored)},
                                {"superseded", std::to_string(record.superseded)},
                                {"unchanged", std::to_string(record.unchanged)}}) +
            (record.accepted ? words("log_accepted") : std::string()) + "\n";
    add_line(text, "log_record", entry.record_document, words);
    add_line(text, "log_reason", entry.reason, words);
    add_line(text, "log_source", source_text(record), words);
    add_line(text, "log_files", files_text(entry, words), words);
    add_line(text, "log_uses", uses_text(entry, words), words);
    add_line(text, "log_hash", record.hash, words);
  }
  return text;
}

std::string log_json(std::span<const BatchEntry> entries) {
  Json json{{"batches", Json::array()}};
  for (const BatchEntry& entry : entries) {
    json["batches"].push_back(entry_json(entry));
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace duibiao::cli
