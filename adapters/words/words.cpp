#include "adapters/words/words.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "adapters/toml/house_file.h"
#include "adapters/toml/toml_reader.h"
#include "data/embedded.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<Dimension>, 5> kDimensions{{{"none", Dimension::none},
                                                          {"count", Dimension::count},
                                                          {"money", Dimension::money},
                                                          {"rate", Dimension::rate},
                                                          {"time", Dimension::time}}};
constexpr std::array<TomlWord<Sign>, 5> kSigns{{{"at_least", Sign::at_least},
                                                {"at_most", Sign::at_most},
                                                {"more_than", Sign::more_than},
                                                {"less_than", Sign::less_than},
                                                {"equal", Sign::equal}}};
constexpr std::array<TomlWord<Sign>, 2> kTrailingSigns{
    {{"at_least", Sign::at_least}, {"at_most", Sign::at_most}}};
constexpr std::array<TomlWord<TierWord>, 4> kTiers{{{"achieved", TierWord::achieved},
                                                    {"mostly_achieved", TierWord::mostly_achieved},
                                                    {"partly_achieved", TierWord::partly_achieved},
                                                    {"not_achieved", TierWord::not_achieved}}};

/// All sections of `files` as one table.
TomlTable join(std::span<const NamedText> files, Problems& problems) {
  TomlTable all;
  for (const NamedText& file : files) {
    all.where.file += (all.where.file.empty() ? "" : ", ") + file.file;
    Read<TomlTable> read = parse_toml(file.text, file.file);
    append(problems, std::move(read.problems));
    for (TomlEntry& section : read.value.entries) {
      if (std::ranges::find(all.entries, section.key, &TomlEntry::key) != all.entries.end()) {
        problems.push_back(error("section_twice", section.where, {{"key", section.key}}));
      }
      all.entries.push_back(std::move(section));
    }
  }
  return all;
}

Problem listed_twice(const Source& where, const std::string& word) {
  return error("listed_twice", where, {{"word", word}});
}

/// The lists of a section that gives each value of `words` its list, as pairs of word and value.
template <class E, std::size_t N>
std::vector<std::pair<std::string, E>> read_classes(TomlReader& book, std::string_view section,
                                                    const std::array<TomlWord<E>, N>& words,
                                                    Problems& problems) {
  std::vector<std::pair<std::string, E>> pairs;
  const TomlTable* table = book.table(section, Need::required);
  if (table == nullptr) {
    return pairs;
  }
  TomlReader reader(*table, problems);
  for (const auto& [key, value] : words) {
    for (std::string& word : reader.texts(key, Need::required)) {
      if (std::ranges::find(pairs, word, &std::pair<std::string, E>::first) != pairs.end()) {
        reader.refuse(listed_twice(reader.where(key), word));
      }
      pairs.emplace_back(std::move(word), value);
    }
  }
  reader.refuse_unknown_keys();
  return pairs;
}

