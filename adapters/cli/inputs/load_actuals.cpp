#include "adapters/cli/inputs/load_actuals.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "adapters/cli/inputs/file_kind.h"
#include "adapters/cli/inputs/mapping_file.h"
#include "adapters/cli/progress.h"
#include "adapters/figures/sheet_figures.h"
#include "adapters/interchange/actuals.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/schema.h"
#include "adapters/mapping/apply.h"
#include "adapters/mapping/mapping.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

/// What the figures of a file are held against.
struct FigureScope {
  SheetScope sheets{};
  FormOptions form_options{};
  bool forms_known = true;
};

/// `more` behind what was read so far.
void add(Read<std::vector<Observation>>& read, Read<std::vector<Observation>> more) {
  append(read.problems, std::move(more.problems));
  std::ranges::move(more.value, std::back_inserter(read.value));
}

Read<std::vector<Observation>> figures_in(const Table& table, const FigureScope& scope) {
  auto read = import_actuals(table, house_interchange_words());
  if (!scope.forms_known) {
    return {{}, std::move(read.problems)};
  }
  auto resolved =
      resolve_observations(std::move(read.value), scope.sheets.forms, scope.sheets.matches);
  point_at_names(resolved.problems,
                 match_columns(table, FileKind::actuals, house_interchange_words()).value);
  read.problems.insert(read.problems.end(), resolved.problems.begin(), resolved.problems.end());
  return {std::move(resolved.value), std::move(read.problems)};
}

/// The figures of a filled form; the faults that kept parts of the form from being read are said,
/// what else there is to say about its targets is not.
Read<std::vector<Observation>> figures_in(Read<FilledForm> form, const FigureScope& scope) {
  Read<std::vector<Observation>> read;
  std::ranges::copy_if(form.problems, std::back_inserter(read.problems), [](const Problem& p) {
    return p.severity == Severity::error && p.code != "form_without_project";
  });
  if (scope.forms_known) {
    add(read, form_observations(form.value, scope.sheets));
  } else {
    append(read.problems, std::move(form.value.figures.problems));
  }
  return read;
}

/// All figures on the sheets of a file.
Read<std::vector<Observation>> figures_in(const SheetContents& contents, bool is_named,
                                          const FigureScope& scope) {
  Read<std::vector<Observation>> read{{}, contents.figure_problems};
  bool any = !contents.figures.empty();
  for (const SheetTable& table : contents.tables) {
    if (table.kind == FileKind::actuals) {
      any = true;
      append(read.problems, table.problems);
      add(read, figures_in(table.table, scope));
    }
  }
  for (Read<FilledForm>& form : forms_in(contents, scope.form_options)) {
    if (form.value.kind != FormKind::target) {
      any = true;
      add(read, figures_in(std::move(form), scope));
    }
  }
  for (const FigureTable& table : contents.figures) {
    if (scope.forms_known) {
      add(read, sheet_observations(table, scope.sheets));
    }
  }
  if (!any) {
    read.problems.push_back(
        of_no_use(contents.file, contents.found(), is_named, FileKind::actuals));
  }
  return read;
}

Read<std::vector<Observation>> figures_in(const OpenedFile& file, const FigureScope& scope) {
  if (const auto* contents = std::get_if<SheetContents>(&file.content)) {
    return figures_in(*contents, file.is_named, scope);
  }
  const auto* table = std::get_if<Table>(&file.content);
  const Result<void> fits =
      table != nullptr
          ? must_be(*table, FileKind::actuals)
          : failure(unexpected_kind({file.input.name}, "绩效目标表", FileKind::actuals));
  return fits ? figures_in(*table, scope) : Read<std::vector<Observation>>{{}, {fits.error()}};
}

ActualFile read_figures(OpenedFile& file, const FigureScope& scope,
                        std::span<const IndicatorSetting> settings) {
  ActualFile read{file.input, {}, std::move(file.problems)};
  if (any_error(read.problems)) {
    return read;
  }
  auto figures = figures_in(file, scope);
  append(read.problems, std::move(figures.problems));
  if (std::holds_alternative<SheetContents>(file.content)) {
    put_accruals(figures.value, settings);
  }
  read.observations = std::move(figures.value);
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

/// Does a mapping that comes to these settings and sources, and to the plans that are on `form`
/// already, speak of it?
bool speaks_of(const Form& form, std::span<const IndicatorSetting> settings,
               std::span<const SourceBatch> sources) {
  const auto own = [&](const auto& item) { return item.project == form.project; };
  return !form.plans.empty() || std::ranges::any_of(settings, own) ||
         std::ranges::any_of(sources, [&](const SourceBatch& source) {
           return std::ranges::any_of(source.observations, own);
         });
}

/// Applies the mapping to its registers and puts its measures and kinds onto `forms`; what it says
/// about indicators.
std::vector<IndicatorSetting> apply(const Mapping& mapping, const Registers& registers,
                                    std::vector<Form>& forms, const AssessOptions& options,
                                    Language language, LoadedActuals& loaded) {
  std::vector<ProjectOnCourse> projects;
  projects.reserve(forms.size());
  for (const Form& form : forms) {
    projects.push_back({form, resolve_course(form.course, options).course});
  }
  ProgressBar bar(language);
  std::vector<RegisterWorkbook> workbooks;
  workbooks.reserve(registers.workbooks.size());
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
    put_plans(form, applied.value.plans);
    if (speaks_of(form, applied.value.settings, loaded.sources)) {
      loaded.mapped.push_back(form.project);
    }
  }
  return std::move(applied.value.settings);
}

}  // namespace

LoadedActuals load_actuals(const ActualPaths& paths, std::vector<Form>& forms,
                           const AssessOptions& options, bool forms_known) {
  LoadedActuals loaded;
  auto mapping = open_mapping(paths.map);
  append(loaded.problems, std::move(mapping.problems));
  if (!paths.map.empty() && mapping.value) {
    loaded.registers.push_back(mapping.value->input);
  }
  auto opened = open_files(paths.files, [&](const std::string& file) {
    return mapping.value && names_register(mapping.value->mapping, file);
  });
  append(loaded.problems, std::move(opened.problems));
  std::vector<IndicatorSetting> settings;
  if (mapping.value) {
    const Registers registers = take_registers(mapping.value->mapping, opened.value, loaded);
    if (forms_known) {
      settings = apply(mapping.value->mapping, registers, forms, options, paths.language, loaded);
    }
  }
  const auto matches = match_inputs(paths.map, paths.accept_matches, forms);
  if (forms_known) {
    append(loaded.problems, matches.problems);
  }
  const FigureScope scope{
      {forms, options.year, matches.value.rules()},
      {paths.project, resolve_course(std::nullopt, options).course, options.year},
      forms_known};
  for (OpenedFile& file : opened.value) {
    loaded.files.push_back(read_figures(file, scope, settings));
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
