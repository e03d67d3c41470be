// The words and units that targets and figures are written with, read from data/words and
// data/units.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// A text and the name that faults in it print.
struct NamedText {
  std::string file{};
  std::string_view text{};
};

/// Reads a vocabulary from `files`, which make up one document: every section stands in exactly one
/// of them. Problems, all errors, with line and column: those of parse_toml and TomlReader;
/// `section_twice` {key} (in two files); `listed_twice` {word} (in two classes of one list);
/// `exponent_out_of_range` {found} (not −9 … 9).
[[nodiscard]] Read<Vocabulary> read_vocabulary(std::span<const NamedText> files);

/// The compiled-in vocabulary. Read once; a fault in it is a broken invariant and stops the program
/// with the fault on standard error.
[[nodiscard]] const Vocabulary& house_vocabulary();

}  // namespace duibiao
