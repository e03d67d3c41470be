#include "adapters/cli/commands/render.h"

#include <vector>

#include "adapters/cli/console.h"
#include "reports/csv/assessment_csv.h"
#include "reports/html/html_report.h"
#include "reports/json/json_report.h"
#include "reports/model/build_report.h"
#include "reports/model/picture/scatter.h"
#include "reports/svg/pictures_svg.h"
#include "reports/terminal/terminal_report.h"

namespace duibiao::cli {
namespace {

std::vector<ReportModel> models_of(std::span<const Assessment> assessments,
                                   const ReportOptions& options) {
  std::vector<ReportModel> models;
  for (const Assessment& assessment : assessments) {
    models.push_back(build_report(assessment, options));
  }
  return models;
}

std::string render_tables(std::span<const Assessment> assessments, const ReportOptions& options,
                          bool to_terminal) {
  constexpr int kFileWidth = 100;
  const TerminalStyle style{to_terminal ? terminal_width() : kFileWidth,
                            to_terminal && colour_welcome()};
  std::string text;
  for (const ReportModel& model : models_of(assessments, options)) {
    text += text.empty() ? "" : "\n";
    text += render_terminal(model, style);
  }
  return text;
}

}  // namespace

ReportOptions report_options(const CommandLine& line, const Loaded& loaded) {
  return {line.language, loaded.state, line.show_personal};
}

std::string render(std::span<const Assessment> assessments, Format format,
                   const ReportOptions& options, bool to_terminal) {
  switch (format) {
    case Format::csv:
      return render_assessments_csv(assessments);
    case Format::json:
      return render_json(assessments, options);
    case Format::html:
      return render_html(models_of(assessments, options),
                         scatter_picture(assessments, Words{options.language}));
    case Format::svg:
      return render_svg(models_of(assessments, options),
                        scatter_picture(assessments, Words{options.language}));
    case Format::automatic:
    case Format::table:
      return render_tables(assessments, options, to_terminal);
  }
  __builtin_trap();
}

}  // namespace duibiao::cli
