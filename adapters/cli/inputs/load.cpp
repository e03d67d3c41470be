#include "adapters/cli/inputs/load.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "adapters/cli/inputs/load_actuals.h"
#include "adapters/cli/inputs/load_statements.h"
#include "adapters/cli/inputs/load_targets.h"
#include "adapters/cli/inputs/mapping_file.h"
#include "adapters/cli/store/forms_asked.h"
#include "adapters/cli/store/kept_inputs.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/sqlite/store.h"
#include "adapters/words/words.h"
#include "reports/wording/wording.h"

namespace duibiao::cli {
namespace {

/// A file that was given as targets, figures and statements says everything once.
void said_once(Problems& problems) {
  std::set<std::string> said;
  std::erase_if(problems, [&said](const Problem& problem) {
    return !said.insert(message_line(problem, Language::english)).second;
  });
}

Read<Loaded> load_files(const CommandLine& line, const AssessOptions& options) {
  Read<Loaded> read;
  const LoadedTargets targets = load_targets(line.targets, line.project, options);
  auto forms = targets.merged();
  const bool forms_known = forms.usable();
  append(read.problems, std::move(forms.problems));
  read.value.forms = std::move(forms.value);
  LoadedActuals actuals =
      load_actuals({line.actuals, line.map, line.language, line.project, line.accept_matches},
                   read.value.forms, options, forms_known);
  const auto matches = match_inputs(line.map, line.accept_matches, read.value.forms);
  const LoadedStatements said =
      load_statements(line.statements,
                      {read.value.forms,
                       forms_known,
                       matches.value.rules(),
                       {line.project, resolve_course(std::nullopt, options).course, options.year}});
  auto statements = said.merged();
  append(read.problems, std::move(statements.problems));
  read.value.statements = std::move(statements.value);
  said_once(read.problems);
  auto& inputs = read.value.state.inputs;
  for (const TargetFile& file : targets.files) {
    inputs.push_back(file.input);
  }
  inputs.insert(inputs.end(), actuals.registers.begin(), actuals.registers.end());
  const auto add_input = [&inputs](const ReportInput& input) {
    if (std::ranges::find(inputs, input.name, &ReportInput::name) == inputs.end()) {
      inputs.push_back(input);
    }
  };
  for (const ActualFile& file : actuals.files) {
    add_input(file.input);
  }
  for (const StatementFile& file : said.files) {
    add_input(file.input);
  }
  auto observations = std::move(actuals).merged();
  append(read.problems, std::move(observations.problems));
  read.value.observations = std::move(observations.value);
  return read;
}

/// The error of the first of `results` that has one.
template <class... Values>
std::optional<Problem> first_error(const Result<Values>&... results) {
  std::optional<Problem> first;
  const auto look = [&first](const auto& result) {
    if (!result && !first) {
      first = result.error();
    }
  };
  (look(results), ...);
  return first;
}

/// The versions of adjusted forms as a report knows them.
TargetVersions reported_versions(const std::string& path,
                                 const std::vector<FormVersion>& versions) {
  TargetVersions reported;
  for (const FormVersion& version : versions) {
    TargetVersion& made = reported[version.project].emplace_back();
    made.batch = path + " #" + std::to_string(version.batch);
    made.known_at = version.known_at;
    made.who = version.who;
    made.record = version.record;
    made.reason = version.reason;
    for (const Change& change : version.changes) {
      made.changes.push_back(
          {change.indicator, change.subject, change.from.value_or(""), change.to.value_or("")});
    }
  }
  return reported;
}

/// The forms that `asked` means; where a project is asked for by name there must be one.
Result<std::vector<Form>> standing_forms(const Store& store, const BatchRecord& state,
                                         const FormReading& reading, const FormsAsked& asked) {
  auto forms = store.forms(state, reading, asked);
  if (!forms || !forms->empty() || asked.project.empty()) {
    return forms;
  }
  const auto known = store.projects(state);
  return failure(!known           ? known.error()
                 : known->empty() ? error("nothing_to_assess", {store.path()})
                                  : error("project_not_among", {}, {{"project", asked.project}}));
}

/// What stood, at the moment asked for, of the project asked for or of all: a store may hold a
/// province.
Result<Loaded> load_standing(const CommandLine& line, const AssessOptions& options) {
  auto store = Store::open(line.store);
  if (!store) {
    return failure(store.error());
  }
  const auto state = state_known_at(*store, line.known_at);
  if (!state) {
    return failure(state.error());
  }
  if (const Problems changed = store->changed_rows(*state); !changed.empty()) {
    return failure(changed.front());  // `store verify` names the others
  }
  Loaded loaded{.state = {{store_input(line.store, *state)}, {}}};
  const auto asked = forms_asked(*store, *state, line.project, options, loaded.notes);
  if (!asked) {
    return failure(asked.error());
  }
  const FormReading reading{house_vocabulary(), resolve_course(std::nullopt, options).course};
  auto forms = standing_forms(*store, *state, reading, *asked);
  auto observations = store->observations(*state, line.project);
  auto statements = store->statements(*state, line.project);
  const auto versions = store->versions(*state, reading, *asked);
  if (auto fault = first_error(forms, observations, statements, versions)) {
    return failure(*std::move(fault));
  }
  loaded.forms = *std::move(forms);
  loaded.observations = *std::move(observations);
  loaded.statements = *std::move(statements);
  loaded.state.versions = reported_versions(line.store, *versions);
  const auto kept = put_kept(*store, *state, line.rules.empty(), loaded);
  return kept ? Result<Loaded>(std::move(loaded)) : failure(kept.error());
}

Read<Loaded> load_store(const CommandLine& line, const AssessOptions& options) {
  auto loaded = load_standing(line, options);
  if (!loaded) {
    return {{}, {loaded.error()}};
  }
  Problems notes = loaded->notes;
  return {*std::move(loaded), std::move(notes)};
}

/// With `--project`, only that project's form and figures.
Problems keep_only(const std::string& project, Loaded& loaded) {
  const auto is_other = [&](const auto& item) { return item.project != project; };
  if (project.empty() || loaded.forms.empty()) {
    return {};
  }
  if (std::ranges::all_of(loaded.forms, is_other)) {
    return {error("project_not_among", {}, {{"project", project}})};
  }
  std::erase_if(loaded.forms, is_other);
  std::erase_if(loaded.observations, is_other);
  std::erase_if(loaded.statements, is_other);
  return {};
}

}  // namespace

ReportInput store_input(const std::string& path, const BatchRecord& batch) {
  return {path + " #" + std::to_string(batch.id), batch.hash, batch.known_at};
}

Read<Loaded> load(const CommandLine& line, const AssessOptions& options) {
  Read<Loaded> read = line.store.empty() ? load_files(line, options) : load_store(line, options);
  if (!read.usable()) {
    return read;
  }
  append(read.problems, keep_only(line.project, read.value));
  if (read.usable() && read.value.forms.empty()) {
    read.problems.push_back(error("nothing_to_assess", {line.store}));
  }
  return read;
}

}  // namespace duibiao::cli
