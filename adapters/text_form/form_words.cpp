#include "adapters/text_form/form_words.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "adapters/toml/toml_reader.h"
#include "data/embedded.h"
#include "engine/target/text_reader.h"
#include "reports/wording/wording.h"

namespace duibiao {
namespace {

constexpr std::array kFieldNames{
    TomlWord<FieldRole>{"name", FieldRole::name},
    TomlWord<FieldRole>{"department", FieldRole::department},
    TomlWord<FieldRole>{"unit", FieldRole::unit},
    TomlWord<FieldRole>{"type", FieldRole::type},
    TomlWord<FieldRole>{"code", FieldRole::code},
    TomlWord<FieldRole>{"start", FieldRole::start},
    TomlWord<FieldRole>{"finish", FieldRole::finish},
    TomlWord<FieldRole>{"year", FieldRole::year},
    TomlWord<FieldRole>{"long_term_goal", FieldRole::long_term_goal},
    TomlWord<FieldRole>{"annual_goal", FieldRole::annual_goal},
    TomlWord<FieldRole>{"other", FieldRole::other},
};

constexpr std::array kFundsNames{
    TomlWord<FundsWord>{"opening", FundsWord::opening},
    TomlWord<FundsWord>{"income", FundsWord::income},
    TomlWord<FundsWord>{"expenditure", FundsWord::expenditure},
    TomlWord<FundsWord>{"total", FundsWord::total},
    TomlWord<FundsWord>{"half_year", FundsWord::half_year},
    TomlWord<FundsWord>{"full_year", FundsWord::full_year},
};

constexpr std::array kColumnNames{
    TomlWord<GridColumn>{"level1", GridColumn::level1},
    TomlWord<GridColumn>{"level2", GridColumn::level2},
    TomlWord<GridColumn>{"name", GridColumn::name},
    TomlWord<GridColumn>{"half_year", GridColumn::half_year},
    TomlWord<GridColumn>{"full_year", GridColumn::full_year},
    TomlWord<GridColumn>{"weight", GridColumn::weight},
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
std::optional<Role> find_role(const std::map<std::string, Role, std::less<>>& roles,
                              std::string_view label) {
  const auto found = roles.find(label_key(label));
  return found == roles.end() ? std::nullopt : std::optional(found->second);
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
  return find_role(fields, label);
}

std::optional<FundsWord> FormWords::funds_word(std::string_view label) const {
  const auto found = find_role(funds, label);
  return found ? found : find_role(funds, without_brackets(label_key(label)));
}

std::optional<GridColumn> FormWords::column(std::string_view label) const {
  return find_role(columns, label);
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
  book.refuse_unknown_keys();
  return read;
}

const FormWords& house_form_words() {
  static const FormWords words = [] {
    constexpr std::string_view name = "forms/labels.toml";
    Read<FormWords> read =
        read_form_words(data::embedded_file(name).value_or(""), "data/" + std::string(name));
    for (const Problem& problem : read.problems) {
      std::fputs((message_line(problem, Language::english) + "\n").c_str(), stderr);
    }
    if (!read.usable()) {
      std::abort();
    }
    return std::move(read.value);
  }();
  return words;
}

}  // namespace duibiao
