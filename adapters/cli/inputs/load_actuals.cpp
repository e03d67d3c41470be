#include "adapters/cli/inputs/load_actuals.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/cli/progress.h"
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

/// The registers at hand: tables of text, and workbooks with the hashes of their files.
struct Registers {
  std::vector<Table> tables{};
  std::vector<std::pair<RegisterSheets, std::string>> workbooks{};

  void take(OpenedFile& file) {
    if (auto* table = std::get_if<Table>(&file.content)) {
      tables.push_back(std::move(*table));
    } else if (auto* sheets = std::get_if<RegisterSheets>(&file.content)) {
      workbooks.emplace_back(std::move(*sheets), file.input.sha256);
    }
  }
};

/// Takes the register files that `mapping` names out of `files`.
Registers take_registers(const Mapping& mapping, std::vector<OpenedFile>& files,
                         LoadedActuals& loaded) {
  Registers registers;
  std::erase_if(files, [&](OpenedFile& file) {
    if (!names_register(mapping, file.input.name)) {
      return false;
    }
    loaded.registers.push_back(file.input);
    if (file.usable()) {
      registers.take(file);
    }
    append(loaded.problems, std::move(file.problems));
    return true;
  });
  return registers;
}

void apply(const Mapping& mapping, const Registers& registers, std::vector<Form>& forms,
           const AssessOptions& options, Language language, LoadedActuals& loaded) {
  std::vector<ProjectOnCourse> projects;
  for (const Form& form : forms) {
    projects.push_back({form, resolve_course(form.course, options).course});
  }
  ProgressBar bar(language);
  std::vector<RegisterWorkbook> workbooks;
  for (const auto& [sheets, sha256] : registers.workbooks) {
    workbooks.push_back(
        {*sheets, sha256, [&bar](std::uint64_t done, std::uint64_t all) { bar.show(done, all); }});
  }
  auto applied = apply_mapping(mapping, {registers.tables, workbooks}, {projects, options.as_of},
                               house_vocabulary().units);
  append(loaded.problems, std::move(applied.problems));
  loaded.sources = std::move(applied.value.batches);
  for (Form& form : forms) {
    put_settings(form, applied.value.settings);
  }
}

}  // namespace

LoadedActuals load_actuals(const ActualPaths& paths, std::vector<Form>& forms,
                           const AssessOptions& options, bool forms_known) {
  LoadedActuals loaded;
  const auto mapping = open_mapping(paths.map, loaded);
  auto opened = open_files(paths.files, [&](const std::string& file) {
    return mapping && names_register(*mapping, file);
  });
  append(loaded.problems, std::move(opened.problems));
  if (mapping) {
    const Registers registers = take_registers(*mapping, opened.value, loaded);
    if (forms_known) {
      apply(*mapping, registers, forms, options, paths.language, loaded);
    }
  }
  for (OpenedFile& file : opened.value) {
    loaded.files.push_back(read_figures(file, forms, forms_known));
  }
  return loaded;
}

namespace {

/// The figures of interchange files and of registers, in this order and not yet settled.
std::vector<SourceBatch> all_batches(std::span<const ActualFile> files,
                                     std::vector<SourceBatch> sources) {
  std::vector<Observation> figures;
  for (const ActualFile& file : files) {
    figures.insert(figures.end(), file.observations.begin(), file.observations.end());
  }
  std::vector<SourceBatch> batches = batches_by_indicator(figures, std::string(kInterchange));
  std::ranges::move(sources, std::back_inserter(batches));
  return batches;
}

void move_behind(std::vector<Observation>& all, std::vector<Observation>& more) {
  std::ranges::move(more, std::back_inserter(all));
  more = {};
}

}  // namespace

Read<std::vector<SourceBatch>> LoadedActuals::settled() const {
  return settle_sources(all_batches(files, sources));
}

Read<std::vector<Observation>> LoadedActuals::merged() && {
  Read<std::vector<Observation>> all;
  all.problems = std::move(problems);
  for (ActualFile& file : files) {
    append(all.problems, std::move(file.problems));
  }
  if (sources.empty()) {  // nothing to settle: the order of reading stays
    for (ActualFile& file : files) {
      move_behind(all.value, file.observations);
    }
    return all;
  }
  auto settled_batches = settle_sources(all_batches(files, std::move(sources)));
  append(all.problems, std::move(settled_batches.problems));
  for (SourceBatch& batch : settled_batches.value) {
    move_behind(all.value, batch.observations);
  }
  return all;
}

}  // namespace duibiao::cli
