#include "adapters/cli/commands/assessments.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "adapters/cli/output.h"
#include "adapters/cli/store/kept_inputs.h"
#include "adapters/files/file.h"
#include "adapters/rules/house_light_presets.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/rules/light_preset_reader.h"
#include "adapters/rules/rule_book_reader.h"
#include "adapters/words/words.h"
#include "engine/assess/look_ahead.h"

namespace duibiao::cli {
namespace {

/// A name is looked up; what looks like a path is read.
bool is_path(std::string_view name) {
  return name.find('/') != std::string_view::npos || name.ends_with(".toml");
}

/// What `named` knows by its name, or `read` makes of a file.
template <class Rules>
Read<Rules> named_or_read(const std::string& name_or_file, Result<Rules> (*named)(std::string_view),
                          Read<Rules> (*read)(std::string_view, const std::string&)) {
  if (!is_path(name_or_file)) {
    auto found = named(name_or_file);
    return found ? Read<Rules>{*std::move(found), {}} : Read<Rules>{{}, {found.error()}};
  }
  const auto bytes = read_file(name_or_file);
  return bytes ? read(*bytes, name_or_file) : Read<Rules>{{}, {bytes.error()}};
}

/// Items by the project that they are about, in reading order.
template <class Item>
class ByProject {
 public:
  explicit ByProject(const std::vector<Item>& items) {
    for (const Item& item : items) {
      sorted_[item.project].push_back(item);
    }
  }
  std::span<const Item> of(const std::string& project) const {
    const auto found = sorted_.find(project);
    return found == sorted_.end() ? std::span<const Item>{} : std::span<const Item>(found->second);
  }

 private:
  std::map<std::string, std::vector<Item>, std::less<>> sorted_{};
};

/// Forms without weights are assessed all the same: what weighs nothing needs no level of a book.
void leave_weights_aside(std::vector<Form>& forms) {
  for (Form& form : forms) {
    for (Indicator& indicator : form.indicators) {
      indicator.weight = indicator.weight.value_or(Decimal{});
    }
  }
}

/// Nobody asked for weights, so nothing is said of them.
void forget_weights(Problems& notes) {
  std::erase_if(notes, [](const Problem& problem) { return problem.code == "weights_as_given"; });
}

/// Appends those of `more` that `problems` did not have: a store that cannot be read is found so by
/// whatever is looked for in it, and said once.
void append_others(Problems& problems, Problems more) {
  const Problems before = problems;
  std::erase_if(more, [&](const Problem& problem) {
    return std::ranges::find(before, problem) != before.end();
  });
  append(problems, std::move(more));
}

/// Everything in an assessment that standard error should say too.
void add_remarks(const Assessment& assessment, Problems& problems) {
  problems.insert(problems.end(), assessment.notes.begin(), assessment.notes.end());
  for (const AssessedIndicator& indicator : assessment.indicators) {
    const Problems& notes = indicator.evaluation.notes;
    std::ranges::copy_if(notes, std::back_inserter(problems),
                         [](const Problem& p) { return p.code != "over_achieved"; });
    const Problems& cell = indicator.target().notes;
    problems.insert(problems.end(), cell.begin(), cell.end());
  }
}

}  // namespace

std::optional<Problem> usage_fault(const CommandLine& line) {
  if (!line.as_of) {
    return error("as_of_missing", {});
  }
  const bool files = !line.targets.empty() || !line.actuals.empty() || !line.map.empty() ||
                     !line.statements.empty();
  if (!line.store.empty() && files) {
    return error("store_or_files", {});
  }
  if (line.store.empty() && line.targets.empty()) {
    return error("inputs_missing", {});
  }
  if (line.store.empty() && !line.known_at.empty()) {
    return error("known_at_without_store", {});
  }
  return std::nullopt;
}

AssessOptions assess_options(const CommandLine& line) {
  AssessOptions options;
  options.as_of = *line.as_of;
  options.year = line.year;
  options.weights = line.weights;
  options.known_books = house_rule_books();
  return options;
}

Read<RuleBook> rule_book_for(const std::string& name_or_file) {
  return named_or_read(name_or_file, rule_book_named, read_rule_book);
}

Read<RuleBook> rule_book_of(const CommandLine& line) {
  if (!line.rules.empty()) {
    return rule_book_for(line.rules);
  }
  const auto kept = line.store.empty() ? Result<std::optional<KeptText>>(std::nullopt)
                                       : kept_rules(line.store, line.known_at);
  if (!kept) {
    return {{}, {kept.error()}};
  }
  return *kept ? read_rule_book((*kept)->text, (*kept)->name)
               : rule_book_for(std::string(kDefaultRuleBook));
}

Read<LightPreset> lights_for(const std::string& name_or_file) {
  return named_or_read(name_or_file, lights_named, read_light_preset);
}

Read<Loaded> assess_each(const CommandLine& line, Purpose purpose, const TakeAssessment& take,
                         const LookAtLoaded& look) {
  Read<Loaded> read;
  AssessOptions options = assess_options(line);
  auto book = rule_book_of(line);
  auto lights = lights_of(line);
  auto loaded = load(line, options);
  const bool usable = book.usable() && lights.usable() && loaded.usable();
  read.problems = std::move(book.problems);
  append_others(read.problems, std::move(lights.problems));
  append_others(read.problems, std::move(loaded.problems));
  read.value = std::move(loaded.value);
  if (!usable) {
    return read;
  }
  if (look) {
    append(read.problems, look(read));
  }
  if (purpose == Purpose::progress) {
    options.weights = WeightsMode::as_given;
    leave_weights_aside(read.value.forms);
  }
  const ByProject figures(read.value.observations);
  const ByProject said(read.value.statements);
  for (const Form& form : read.value.forms) {
    const auto own = figures.of(form.project);
    auto assessed =
        assess(form, own, book.value, house_vocabulary(), options, said.of(form.project));
    if (purpose == Purpose::progress) {
      forget_weights(assessed.value.notes);
    }
    if (format_of(line) != Format::csv && !is_of_many(line.form)) {  // tables have no outlook
      look_ahead(assessed.value, own, lights.value, house_vocabulary());
    }
    add_remarks(assessed.value, read.problems);
    append(assessed.value.notes, read.value.notes);
    const bool sound = assessed.usable();
    append(read.problems, std::move(assessed.problems));
    if (sound) {
      take(std::move(assessed.value));
    }
  }
  return read;
}

Read<Assessed> assess_all(const CommandLine& line, Purpose purpose) {
  Read<Assessed> read;
  auto loaded = assess_each(line, purpose, [&](Assessment assessment) {
    read.value.assessments.push_back(std::move(assessment));
  });
  read.value.loaded = std::move(loaded.value);
  read.problems = std::move(loaded.problems);
  return read;
}

}  // namespace duibiao::cli
