#include "adapters/form/form_words.h"

#include <array>
#include <utility>

#include "adapters/form/fields/heading_period.h"
#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::array kFieldNames{
    TomlWord<FieldRole>{"name", FieldRole::name},
    TomlWord<FieldRole>{"department", FieldRole::department},
    TomlWord<FieldRole>{"unit", FieldRole::unit},
    TomlWord<FieldRole>{"unit_else", FieldRole::unit_else},
    TomlWord<FieldRole>{"type", FieldRole::type},
    TomlWord<FieldRole>{"type_else", FieldRole::type_else},
    TomlWord<FieldRole>{"code", FieldRole::code},
    TomlWord<FieldRole>{"start", FieldRole::start},
    TomlWord<FieldRole>{"finish", FieldRole::finish},
    TomlWord<FieldRole>{"year", FieldRole::year},
    TomlWord<FieldRole>{"long_term_goal", FieldRole::long_term_goal},
    TomlWord<FieldRole>{"annual_goal", FieldRole::annual_goal},
    TomlWord<FieldRole>{"goal_done", FieldRole::goal_done},
    TomlWord<FieldRole>{"reason", FieldRole::reason},
    TomlWord<FieldRole>{"measure", FieldRole::measure},
    TomlWord<FieldRole>{"reported_on", FieldRole::reported_on},
    TomlWord<FieldRole>{"other", FieldRole::other},
};

constexpr std::array kFundsNames{
    TomlWord<FundsWord>{"opening", FundsWord::opening},
    TomlWord<FundsWord>{"income", FundsWord::income},
    TomlWord<FundsWord>{"expenditure", FundsWord::expenditure},
    TomlWord<FundsWord>{"total", FundsWord::total},
    TomlWord<FundsWord>{"half_year", FundsWord::half_year},
    TomlWord<FundsWord>{"full_year", FundsWord::full_year},
    TomlWord<FundsWord>{"budget_initial", FundsWord::budget_initial},
    TomlWord<FundsWord>{"executed", FundsWord::executed},
    TomlWord<FundsWord>{"forecast", FundsWord::forecast},
    TomlWord<FundsWord>{"rate", FundsWord::rate},
    TomlWord<FundsWord>{"weight", FundsWord::weight},
    TomlWord<FundsWord>{"score", FundsWord::score},
    TomlWord<FundsWord>{"reason", FundsWord::reason},
    TomlWord<FundsWord>{"other", FundsWord::other},
};

constexpr std::array kColumnNames{
    TomlWord<GridColumn>{"level1", GridColumn::level1},
    TomlWord<GridColumn>{"level2", GridColumn::level2},
    TomlWord<GridColumn>{"name", GridColumn::name},
    TomlWord<GridColumn>{"half_year", GridColumn::half_year},
    TomlWord<GridColumn>{"full_year", GridColumn::full_year},
    TomlWord<GridColumn>{"weight", GridColumn::weight},
    TomlWord<GridColumn>{"sign", GridColumn::sign},
    TomlWord<GridColumn>{"unit", GridColumn::unit},
    TomlWord<GridColumn>{"actual", GridColumn::actual},
    TomlWord<GridColumn>{"score", GridColumn::score},
    TomlWord<GridColumn>{"reason", GridColumn::reason},
    TomlWord<GridColumn>{"reason_category", GridColumn::reason_category},
    TomlWord<GridColumn>{"measure", GridColumn::measure},
    TomlWord<GridColumn>{"due", GridColumn::due},
    TomlWord<GridColumn>{"forecast", GridColumn::forecast},
    TomlWord<GridColumn>{"evidence", GridColumn::evidence},
    TomlWord<GridColumn>{"reason_funds", GridColumn::reason_funds},
    TomlWord<GridColumn>{"reason_institution", GridColumn::reason_institution},
    TomlWord<GridColumn>{"reason_staff", GridColumn::reason_staff},
    TomlWord<GridColumn>{"reason_hardware", GridColumn::reason_hardware},
    TomlWord<GridColumn>{"reason_other", GridColumn::reason_other},
    TomlWord<GridColumn>{"likely_certain", GridColumn::likely_certain},
    TomlWord<GridColumn>{"likely_possible", GridColumn::likely_possible},
    TomlWord<GridColumn>{"likely_impossible", GridColumn::likely_impossible},
    TomlWord<GridColumn>{"likelihood", GridColumn::likelihood},
    TomlWord<GridColumn>{"remark", GridColumn::remark},
    TomlWord<GridColumn>{"other", GridColumn::other},
};

/// The lists of a section, one a role; a label belongs to one role only.
template <class Role, std::size_t N>
std::map<std::string, Role, std::less<>> read_roles(TomlReader& section,
                                                    const std::array<TomlWord<Role>, N>& names) {
  std::map<std::string, Role, std::less<>> roles;
  for (const auto& [name, role] : names) {
    for (const std::string& word : section.texts(name, Need::required)) {
      if (!roles.emplace(label_key(word), role).second) {
        section.refuse(error("listed_twice", section.where(name), {{"word", word}}));
      }
    }
  }
  return roles;
}

/// Calls `read` with a reader of the section `key`, and refuses what it did not ask for.
template <class ReadSection>
void read_section(TomlReader& book, std::string_view key, Problems& problems, ReadSection read) {
  if (const TomlTable* table = book.table(key, Need::required)) {
    TomlReader section(*table, problems);
    read(section);
    section.refuse_unknown_keys();
  }
}

