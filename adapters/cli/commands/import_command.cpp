#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/cli/commands/clock.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/commands/import_doubts.h"
#include "adapters/cli/commands/import_summary.h"
#include "adapters/cli/inputs/load_actuals.h"
#include "adapters/cli/inputs/load_statements.h"
#include "adapters/cli/inputs/load_targets.h"
#include "adapters/cli/inputs/mapping_file.h"
#include "adapters/cli/inputs/other_years.h"
#include "adapters/cli/store/kept_inputs.h"
#include "adapters/columns/page_import.h"
#include "adapters/interchange/courses/editions.h"
#include "adapters/sqlite/store.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

AssessOptions options_of(const CommandLine& line) {
  // Without --as-of and --year a form that names no year is taken to be of the year of the import.
  AssessOptions options;
  const auto today = parse_iso_date(utc_now().substr(0, 10));
  options.as_of = line.as_of ? *line.as_of : today.value_or(options.as_of);
  options.year = line.year;
  return options;
}

/// `mapped`: the projects that the mapping speaks of.
BatchInfo info_for(const CommandLine& line, std::vector<BatchFile> files,
                   const std::vector<std::string>& mapped = {}) {
  return {std::move(files),
          utc_now(),
          line.who.empty() ? account_name() : line.who,
          program_name(),
          line.accept,
          texts_used(line, mapped).value,  // its problems were said before anything was read
          line.reason,
          line.record};
}

/// The paths behind the verb's first operand and those of the option of the same name.
std::vector<std::string> paths_of(const CommandLine& line, const std::vector<std::string>& option) {
  std::vector<std::string> paths(line.operands.begin() + 1, line.operands.end());
  paths.insert(paths.end(), option.begin(), option.end());
  return paths;
}

/// Puts the measures and kinds of `--map` onto forms that are about to be stored; the projects that
/// it speaks of.
Read<std::vector<std::string>> put_mapping(const CommandLine& line, std::vector<Form>& forms) {
  LoadedActuals loaded = load_actuals({{}, line.map}, forms, options_of(line), true);
  std::erase_if(loaded.problems, [](const Problem& p) { return p.code == "source_without_file"; });
  return {std::move(loaded.mapped), std::move(loaded.problems)};
}

/// Says where an approved target was replaced and nobody named the document that allows it.
void ask_for_record(const CommandLine& line, const std::string& name,
                    const Read<ImportOutcome>& outcome, const Console& console) {
  if (outcome.usable() && outcome.value.batch.accepted && line.record.empty()) {
    console.show({warning("adjustment_without_record", {.file = name},
                          {{"batch", std::to_string(outcome.value.batch.id)}})});
  }
}

/// Large interchange files, kept in pages; nothing where they have to be stored row by row.
std::optional<Exit> import_pages(const CommandLine& line, FileKind kind,
                                 const std::vector<std::string>& paths, Store& store,
                                 const Console& console) {
  if (!line.map.empty() || !line.project.empty()) {
    return std::nullopt;
  }
  const AssessOptions options = options_of(line);
  auto outcome = import_as_pages({.kind = kind,
                                  .paths = paths,
                                  .store = store,
                                  .info = info_for(line, {}),
                                  .options = options,
                                  .threads = std::max(1U, std::thread::hardware_concurrency())});
  if (!outcome) {
    return std::nullopt;
  }
  ImportSummary summary(console);
  std::string names;
  for (const std::string& path : paths) {
    (names += names.empty() ? "" : ", ") += path;
  }
  summary.add(names, std::move(*outcome));
  return summary.finish();
}

/// Forms that name no year are of the one that `--year` names.
void put_year(const CommandLine& line, std::vector<Form>& forms) {
  for (Form& form : forms) {
    if (line.year && !form.course) {
      form.course = calendar_year(*line.year);
    }
  }
}

