// What the user typed, checked: a verb, its operands and the options that this verb knows. SPEC §9.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/score/weights.h"
#include "engine/value/date.h"
#include "reports/forms/official_form.h"
#include "reports/wording/wording.h"

namespace duibiao::cli {

/// How the process ends. SPEC §9.
enum class Exit : int {
  done = 0,
  waits_or_found = 1,
  bad_usage = 2,
  bad_input = 3,
  environment = 4
};

/// What is printed or written.
enum class Format { automatic, table, csv, json, html, xlsx, docx, pdf, svg, sarif, junit };

/// The columns of assessments.csv in a folder.
enum class CsvColumns { standard, all };

/// Everything that can be asked for; a verb refuses the options that it does not know.
struct CommandLine {
  std::string verb{};                   ///< "assess"; "help" and "version" too
  std::vector<std::string> operands{};  ///< what stands behind the verb without an option
  std::vector<std::string> targets{};
  std::vector<std::string> actuals{};
  std::vector<std::string> statements{};
  std::vector<std::string> history{};  ///< of an audit: earlier years and versions
  std::vector<std::string> fail_on{};  ///< of an audit: error, warning, note or ids of checks
  std::string suppressions{};          ///< of an audit: the file of answers
  std::string explain{};               ///< of an audit: a check, or all
  std::string map{};
  std::string store{};
  std::string from{};      ///< of `store init`: the folder that an export was written to
  std::string known_at{};  ///< of --store: what `known_at_in` makes of it; empty: the newest state
  std::optional<Date> as_of{};
  std::optional<int> year{};
  std::string project{};
  std::string rules{};   ///< empty: the newest one kept in --store, else the default
  std::string lights{};  ///< empty: the newest one kept in --store, else the default
  WeightsMode weights = WeightsMode::must_add_up;
  Format format = Format::automatic;
  std::string output{};
  ReportForm form = ReportForm::deviation;
  std::string who{};
  std::string reason{};  ///< of an import: why it changes what stands
  std::string record{};  ///< of an import: the document that approves it
  CsvColumns columns = CsvColumns::standard;
  std::optional<unsigned> threads{};      ///< at least 1; none: one a core
  std::optional<std::uint64_t> memory{};  ///< bytes
  std::string spill{};
  std::string return_folder{};  ///< for annotated copies of workbooks with problems; empty for none
  bool each = false;
  bool accept = false;
  bool accept_matches = false;
  bool show_personal = false;
  bool help = false;
  Language language = Language::chinese;
};

/// Reads the arguments after the program's name. Problems (all of them usage, exit 2):
/// `verb_missing`, `verb_unknown`, `option_unknown`, `option_value_missing`, `option_value_wrong`,
/// `option_twice`.
[[nodiscard]] Result<CommandLine> parse_command_line(std::span<const std::string> arguments);

/// The language that the arguments ask for, found even when they cannot be parsed.
[[nodiscard]] Language language_of(std::span<const std::string> arguments);

}  // namespace duibiao::cli
