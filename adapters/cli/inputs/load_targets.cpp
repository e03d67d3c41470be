#include "adapters/cli/inputs/load_targets.h"

#include <algorithm>
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

/// Adds the headers in `table`, a projects.csv.
void add_headers(const Table& table, std::vector<ProjectHeader>& headers, Problems& problems) {
  auto read = import_projects(table, house_interchange_words());
  headers.insert(headers.end(), read.value.begin(), read.value.end());
  append(problems, std::move(read.problems));
}

/// The headers of every projects.csv among `files`, which then hold no forms, and of the sheets
/// that say the same.
std::vector<ProjectHeader> take_headers(std::vector<OpenedFile>& files, LoadedTargets& loaded) {
  std::vector<ProjectHeader> headers;
  std::erase_if(files, [&](OpenedFile& file) {
    if (auto* contents = std::get_if<SheetContents>(&file.content)) {
      for (const SheetTable& table : contents->tables) {
        if (table.kind == FileKind::projects) {
          append(file.problems, table.problems);
          add_headers(table.table, headers, file.problems);
        }
      }
    }
    const auto* table = std::get_if<Table>(&file.content);
    const auto kind = table != nullptr && file.usable()
                          ? recognise(*table, house_interchange_words())
                          : Result<FileKind>(failure(Problem{}));
    if (!kind || *kind != FileKind::projects) {
      return false;
    }
    add_headers(*table, headers, file.problems);
    loaded.files.push_back({file.input, {}, std::move(file.problems)});
    return true;
  });
  return headers;
}

/// What reading target files depends on.
struct TargetScope {
  const AssessOptions& options;
  std::span<const ProjectHeader> headers{};
  FormOptions form_options{};
};

Read<std::vector<Form>> forms_in_targets(const Table& table, const TargetScope& scope) {
  return import_targets(
      table, {house_interchange_words(), house_vocabulary(), scope.options, scope.headers});
}

Read<std::vector<Form>> forms_in_table(const Table& table, const TargetScope& scope) {
  const auto fits = must_be(table, FileKind::targets);
  return fits ? forms_in_targets(table, scope) : Read<std::vector<Form>>{{}, {fits.error()}};
}

Read<std::vector<Form>> forms_in_text(const FormText& form, const std::string& path,
                                      const TargetScope& scope) {
  Read<Form> read = read_text_form(form.text, path, house_vocabulary(), scope.form_options);
  Read<std::vector<Form>> forms{{}, std::move(read.problems)};
  if (forms.usable()) {
    forms.value.push_back(std::move(read.value));
  }
  return forms;
}

/// The forms on the sheets of a file, filled or not, and its tables of targets.
Read<std::vector<Form>> forms_in_sheets(const SheetContents& contents, bool is_named,
                                        const TargetScope& scope) {
  Read<std::vector<Form>> forms;
  bool any = false;
  for (const SheetTable& table : contents.tables) {
    any = any || table.kind == FileKind::targets || table.kind == FileKind::projects;
    if (table.kind == FileKind::targets) {
      append(forms.problems, table.problems);
      auto more = forms_in_targets(table.table, scope);
      append(forms.problems, std::move(more.problems));
      append(forms.problems, add_forms(forms.value, std::move(more.value)));
    }
  }
  for (Read<FilledForm>& form : forms_in(contents, scope.form_options)) {
    any = true;
    const bool usable = form.usable();
    append(forms.problems, std::move(form.problems));
    if (usable) {
      append(forms.problems, add_forms(forms.value, {std::move(form.value.form)}));
    }
  }
  if (!any) {
    forms.problems.push_back(
        of_no_use(contents.file, contents.found(), is_named, FileKind::targets));
  }
  return forms;
}

Read<std::vector<Form>> forms_of(const OpenedFile& file, const TargetScope& scope) {
  if (const auto* contents = std::get_if<SheetContents>(&file.content)) {
    return forms_in_sheets(*contents, file.is_named, scope);
  }
  if (const auto* text = std::get_if<FormText>(&file.content)) {
    return forms_in_text(*text, file.input.name, scope);
  }
  const auto* table = std::get_if<Table>(&file.content);
  return table != nullptr ? forms_in_table(*table, scope)
                          : Read<std::vector<Form>>{
                                {}, {unexpected_kind({file.input.name}, "", FileKind::targets)}};
}

}  // namespace

LoadedTargets load_targets(std::span<const std::string> paths, const std::string& project,
                           const AssessOptions& options) {
  LoadedTargets loaded;
  auto opened = open_files(paths);
  loaded.problems = std::move(opened.problems);
  const std::vector<ProjectHeader> headers = take_headers(opened.value, loaded);
  const TargetScope scope{
      options, headers, {project, resolve_course(std::nullopt, options).course, options.year}};
  std::vector<Form> all;
  for (OpenedFile& file : opened.value) {
    TargetFile target{file.input, {}, std::move(file.problems)};
    if (!any_error(target.problems)) {
      auto read = forms_of(file, scope);
      append(target.problems, std::move(read.problems));
      target.forms = std::move(read.value);
    }
    all.insert(all.end(), target.forms.begin(), target.forms.end());
    loaded.files.push_back(std::move(target));
  }
  const bool forms_known = std::ranges::none_of(
      loaded.files, [](const TargetFile& file) { return any_error(file.problems); });
  if (forms_known) {  // else it may be one that could not be read
    append(loaded.problems, headers_without_form(headers, all));
  }
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
