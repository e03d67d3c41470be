#include "adapters/cli/store/kept_inputs.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/store/store_state.h"
#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/mapping/apply.h"
#include "adapters/mapping/file_name.h"
#include "adapters/mapping/mapping.h"
#include "adapters/rules/house_light_presets.h"
#include "adapters/rules/light_preset_reader.h"
#include "adapters/words/words.h"
#include "data/embedded.h"

namespace duibiao::cli {
namespace {

/// The kinds of tables that are compiled in, which are the folders that they stand in.
constexpr std::array<std::string_view, 3> kTableKinds{"forms", "units", "words"};

std::string own_name(const std::string& path) { return std::string(file_name_of(path)); }

std::vector<UsedText> compiled_tables() {
  std::vector<UsedText> tables;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    for (const std::string_view kind : kTableKinds) {
      if (file.name.starts_with(std::string(kind) + "/")) {
        tables.push_back({std::string(kind), std::string(file.name), std::string(file.bytes), {}});
      }
    }
  }
  return tables;
}

/// What `--rules` or `--lights` names (kind "rules", "lights"), as text.
Result<UsedText> named_text(const std::string& kind, const std::string& name_or_file) {
  if (const auto compiled = data::embedded_file(kind + "/" + name_or_file + ".toml")) {
    return UsedText{kind, name_or_file, std::string(*compiled), {}};
  }
  auto bytes = read_file(name_or_file);
  return bytes ? Result<UsedText>(UsedText{kind, own_name(name_or_file), *std::move(bytes), {}})
               : failure(bytes.error());
}

/// Adds to `used` what `--rules` or `--lights` names, if it names anything; `faults` are those that
/// its reader finds in it.
void add_named(const std::string& kind, const std::string& name_or_file, Problems faults,
               Read<std::vector<UsedText>>& used) {
  const bool sound = !any_error(faults);
  append(used.problems, std::move(faults));
  if (!sound) {
    return;
  }
  auto text = named_text(kind, name_or_file);
  if (text) {
    used.value.push_back(*std::move(text));
  } else {
    used.problems.push_back(text.error());
  }
}

/// "office.db #3 mapping.toml": a kept text as a report names it.
ReportInput kept_input(const Store& store, const KeptUse& use) {
  return {store.path() + " #" + std::to_string(use.batch) + " " + use.name, use.sha256, {}};
}

const KeptUse* use_of(const std::vector<KeptUse>& uses, std::string_view kind,
                      const std::string& project) {
  const auto of = [&](const std::string& wanted) {
    return std::ranges::find_if(
        uses, [&](const KeptUse& use) { return use.kind == kind && use.project == wanted; });
  };
  auto found = of(project);
  found = found == uses.end() ? of("") : found;
  return found == uses.end() ? nullptr : &*found;
}

/// The plans of `mapping` alone, as far as they may be about `project`.
Mapping plans_for(const Mapping& mapping, const std::string& project) {
  Mapping plans;
  plans.file = mapping.file;
  std::ranges::copy_if(mapping.plans, std::back_inserter(plans.plans), [&](const PlanEntry& entry) {
    return entry.project.empty() || entry.project == project;
  });
  return plans;
}

/// Puts the plans of `mapping` onto `form`; what keeps one from it, as warnings.
Problems put_kept_plans(const Mapping& mapping, Form& form) {
  const std::array projects{ProjectOnCourse{form, form.course.value_or(Course{})}};
  auto applied = apply_mapping(plans_for(mapping, form.project), {}, {projects, std::nullopt},
                               house_vocabulary().units);
  put_plans(form, applied.value.plans);
  for (Problem& problem : applied.problems) {
    problem.severity = Severity::warning;
  }
  return std::move(applied.problems);
}

/// Reads kept mappings, each once.
class KeptMappings {
 public:
  explicit KeptMappings(const Store& store) : store_(store) {}

  /// The mapping that `use` names; null where it can no longer be read (its faults were said when
  /// it was kept).
  [[nodiscard]] Result<const Mapping*> read(const KeptUse& use) {
    auto known = mappings_.find(use.sha256);
    if (known == mappings_.end()) {
      const auto text = store_.text_of(use);
      if (!text) {
        return failure(text.error());
      }
      known = mappings_.emplace(use.sha256, read_mapping(*text, use.name)).first;
    }
    return known->second.usable() ? &known->second.value : nullptr;
  }

