// Writes sample documents in every format into a folder, for a look at them and for office_test.py:
// write_forms FOLDER
#include <fstream>
#include <functional>
#include <iostream>
#include <span>
#include <string>

#include "adapters/returned/returned_workbook.h"
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

/// A form that is handed back twice: with an error and a warning, then with another error.
Result<std::string> returned() {
  const auto form = duibiao::render_workbook(duibiao::test::monitoring_form());
  if (!form) {
    return form;
  }
  const std::string file = "monitoring.xlsx";
  const auto at = [&](const char* cell) {
    return duibiao::Source{.file = file, .sheet = "绩效运行监控表", .cell = cell};
  };
  const duibiao::Problem wrong =
      duibiao::error("weight_unreadable", at("B8"), {{"found", "=1+1 <&> 一百"}});
  const auto notes = [&](const duibiao::Problems& problems) {
    return duibiao::return_notes(problems, file, duibiao::Language::chinese);
  };
  const auto first = duibiao::returned_workbook(
      *form, file, notes({wrong, duibiao::warning("number_no_date", at("C9"))}));
  return first ? duibiao::returned_workbook(
                     *first, file, notes({wrong, duibiao::error("empty_file", {.file = file})}))
               : first;
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
                       write(folder + "returned.xlsx", returned()) &&
                       write_all(folder + "ties", made(ReportForm::self_evaluation, of_ties()));
  return written ? 0 : 1;
}
