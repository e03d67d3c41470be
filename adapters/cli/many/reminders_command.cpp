#include "adapters/cli/many/reminders_command.h"

#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "adapters/table/capped_problems.h"
#include "engine/portfolio/reminders.h"
#include "reports/portfolio/reminders_report.h"

namespace duibiao::cli {

Exit run_reminders(const CommandLine& line, const Console& console) {
  const auto book = rule_book_of(line);
  if (!book.usable()) {
    console.show(book.problems);
    return exit_for(book.problems);
  }
  std::vector<ProjectReminder> reminders;
  const auto read = assess_each(line, Purpose::progress, [&](const Assessment& assessment) {
    reminders.push_back(reminder_of(assessment));
  });
  console.show(capped(read.problems));
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  if (format_of(line) == Format::csv) {
    return write_result(line.output, render_reminders_csv(reminders), console);
  }
  const ReportOptions options = report_options(line, read.value);
  const Document document = reminders_document(reminders, {*line.as_of, book.value, options});
  return write_result(
      line.output, render_documents({&document, 1}, format_of(line), line.output.empty()), console);
}

}  // namespace duibiao::cli
