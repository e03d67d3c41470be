#include "adapters/cli/run.h"

#include <array>
#include <new>
#include <utility>

#include "adapters/cli/command_line.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/console.h"
#include "adapters/cli/returned_copies.h"
#include "adapters/cli/verbs.h"

namespace duibiao::cli {
namespace {

constexpr std::string_view kVersion = "duibiao 0.1.0\n";

using Run = Exit (*)(const CommandLine&, const Console&);

constexpr std::array<std::pair<std::string_view, Run>, 9> kRuns{{
    {"assess", run_assess},
    {"report", run_report},
    {"template", run_template},
    {"explain", run_explain},
    {"audit", run_audit},
    {"weights", run_weights},
    {"import", run_import},
    {"rules", run_rules},
    {"store", run_store},
}};

Exit print(const Console& console, std::string_view text) {
  return console.print(text) ? Exit::done : Exit::environment;
}

Exit run_help(const CommandLine& line, const Console& console) {
  const VerbEntry* verb = line.operands.empty() ? nullptr : verb_named(line.operands.front());
  return print(console,
               verb == nullptr ? help_text(line.language) : help_text(*verb, line.language));
}

Exit dispatch(const CommandLine& line, const Console& console) {
  if (line.verb == "help") {
    return run_help(line, console);
  }
  if (line.verb == "version") {
    return print(console, kVersion);
  }
  if (line.help) {
    return print(console, help_text(*verb_named(line.verb), line.language));
  }
  for (const auto& [verb, run_verb] : kRuns) {
    if (verb == line.verb) {
      return run_verb(line, console);
    }
  }
  __builtin_trap();  // every verb of the table has its function
}

}  // namespace

int run(std::span<const std::string> arguments) {
  const auto line = parse_command_line(arguments);
  if (!line) {
    Console(language_of(arguments), false).show({line.error()});
    return static_cast<int>(Exit::bad_usage);
  }
  const Console console(line->language, line->format == Format::json, !line->return_folder.empty());
  try {
    const Exit exit = dispatch(*line, console);
    return static_cast<int>(return_workbooks(*line, console, exit));
  } catch (const std::bad_alloc&) {
    console.show({error("out_of_memory", {})});
    return static_cast<int>(Exit::environment);
  }
}

}  // namespace duibiao::cli
