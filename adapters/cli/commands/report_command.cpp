#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/each_file.h"
#include "adapters/cli/many/portfolio_command.h"
#include "adapters/cli/many/reminders_command.h"
#include "adapters/cli/output.h"
#include "reports/csv/assessment_csv.h"
#include "reports/csv/form_index.h"

namespace duibiao::cli {
namespace {

/// Of many reports the one format that opens at once; of official forms the one that is handed in.
Format format_of_each(const CommandLine& line) {
  if (line.format != Format::automatic) {
    return line.format;
  }
  return line.form == ReportForm::deviation ? Format::html : Format::xlsx;
}

/// The index of deviation reports is projects.csv with every score; of official forms it says which
/// project is in which file.
Exit write_reports(const CommandLine& line, const Assessed& assessed, const Console& console) {
  const Format format = format_of_each(line);
  const ReportOptions options = report_options(line, assessed.loaded);
  const auto& assessments = assessed.assessments;
  return write_each(line, assessments,
                    {.format = format,
                     .render =
                         [&](const Assessment& assessment) {
                           return render_form(line.form, {&assessment, 1}, format, options, false);
                         },
                     .index =
                         [&](const std::vector<std::string>& names) {
                           return line.form == ReportForm::deviation
                                      ? render_projects_csv(assessments)
                                      : render_form_index(assessments, names);
                         }},
                    console);
}

std::optional<Problem> report_fault(const CommandLine& line) {
  if (auto fault = usage_fault(line)) {
    return fault;
  }
  if (!line.history.empty() && line.form != ReportForm::portfolio) {
    return error("history_not_used", {}, {{"form", std::string(name_of(line.form))}});
  }
  const bool of_many = is_of_many(line.form);
  if (of_many && line.each) {
    return error("form_of_many", {}, {{"form", std::string(name_of(line.form))}});
  }
  if (of_many && format_of(line) == Format::svg) {
    return error("form_of_many_has_no_svg", {}, {{"form", std::string(name_of(line.form))}});
  }
  if (auto fault = line.form == ReportForm::portfolio ? portfolio_fault(line) : std::nullopt) {
    return fault;
  }
  if (line.each && line.output.empty()) {
    return error("each_needs_folder", {});
  }
  const Format format = line.each ? format_of_each(line) : format_of(line);
  if (line.form != ReportForm::deviation && !of_many &&
      (format == Format::csv || format == Format::svg)) {
    return error("form_has_no_csv", {}, {{"form", std::string(name_of(line.form))}});
  }
  return line.each ? std::nullopt : output_fault(line, output_is_terminal());
}

/// The monitoring and the transfer form carry no points, and so need no weights.
Purpose purpose_of(ReportForm form) {
  return form == ReportForm::monitoring || form == ReportForm::transfer ? Purpose::progress
                                                                        : Purpose::points;
}

}  // namespace

Exit run_report(const CommandLine& line, const Console& console) {
  if (const auto fault = report_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  if (is_of_many(line.form)) {
    return line.form == ReportForm::portfolio ? run_portfolio(line, console)
                                              : run_reminders(line, console);
  }
  const Read<Assessed> read = assess_all(line, purpose_of(line.form));
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  if (line.each) {
    return write_reports(line, read.value, console);
  }
  return write_result(line.output,
                      render_form(line.form, read.value.assessments, format_of(line),
                                  report_options(line, read.value.loaded), line.output.empty()),
                      console);
}

}  // namespace duibiao::cli
