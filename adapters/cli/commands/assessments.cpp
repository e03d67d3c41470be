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

/// What a form is assessed with beside itself.
struct Basis {
  std::span<const Observation> figures;
  std::span<const Statement> said;
  const RuleBook& book;
  const AssessOptions& options;
};

Read<Assessment> assess_on(const Form& form, const Basis& basis, const AssessOptions& options) {
  return assess(form, basis.figures, basis.book, house_vocabulary(), options, basis.said);
}

/// For progress no weight has to be in order: those of the form stand as they are; a form without
/// any has the rule book's, as everywhere; where the book cannot give them, nothing weighs.
Read<Assessment> assess_progress(const Form& form, const Basis& basis) {
  const bool weighed = std::ranges::any_of(
      form.indicators, [](const Indicator& indicator) { return indicator.weight.has_value(); });
  if (!weighed) {
    auto by_book = assess_on(form, basis, basis.options);
    if (by_book.usable()) {
      return by_book;
    }
  }
  Form as_it_is = form;
  for (Indicator& indicator : as_it_is.indicators) {
    indicator.weight = indicator.weight.value_or(Decimal{});
  }
  AssessOptions options = basis.options;
  options.weights = WeightsMode::as_given;
  auto assessed = assess_on(as_it_is, basis, options);
  std::erase_if(assessed.value.notes,  // nobody asked for weights, so nothing is said of them
                [](const Problem& problem) { return problem.code == "weights_as_given"; });
  return assessed;
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
  const ByProject figures(read.value.observations);
  const ByProject said(read.value.statements);
  for (const Form& form : read.value.forms) {
    const auto own = figures.of(form.project);
    const Basis basis{own, said.of(form.project), book.value, options};
    auto assessed = purpose == Purpose::progress ? assess_progress(form, basis)
                                                 : assess_on(form, basis, options);
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
