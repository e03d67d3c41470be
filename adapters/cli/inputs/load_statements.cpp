#include "adapters/cli/inputs/load_statements.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/figures/sheet_figures.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/schema.h"
#include "adapters/interchange/statements.h"

namespace duibiao::cli {
namespace {

/// `more` behind what was read so far.
void add(Read<std::vector<Statement>>& read, Read<std::vector<Statement>> more) {
  append(read.problems, std::move(more.problems));
  std::ranges::move(more.value, std::back_inserter(read.value));
}

Read<std::vector<Statement>> statements_in(const Table& table, const StatementScope& scope) {
  auto read = import_statements(table, house_interchange_words());
  if (!scope.forms_known) {
    return {{}, std::move(read.problems)};
  }
  auto resolved = resolve_statements(std::move(read.value), scope.forms, scope.matches);
  point_at_names(resolved.problems,
                 match_columns(table, FileKind::statements, house_interchange_words()).value);
  append(read.problems, std::move(resolved.problems));
  return {std::move(resolved.value), std::move(read.problems)};
}

/// The claims of filled forms and the tables of statements on the sheets of a file.
Read<std::vector<Statement>> statements_in(const SheetContents& contents, bool is_named,
                                           const StatementScope& scope) {
  Read<std::vector<Statement>> read;
  bool any = false;
  for (const SheetTable& table : contents.tables) {
    if (table.kind == FileKind::statements) {
      any = true;
      append(read.problems, table.problems);
      add(read, statements_in(table.table, scope));
    }
  }
  for (const Read<FilledForm>& form : forms_in(contents, scope.form_options)) {
    if (form.value.kind == FormKind::target) {
      continue;
    }
    any = true;
    if (scope.forms_known) {
      add(read, form_claims(form.value, {scope.forms, scope.form_options.year, scope.matches}));
    } else {
      append(read.problems, form.value.statements.problems);
    }
  }
  if (!any) {
    read.problems.push_back(
        of_no_use(contents.file, contents.found(), is_named, FileKind::statements));
  }
  return read;
}

Read<std::vector<Statement>> statements_in(const OpenedFile& file, const StatementScope& scope) {
  if (const auto* contents = std::get_if<SheetContents>(&file.content)) {
    return statements_in(*contents, file.is_named, scope);
  }
  const auto* table = std::get_if<Table>(&file.content);
  const Result<void> fits =
      table != nullptr
          ? must_be(*table, FileKind::statements)
          : failure(unexpected_kind({file.input.name}, "绩效目标表", FileKind::statements));
  return fits ? statements_in(*table, scope) : Read<std::vector<Statement>>{{}, {fits.error()}};
}

StatementFile read_statements(OpenedFile& file, const StatementScope& scope) {
  StatementFile read{file.input, {}, std::move(file.problems)};
  if (!any_error(read.problems)) {
    auto said = statements_in(file, scope);
    append(read.problems, std::move(said.problems));
    read.statements = std::move(said.value);
  }
  return read;
}

}  // namespace

LoadedStatements load_statements(std::span<const std::string> paths, const StatementScope& scope) {
  LoadedStatements loaded;
  if (paths.empty()) {
    return loaded;
  }
  auto opened = open_files(paths);
  loaded.problems = std::move(opened.problems);
  for (OpenedFile& file : opened.value) {
    loaded.files.push_back(read_statements(file, scope));
  }
  return loaded;
}

Read<std::vector<Statement>> LoadedStatements::merged() const {
  Read<std::vector<Statement>> all;
  all.problems = problems;
  for (const StatementFile& file : files) {
    append(all.problems, file.problems);
    all.value.insert(all.value.end(), file.statements.begin(), file.statements.end());
  }
  return all;
}

}  // namespace duibiao::cli
