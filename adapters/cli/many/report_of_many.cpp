#include "adapters/cli/many/report_of_many.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/inputs/load_history.h"
#include "adapters/cli/output.h"
#include "adapters/words/words.h"
#include "engine/portfolio/portfolio.h"
#include "engine/portfolio/reminders.h"
#include "engine/portfolio/year_on_year.h"
#include "reports/portfolio/portfolio_report.h"
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

/// What a portfolio is made of, project by project.
struct Gathered {
  Portfolio portfolio{};
  YearOnYear years{};
  bool all_due = true;
};

/// The newest year of a project from before; null where there is none.
const Assessment* newest(const Histories& histories, const std::string& project) {
  const auto found = histories.find(project);
  const bool none = found == histories.end() || found->second.years.empty();
  return none ? nullptr : &found->second.years.back().assessment;
}

/// The newest year before `year` whose rows were set aside; nothing where none were.
std::optional<int> year_set_aside(const Problems& problems, int year) {
  std::optional<int> newest;
  for (const Problem& problem : problems) {
    const auto fact = std::ranges::find(problem.facts, std::string_view("year"), &Fact::name);
    if (problem.code == "year_set_aside" && fact != problem.facts.end()) {
      const int aside = std::stoi(fact->value);
      newest = aside < year ? std::max(newest, std::optional(aside)) : newest;
    }
  }
  return newest;
}

/// The years before: of `--history`, else of rows of an earlier year in the same input.
Read<Histories> years_before(const CommandLine& line, const RuleBook& book,
                             const Read<Loaded>& loaded) {
  const AssessOptions options = assess_options(line);
  const std::vector<Form>& forms = loaded.value.forms;
  if (!line.history.empty()) {
    return load_history(line.history, forms, book, options, HistoryDay::same_day);
  }
  const auto year = year_set_aside(loaded.problems, options.year.value_or(options.as_of.year()));
  if (!year) {
    return {};
  }
  CommandLine then = line;
  then.year = year;
  AssessOptions then_options = options;
  then_options.year = year;
  const auto earlier = load(then, then_options);
  if (!earlier.usable()) {
    return {{}, {note("earlier_year_not_read", {}, {{"year", std::to_string(*year)}})}};
  }
  return {history_of(earlier.value, forms, book, options, HistoryDay::same_day), {}};
}

Exit run_portfolio(const CommandLine& line, const RuleBook& book, const Console& console) {
  Histories histories;
  Gathered gathered;
  const auto read = assess_each(
      line, Purpose::points,
      [&](const Assessment& assessment) {
        gathered.all_due = gathered.all_due && assessment.due;
        gathered.portfolio.add(assessment, house_vocabulary());
        gathered.years.add(assessment, newest(histories, assessment.form.project));
      },
      [&](const Read<Loaded>& loaded) {
        auto before = years_before(line, book, loaded);
        histories = std::move(before.value);
        return std::move(before.problems);
      });
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  if (format_of(line) == Format::csv) {
    return write_result(line.output, render_portfolio_csv(gathered.portfolio), console);
  }
  const ReportOptions shown = report_options(line, read.value);
  return write_document(line,
                        portfolio_document(gathered.portfolio, gathered.years, gathered.all_due,
                                           {*line.as_of, book, shown}),
                        console);
}

}  // namespace

Exit run_report_of_many(const CommandLine& line, const Console& console) {
  const auto book = rule_book_of(line);
  if (!book.usable()) {
    console.show(book.problems);
    return exit_for(book.problems);
  }
  return line.form == ReportForm::reminders ? run_reminders(line, book.value, console)
                                            : run_portfolio(line, book.value, console);
}

}  // namespace duibiao::cli