/// The targets of one year, of each file a batch.
void import_forms_of_year(const CommandLine& line, LoadedTargets& loaded, Store& store,
                          const Console& console, ImportSummary& summary) {
  console.show(loaded.problems);
  if (any_error(loaded.problems)) {
    summary.refused(line.operands[0], loaded.problems);
  }
  for (TargetFile& file : loaded.files) {
    Read<std::vector<std::string>> mapped;
    if (!any_error(file.problems)) {
      put_year(line, file.forms);
      mapped = put_mapping(line, file.forms);
      append(file.problems, std::move(mapped.problems));
    }
    console.show(file.problems);
    if (any_error(file.problems)) {
      summary.refused(file.input.name, file.problems);
    } else if (!file.forms.empty()) {
      BatchInfo info = info_for(line, {{file.input.name, file.input.sha256}}, mapped.value);
      info.late_record = true;
      const auto outcome = store.import_targets(file.forms, info);
      summary.add(file.input.name, outcome);
      ask_for_record(line, file.input.name, outcome, console);
    }
  }
}

/// Files that hold projects in several years bring in every year, the oldest first, where `--year`
/// names none.
Exit import_targets(const CommandLine& line, Store& store, const Console& console) {
  const std::vector<std::string> paths = paths_of(line, line.targets);
  if (const auto done = import_pages(line, FileKind::targets, paths, store, console)) {
    return *done;
  }
  AssessOptions options = options_of(line);
  LoadedTargets loaded = load_targets(paths, line.project, options);
  std::set<int> years = line.year ? std::set<int>{} : other_years(loaded);
  ImportSummary summary(console);
  if (years.empty()) {
    import_forms_of_year(line, loaded, store, console, summary);
    return summary.finish();
  }
  for (const int year : years) {
    options.year = year;
    loaded = load_targets(paths, line.project, options);
    drop_other_years(loaded);
    import_forms_of_year(line, loaded, store, console, summary);
  }
  return summary.finish();
}

Result<std::vector<Form>> standing_forms(const Store& store, const AssessOptions& options) {
  const auto state = store.state();
  if (!state) {
    return failure(state.error());
  }
  return store.forms(*state, {house_vocabulary(), resolve_course(std::nullopt, options).course},
                     {.year = asked_year(options)});
}

/// What several files hold that are in order: one batch. SPEC §3.
template <class Item>
struct Together {
  std::vector<Item> items{};
  std::vector<BatchFile> files{};
  std::string names{};

  /// Takes `more`, the items of `file`, or refuses the file.
  template <class File>
  void take(const File& file, const std::vector<Item>& more, ImportSummary& summary) {
    if (any_error(file.problems)) {
      summary.refused(file.input.name, file.problems);
      return;
    }
    items.insert(items.end(), more.begin(), more.end());
    files.push_back({file.input.name, file.input.sha256});
    names += names.empty() ? "" : ", ";
    names += file.input.name;
  }
};

/// The figures of all interchange files that are in order.
void import_figures(const CommandLine& line, const LoadedActuals& loaded, Store& store,
                    ImportSummary& summary) {
  Together<Observation> together;
  for (const ActualFile& file : loaded.files) {
    together.take(file, file.observations, summary);
  }
  if (!together.files.empty()) {
    summary.add(together.names,
                store.import_actuals(together.items,
                                     info_for(line, std::move(together.files), loaded.mapped)));
  }
}

/// Everything that must be in order before any part of it is stored: the mapping, the registers,
/// and that no two sources speak of one thing.
Read<std::vector<SourceBatch>> sources_in_order(const LoadedActuals& loaded) {
  Read<std::vector<SourceBatch>> settled = loaded.settled();
  append(settled.problems, loaded.problems);
  std::erase_if(settled.value, [](const SourceBatch& batch) { return batch.name == kInterchange; });
  return settled;
}

/// Asks about figures that are likely slips; they are stored all the same.
void ask_about_figures(const LoadedActuals& loaded, std::span<const SourceBatch> sources,
                       std::span<const Form> forms, const Store& store, const Console& console) {
  for (const ActualFile& file : loaded.files) {
    if (!any_error(file.problems)) {
      console.show(doubts_about(file.observations, forms, store));
    }
  }
  for (const SourceBatch& source : sources) {
    console.show(doubts_about(source.observations, forms, store));
  }
}

