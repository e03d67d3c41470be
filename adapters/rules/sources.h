// The list of sources that marks such as S3 or M95 stand for (data/regulations/sources.toml): what
// was read, what is from memory, and what nobody wrote but us.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/value/citation.h"

namespace duibiao {

/// One entry of the list. `kind` is never `assumption`: assumptions go by the mark of inferences.
struct RegulationSource {
  std::string mark{};  ///< "S3", "M95", "I"
  Assurance kind = Assurance::inference;
  int percent = 0;        ///< 1 … 99 for `memory`, else 0
  std::string title{};    ///< what it is, in our own words
  std::string address{};  ///< where it was found; empty where that is not known
};

using SourceList = std::vector<RegulationSource>;

/// Reads a list of sources. Problems, all errors with line and column: those of parse_toml and
/// TomlReader; `listed_twice` {word}; `percent_and_memory` (a percentage without kind memory, or
/// memory without one); `out_of_range` {key, found, low, high}.
[[nodiscard]] Read<SourceList> read_sources(std::string_view text, const std::string& file);

/// The compiled-in list. A fault in it is a broken invariant and stops the program.
[[nodiscard]] const SourceList& house_sources();

/// The entry of `mark`; null where the list has none.
[[nodiscard]] const RegulationSource* find_source(const SourceList& sources, std::string_view mark);

}  // namespace duibiao
