#include <algorithm>
#include <string>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/output.h"
#include "adapters/words/words.h"
#include "engine/assess/explanation.h"
#include "reports/explanation/render_explanation.h"

namespace duibiao::cli {
namespace {

/// The code of the indicator that `text` names, by code or by its unique name.
Result<std::string> indicator_code(const Assessment& assessment, const std::string& text) {
  std::string code;
  int named = 0;
  for (const AssessedIndicator& assessed : assessment.indicators) {
    if (assessed.indicator.code == text) {
      return text;
    }
    if (assessed.indicator.name == text) {
      code = assessed.indicator.code;
      ++named;
    }
  }
  if (named == 1) {
    return code;
  }
  return failure(error(named == 0 ? "explain_indicator_unknown" : "explain_indicator_ambiguous", {},
                       {{"project", assessment.form.project}, {"indicator", text}}));
}

}  // namespace

Exit run_explain(const CommandLine& line, const Console& console) {
  if (line.operands.size() != 2) {
    console.show({error("explain_operands", {})});
    return Exit::bad_usage;
  }
  if (const auto fault = usage_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  CommandLine one = line;
  if (!line.store.empty()) {
    one.project = line.operands[0];  // a store may hold a province
  }
  const Read<Assessed> read = assess_all(one);
  if (!read.usable()) {
    console.show(read.problems);
    return exit_for(read.problems);
  }
  const auto& assessments = read.value.assessments;
  const auto found = std::ranges::find_if(
      assessments, [&](const Assessment& a) { return a.form.project == line.operands[0]; });
  if (found == assessments.end()) {
    console.show({error("project_not_among", {}, {{"project", line.operands[0]}})});
    return Exit::bad_input;
  }
  const auto code = indicator_code(*found, line.operands[1]);
  if (!code) {
    console.show({code.error()});
    return Exit::bad_input;
  }
  std::vector<Observation> own;
  std::ranges::copy_if(read.value.loaded.observations, std::back_inserter(own),
                       [&](const Observation& o) { return o.project == found->form.project; });
  const auto steps = explain(*found, *code, own, house_vocabulary());
  return write_result({}, render_explanation(steps, line.language), console);
}

}  // namespace duibiao::cli