/// Measures that the mapping states belong to the forms: stored first, and where that is a change
/// that waits, nothing else is stored either. Nothing is stored where they say nothing new.
bool store_measures(const CommandLine& line, const LoadedActuals& loaded,
                    const std::vector<Form>& forms, Store& store, const Console& console,
                    ImportSummary& summary) {
  if (line.map.empty()) {
    return true;
  }
  const auto outcome = store.import_targets(
      forms, info_for(line, {{line.map, loaded.registers.front().sha256}}, loaded.mapped));
  summary.add(line.map, outcome);
  ask_for_record(line, line.map, outcome, console);
  return outcome.usable() && outcome.value.state != ImportOutcome::State::waiting;
}

Exit import_actuals(const CommandLine& line, Store& store, const Console& console) {
  if (const auto done =
          import_pages(line, FileKind::actuals, paths_of(line, line.actuals), store, console)) {
    return *done;
  }
  const AssessOptions options = options_of(line);
  auto forms = standing_forms(store, options);
  if (!forms) {
    console.show({forms.error()});
    return exit_for({forms.error()});
  }
  const std::vector<std::string> paths = paths_of(line, line.actuals);
  const LoadedActuals loaded = load_actuals(
      {paths, line.map, line.language, line.project, line.accept_matches}, *forms, options, true);
  for (const ActualFile& file : loaded.files) {
    console.show(file.problems);
  }
  const auto sources = sources_in_order(loaded);
  console.show(sources.problems);
  ImportSummary summary(console);
  ask_about_figures(loaded, sources.value, *forms, store, console);
  if (!sources.usable()) {
    summary.refused(line.map.empty() ? line.operands[0] : line.map, sources.problems);
    return summary.finish();
  }
  if (!store_measures(line, loaded, *forms, store, console, summary)) {
    return summary.finish();
  }
  for (const SourceBatch& source : sources.value) {
    const auto info = info_for(line, {{source.file, source.sha256}}, loaded.mapped);
    summary.add(source.name, store.import_actuals(source, info));
  }
  import_figures(line, loaded, store, summary);
  return summary.finish();
}

Exit import_statements(const CommandLine& line, Store& store, const Console& console) {
  const auto forms = standing_forms(store, options_of(line));
  if (!forms) {
    console.show({forms.error()});
    return exit_for({forms.error()});
  }
  const auto matches = match_inputs(line.map, line.accept_matches, *forms);
  LoadedStatements loaded =
      load_statements(paths_of(line, line.statements),
                      {*forms, true, matches.value.rules(), {line.project, {}, line.year}});
  console.show(loaded.problems);
  ImportSummary summary(console);
  if (any_error(loaded.problems)) {
    summary.refused(line.operands[0], loaded.problems);
  }
  Together<Statement> together;
  for (StatementFile& file : loaded.files) {
    append(file.problems, doubts_about(file.statements, *forms));
    console.show(file.problems);
    together.take(file, file.statements, summary);
  }
  if (!together.files.empty()) {
    summary.add(together.names,
                store.import_statements(together.items, info_for(line, std::move(together.files))));
  }
  return summary.finish();
}

/// What `import` is told to bring in, and the option that may name the files too.
struct ImportKind {
  std::string_view name;
  std::vector<std::string> CommandLine::*paths;
  Exit (*run)(const CommandLine&, Store&, const Console&);
};
constexpr std::array<ImportKind, 3> kKinds{
    {{"targets", &CommandLine::targets, import_targets},
     {"actuals", &CommandLine::actuals, import_actuals},
     {"statements", &CommandLine::statements, import_statements}}};

}  // namespace

Exit run_import(const CommandLine& line, const Console& console) {
  const auto* const kind = std::ranges::find(
      kKinds, line.operands.empty() ? std::string() : line.operands[0], &ImportKind::name);
  const bool named =
      kind != kKinds.end() && (line.operands.size() > 1 || !(line.*kind->paths).empty());
  if (!named || line.store.empty()) {
    console.show({error("import_operands", {})});
    return Exit::bad_usage;
  }
  if (const auto used = texts_used(line, {""}); !used.usable()) {
    console.show(used.problems);
    return exit_for(used.problems);
  }
  auto store = Store::open(line.store);
  if (!store) {
    console.show({store.error()});
    return exit_for({store.error()});
  }
  return kind->run(line, *store, console);
}

}  // namespace duibiao::cli
