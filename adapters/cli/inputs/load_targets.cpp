#include "adapters/cli/inputs/load_targets.h"

#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/form/text_form.h"
#include "adapters/interchange/columns.h"
#include "adapters/interchange/projects.h"
#include "adapters/interchange/schema.h"
#include "adapters/interchange/targets.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

/// The headers of every projects.csv among `files`; these files then hold no forms.
std::vector<ProjectHeader> take_headers(std::vector<OpenedFile>& files, LoadedTargets& loaded) {
  std::vector<ProjectHeader> headers;
  std::erase_if(files, [&](OpenedFile& file) {
    const auto* table = std::get_if<Table>(&file.content);
    if (table == nullptr || !file.usable()) {
      return false;
    }
    const auto kind = recognise(*table, house_interchange_words());
    if (!kind || *kind != FileKind::projects) {
      return false;
    }
    auto read = import_projects(*table, house_interchange_words());
    headers.insert(headers.end(), read.value.begin(), read.value.end());
    append(read.problems, std::move(file.problems));
    loaded.files.push_back({file.input, {}, std::move(read.problems)});
    return true;
  });
  return headers;
}

Read<std::vector<Form>> forms_in_table(const Table& table, const AssessOptions& options,
                                       std::span<const ProjectHeader> headers) {
  const auto kind = kind_of(table, FileKind::targets);
  if (!kind) {
    return {{}, {kind.error()}};
  }
  if (*kind != FileKind::targets) {
    return {{},
            {error("file_kind_unexpected", {table.file, {}, {}, table.heading_line},
                   {{"found", std::string(name_of(*kind))}, {"expected", "targets.csv"}})}};
  }
  return import_targets(table, {house_interchange_words(), house_vocabulary(), options, headers});
}

Read<std::vector<Form>> forms_in_text(const FormText& form, const std::string& path,
                                      const std::string& project, const AssessOptions& options) {
  const Course course = resolve_course(std::nullopt, options).course;
  Read<Form> read = read_text_form(form.text, path, house_vocabulary(), {project, course});
  Read<std::vector<Form>> forms{{}, std::move(read.problems)};
  if (forms.usable()) {
    forms.value.push_back(std::move(read.value));
  }
  return forms;
}

}  // namespace

LoadedTargets load_targets(std::span<const std::string> paths, const std::string& project,
                           const AssessOptions& options) {
  LoadedTargets loaded;
  auto opened = open_files(paths);
  loaded.problems = std::move(opened.problems);
  const std::vector<ProjectHeader> headers = take_headers(opened.value, loaded);
  std::vector<Form> all;
  for (OpenedFile& file : opened.value) {
    TargetFile target{file.input, {}, std::move(file.problems)};
    if (!any_error(target.problems)) {
      const auto* table = std::get_if<Table>(&file.content);
      auto read = table != nullptr ? forms_in_table(*table, options, headers)
                                   : forms_in_text(std::get<FormText>(file.content),
                                                   file.input.name, project, options);
      append(target.problems, std::move(read.problems));
      target.forms = std::move(read.value);
    }
    all.insert(all.end(), target.forms.begin(), target.forms.end());
    loaded.files.push_back(std::move(target));
  }
  append(loaded.problems, headers_without_form(headers, all));
  return loaded;
}

Read<std::vector<Form>> LoadedTargets::merged() const {
  Read<std::vector<Form>> all;
  all.problems = problems;
  for (const TargetFile& file : files) {
    append(all.problems, file.problems);
    append(all.problems, add_forms(all.value, file.forms));
  }
  return all;
}

}  // namespace duibiao::cli
