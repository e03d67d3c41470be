#include <utility>

#include "adapters/cli/commands/commands.h"
#include "adapters/cli/inputs/office_file.h"
#include "adapters/cli/output.h"
#include "adapters/weighting/weighting_files.h"
#include "reports/weighting/weights_text.h"

namespace duibiao::cli {
namespace {

TerminalStyle style_of(const CommandLine& line) {
  constexpr int kFileWidth = 100;
  return line.output.empty() ? TerminalStyle{terminal_width(), colour_welcome()}
                             : TerminalStyle{kFileWidth, false};
}

Read<std::string> by_comparisons(const CommandLine& line, const Table& table) {
  auto matrix = read_comparisons(table);
  Read<std::string> made{{}, std::move(matrix.problems)};
  if (!made.usable()) {
    return made;
  }
  auto ahp = ahp_weights(matrix.value);
  append(made.problems, std::move(ahp.problems));
  if (made.usable()) {
    made.value = ahp_text(matrix.value, ahp.value, Words(line.language), style_of(line));
  }
  return made;
}

Read<std::string> by_entropy(const CommandLine& line, const Table& table) {
  auto values = read_portfolio(table);
  Read<std::string> made{{}, std::move(values.problems)};
  if (!made.usable()) {
    return made;
  }
  auto weights = entropy_weights(values.value);
  append(made.problems, std::move(weights.problems));
  if (made.usable()) {
    made.value = entropy_text(values.value, weights.value, Words(line.language), style_of(line));
  }
  return made;
}

}  // namespace

Exit run_weights(const CommandLine& line, const Console& console) {
  const std::string action = line.operands.empty() ? "" : line.operands[0];
  if ((action != "ahp" && action != "entropy") || line.operands.size() != 2) {
    console.show({error("weights_operands", {})});
    return Exit::bad_usage;
  }
  auto table = read_table_file(line.operands[1]);
  Problems problems = std::move(table.problems);
  std::string text;
  if (!any_error(problems)) {
    auto made = action == "ahp" ? by_comparisons(line, table.value) : by_entropy(line, table.value);
    append(problems, std::move(made.problems));
    text = std::move(made.value);
  }
  console.show(problems);
  return any_error(problems) ? exit_for(problems)
                             : write_result(line.output, std::move(text), console);
}

}  // namespace duibiao::cli
