#include "adapters/cli/commands/import_summary.h"

#include "engine/value/date.h"

namespace duibiao::cli {
namespace {

std::string_view code_of(ImportOutcome::State state) {
  switch (state) {
    case ImportOutcome::State::stored:
      return "import_stored";
    case ImportOutcome::State::unchanged:
      return "import_unchanged";
    case ImportOutcome::State::waiting:
      return "import_waiting";
    case ImportOutcome::State::refused:
      return "import_refused";
  }
  __builtin_trap();
}

/// The text of a target, of the half-year or the full year.
bool is_target(const Change& change) {
  return change.subject == "half_year_target" || change.subject == "full_year_target";
}

/// A figure or statement (of a day), a weight, an amount of money.
bool is_value(const Change& change) {
  const bool of_a_day = parse_iso_date(change.subject.substr(0, 10)).has_value();
  return of_a_day || change.subject == "weight" || change.subject.ends_with(" half_year") ||
         change.subject.ends_with(" full_year");
}

std::vector<Fact> facts_of(const std::string& name, const ImportOutcome& outcome) {
  return {{"name", name},
          {"batch", std::to_string(outcome.batch.id)},
          {"offered", std::to_string(outcome.offered)},
          {"unchanged", std::to_string(outcome.unchanged)},
          {"superseded", std::to_string(outcome.superseded)},
          {"changes", std::to_string(outcome.changes.size())}};
}

}  // namespace

void ImportSummary::refused(const std::string& name, const Problems& problems) {
  any_refused_ = true;
  environment_failed_ = environment_failed_ || exit_for(problems) == Exit::environment;
  lines_ += say("import_refused", {{"name", name}}, console_.language());
  lines_ += '\n';
}

void ImportSummary::add(const std::string& name, const Read<ImportOutcome>& outcome) {
  console_.show(outcome.problems);
  if (!outcome.usable() || outcome.value.state == ImportOutcome::State::refused) {
    refused(name, outcome.problems);
    return;
  }
  if (!outcome.value.changes.empty()) {
    show_difference(name, outcome.value);
  }
  if (outcome.value.state == ImportOutcome::State::waiting) {
    any_waiting_ = true;
    show_changes(outcome.value);
  }
  lines_ += say(code_of(outcome.value.state), facts_of(name, outcome.value), console_.language());
  lines_ += '\n';
}

void ImportSummary::show_difference(const std::string& name, const ImportOutcome& outcome) {
  std::size_t targets = 0;
  std::size_t fields = 0;
  std::size_t values = 0;
  for (const Change& change : outcome.changes) {
    if (!change.from) {
      continue;  // counted as new
    }
    ++(is_target(change) ? targets : is_value(change) ? values : fields);
  }
  lines_ += say("import_difference",
                {{"name", name},
                 {"values", std::to_string(values)},
                 {"targets", std::to_string(targets)},
                 {"fields", std::to_string(fields)},
                 {"added", std::to_string(outcome.added)}},
                console_.language());
  lines_ += '\n';
}

void ImportSummary::show_changes(const ImportOutcome& outcome) {
  for (const Change& change : outcome.changes) {
    const std::string none(console_.language() == Language::chinese ? "（无）" : "(none)");
    lines_ += say("import_change",
                  {{"project", change.project},
                   {"indicator", change.indicator},
                   {"subject", change.subject},
                   {"from", change.from.value_or(none)},
                   {"to", change.to.value_or(none)}},
                  console_.language());
    lines_ += '\n';
  }
}

Exit ImportSummary::finish() const {
  if (!console_.print(lines_) || environment_failed_) {
    return Exit::environment;
  }
  if (any_refused_) {
    return Exit::bad_input;
  }
  return any_waiting_ ? Exit::waits_or_found : Exit::done;
}

}  // namespace duibiao::cli