template <class Role>
using Roles = std::map<std::string, Role, std::less<>>;

template <class Role>
std::optional<Role> find_key(const Roles<Role>& roles, std::string_view key) {
  const auto found = roles.find(key);
  return found == roles.end() ? std::nullopt : std::optional(found->second);
}

/// `key` without what says when: 1-7月执行数 → #执行数; nothing where it says no such thing.
std::optional<std::string> without_period(std::string_view key) {
  const auto period = read_heading_period(key);
  return period ? std::optional("#" + period->rest) : std::nullopt;
}

/// Looks `label` up as it stands, then without brackets at its end, one after the other, each also
/// without what says when.
template <class Role>
std::optional<Role> find_loosely(const Roles<Role>& roles, std::string_view label) {
  const std::string whole = label_key(label);
  for (std::string_view key = whole;; key = without_brackets(key)) {
    if (const auto found = find_key(roles, key)) {
      return found;
    }
    const auto dateless = without_period(key);
    if (const auto found = dateless ? find_key(roles, *dateless) : std::nullopt) {
      return found;
    }
    if (without_brackets(key) == key) {
      return std::nullopt;
    }
  }
}

WordSet read_keys(TomlReader& section, std::string_view name) {
  WordSet keys;
  for (const std::string& word : section.texts(name, Need::required)) {
    keys.insert(label_key(word));
  }
  return keys;
}

RowWords read_row_words(TomlReader& section) {
  return {.totals = read_keys(section, "totals"),
          .notes = read_keys(section, "notes"),
          .signs_without_bound = read_keys(section, "signs_without_bound"),
          .placeholders = read_keys(section, "placeholders"),
          .ticks = read_keys(section, "ticks"),
          .boxes_ticked = section.texts("boxes_ticked", Need::required),
          .boxes_empty = section.texts("boxes_empty", Need::required)};
}

}  // namespace

std::string label_key(std::string_view text) {
  std::string key = normalise(text);
  while (key.ends_with(':')) {
    key.pop_back();
  }
  return key;
}

std::string_view without_brackets(std::string_view label) {
  const auto open = label.rfind('(');
  return label.ends_with(')') && open != 0 && open != std::string_view::npos ? label.substr(0, open)
                                                                             : label;
}

LabelledCell split_label(std::string_view cell, const FormWords& words) {
  for (const std::string_view colon : {":", "："}) {
    const auto at = cell.find(colon);
    if (at != std::string_view::npos && words.field(cell.substr(0, at))) {
      return {cell.substr(0, at), cell.substr(at + colon.size())};
    }
  }
  return {cell, {}};
}

std::optional<FieldRole> FormWords::field(std::string_view label) const {
  return find_key(fields, label_key(label));
}

std::optional<FieldRole> FormWords::field_with_brackets(std::string_view label) const {
  const std::string key = label_key(label);
  const auto found = find_key(fields, key);
  return found ? found : find_key(fields, without_brackets(key));
}

std::optional<FieldRole> FormWords::numbered_field(std::string_view label) const {
  const std::string key = label_key(label);
  std::string_view plain = without_brackets(key);
  while (!plain.empty() && plain.back() >= '0' && plain.back() <= '9') {
    plain.remove_suffix(1);
  }
  return find_key(fields, plain);
}

std::optional<FundsWord> FormWords::funds_word(std::string_view label) const {
  return find_loosely(funds, label);
}

std::optional<GridColumn> FormWords::column(std::string_view label, std::string_view above) const {
  if (above.empty()) {
    return find_loosely(columns, label);
  }
  const std::string over(without_brackets(label_key(above)));
  const auto both = find_key(columns, over + "/" + label_key(label));
  const auto alone = both ? both : find_loosely(columns, label);
  return alone ? alone : find_loosely(columns, above);
}

Read<FormWords> read_form_words(std::string_view toml, const std::string& file) {
  Read<TomlTable> document = parse_toml(toml, file);
  Read<FormWords> read{{}, std::move(document.problems)};
  FormWords& words = read.value;
  TomlReader book(document.value, read.problems);
  read_section(book, "unlabelled", read.problems, [&words](TomlReader& section) {
    words.title_label = section.text("title", Need::required).value_or("");
    words.year_label = section.text("year", Need::required).value_or("");
  });
  read_section(book, "header", read.problems,
               [&words](TomlReader& section) { words.fields = read_roles(section, kFieldNames); });
  read_section(book, "funds", read.problems,
               [&words](TomlReader& section) { words.funds = read_roles(section, kFundsNames); });
  read_section(book, "grid", read.problems, [&words](TomlReader& section) {
    words.columns = read_roles(section, kColumnNames);
  });
  read_section(book, "rows", read.problems,
               [&words](TomlReader& section) { words.rows = read_row_words(section); });
  read_section(book, "figures", read.problems, [&words](TomlReader& section) {
    words.figures = {read_keys(section, "names"), read_keys(section, "codes"),
                     read_keys(section, "units"), section.texts("increments", Need::required),
                     section.texts("no_figures", Need::required)};
  });
  book.refuse_unknown_keys();
  return read;
}

const FormWords& house_form_words() {
  static const FormWords words = read_house_file("forms/labels.toml", read_form_words);
  return words;
}

}  // namespace duibiao
