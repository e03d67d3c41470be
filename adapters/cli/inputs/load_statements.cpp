#include "adapters/cli/inputs/load_statements.h"

#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/schema.h"
#include "adapters/interchange/statements.h"

namespace duibiao::cli {
namespace {

Read<std::vector<Statement>> statements_in(const OpenedFile& file) {
  const auto unexpected = [&file](std::string found) {
    return Read<std::vector<Statement>>{
        {},
        {error("file_kind_unexpected", {file.input.name},
               {{"found", std::move(found)}, {"expected", "statements.csv"}})}};
  };
  const auto* table = std::get_if<Table>(&file.content);
  if (table == nullptr) {
    return unexpected("绩效目标表");
  }
  const auto kind = kind_of(*table, FileKind::statements);
  if (!kind) {
    return {{}, {kind.error()}};
  }
  return *kind == FileKind::statements ? import_statements(*table, house_interchange_words())
                                       : unexpected(std::string(name_of(*kind)));
}

StatementFile read_statements(OpenedFile& file, std::span<const Form> forms, bool forms_known) {
  StatementFile read{file.input, {}, std::move(file.problems)};
  if (any_error(read.problems)) {
    return read;
  }
  auto said = statements_in(file);
  append(read.problems, std::move(said.problems));
  if (forms_known) {
    auto resolved = resolve_statements(std::move(said.value), forms);
    append(read.problems, std::move(resolved.problems));
    read.statements = std::move(resolved.value);
  }
  return read;
}

}  // namespace

LoadedStatements load_statements(std::span<const std::string> paths, std::span<const Form> forms,
                                 bool forms_known) {
  LoadedStatements loaded;
  if (paths.empty()) {
    return loaded;
  }
  auto opened = open_files(paths);
  loaded.problems = std::move(opened.problems);
  for (OpenedFile& file : opened.value) {
    loaded.files.push_back(read_statements(file, forms, forms_known));
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
