#include "adapters/toml/toml_reader.h"

#include <algorithm>
#include <numeric>

namespace duibiao {
namespace {

/// Edits from a to b (insert, delete, replace a byte), row by row.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

std::string joined(const std::vector<std::string_view>& names) {
  std::string text;
  for (const std::string_view name : names) {
    text += text.empty() ? "" : ", ";
    text += name;
  }
  return text;
}

std::string_view nearest(std::string_view text, const std::vector<std::string_view>& names) {
  const auto found = std::ranges::min_element(
      names, {}, [text](std::string_view name) { return edits(text, name); });
  return found == names.end() ? std::string_view{} : *found;
}

const TomlEntry* TomlReader::entry(std::string_view key) const {
  const auto found = std::ranges::find(table_.entries, key, &TomlEntry::key);
  return found == table_.entries.end() ? nullptr : &*found;
}

const TomlValue* TomlReader::value(std::string_view key, Need need) {
  known_.push_back(key);
  const TomlEntry* found = entry(key);
  if (found == nullptr && need == Need::required) {
    refuse(error("missing_key", table_.where, {{"key", std::string(key)}}));
  }
  return found == nullptr ? nullptr : &found->value;
}

template <class T>
const T* TomlReader::value_of(std::string_view key, Need need, std::string_view expected) {
  const TomlValue* found = value(key, need);
  if (found == nullptr) {
    return nullptr;
  }
  const T* typed = std::get_if<T>(&found->value);
  if (typed == nullptr) {
    refuse_type(key, expected, *found);
  }
  return typed;
}

std::optional<std::string> TomlReader::text(std::string_view key, Need need) {
  const auto* found = value_of<std::string>(key, need, "string");
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<std::int64_t> TomlReader::integer(std::string_view key, Need need) {
  const auto* found = value_of<std::int64_t>(key, need, "integer");
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<bool> TomlReader::boolean(std::string_view key, Need need) {
  const auto* found = value_of<bool>(key, need, "boolean");
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<Date> TomlReader::date(std::string_view key, Need need) {
  const TomlValue* found = value(key, need);
  if (found == nullptr) {
    return std::nullopt;
  }
  if (const auto* day = std::get_if<Date>(&found->value)) {
    return *day;
  }
  const auto* written = std::get_if<std::string>(&found->value);
  if (written == nullptr) {
    refuse_type(key, "date", *found);
    return std::nullopt;
  }
  const auto day = parse_iso_date(*written);
  if (!day) {
    refuse(error("bad_date", found->where, {{"key", std::string(key)}, {"found", *written}}));
  }
  return day;
}

std::optional<Decimal> TomlReader::decimal(std::string_view key, Need need) {
  const TomlValue* found = value(key, need);
  if (found == nullptr) {
    return std::nullopt;
  }
  if (std::holds_alternative<TomlFloat>(found->value)) {
    refuse(error("inexact_number", found->where, {{"key", std::string(key)}}));
    return std::nullopt;
  }
  const auto* whole = std::get_if<std::int64_t>(&found->value);
  const auto* written = std::get_if<std::string>(&found->value);
  if (whole == nullptr && written == nullptr) {
    refuse_type(key, "integer or string", *found);
    return std::nullopt;
  }
  const std::string text = whole != nullptr ? std::to_string(*whole) : *written;
  const Result<Decimal> read = parse_decimal(text);
  if (!read) {
    refuse(error("bad_decimal", found->where, {{"key", std::string(key)}, {"found", text}}));
    return std::nullopt;
  }
  return *read;
}

std::vector<std::string> TomlReader::texts(std::string_view key, Need need) {
  std::vector<std::string> all;
  if (const auto* items = value_of<TomlArray>(key, need, "array of strings")) {
    for (const TomlValue& item : *items) {
      if (const auto* text = std::get_if<std::string>(&item.value)) {
        all.push_back(*text);
      } else {
        refuse_type(key, "array of strings", item);
      }
    }
  }
  return all;
}

const TomlTable* TomlReader::table(std::string_view key, Need need) {
  return value_of<TomlTable>(key, need, "table");
}

std::vector<const TomlTable*> TomlReader::tables(std::string_view key, Need need) {
  std::vector<const TomlTable*> all;
  if (const auto* items = value_of<TomlArray>(key, need, "array of tables")) {
    for (const TomlValue& item : *items) {
      if (const auto* table = std::get_if<TomlTable>(&item.value)) {
        all.push_back(table);
      } else {
        refuse_type(key, "array of tables", item);
      }
    }
  }
  return all;
}

const std::vector<TomlEntry>& TomlReader::every_entry() {
  for (const TomlEntry& entry : table_.entries) {
    known_.push_back(entry.key);
  }
  return table_.entries;
}

Source TomlReader::where(std::string_view key) const {
  const TomlEntry* found = entry(key);
  return found == nullptr ? table_.where : found->value.where;
}

void TomlReader::refuse_unknown_keys() {
  for (const TomlEntry& entry : table_.entries) {
    if (std::ranges::find(known_, entry.key) == known_.end()) {
      refuse(error("unknown_key", entry.where,
                   {{"key", entry.key},
                    {"nearest", std::string(nearest(entry.key, known_))},
                    {"known", joined(known_)}}));
    }
  }
}

void TomlReader::refuse_type(std::string_view key, std::string_view expected,
                             const TomlValue& found) {
  refuse(error("wrong_type", found.where,
               {{"key", std::string(key)},
                {"expected", std::string(expected)},
                {"found", std::string(type_name(found))}}));
}

void TomlReader::refuse_word(std::string_view key, std::string_view found,
                             const std::vector<std::string_view>& names) {
  refuse(error("unknown_word", where(key),
               {{"key", std::string(key)},
                {"found", std::string(found)},
                {"nearest", std::string(nearest(found, names))},
                {"known", joined(names)}}));
}

}  // namespace duibiao