 private:
  const Store& store_;
  std::map<std::string, Read<Mapping>> mappings_{};
};

void add_input(std::vector<ReportInput>& inputs, ReportInput input) {
  if (std::ranges::find(inputs, input.name, &ReportInput::name) == inputs.end()) {
    inputs.push_back(std::move(input));
  }
}

Result<void> put_plans_of(const Store& store, const std::vector<KeptUse>& uses, Loaded& loaded) {
  KeptMappings mappings(store);
  for (Form& form : loaded.forms) {
    const KeptUse* use = use_of(uses, "mapping", form.project);
    const auto mapping = use == nullptr ? nullptr : mappings.read(*use);
    if (!mapping) {
      return failure(mapping.error());
    }
    if (*mapping != nullptr && !plans_for(**mapping, form.project).plans.empty()) {
      append(loaded.notes, put_kept_plans(**mapping, form));
      add_input(loaded.state.inputs, kept_input(store, *use));
    }
  }
  return {};
}

/// Labels decide how a form is read when it comes in; units and words, how what stands is read.
std::string_view table_code(std::string_view kind) {
  return kind == "forms" ? "kept_labels_differ" : "kept_table_differs";
}

/// The tables that are compiled in and are not those that the batch was stored with.
Problems table_differences(const Store& store, const std::vector<KeptUse>& uses) {
  constexpr std::size_t kShownOfHash = 12;
  Problems problems;
  for (const UsedText& table : compiled_tables()) {
    const std::string compiled = sha256_hex(table.text);
    const auto kept = std::ranges::find_if(uses, [&](const KeptUse& use) {
      return use.kind == table.kind && use.name == table.name && use.sha256 != compiled;
    });
    if (kept != uses.end()) {
      problems.push_back(warning(table_code(table.kind), {.file = store.path()},
                                 {{"name", table.name},
                                  {"batch", std::to_string(kept->batch)},
                                  {"kept", kept->sha256.substr(0, kShownOfHash)},
                                  {"compiled", compiled.substr(0, kShownOfHash)}}));
    }
  }
  return problems;
}

/// The newest text of `kind` that the store at `path` kept up to `known_at`.
Result<std::optional<KeptText>> newest_kept(const std::string& path, std::string_view kind,
                                            const std::string& known_at) {
  const auto store = Store::open(path);
  if (!store) {
    return failure(store.error());
  }
  const auto uses = state_known_at(*store, known_at).and_then([&](const BatchRecord& at) {
    return store->uses(at);
  });
  if (!uses) {
    return failure(uses.error());
  }
  const KeptUse* use = use_of(*uses, kind, "");
  if (use == nullptr) {
    return std::optional<KeptText>{};
  }
  auto text = store->text_of(*use);
  return text ? Result<std::optional<KeptText>>(KeptText{use->name, *std::move(text)})
              : failure(text.error());
}

}  // namespace

Read<std::vector<UsedText>> texts_used(const CommandLine& line,
                                       const std::vector<std::string>& mapped) {
  Read<std::vector<UsedText>> used{compiled_tables(), {}};
  if (!line.map.empty() && !mapped.empty()) {
    auto bytes = read_file(line.map);
    if (bytes) {
      used.value.push_back({"mapping", own_name(line.map), *std::move(bytes), mapped});
    } else {
      used.problems.push_back(bytes.error());
    }
  }
  if (!line.rules.empty()) {
    add_named("rules", line.rules, rule_book_for(line.rules).problems, used);
  }
  if (!line.lights.empty()) {
    add_named("lights", line.lights, lights_for(line.lights).problems, used);
  }
  return used;
}

Result<std::optional<KeptText>> kept_rules(const std::string& path, const std::string& known_at) {
  return newest_kept(path, "rules", known_at);
}

Read<LightPreset> lights_of(const CommandLine& line) {
  if (!line.lights.empty()) {
    return lights_for(line.lights);
  }
  const auto kept = line.store.empty() ? Result<std::optional<KeptText>>(std::nullopt)
                                       : newest_kept(line.store, "lights", line.known_at);
  if (!kept) {
    return {{}, {kept.error()}};
  }
  return *kept ? read_light_preset((*kept)->text, (*kept)->name)
               : lights_for(std::string(kDefaultLights));
}

Result<void> put_kept(const Store& store, const BatchRecord& at, bool names_rules, Loaded& loaded) {
  const auto uses = store.uses(at);
  if (!uses) {
    return failure(uses.error());
  }
  const KeptUse* rules = use_of(*uses, "rules", "");
  if (names_rules && rules != nullptr) {
    add_input(loaded.state.inputs, kept_input(store, *rules));
  }
  append(loaded.notes, table_differences(store, *uses));
  return put_plans_of(store, *uses, loaded);
}

}  // namespace duibiao::cli
