#include "adapters/cli/many/portfolio_command.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/many/years_before.h"
#include "adapters/cli/output.h"
#include "adapters/table/capped_problems.h"
#include "adapters/words/words.h"
#include "reports/portfolio/portfolio_document.h"
#include "reports/portfolio/portfolio_model.h"

namespace duibiao::cli {
namespace {

std::string_view fact_of(const Problem& problem, std::string_view name) {
  const auto fact = std::ranges::find(problem.facts, name, &Fact::name);
  return fact == problem.facts.end() ? std::string_view{} : std::string_view(fact->value);
}

/// The newest earlier year of `project`; null where none is known.
const EarlierYear* year_before(const Histories& histories, std::string_view project) {
  const auto history = histories.find(project);
  return history == histories.end() || history->second.years.empty()
             ? nullptr
             : &history->second.years.back();
}

/// Of thousands of projects the first hundred problems of a code, and how many more there are. Rows
/// of another year are not set aside where that year is compared.
Problems listed(Problems problems, const Histories& histories) {
  std::erase_if(problems, [&](const Problem& problem) {
    const EarlierYear* earlier = year_before(histories, fact_of(problem, "project"));
    return problem.code == "year_set_aside" && earlier != nullptr &&
           std::to_string(earlier->year) == fact_of(problem, "year");
  });
  return capped(std::move(problems));
}

void add_project(const Assessment& assessment, const Histories& histories, Portfolio& portfolio) {
  portfolio.add(assessment, house_vocabulary());
  if (const EarlierYear* earlier = year_before(histories, assessment.form.project)) {
    portfolio.years.add(assessment, earlier->assessment, house_vocabulary());
  }
}

Exit write_csv(const CommandLine& line, const PortfolioModel& model, const Console& console) {
  std::vector<OutputFile> files;
  for (PortfolioFile& file : portfolio_csv(model)) {
    files.push_back({path_in(line.output, file.name), std::move(file.bytes)});
  }
  return write_files(files, console);
}

}  // namespace

std::optional<Problem> portfolio_fault(const CommandLine& line) {
  const bool a_file = line.output.empty() || line.output.ends_with(".csv");
  return format_of(line) == Format::csv && a_file
             ? std::optional(error("portfolio_csv_needs_folder", {}))
             : std::nullopt;
}

Exit run_portfolio(const CommandLine& line, const Console& console) {
  auto book = rule_book_of(line);
  if (!book.usable()) {
    console.show(book.problems);
    return exit_for(book.problems);
  }
  Portfolio portfolio{.as_of = *line.as_of, .book = std::move(book.value)};
  Histories histories;
  const auto read = assess_each(
      line, Purpose::points,
      [&](const Assessment& assessment) { add_project(assessment, histories, portfolio); },
      [&](const Read<Loaded>& loaded) {
        auto before = years_before(line, portfolio.book, loaded);
        histories = std::move(before.value);
        return std::move(before.problems);
      });
  console.show(listed(read.problems, histories));
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  const PortfolioModel model = build_portfolio(portfolio, report_options(line, read.value));
  if (format_of(line) == Format::csv) {
    return write_csv(line, model, console);
  }
  const Document document = portfolio_document(model);
  return write_result(
      line.output, render_documents({&document, 1}, format_of(line), line.output.empty()), console);
}

}  // namespace duibiao::cli
