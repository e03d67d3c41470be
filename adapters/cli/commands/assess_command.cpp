#include <algorithm>
#include <thread>
#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/render.h"
#include "adapters/cli/output.h"
#include "adapters/cli/progress.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/columns/columnar_run.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/sqlite/store.h"
#include "reports/csv/assessment_csv.h"

namespace duibiao::cli {
namespace {

Exit write_tables(const std::string& folder, std::span<const Assessment> assessments,
                  CsvColumns columns, const Console& console) {
  return write_files({{path_in(folder, "assessments.csv"), columns == CsvColumns::all
                                                               ? render_assessments_csv(assessments)
                                                               : render_standard_csv(assessments)},
                      {path_in(folder, "projects.csv"), render_projects_csv(assessments)},
                      {path_in(folder, "levels.csv"), render_levels_csv(assessments)}},
                     console);
}

/// May the columnar driver do it: interchange files or a store of them in, a folder of CSV files
/// out?
bool is_columnar(const CommandLine& line) {
  return format_of(line) == Format::csv && !line.output.empty() && line.map.empty() &&
         line.statements.empty() && !line.accept_matches && line.project.empty() &&
         line.columns == CsvColumns::standard;
}

/// What the columnar driver reads of a store, empty without one; nothing where it holds more.
Result<std::optional<PlainContents>> contents_of(const CommandLine& line) {
  if (line.store.empty()) {
    return std::optional(PlainContents{});
  }
  const auto opened = Store::open(line.store);
  if (!opened) {
    return failure(opened.error());
  }
  const auto state = state_known_at(*opened, line.known_at);
  return state ? opened->plain_contents(*state) : failure(state.error());
}

/// What the columnar driver says; nothing where the explained path has to do it.
std::optional<Problems> assess_in_columns(const CommandLine& line) {
  const auto book = rule_book_of(line);
  if (!book.usable()) {
    return book.problems;
  }
  const auto contents = contents_of(line);
  if (!contents) {
    return Problems{contents.error()};
  }
  if (!*contents) {
    return std::nullopt;
  }
  const AssessOptions options = assess_options(line);
  ProgressBar bar(line.language);
  return run_columnar(
      {.targets = line.targets,
       .actuals = line.actuals,
       .store = line.store,
       .contents = **contents,
       .rule_book = book.value,
       .options = options,
       .folder = line.output,
       .threads = line.threads.value_or(std::max(1U, std::thread::hardware_concurrency())),
       .memory = line.memory,
       .spill = line.spill,
       .progress = [&bar](std::uint64_t done, std::uint64_t all) { bar.show(done, all); }});
}

}  // namespace

Exit run_assess(const CommandLine& line, const Console& console) {
  auto fault = usage_fault(line);
  if (!fault) {
    fault = output_fault(line, output_is_terminal());
  }
  if (fault) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  if (is_columnar(line)) {
    if (const auto problems = assess_in_columns(line)) {
      console.show(*problems);
      return exit_for(*problems);
    }
  }
  const Read<Assessed> read = assess_all(line);
  console.show(read.problems);
  if (!read.usable()) {
    return exit_for(read.problems);
  }
  const Format format = format_of(line);
  if (format == Format::csv && !line.output.empty()) {
    return write_tables(line.output, read.value.assessments, line.columns, console);
  }
  return write_result(line.output,
                      render(read.value.assessments, format,
                             report_options(line, read.value.loaded), line.output.empty()),
                      console);
}

}  // namespace duibiao::cli
