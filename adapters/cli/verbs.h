// The verbs of the program as a table: what each is for, which options it knows, how it is used.
// Parsing and help are both made from it, so that neither can know an option that the other does
// not.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/wording/wording.h"

namespace duibiao::cli {

/// One option; `argument` is empty for a switch.
struct OptionEntry {
  std::string_view name;  ///< "as-of"
  char letter;            ///< 'o', or 0
  std::string_view argument;
  bool repeatable;
  std::string_view chinese;
  std::string_view english;
};

/// One verb with the names of its options, in the order of its help.
struct VerbEntry {
  std::string_view name;
  std::string_view usage;  ///< behind the program's name
  std::string_view chinese;
  std::string_view english;
  std::span<const std::string_view> options;
  std::span<const std::string_view> examples;
};

/// All verbs, in the order of the help.
[[nodiscard]] std::span<const VerbEntry> verbs();

/// The verb named `name`; nothing where there is none.
[[nodiscard]] const VerbEntry* verb_named(std::string_view name);

/// The option named `name`; a broken invariant where the table has none.
[[nodiscard]] const OptionEntry& option_named(std::string_view name);

/// The help of the whole program, or of one verb.
[[nodiscard]] std::string help_text(Language language);
[[nodiscard]] std::string help_text(const VerbEntry& verb, Language language);

}  // namespace duibiao::cli
