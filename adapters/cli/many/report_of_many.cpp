#include "adapters/cli/many/report_of_many.h"

#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "engine/portfolio/reminders.h"
#include "reports/portfolio/reminders_report.h"

namespace duibiao::cli {
namespace {

Exit write_document(const CommandLine& line, const Document& document, const Console& console) {
  return write_result(
      line.output, render_documents({&document, 1}, format_of(line), line.output.empty()), console);
}

Exit run_reminders(const CommandLine& line, const RuleBook& book, const Console& console) {
  std::vector<ProjectReminder> reminders;
  const auto read = assess_each(line, Purpose::progress, [&](const Assessment& assessment) {
    reminders.push_back(reminder_of(assessment));
  });
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  if (format_of(line) == Format::csv) {
    return write_result(line.output, render_reminders_csv(reminders), console);
  }
  const ReportOptions options = report_options(line, read.value);
  return write_document(line, reminders_document(reminders, {*line.as_of, book, options}), console);
}

}  // namespace

Exit run_report_of_many(const CommandLine& line, const Console& console) {
  const auto book = rule_book_for(line.rules);
  if (!book.usable()) {
    console.show(book.problems);
    return exit_for(book.problems);
  }
  return run_reminders(line, book.value, console);
}

}  // namespace duibiao::cli
