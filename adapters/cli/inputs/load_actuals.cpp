#include "adapters/cli/inputs/load_actuals.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/interchange/actuals.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/schema.h"
#include "adapters/mapping/apply.h"
#include "adapters/mapping/mapping.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

std::optional<Mapping> open_mapping(const std::string& path, LoadedActuals& loaded) {
  if (path.empty()) {
    return std::nullopt;
  }
  const auto bytes = read_file(path);
  if (!bytes) {
    loaded.problems.push_back(bytes.error());
    return std::nullopt;
  }
  auto read = read_mapping(*bytes, path);
  loaded.registers.push_back({path, sha256_hex(*bytes), {}});
  const bool usable = read.usable();
  append(loaded.problems, std::move(read.problems));
  return usable ? std::optional(std::move(read.value)) : std::nullopt;
}

Read<std::vector<Observation>> figures_in(const OpenedFile& file) {
  const auto* table = std::get_if<Table>(&file.content);
  const Source place{file.input.name};
  if (table == nullptr) {
    return {{},
            {error("file_kind_unexpected", place,
                   {{"found", "绩效目标表"}, {"expected", "actuals.csv"}})}};
  }
  const auto kind = kind_of(*table, FileKind::actuals);
  if (!kind) {
    return {{}, {kind.error()}};
  }
  if (*kind != FileKind::actuals) {
    return {{},
            {error("file_kind_unexpected", place,
                   {{"found", std::string(name_of(*kind))}, {"expected", "actuals.csv"}})}};
  }
  return import_actuals(*table, house_interchange_words());
}

ActualFile read_figures(OpenedFile& file, std::span<const Form> forms, bool forms_known) {
  ActualFile read{file.input, {}, std::move(file.problems)};
  if (any_error(read.problems)) {
    return read;
  }
  auto figures = figures_in(file);
  append(read.problems, std::move(figures.problems));
  if (forms_known) {
    auto resolved = resolve_observations(std::move(figures.value), forms);
    append(read.problems, std::move(resolved.problems));
    read.observations = std::move(resolved.value);
  }
  return read;
}

/// Takes the register files that `mapping` names out of `files`.
std::vector<Table> take_registers(const Mapping& mapping, std::vector<OpenedFile>& files,
                                  LoadedActuals& loaded) {
  std::vector<Table> tables;
  std::erase_if(files, [&](OpenedFile& file) {
    if (!names_register(mapping, file.input.name)) {
      return false;
    }
    loaded.registers.push_back(file.input);
    if (auto* table = std::get_if<Table>(&file.content); table != nullptr && file.usable()) {
      tables.push_back(std::move(*table));
    }
    append(loaded.problems, std::move(file.problems));
    return true;
  });
  return tables;
}

void apply(const Mapping& mapping, std::span<const Table> tables, std::vector<Form>& forms,
           const AssessOptions& options, LoadedActuals& loaded) {
  std::vector<ProjectOnCourse> projects;
  for (const Form& form : forms) {
    projects.push_back({form, resolve_course(form.course, options).course});
  }
  auto applied =
      apply_mapping(mapping, tables, {projects, options.as_of}, house_vocabulary().units);
  append(loaded.problems, std::move(applied.problems));
  loaded.sources = std::move(applied.value.batches);
  for (Form& form : forms) {
    put_settings(form, applied.value.settings);
    put_plans(form, applied.value.plans);
  }
}

}  // namespace

LoadedActuals load_actuals(const ActualPaths& paths, std::vector<Form>& forms,
                           const AssessOptions& options, bool forms_known) {
  LoadedActuals loaded;
  const auto mapping = open_mapping(paths.map, loaded);
  auto opened = open_files(paths.files);
  append(loaded.problems, std::move(opened.problems));
  if (mapping) {
    const auto tables = take_registers(*mapping, opened.value, loaded);
    if (forms_known) {
      apply(*mapping, tables, forms, options, loaded);
    }
  }
  for (OpenedFile& file : opened.value) {
    loaded.files.push_back(read_figures(file, forms, forms_known));
  }
  return loaded;
}

Read<std::vector<SourceBatch>> LoadedActuals::settled() const {
  std::vector<Observation> figures;
  for (const ActualFile& file : files) {
    figures.insert(figures.end(), file.observations.begin(), file.observations.end());
  }
  std::vector<SourceBatch> batches = batches_by_indicator(figures, std::string(kInterchange));
  batches.insert(batches.end(), sources.begin(), sources.end());
  return settle_sources(std::move(batches));
}

Read<std::vector<Observation>> LoadedActuals::merged() const {
  Read<std::vector<Observation>> all;
  all.problems = problems;
  for (const ActualFile& file : files) {
    append(all.problems, file.problems);
  }
  if (sources.empty()) {  // nothing to settle: the order of reading stays
    for (const ActualFile& file : files) {
      all.value.insert(all.value.end(), file.observations.begin(), file.observations.end());
    }
    return all;
  }
  auto settled_batches = settled();
  append(all.problems, std::move(settled_batches.problems));
  for (const SourceBatch& batch : settled_batches.value) {
    all.value.insert(all.value.end(), batch.observations.begin(), batch.observations.end());
  }
  return all;
}

}  // namespace duibiao::cli
