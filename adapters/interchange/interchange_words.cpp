#include "adapters/interchange/interchange_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<Measure>, 3> kMeasures{
    {{"sum", Measure::sum}, {"last", Measure::last}, {"ratio", Measure::ratio}}};
constexpr std::array<TomlWord<Kind>, 3> kKinds{
    {{"flow", Kind::flow}, {"level", Kind::level}, {"ceiling", Kind::ceiling}}};
constexpr std::array<TomlWord<Accrual>, 2> kAccruals{
    {{"increment", Accrual::increment}, {"running_total", Accrual::running_total}}};
constexpr std::array<TomlWord<StatementKind>, 13> kStatementKinds{
    {{"reason", StatementKind::reason},
     {"measure", StatementKind::measure},
     {"due", StatementKind::due},
     {"likelihood", StatementKind::likelihood},
     {"forecast", StatementKind::forecast},
     {"claimed_value", StatementKind::claimed_value},
     {"claimed_score", StatementKind::claimed_score},
     {"reviewed_score", StatementKind::reviewed_score},
     {"over_cause", StatementKind::over_cause},
     {"over_deduction", StatementKind::over_deduction},
     {"evidence", StatementKind::evidence},
     {"sample", StatementKind::sample},
     {"rectification", StatementKind::rectification}}};
constexpr std::array<TomlWord<std::string_view>, 2> kOverCauses{
    {{kTargetTooLow, kTargetTooLow}, {"other", "other"}}};

/// Every name of a section of lists with what it stands for: the key of each list itself, and the
/// list's words.
template <class Value, class Names>
std::map<std::string, Value, std::less<>> read_names(TomlReader& book, std::string_view section,
                                                     const Names& names, Problems& problems) {
  std::map<std::string, Value, std::less<>> read;
  const TomlTable* table = book.table(section, Need::required);
  if (table == nullptr) {
    return read;
  }
  TomlReader reader(*table, problems);
  for (const auto& [name, value] : names) {
    std::vector<std::string> words = reader.texts(name, Need::required);
    words.emplace_back(name);
    for (const std::string& word : words) {
      if (!read.emplace(matching_key(word), value).second) {
        reader.refuse(error("word_listed_twice", reader.where(name), {{"word", word}}));
      }
    }
  }
  reader.refuse_unknown_keys();
  return read;
}

InterchangeWords::Aliases read_headings(TomlReader& book, FileKind kind, Problems& problems) {
  std::vector<std::pair<std::string_view, std::string_view>> names;
  for (const ColumnRule& column : columns_of(kind)) {
    names.emplace_back(column.name, column.name);
  }
  return read_names<std::string_view>(book, name_of(kind), names, problems);
}

}  // namespace

std::string matching_key(std::string_view written) {
  std::string key = normalise(written);
  std::ranges::transform(key, key.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return key;
}

std::optional<std::string_view> InterchangeWords::column(FileKind kind,
                                                         std::string_view heading) const {
  const auto aliases = headings.find(kind);
  if (aliases == headings.end()) {
    return std::nullopt;
  }
  const auto found = aliases->second.find(matching_key(heading));
  return found == aliases->second.end() ? std::nullopt : std::optional(found->second);
}

std::string_view word_of(StatementKind kind) {
  const auto* const found =
      std::ranges::find(kStatementKinds, kind, &TomlWord<StatementKind>::second);
  return found == kStatementKinds.end() ? std::string_view{} : found->first;
}

std::optional<StatementKind> statement_kind(std::string_view word) {
  const auto* const found =
      std::ranges::find(kStatementKinds, word, &TomlWord<StatementKind>::first);
  return found == kStatementKinds.end() ? std::nullopt : std::optional(found->second);
}

Read<InterchangeWords> read_interchange_words(std::string_view text, const std::string& file) {
  Read<InterchangeWords> read;
  const Read<TomlTable> document = parse_toml(text, file);
  read.problems = document.problems;
  if (!document.usable()) {
    return read;
  }
  TomlReader book(document.value, read.problems);
  for (const FileKind kind : kFileKinds) {
    read.value.headings[kind] = read_headings(book, kind, read.problems);
  }
  read.value.measures = read_names<Measure>(book, "measures", kMeasures, read.problems);
  read.value.kinds = read_names<Kind>(book, "kinds", kKinds, read.problems);
  read.value.accruals = read_names<Accrual>(book, "accruals", kAccruals, read.problems);
  read.value.statement_kinds =
      read_names<StatementKind>(book, "statement_kinds", kStatementKinds, read.problems);
  read.value.over_causes =
      read_names<std::string_view>(book, "over_causes", kOverCauses, read.problems);
  book.refuse_unknown_keys();
  return read;
}

const InterchangeWords& house_interchange_words() {
  static const InterchangeWords words =
      read_house_file("interchange/headings.toml", read_interchange_words);
  return words;
}

}  // namespace duibiao
