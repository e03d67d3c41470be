// Writes sample documents in every format into a folder, for a look at them and for office_test.py:
// write_forms FOLDER
#include <fstream>
#include <functional>
#include <iostream>
#include <span>
#include <string>

#include "reports/forms/official_form.h"
#include "reports/html/document_page.h"
#include "reports/pdf/render_pdf.h"
#include "reports/terminal/document_text.h"
#include "reports/word/render_word.h"
#include "reports/workbook/render_workbook.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_documents.h"

namespace {

using duibiao::Document;
using duibiao::Result;

bool write(const std::string& path, const Result<std::string>& bytes) {
  if (!bytes) {
    std::cerr << duibiao::message_line(bytes.error(), duibiao::Language::english) << "\n";
    return false;
  }
  std::ofstream(path, std::ios::binary) << *bytes;
  return true;
}

bool write_all(const std::string& path, const Document& document) {
  return write(path + ".xlsx", duibiao::render_workbook(document)) &&
         write(path + ".docx", duibiao::render_word(document)) &&
         write(path + ".pdf", duibiao::render_pdf(document)) &&
         write(path + ".html", duibiao::render_html(document)) &&
         write(path + ".txt", duibiao::render_terminal(document));
}

Document made(duibiao::ReportForm form, const duibiao::Assessment& assessment) {
  return duibiao::make_document(form, assessment, duibiao::sample::options());
}

}  // namespace

int main(int count, char** arguments) {
  using namespace duibiao::test;
  using duibiao::ReportForm;
  using duibiao::sample::lianyungang;
  using duibiao::sample::of_ties;
  if (count != 2) {
    return 2;
  }
  const std::string folder = std::string(arguments[1]) + "/";
  const bool written = write_all(folder + "monitoring", monitoring_form()) &&
                       write_all(folder + "template", monitoring_form(true)) &&
                       write_all(folder + "evaluation", self_evaluation_form()) &&
                       write_all(folder + "list", long_list(120)) &&
                       write_all(folder + "real-monitoring",
                                 made(ReportForm::monitoring, lianyungang("2024-06-30"))) &&
                       write_all(folder + "real-evaluation",
                                 made(ReportForm::self_evaluation, lianyungang("2024-12-31"))) &&
                       write_all(folder + "ties", made(ReportForm::self_evaluation, of_ties()));
  return written ? 0 : 1;
}
