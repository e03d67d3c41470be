// Takes typed values out of a TOML table by key and collects every fault on the way: a key that is
// missing, of the wrong type, or known to nobody. One reader a table; keys are known by being asked
// for, so that no list of keys is kept twice.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/toml/toml.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// Is a key's absence a fault?
enum class Need { required, optional };

/// A word of the file and the value it stands for.
template <class E>
using TomlWord = std::pair<std::string_view, E>;

/// The names in a list as a sentence shows them: "a, b, c".
[[nodiscard]] std::string joined(const std::vector<std::string_view>& names);

/// The one of `names` that takes the fewest edits (insert, delete, replace a byte) from `text`; the
/// first of equals. Empty for no names.
[[nodiscard]] std::string_view nearest(std::string_view text,
                                       const std::vector<std::string_view>& names);

/// Reads one table. Every getter returns nothing after it has added its fault to `problems`:
/// `missing_key` {key}; `wrong_type` {key, expected, found}; and its own, where it says so.
class TomlReader {
 public:
  /// Both outlive the reader.
  TomlReader(const TomlTable& table, Problems& problems) : table_(table), problems_(problems) {}

  [[nodiscard]] std::optional<std::string> text(std::string_view key, Need need);
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, Need need);
  [[nodiscard]] std::optional<bool> boolean(std::string_view key, Need need);

  /// A native TOML date, or a string "2024-06-30". Problem: `bad_date` {key, found}.
  [[nodiscard]] std::optional<Date> date(std::string_view key, Need need);

  /// An exact decimal: an integer, or a string ("2.5"). Problems: `inexact_number` {key} for a
  /// float; `bad_decimal` {key, found} for a string that is no decimal of at most 18 digits.
  [[nodiscard]] std::optional<Decimal> decimal(std::string_view key, Need need);

  /// A list of strings; the faulty items are left out.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, Need need);

  /// A value of any type, for keys that take several; nothing where there is none.
  [[nodiscard]] const TomlValue* any(std::string_view key, Need need) { return value(key, need); }

  /// A table; nothing, and the fault, where it is none.
  [[nodiscard]] const TomlTable* table(std::string_view key, Need need);

  /// An array of tables ([[key]]); items that are no table are faults and left out.
  [[nodiscard]] std::vector<const TomlTable*> tables(std::string_view key, Need need);

  /// One of `words`. Problem: `unknown_word` {key, found, nearest, known}.
  template <class E, std::size_t N>
  [[nodiscard]] std::optional<E> word(std::string_view key, Need need,
                                      const std::array<TomlWord<E>, N>& words) {
    const std::optional<std::string> found = text(key, need);
    if (!found) {
      return std::nullopt;
    }
    std::vector<std::string_view> names;
    for (const auto& [name, value] : words) {
      if (name == *found) {
        return value;
      }
      names.push_back(name);
    }
    refuse_word(key, *found, names);
    return std::nullopt;
  }

  /// Every entry of the table, whatever its key: for tables whose keys are data.
  [[nodiscard]] const std::vector<TomlEntry>& every_entry();

  /// Where the value of `key` stands; the table's own place where there is none.
  [[nodiscard]] Source where(std::string_view key) const;

  /// Adds a fault of the caller's.
  void refuse(Problem problem) { problems_.push_back(std::move(problem)); }

  /// To be called last: every key that was never asked for is a fault, `unknown_key`
  /// {key, nearest, known}.
  void refuse_unknown_keys();

 private:
  [[nodiscard]] const TomlEntry* entry(std::string_view key) const;
  [[nodiscard]] const TomlValue* value(std::string_view key, Need need);
  template <class T>
  [[nodiscard]] const T* value_of(std::string_view key, Need need, std::string_view expected);
  void refuse_type(std::string_view key, std::string_view expected, const TomlValue& found);
  void refuse_word(std::string_view key, std::string_view found,
                   const std::vector<std::string_view>& names);

  const TomlTable& table_;
  Problems& problems_;
  std::vector<std::string_view> known_{};
};

}  // namespace duibiao
