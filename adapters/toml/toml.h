// A TOML document as plain values that know their place, so that every fault in a rule book, a
// mapping or a word list can be named by file, line and column. toml++ stays behind this header.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/result.h"
#include "engine/value/date.h"

namespace duibiao {

/// A binary floating-point number was written: never used, since it is not exact.
struct TomlFloat {};
/// A time of day or a date with one.
struct TomlTime {};

struct TomlValue;
struct TomlEntry;

using TomlArray = std::vector<TomlValue>;

/// Keys and values in the order of the file. No initializer for `entries`, nor below for `value`:
/// clang would need the incomplete TomlEntry for it.
struct TomlTable {
  std::vector<TomlEntry> entries;
  Source where{};
};

/// One value with the place it starts at. Tables, also inline ones, keep theirs twice.
struct TomlValue {
  std::variant<std::string, std::int64_t, bool, Date, TomlFloat, TomlTime, TomlArray, TomlTable>
      value;
  Source where{};
};

/// A key, the place of the key, and its value.
struct TomlEntry {
  std::string key{};
  Source where{};
  TomlValue value{};
};

/// Parses a whole document. `file` is the name that faults print. Problem: `toml_syntax` {detail}
/// with line and column; the parser stops at the first of these, and the table is then empty.
[[nodiscard]] Read<TomlTable> parse_toml(std::string_view text, const std::string& file);

/// The TOML name of the type of `value`: string, integer, boolean, date, float, time, array, table.
[[nodiscard]] std::string_view type_name(const TomlValue& value);

}  // namespace duibiao
