#include "adapters/sqlite/pages/page_contents.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "adapters/interchange/actuals.h"
#include "adapters/interchange/columns.h"
#include "adapters/interchange/projects.h"
#include "adapters/interchange/targets.h"
#include "adapters/table/csv.h"

namespace duibiao {
namespace {

/// Lines of a page and where they stand in their file.
struct Lines {
  std::string text{};
  std::vector<std::uint32_t> numbers{};
};

/// The lines of `text`, whose first one is `number`; of these only such as hold `word`.
Lines lines_with(std::string_view text, std::uint32_t number, std::string_view word) {
  Lines lines;
  const std::boyer_moore_horspool_searcher search(word.begin(), word.end());
  if (!word.empty() && std::search(text.begin(), text.end(), search) == text.end()) {
    return lines;
  }
  for (; !text.empty(); ++number) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    if (word.empty() || line.find(word) != std::string_view::npos) {
      lines.text += line;
      lines.numbers.push_back(number);
    }
    text.remove_prefix(end);
  }
  return lines;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(", \t\r\n") == std::string_view::npos;
}

/// One page as a table whose rows know their lines in the file.
Table table_of(const std::string& heading, const Lines& lines, const std::string& name) {
  Table table = read_csv(heading + lines.text, name).value;
  std::string_view rest = lines.text;
  std::size_t row = 0;
  for (const std::uint32_t number : lines.numbers) {
    const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    if (!is_blank(rest.substr(0, end)) && row < table.rows.size()) {
      table.rows[row++].line = number;
    }
    rest.remove_prefix(end);
  }
  return table;
}

Problem unreadable(const SQLite::Database& database, const PagedFile& file) {
  return error("store_row_unreadable", Source{.file = database.getFilename()},
               {{"table", "batch_page"}, {"batch", std::to_string(file.batch)}});
}

/// All rows of `file`, as one table; of these only lines that hold `word`.
Table whole_table(SQLite::Database& database, const PagedFile& file, std::string_view word) {
  Table whole;
  std::string heading;
  for (const PageShape& page : file.pages) {
    std::string text = page_text(database, file, page.page);
    if (page.page == 0) {
      heading = std::move(text);
      whole = read_csv(heading, file.name).value;
      continue;
    }
    Table more = table_of(heading, lines_with(text, page.first_line, word), file.name);
    std::ranges::move(more.rows, std::back_inserter(whole.rows));
  }
  return whole;
}

/// Is `file`, of a batch of targets, one of projects?
bool holds_projects(SQLite::Database& database, const PagedFile& file) {
  const Table heading = read_csv(page_text(database, file, 0), file.name).value;
  const auto kind = recognise(heading, house_interchange_words());
  return kind && *kind == FileKind::projects;
}

/// All rows of projects.csv, whose cells may go on in the next page.
Table projects_table(SQLite::Database& database, const PagedFile& file) {
  std::string text;
  for (const PageShape& page : file.pages) {
    text += page_text(database, file, page.page);
  }
  return read_csv(text, file.name).value;
}

Problem fault_of(const Problems& problems, const SQLite::Database& database,
                 const PagedFile& file) {
  const auto other_year = std::ranges::find(problems, "year_not_among", &Problem::code);
  return other_year != problems.end() ? *other_year : unreadable(database, file);
}

}  // namespace

Result<std::vector<Form>> page_forms(SQLite::Database& database, std::span<const PagedFile> files,
                                     const FormReading& reading, std::string_view project) {
  AssessOptions options;
  options.as_of = reading.course.last;
  options.year = reading.course.last.year();
  std::vector<ProjectHeader> headers;
  for (const PagedFile& file : files) {
    if (holds_projects(database, file)) {
      auto read = import_projects(projects_table(database, file), house_interchange_words());
      std::ranges::move(read.value, std::back_inserter(headers));
    }
  }
  std::vector<Form> forms;
  for (const PagedFile& file : files) {
    if (holds_projects(database, file)) {
      continue;
    }
    auto read = import_targets(whole_table(database, file, project),
                               {house_interchange_words(), reading.vocabulary, options, headers});
    if (!read.usable()) {
      return failure(fault_of(read.problems, database, file));
    }
    std::ranges::move(read.value, std::back_inserter(forms));
  }
  std::erase_if(forms,
                [&](const Form& form) { return !project.empty() && form.project != project; });
  return forms;
}

Result<std::vector<Observation>> page_observations(SQLite::Database& database,
                                                   const PagedFile& file,
                                                   const std::set<std::string>& projects) {
  const std::string word = projects.size() == 1 ? *projects.begin() : std::string{};
  auto read = import_actuals(whole_table(database, file, word), house_interchange_words());
  if (!read.usable()) {
    return failure(unreadable(database, file));
  }
  std::erase_if(read.value, [&](const Observation& seen) {
    return !projects.empty() && !projects.contains(seen.project);
  });
  return std::move(read.value);
}

}  // namespace duibiao
