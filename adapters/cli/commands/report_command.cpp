#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "adapters/cli/progress.h"
#include "adapters/files/staged_output.h"
#include "reports/csv/assessment_csv.h"
#include "reports/csv/form_index.h"

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
    case Format::xlsx:
      return ".xlsx";
    case Format::docx:
      return ".docx";
    case Format::pdf:
      return ".pdf";
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

/// One name a project, no two alike: P_1.xlsx and P_1 (2).xlsx for the projects P/1 and P:1.
std::vector<std::string> file_names(std::span<const Assessment> assessments, Format format) {
  std::set<std::string> taken{"index.csv"};
  std::vector<std::string> names;
  for (const Assessment& assessment : assessments) {
    const std::string wanted = file_name(assessment.form.project);
    std::string name = wanted + std::string(ending_of(format));
    for (int again = 2; !taken.insert(name).second; ++again) {
      name = wanted + " (" + std::to_string(again) + ")" + std::string(ending_of(format));
    }
    names.push_back(std::move(name));
  }
  return names;
}

/// Of many reports the one format that opens at once; of official forms the one that is handed in.
Format format_of_each(const CommandLine& line) {
  if (line.format != Format::automatic) {
    return line.format;
  }
  return line.form == ReportForm::deviation ? Format::html : Format::xlsx;
}

/// Stages one report a project and the index: projects.csv with every score, for official forms
/// which project is in which file.
Result<void> stage_each(const CommandLine& line, const Assessed& assessed, StagedOutput& staged) {
  const Format format = format_of_each(line);
  const ReportOptions options = report_options(line, assessed.loaded);
  const auto& assessments = assessed.assessments;
  const auto names = file_names(assessments, format);
  ProgressBar bar(line.language, ProgressUnit::projects);
  for (std::size_t i = 0; i < assessments.size(); ++i) {
    const auto bytes = render_form(line.form, {&assessments[i], 1}, format, options, false);
    if (!bytes) {
      return failure(bytes.error());
    }
    if (auto done = staged.stage(path_in(line.output, names[i]), *bytes); !done) {
      return done;
    }
    bar.show(i + 1, assessments.size());
  }
  return staged.stage(path_in(line.output, "index.csv"),
                      line.form == ReportForm::deviation ? render_projects_csv(assessments)
                                                         : render_form_index(assessments, names));
}

Exit write_each(const CommandLine& line, const Assessed& assessed, const Console& console) {
  StagedOutput staged;
  auto done = stage_each(line, assessed, staged);
  if (done) {
    done = staged.commit();
  }
  if (!done) {
    console.show({done.error()});
    return Exit::environment;
  }
  return Exit::done;
}

std::optional<Problem> report_fault(const CommandLine& line) {
  if (const auto fault = usage_fault(line)) {
    return fault;
  }
  if (line.each && line.output.empty()) {
    return error("each_needs_folder", {});
  }
  const Format format = line.each ? format_of_each(line) : format_of(line);
  if (line.form != ReportForm::deviation && format == Format::csv) {
    return error("form_has_no_csv", {}, {{"form", std::string(name_of(line.form))}});
  }
  return line.each ? std::nullopt : output_fault(line, output_is_terminal());
}

}  // namespace

Exit run_report(const CommandLine& line, const Console& console) {
  if (const auto fault = report_fault(line)) {
    console.show({*fault});
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
  const auto report = render_form(line.form, read.value.assessments, format_of(line),
                                  report_options(line, read.value.loaded), line.output.empty());
  return write_result(line.output, report, console);
}

}  // namespace duibiao::cli
