#include "adapters/cli/commands/render.h"

#include <vector>

#include "adapters/cli/console.h"
#include "adapters/cli/output.h"
#include "adapters/words/words.h"
#include "reports/csv/assessment_csv.h"
#include "reports/html/document_page.h"
#include "reports/html/html_report.h"
#include "reports/json/document_json.h"
#include "reports/json/json_report.h"
#include "reports/model/build_report.h"
#include "reports/model/picture/scatter.h"
#include "reports/pdf/render_pdf.h"
#include "reports/svg/pictures_svg.h"
#include "reports/terminal/document_text.h"
#include "reports/terminal/terminal_report.h"
#include "reports/word/render_word.h"
#include "reports/workbook/render_workbook.h"

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

TerminalStyle style_for(bool to_terminal) {
  constexpr int kFileWidth = 100;
  return {to_terminal ? terminal_width() : kFileWidth, to_terminal && colour_welcome()};
}

std::string render_tables(std::span<const Assessment> assessments, const ReportOptions& options,
                          bool to_terminal) {
  const TerminalStyle style = style_for(to_terminal);
  std::string text;
  for (const ReportModel& model : models_of(assessments, options)) {
    text += text.empty() ? "" : "\n";
    text += render_terminal(model, style);
  }
  return text;
}

std::vector<Document> documents_of(ReportForm form, std::span<const Assessment> assessments,
                                   const ReportOptions& options) {
  std::vector<Document> documents;
  for (const Assessment& assessment : assessments) {
    documents.push_back(make_document(form, assessment, {options, house_vocabulary()}));
  }
  return documents;
}

}  // namespace

ReportOptions report_options(const CommandLine& line, const Loaded& loaded) {
  return {line.language, loaded.state, line.show_personal};
}

Result<std::string> render(std::span<const Assessment> assessments, Format format,
                           const ReportOptions& options, bool to_terminal) {
  switch (format) {
    case Format::csv:
      return render_assessments_csv(assessments);
    case Format::json:
      return render_json(assessments, options);
    case Format::html:
      return render_html(models_of(assessments, options),
                         scatter_picture(assessments, Words{options.language}));
    case Format::xlsx:
    case Format::docx:
    case Format::pdf:
      return render_documents(documents_of(ReportForm::deviation, assessments, options), format,
                              to_terminal);
    case Format::svg:
      return render_svg(models_of(assessments, options),
                        scatter_picture(assessments, Words{options.language}));
    case Format::sarif:
    case Format::junit:
    case Format::automatic:
    case Format::table:
      return render_tables(assessments, options, to_terminal);
  }
  __builtin_trap();
}

Result<std::string> render_form(ReportForm form, std::span<const Assessment> assessments,
                                Format format, const ReportOptions& options, bool to_terminal) {
  return form == ReportForm::deviation
             ? render(assessments, format, options, to_terminal)
             : render_documents(documents_of(form, assessments, options), format, to_terminal);
}

Result<std::string> render_documents(std::span<const Document> documents, Format format,
                                     bool to_terminal) {
  switch (format) {
    case Format::xlsx:
      return render_workbook(documents);
    case Format::docx:
      return render_word(documents);
    case Format::pdf:
      return render_pdf(documents);
    case Format::json:
      return render_json(documents);
    case Format::html:
      return render_html(documents);
    case Format::csv:
    case Format::svg:
    case Format::sarif:
    case Format::junit:
    case Format::automatic:
    case Format::table:
      return render_terminal(documents, style_for(to_terminal));
  }
  __builtin_trap();
}

}  // namespace duibiao::cli
