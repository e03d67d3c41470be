#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "reports/csv/assessment_csv.h"

namespace duibiao::cli {
namespace {

Exit write_tables(const std::string& folder, std::span<const Assessment> assessments,
                  const Console& console) {
  return write_files({{path_in(folder, "assessments.csv"), render_assessments_csv(assessments)},
                      {path_in(folder, "projects.csv"), render_projects_csv(assessments)},
                      {path_in(folder, "levels.csv"), render_levels_csv(assessments)}},
                     console);
}

}  // namespace

Exit run_assess(const CommandLine& line, const Console& console) {
  if (const auto fault = usage_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  const Read<Assessed> read = assess_all(line);
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  const Format format = format_of(line);
  if (format == Format::csv && !line.output.empty()) {
    return write_tables(line.output, read.value.assessments, console);
  }
  return write_result(line.output,
                      render(read.value.assessments, format,
                             report_options(line, read.value.loaded), line.output.empty()),
                      console);
}

}  // namespace duibiao::cli
