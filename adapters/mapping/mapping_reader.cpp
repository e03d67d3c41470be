#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "adapters/mapping/condition_reader.h"
#include "adapters/mapping/feed_reader.h"
#include "adapters/mapping/mapping.h"
#include "adapters/rules/plans_reader.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<ColumnType>, 4> kColumnTypes{
    {{"text", ColumnType::text},
     {"number", ColumnType::number},
     {"date", ColumnType::date},
     {"compact_date", ColumnType::compact_date}}};

enum class TypeWord { journal, roster };
constexpr std::array<TomlWord<TypeWord>, 2> kTypes{
    {{"journal", TypeWord::journal}, {"roster", TypeWord::roster}}};

constexpr std::array<TomlWord<bool>, 2> kStarts{{{"course_start", true}, {"first_row", false}}};

/// Reads one [[source]].
class SourceReader {
 public:
  SourceReader(const TomlTable& table, Problems& problems)
      : reader_(table, problems), problems_(problems) {
    source_.where = table.where;
  }

  RegisterSource read() {
    source_.name = reader_.text("name", Need::required).value_or("");
    read_file();
    read_columns();
    const auto type = reader_.word("type", Need::required, kTypes);
    if (type == TypeWord::journal) {
      read_journal();
    } else if (type == TypeWord::roster) {
      read_roster();
    }
    read_reach();
    source_.total_column = reader_.text("total_column", Need::optional);
    read_rank();
    read_feeds();
    if (type) {
      reader_.refuse_unknown_keys();  // which keys there are depends on the type
    }
    return std::move(source_);
  }

 private:
  void read_file() {
    source_.file = reader_.text("file", Need::required).value_or("");
    source_.sheet = reader_.text("sheet", Need::optional).value_or("");
    if (source_.file.find_first_of("/\\") != std::string::npos) {
      reader_.refuse(error("file_pattern_has_folder", reader_.where("file")));
    }
  }

  void read_columns() {
    const TomlTable* columns = reader_.table("columns", Need::optional);
    if (columns == nullptr) {
      return;
    }
    TomlReader types(*columns, problems_);
    for (const TomlEntry& entry : columns->entries) {
      const auto type = types.word(entry.key, Need::required, kColumnTypes);
      source_.columns.push_back({entry.key, type.value_or(ColumnType::text), entry.where});
    }
  }

  void read_journal() {
    Journal journal;
    if (const auto name = reader_.text("date", Need::required)) {
      const Source where = reader_.where("date");
      journal.date = use_column(source_.columns, *name, where);
      require_date(source_.columns[journal.date], where);
    }
    journal.from_course_start = reader_.word("covers_from", Need::optional, kStarts).value_or(true);
    source_.type = journal;
  }

  void require_date(RegisterColumn& column, const Source& named_at) {
    if (column.where == named_at) {
      column.type = ColumnType::date;
    }
    if (column.type != ColumnType::date && column.type != ColumnType::compact_date) {
      problems_.push_back(error("column_not_date", named_at, {{"column", column.name}}));
    }
  }

  void read_roster() {
    RosterSource roster;
    if (const TomlValue* at = reader_.any("at", Need::optional)) {
      const auto* days = std::get_if<TomlArray>(&at->value);
      if (days == nullptr || days->empty()) {
        reader_.refuse(error("not_a_day", at->where));
      }
      for (const TomlValue& value : days != nullptr ? *days : TomlArray{}) {
        if (const auto day = read_day(value)) {
          roster.at.push_back(*day);
        }
      }
    }
    if (roster.at.empty()) {
      roster.at.emplace_back(Moment::as_of);
    }
    source_.type = std::move(roster);
  }

  std::optional<DateTerm> read_day(const TomlValue& value) {
    auto day = read_date_term(value);
    if (!day) {
      reader_.refuse(error("not_a_day", value.where));
    }
    return day;
  }

  void read_reach() {
    if (const TomlValue* value = reader_.any("covers_until", Need::optional)) {
      source_.covers_until = read_day(*value);
    }
  }

