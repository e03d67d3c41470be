#include "adapters/checks/catalogue_reader.h"

#include <array>
#include <utility>

#include "adapters/rules/citations.h"
#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "data/embedded.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<Severity>, 3> kSeverities{
    {{"error", Severity::error}, {"warning", Severity::warning}, {"note", Severity::note}}};
constexpr std::array<TomlWord<CheckEffort>, 3> kEfforts{{{"minutes", CheckEffort::minutes},
                                                         {"hours", CheckEffort::hours},
                                                         {"days", CheckEffort::days}}};
constexpr std::string_view kFolder = "checks/";
constexpr std::string_view kShared = "checks/shared.toml";

BothLanguages read_both(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  BothLanguages both{reader.text("zh", Need::required).value_or(""),
                     reader.text("en", Need::required).value_or("")};
  reader.refuse_unknown_keys();
  return both;
}

BothLanguages both_under(TomlReader& reader, std::string_view key, Problems& problems) {
  const TomlTable* table = reader.table(key, Need::required);
  return table == nullptr ? BothLanguages{} : read_both(*table, problems);
}

void read_settings(const TomlTable& table, CheckSettings& settings, Problems& problems);

/// An array of tables is rows, any other array is words.
void read_list(TomlReader& reader, const TomlEntry& entry, const TomlArray& array,
               CheckSettings& settings, Problems& problems) {
  if (array.empty() || !std::holds_alternative<TomlTable>(array.front().value)) {
    settings.set(entry.key, reader.texts(entry.key, Need::required));
    return;
  }
  std::vector<CheckSettings> rows;
  for (const TomlTable* row : reader.tables(entry.key, Need::required)) {
    read_settings(*row, rows.emplace_back(), problems);
  }
  settings.set(entry.key, std::move(rows));
}

void read_settings(const TomlTable& table, CheckSettings& settings, Problems& problems) {
  TomlReader reader(table, problems);
  for (const TomlEntry& entry : reader.every_entry()) {
    if (const auto* array = std::get_if<TomlArray>(&entry.value.value)) {
      read_list(reader, entry, *array, settings, problems);
    } else if (const auto number = reader.decimal(entry.key, Need::required)) {
      settings.set(entry.key, *number);
    }
  }
}

void read_messages(TomlReader& reader, CheckEntry& check, Problems& problems) {
  const TomlTable* table = reader.table("message", Need::required);
  if (table == nullptr) {
    return;
  }
  TomlReader messages(*table, problems);
  for (const TomlEntry& entry : messages.every_entry()) {
    const TomlTable* message = messages.table(entry.key, Need::required);
    if (message == nullptr) {
      continue;
    }
    TomlReader one(*message, problems);
    CheckMessage read{entry.key, check.severity, {}};
    read.severity = one.word("severity", Need::optional, kSeverities).value_or(check.severity);
    read.text = {one.text("zh", Need::required).value_or(""),
                 one.text("en", Need::required).value_or("")};
    one.refuse_unknown_keys();
    check.messages.push_back(std::move(read));
  }
  if (check.messages.empty()) {
    reader.refuse(error("check_without_message", reader.where("message"), {{"check", check.id}}));
  }
}

void read_citations(TomlReader& reader, CheckEntry& check, Problems& problems) {
  for (const TomlTable* table : reader.tables("citation", Need::required)) {
    check.citations.push_back(read_citation(*table, problems));
  }
  if (check.citations.empty()) {
    reader.refuse(error("check_without_citation", reader.where("citation"), {{"check", check.id}}));
  }
}

/// "data/checks/funds/T05.toml" → "funds".
std::string family_of(std::string_view file) {
  const auto slash = file.rfind('/');
  const auto before = slash == std::string_view::npos ? slash : file.rfind('/', slash - 1);
  return before == std::string_view::npos
             ? std::string{}
             : std::string(file.substr(before + 1, slash - before - 1));
}

Catalogue read_house_catalogue() {
  const auto shared = read_shared_settings(house_bytes(kShared), "data/" + std::string(kShared));
  stop_on_error(shared.problems);
  std::vector<CheckEntry> entries;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (!file.name.starts_with(kFolder) || file.name == kShared) {
      continue;
    }
    auto check = read_check(file.bytes, "data/" + std::string(file.name), shared.value);
    stop_on_error(check.problems);
    entries.push_back(std::move(check.value));
  }
  return Catalogue(std::move(entries));
}

}  // namespace

Read<CheckSettings> read_shared_settings(std::string_view text, const std::string& file) {
  const Read<TomlTable> document = parse_toml(text, file);
  Read<CheckSettings> read{{}, document.problems};
  TomlReader reader(document.value, read.problems);
  if (const TomlTable* settings = reader.table("settings", Need::required)) {
    read_settings(*settings, read.value, read.problems);
  }
  reader.refuse_unknown_keys();
  return read;
}

Read<CheckEntry> read_check(std::string_view text, const std::string& file,
                            const CheckSettings& shared) {
  const Read<TomlTable> document = parse_toml(text, file);
  Read<CheckEntry> read{{}, document.problems};
  if (!document.usable()) {
    return read;
  }
  CheckEntry& check = read.value;
  TomlReader reader(document.value, read.problems);
  check.id = reader.text("id", Need::required).value_or("");
  check.family = family_of(file);
  check.severity = reader.word("severity", Need::required, kSeverities).value_or(Severity::warning);
  check.effort = reader.word("effort", Need::required, kEfforts).value_or(CheckEffort::hours);
  check.passed = both_under(reader, "passed", read.problems);
  check.failed = both_under(reader, "failed", read.problems);
  check.detection = both_under(reader, "detection", read.problems);
  check.advice = both_under(reader, "advice", read.problems);
  read_citations(reader, check, read.problems);
  read_messages(reader, check, read.problems);
  check.settings = shared;
  if (const TomlTable* settings = reader.table("settings", Need::optional)) {
    read_settings(*settings, check.settings, read.problems);
  }
  reader.refuse_unknown_keys();
  return read;
}

const Catalogue& house_catalogue() {
  static const Catalogue catalogue = read_house_catalogue();
  return catalogue;
}

}  // namespace duibiao
