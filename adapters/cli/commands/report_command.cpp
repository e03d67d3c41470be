#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "reports/csv/assessment_csv.h"

namespace duibiao::cli {
namespace {

std::string_view ending_of(Format format) {
  switch (format) {
    case Format::csv:
      return ".csv";
    case Format::json:
      return ".json";
    case Format::html:
      return ".html";
    case Format::svg:
      return ".svg";
    case Format::automatic:
    case Format::table:
      return ".txt";
  }
  __builtin_trap();
}

/// A project's code as a file name: what a file system cannot hold, or could be tricked by, becomes
/// _.
std::string file_name(std::string_view project) {
  constexpr std::string_view kUnsafe = "/\\:*?\"<>|";
  std::string name(project);
  std::ranges::replace_if(
      name,
      [&](char c) {
        return kUnsafe.find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
      },
      '_');
  return name.starts_with('.') ? "_" + name : name;
}

/// One report a project, and index.csv, which is projects.csv: every project with its score.
Exit write_each(const CommandLine& line, const Assessed& assessed, const Console& console) {
  const Format format = line.format == Format::automatic ? Format::html : line.format;
  const ReportOptions options = report_options(line, assessed.loaded);
  std::vector<OutputFile> files;
  for (const Assessment& assessment : assessed.assessments) {
    files.push_back(
        {path_in(line.output, file_name(assessment.form.project) + std::string(ending_of(format))),
         render({&assessment, 1}, format, options, false)});
  }
  files.push_back({path_in(line.output, "index.csv"), render_projects_csv(assessed.assessments)});
  return write_files(files, console);
}

}  // namespace

Exit run_report(const CommandLine& line, const Console& console) {
  if (const auto fault = usage_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  if (line.each && line.output.empty()) {
    console.show({error("each_needs_folder", {})});
    return Exit::bad_usage;
  }
  const Read<Assessed> read = assess_all(line);
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  if (line.each) {
    return write_each(line, read.value, console);
  }
  return write_result(line.output,
                      render(read.value.assessments, format_of(line),
                             report_options(line, read.value.loaded), line.output.empty()),
                      console);
}

}  // namespace duibiao::cli