  void read_rank() {
    const auto rank = reader_.integer("rank", Need::optional);
    if (rank && (*rank < 1 || *rank > 1000)) {
      reader_.refuse(error("rank_out_of_range", reader_.where("rank")));
    } else if (rank) {
      source_.rank = static_cast<int>(*rank);
    }
  }

  void read_feeds() {
    const TomlTable* where = reader_.table("where", Need::optional);
    const Condition rows =
        where != nullptr ? read_condition(*where, source_.columns, problems_) : Condition{};
    for (const TomlTable* table : reader_.tables("feeds", Need::optional)) {
      source_.feeds.push_back(read_feed(*table, source_, rows, problems_));
    }
    if (source_.feeds.empty()) {
      reader_.refuse(error("source_feeds_nothing", source_.where));
    }
  }

  TomlReader reader_;
  Problems& problems_;
  RegisterSource source_{};
};

IndicatorEntry read_indicator(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  IndicatorEntry entry;
  entry.where = table.where;
  entry.indicator = reader.text("indicator", Need::required).value_or("");
  entry.project = reader.text("project", Need::optional).value_or("");
  entry.measure = reader.word("measure", Need::optional, kMeasureWords);
  entry.kind = reader.word("kind", Need::optional, kKindWords);
  entry.accrual = reader.word("accrual", Need::optional, kAccrualWords);
  const bool said = reader.any("measure", Need::optional) != nullptr ||
                    reader.any("kind", Need::optional) != nullptr ||
                    reader.any("accrual", Need::optional) != nullptr;
  if (!said) {
    reader.refuse(error("setting_says_nothing", table.where));
  }
  reader.refuse_unknown_keys();
  return entry;
}

MatchEntry read_match(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  MatchEntry entry;
  entry.where = table.where;
  entry.name = reader.text("name", Need::required).value_or("");
  entry.indicator = reader.text("indicator", Need::required).value_or("");
  entry.project = reader.text("project", Need::optional).value_or("");
  reader.refuse_unknown_keys();
  return entry;
}

PlanEntry read_plan_entry(const TomlTable& table, Problems& problems) {
  TomlReader reader(table, problems);
  PlanEntry entry;
  entry.project = reader.text("project", Need::optional).value_or("");
  entry.plan = read_plan(reader, table.where, problems);
  reader.refuse_unknown_keys();
  return entry;
}

void check_matches(const std::vector<MatchEntry>& matches, Problems& problems) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const MatchEntry& match : matches) {
    if (!seen.emplace(match.project, match.name).second) {
      problems.push_back(error("match_name_twice", match.where, {{"name", match.name}}));
    }
  }
}

void check_names(const std::vector<RegisterSource>& sources, Problems& problems) {
  for (auto source = sources.begin(); source != sources.end(); ++source) {
    const auto first = std::ranges::find(sources, source->name, &RegisterSource::name);
    if (first != source && !source->name.empty()) {
      problems.push_back(error("source_name_twice", source->where, {{"source", source->name}}));
    }
  }
}

}  // namespace

Read<Mapping> read_mapping(std::string_view toml, const std::string& file) {
  Read<TomlTable> document = parse_toml(toml, file);
  Read<Mapping> read{{}, std::move(document.problems)};
  read.value.file = file;
  if (!read.usable()) {
    return read;
  }
  TomlReader reader(document.value, read.problems);
  for (const TomlTable* table : reader.tables("source", Need::optional)) {
    read.value.sources.push_back(SourceReader(*table, read.problems).read());
  }
  for (const TomlTable* table : reader.tables("indicator", Need::optional)) {
    read.value.indicators.push_back(read_indicator(*table, read.problems));
  }
  for (const TomlTable* table : reader.tables("match", Need::optional)) {
    read.value.matches.push_back(read_match(*table, read.problems));
  }
  for (const TomlTable* table : reader.tables("plan", Need::optional)) {
    read.value.plans.push_back(read_plan_entry(*table, read.problems));
  }
  reader.refuse_unknown_keys();
  check_names(read.value.sources, read.problems);
  check_matches(read.value.matches, read.problems);
  if (document.value.entries.empty()) {
    read.problems.push_back(error("mapping_empty", Source{.file = file}));
  }
  return read;
}

}  // namespace duibiao
