// The citations of one rule book, by the names that its rules refer to them with. Each is held
// against the list of sources, so that nothing from memory can pass for something that was read.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "adapters/rules/sources.h"
#include "adapters/toml/toml_reader.h"

namespace duibiao {

/// The words for how a rule is known.
inline constexpr std::array<TomlWord<Assurance>, 4> kAssurances{
    {{"seen", Assurance::seen},
     {"memory", Assurance::memory},
     {"inference", Assurance::inference},
     {"assumption", Assurance::assumption}}};

/// The citation that `table` holds. Problems: those of TomlReader; `unknown_mark`,
/// `mark_contradicts` and `percent_and_memory`, as below.
[[nodiscard]] Citation read_citation(const TomlTable& table, Problems& problems);

/// The [citations] of a book.
class Citations {
 public:
  /// Reads them from `book`. Problems: those of TomlReader; `unknown_mark` {mark};
  /// `mark_contradicts` {mark, assurance, kind} where the list says otherwise how the mark is
  /// known; `percent_and_memory`; `out_of_range` {key, found, low, high}.
  Citations(TomlReader& book, Problems& problems);

  /// The citation that `section` names under `key`; an empty one, with the fault, where it names
  /// none or an unknown one. Problems: `missing_key`, `wrong_type`, `unknown_citation` {found,
  /// nearest}.
  [[nodiscard]] Citation named_in(TomlReader& section, std::string_view key = "citation") const;

 private:
  std::map<std::string, Citation, std::less<>> citations_{};
};

}  // namespace duibiao
