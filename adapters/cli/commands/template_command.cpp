#include <optional>
#include <string>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/each_file.h"
#include "adapters/cli/output.h"
#include "adapters/words/words.h"
#include "reports/csv/form_index.h"
#include "reports/forms/template_form.h"

namespace duibiao::cli {
namespace {

std::optional<Problem> template_fault(const CommandLine& line) {
  if (auto fault = usage_fault(line)) {
    return fault;
  }
  if (line.output.empty()) {
    return error("template_needs_output", {});
  }
  if (!line.each && format_of(line) != Format::xlsx) {
    return error("template_not_workbook", {.file = line.output});
  }
  return std::nullopt;
}

}  // namespace

Exit run_template(const CommandLine& line, const Console& console) {
  if (const auto fault = template_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  const Read<Assessed> read = assess_all(line, Purpose::progress);
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  const OfficialOptions options{report_options(line, read.value.loaded), house_vocabulary()};
  const auto& assessments = read.value.assessments;
  if (line.each) {
    return write_each(line, assessments,
                      {.format = Format::xlsx,
                       .render =
                           [&](const Assessment& assessment) {
                             const Document form = template_form(assessment, options);
                             return render_documents({&form, 1}, Format::xlsx, false);
                           },
                       .index =
                           [&](const std::vector<std::string>& names) {
                             return render_form_index(assessments, names);
                           }},
                      console);
  }
  std::vector<Document> forms;
  for (const Assessment& assessment : assessments) {
    forms.push_back(template_form(assessment, options));
  }
  return write_result(line.output, render_documents(forms, Format::xlsx, false), console);
}

}  // namespace duibiao::cli
