#include "adapters/sqlite/exchange/manifest.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "adapters/sqlite/exchange/byte_text.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kBatchSchema = "duibiao/exported-batch/1";
constexpr const char* kLedgerSchema = "duibiao/exported-ledger/1";

/// A manifest is an object of lists of objects of texts; what lies deeper is none.
constexpr int kDepthOfTexts = 3;

/// Puts `change` of it in place of every text in `json`, down to `depth` levels below it.
void change_texts(Json& json, std::string (*change)(std::string_view), int depth) {
  if (json.is_string()) {
    json = change(json.get_ref<const std::string&>());
  } else if (json.is_structured() && depth > 0) {
    for (Json& inner : json) {
      change_texts(inner, change, depth - 1);
    }
  }
}

std::string dumped(Json json) {
  change_texts(json, text_of_bytes, kDepthOfTexts);
  return json.dump(2) + "\n";
}

/// The JSON that `dumped` wrote. Throws what the library throws.
Json parsed(std::string_view text) {
  Json json = Json::parse(text);
  change_texts(json, bytes_of_text, kDepthOfTexts);
  return json;
}

template <class Items, class Make>
Json list_of(const Items& items, Make make) {
  Json list = Json::array();
  for (const auto& item : items) {
    list.push_back(make(item));
  }
  return list;
}

Json pages_json(const ExportedPages& pages) {
  return {{"file", pages.file},
          {"position", pages.pages.file},
          {"pages", list_of(pages.pages.pages, [](const PageShape& page) {
             return Json::array({page.page, page.first_line, page.bytes});
           })}};
}

Json record_json(const BatchRecord& record) {
  return {{"batch", record.id},
          {"kind", record.kind},
          {"known_at", record.known_at},
          {"who", record.who},
          {"program", record.program},
          {"source", record.source},
          {"covers_from", record.covers_from},
          {"covers_to", record.covers_to},
          {"source_rank", record.source_rank ? Json(*record.source_rank) : Json()},
          {"accepted", record.accepted},
          {"stored", record.stored},
          {"superseded", record.superseded},
          {"unchanged", record.unchanged},
          {"rows", record.row_count},
          {"previous_hash", record.previous_hash},
          {"hash", record.hash}};
}

/// Runs `read`, which throws where a value is missing or of another type.
template <class Value>
Result<Value> reading(const std::string& path, const std::function<Value()>& read) {
  std::string detail;
  try {
    return read();
  } catch (const nlohmann::json::exception& fault) {
    detail = fault.what();
  }
  return failure(error("export_manifest_unreadable", Source{.file = path}, {{"detail", detail}}));
}

BatchRecord record_in(const Json& json) {
  BatchRecord record;
  json.at("batch").get_to(record.id);
  json.at("kind").get_to(record.kind);
  json.at("known_at").get_to(record.known_at);
  json.at("who").get_to(record.who);
  json.at("program").get_to(record.program);
  json.at("source").get_to(record.source);
  json.at("covers_from").get_to(record.covers_from);
  json.at("covers_to").get_to(record.covers_to);
  if (!json.at("source_rank").is_null()) {
    record.source_rank = json.at("source_rank").get<std::int64_t>();
  }
  json.at("accepted").get_to(record.accepted);
  json.at("stored").get_to(record.stored);
  json.at("superseded").get_to(record.superseded);
  json.at("unchanged").get_to(record.unchanged);
  json.at("rows").get_to(record.row_count);
  json.at("previous_hash").get_to(record.previous_hash);
  json.at("hash").get_to(record.hash);
  return record;
}

ExportedPages pages_in(const Json& json) {
  ExportedPages pages;
  json.at("file").get_to(pages.file);
  json.at("position").get_to(pages.pages.file);
  for (const Json& page : json.at("pages")) {
    pages.pages.pages.push_back({page.at(0).get<std::int64_t>(), page.at(1).get<std::uint32_t>(),
                                 page.at(2).get<std::uint64_t>()});
  }
  return pages;
}