/// Longest first, so that 不超过 is found before 超过 and ">=" before ">".
std::vector<std::pair<std::string, Sign>> longest_first(
    std::vector<std::pair<std::string, Sign>> signs) {
  std::ranges::stable_sort(
      signs, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  return signs;
}

/// A section that holds nothing but one list.
std::vector<std::string> read_list(TomlReader& book, std::string_view section, std::string_view key,
                                   Problems& problems) {
  const TomlTable* table = book.table(section, Need::required);
  if (table == nullptr) {
    return {};
  }
  TomlReader reader(*table, problems);
  std::vector<std::string> words = reader.texts(key, Need::required);
  reader.refuse_unknown_keys();
  return words;
}

std::set<std::string, std::less<>> as_set(const std::vector<std::string>& words) {
  return {words.begin(), words.end()};
}

std::map<std::string, std::string, std::less<>> read_aliases(TomlReader& book, Problems& problems) {
  std::map<std::string, std::string, std::less<>> aliases;
  const TomlTable* table = book.table("level_aliases", Need::required);
  if (table == nullptr) {
    return aliases;
  }
  TomlReader reader(*table, problems);
  for (const TomlEntry& level : reader.every_entry()) {
    std::vector<std::string> names = reader.texts(level.key, Need::required);
    names.push_back(level.key);
    for (const std::string& name : names) {
      if (!aliases.emplace(name, level.key).second) {
        reader.refuse(listed_twice(level.where, name));
      }
    }
  }
  return aliases;
}

/// Units and what may stand around them, while they are being read.
struct UnitRows {
  std::vector<UnitRow> rows{};
  std::map<std::string, int> scale_words{};
  std::set<std::string> after_numeral{};

  void add(UnitRow row, const Source& where, Problems& problems) {
    if (std::ranges::find(rows, row.spelling, &UnitRow::spelling) != rows.end()) {
      problems.push_back(listed_twice(where, row.spelling));
    }
    rows.push_back(std::move(row));
  }
};

/// A table of spelling = power of ten.
std::vector<std::pair<std::string, int>> read_exponents(const TomlTable* table,
                                                        Problems& problems) {
  std::vector<std::pair<std::string, int>> exponents;
  if (table == nullptr) {
    return exponents;
  }
  TomlReader reader(*table, problems);
  for (const TomlEntry& entry : reader.every_entry()) {
    const auto exponent = reader.integer(entry.key, Need::required);
    if (exponent && (*exponent < -9 || *exponent > 9)) {
      reader.refuse(error("exponent_out_of_range", entry.value.where,
                          {{"found", std::to_string(*exponent)}}));
    } else if (exponent) {
      exponents.emplace_back(entry.key, static_cast<int>(*exponent));
    }
  }
  return exponents;
}

void read_family(const TomlTable& table, UnitRows& units, Problems& problems) {
  TomlReader reader(table, problems);
  const std::string base = reader.text("base", Need::required).value_or("");
  const Dimension dimension =
      reader.word("dimension", Need::required, kDimensions).value_or(Dimension::none);
  const bool after_numeral = reader.boolean("after_numeral", Need::required).value_or(false);
  std::vector<std::pair<std::string, int>> spellings{{base, 0}};
  for (std::string& same : reader.texts("same", Need::optional)) {
    spellings.emplace_back(std::move(same), 0);
  }
  for (auto& multiple : read_exponents(reader.table("multiples", Need::optional), problems)) {
    spellings.push_back(std::move(multiple));
  }
  for (const auto& [spelling, exponent] : spellings) {
    units.add({spelling, base, exponent, dimension}, table.where, problems);
    if (after_numeral) {
      units.after_numeral.insert(spelling);
    }
  }
  reader.refuse_unknown_keys();
}

void read_alone(const TomlTable* table, UnitRows& units, Problems& problems) {
  if (table == nullptr) {
    return;
  }
  TomlReader reader(*table, problems);
  for (const auto& [key, dimension] : kDimensions) {
    for (const std::string& unit : reader.texts(key, Need::optional)) {
      units.add({unit, unit, 0, dimension}, reader.where(key), problems);
    }
  }
  reader.refuse_unknown_keys();
}

UnitTable read_units(TomlReader& book, Problems& problems) {
  UnitRows units;
  for (const TomlTable* family : book.tables("family", Need::required)) {
    read_family(*family, units, problems);
  }
  read_alone(book.table("alone", Need::required), units, problems);
  for (auto& unit : read_list(book, "numerals", "units", problems)) {
    units.after_numeral.insert(std::move(unit));
  }
  for (auto& word : read_exponents(book.table("scale_words", Need::required), problems)) {
    units.scale_words.insert(std::move(word));
  }
  return {units.rows, units.scale_words, units.after_numeral};
}

Vocabulary read_house_vocabulary() {
  std::vector<NamedText> files;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (file.name.starts_with("units/") || file.name.starts_with("words/")) {
      files.push_back({"data/" + std::string(file.name), file.bytes});
    }
  }
  Read<Vocabulary> read = read_vocabulary(files);
  stop_on_error(read.problems);
  return std::move(read.value);
}

}  // namespace

Read<Vocabulary> read_vocabulary(std::span<const NamedText> files) {
  Read<Vocabulary> read;
  Problems& problems = read.problems;
  const TomlTable all = join(files, problems);
  TomlReader book(all, problems);
  Vocabulary& words = read.value;
  words.units = read_units(book, problems);
  words.leading_signs = longest_first(read_classes(book, "leading", kSigns, problems));
  words.trailing_signs = longest_first(read_classes(book, "trailing", kTrailingSigns, problems));
  words.placeholders = as_set(read_list(book, "placeholders", "words", problems));
  words.schedule_words = as_set(read_list(book, "schedule", "words", problems));
  const auto tiers = read_classes(book, "tiers", kTiers, problems);
  words.tiers.insert(tiers.begin(), tiers.end());
  words.done_words = as_set(read_list(book, "done", "words", problems));
  words.cost_levels = as_set(read_list(book, "cost_levels", "names", problems));
  words.cost_words = read_list(book, "cost", "words", problems);
  words.adverse_words = read_list(book, "adverse", "words", problems);
  words.remedy_words = read_list(book, "remedy", "words", problems);
  words.approximate_words = read_list(book, "approximate", "words", problems);
  words.level_aliases = read_aliases(book, problems);
  book.refuse_unknown_keys();
  return read;
}

const Vocabulary& house_vocabulary() {
  static const Vocabulary vocabulary = read_house_vocabulary();
  return vocabulary;
}

}  // namespace duibiao
