// What the columns of interchange files and the words in their cells are called besides their
// English names. Data, read from data/interchange/headings.toml.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/interchange/schema.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// A heading or a word as it is matched: normalised (NFKC, no white space), ASCII letters small.
[[nodiscard]] std::string matching_key(std::string_view written);

/// The aliases of headings, by kind of file, and the words of cells. Keys are `matching_key`s.
struct InterchangeWords {
  using Aliases = std::map<std::string, std::string_view, std::less<>>;

  std::map<FileKind, Aliases> headings{};  ///< → name of a column of that kind
  std::map<std::string, Measure, std::less<>> measures{};
  std::map<std::string, Kind, std::less<>> kinds{};
  std::map<std::string, Accrual, std::less<>> accruals{};
  std::map<std::string, StatementKind, std::less<>> statement_kinds{};
  std::map<std::string, std::string_view, std::less<>> over_causes{};  ///< → word of a statement

  /// The column of `kind` that `heading` names; nothing where it names none.
  [[nodiscard]] std::optional<std::string_view> column(FileKind kind,
                                                       std::string_view heading) const;
};

/// The word of statements.csv for `kind`: "claimed_score".
[[nodiscard]] std::string_view word_of(StatementKind kind);

/// The kind whose word (in English) is `word`; nothing where there is none.
[[nodiscard]] std::optional<StatementKind> statement_kind(std::string_view word);

/// Reads the words in `text`, a TOML document; faults name `file`. Problems, all errors: those of
/// `parse_toml` and `TomlReader`; `word_listed_twice` {word} (in one kind of file, or one list).
[[nodiscard]] Read<InterchangeWords> read_interchange_words(std::string_view text,
                                                            const std::string& file);

/// The compiled-in words, read once; a fault in them stops the program.
[[nodiscard]] const InterchangeWords& house_interchange_words();

}  // namespace duibiao