BatchManifest manifest_in(const Json& json) {
  BatchManifest manifest;
  BatchEntry& entry = manifest.entry;
  entry.record = record_in(json);
  json.at("reason").get_to(entry.reason);
  json.at("record").get_to(entry.record_document);
  for (const Json& file : json.at("files")) {
    entry.files.push_back(
        {file.at("name").get<std::string>(), file.at("sha256").get<std::string>()});
  }
  for (const Json& use : json.at("uses")) {
    entry.uses.push_back({entry.record.id, use.at("kind").get<std::string>(),
                          use.at("project").get<std::string>(), use.at("name").get<std::string>(),
                          use.at("sha256").get<std::string>()});
  }
  for (const Json& text : json.at("texts")) {
    manifest.texts.push_back(
        {text.at("kind").get<std::string>(), text.at("name").get<std::string>(),
         text.at("sha256").get<std::string>(), text.at("file").get<std::string>()});
  }
  for (const Json& pages : json.at("pages")) {
    manifest.pages.push_back(pages_in(pages));
  }
  json.at("tables").get_to(manifest.tables);
  return manifest;
}

/// A name that leads nowhere else.
bool is_plain_name(const std::string& name) {
  return !name.empty() && name != "." && name != ".." &&
         name.find_first_of("/\\") == std::string::npos && name.find('\0') == std::string::npos;
}

/// The first name among those of `manifest` that is no plain name.
std::optional<std::string> strange_name(const BatchManifest& manifest) {
  std::vector<std::string> names;  // those of tables are looked up, never followed
  for (const ExportedText& text : manifest.texts) {
    names.push_back(text.file);
  }
  for (const ExportedPages& pages : manifest.pages) {
    names.push_back(pages.file);
  }
  for (const std::string& name : names) {
    if (!is_plain_name(name)) {
      return name;
    }
  }
  return std::nullopt;
}

Problem strange(const std::string& path, const std::string& name) {
  return error("export_manifest_unreadable", Source{.file = path}, {{"detail", name}});
}

}  // namespace

std::string manifest_text(const BatchManifest& manifest) {
  const BatchEntry& entry = manifest.entry;
  Json json{{"schema", kBatchSchema}};
  json.update(record_json(entry.record));
  json["reason"] = entry.reason;
  json["record"] = entry.record_document;
  json["files"] = list_of(entry.files, [](const BatchFile& file) {
    return Json{{"name", file.name}, {"sha256", file.sha256}};
  });
  json["uses"] = list_of(entry.uses, [](const KeptUse& use) {
    return Json{
        {"kind", use.kind}, {"project", use.project}, {"name", use.name}, {"sha256", use.sha256}};
  });
  json["texts"] = list_of(manifest.texts, [](const ExportedText& text) {
    return Json{
        {"kind", text.kind}, {"name", text.name}, {"sha256", text.sha256}, {"file", text.file}};
  });
  json["pages"] = list_of(manifest.pages, pages_json);
  json["tables"] = manifest.tables;
  return dumped(std::move(json));
}

Result<BatchManifest> read_manifest(std::string_view text, const std::string& path) {
  auto manifest = reading<BatchManifest>(path, [&] { return manifest_in(parsed(text)); });
  if (const auto name = manifest ? strange_name(*manifest) : std::nullopt) {
    return failure(strange(path, *name));
  }
  return manifest;
}

std::string ledger_text(const std::vector<ExportedBatch>& batches) {
  return dumped(
      {{"schema", kLedgerSchema}, {"batches", list_of(batches, [](const ExportedBatch& batch) {
                                     return Json{{"folder", batch.folder}, {"hash", batch.hash}};
                                   })}});
}

Result<std::vector<ExportedBatch>> read_ledger_text(std::string_view text,
                                                    const std::string& path) {
  auto batches = reading<std::vector<ExportedBatch>>(path, [&] {
    std::vector<ExportedBatch> found;
    const Json json = parsed(text);
    for (const Json& batch : json.at("batches")) {
      found.push_back({batch.at("folder").get<std::string>(), batch.at("hash").get<std::string>()});
    }
    return found;
  });
  for (const ExportedBatch& batch : batches ? *batches : std::vector<ExportedBatch>{}) {
    if (!is_plain_name(batch.folder)) {
      return failure(strange(path, batch.folder));
    }
  }
  return batches;
}

}  // namespace duibiao
