#include "adapters/cli/commands/import_summary.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/value/date.h"
#include "reports/terminal/display_text.h"

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

void ImportSummary::add_line(std::string_view code, const std::vector<Fact>& facts) {
  std::string text = say(code, facts, console_.language());
  if (console_.is_json()) {
    nlohmann::ordered_json json{{"code", code}};
    for (const Fact& fact : facts) {
      json[std::string(fact.name)] = fact.value;
    }
    json["message"] = std::move(text);
    text = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  } else {
    const auto indent = std::min(text.find_first_not_of(' '), text.size());
    text = std::string(indent, ' ') + printable(std::string_view(text).substr(indent));
  }
  lines_ += text + '\n';
}

void ImportSummary::show_forms(const ImportOutcome& outcome) {
  constexpr std::size_t kHandful = 6;
  if (outcome.forms.size() > kHandful) {
    add_line("import_forms", {{"count", std::to_string(outcome.forms.size())}});
    return;
  }
  for (const OfferedForm& form : outcome.forms) {
    add_line(form.year ? "import_form" : "import_form_of_no_year",
             {{"label", form.project + (form.name.empty() ? "" : " " + form.name)},
              {"project", form.project},
              {"name", form.name},
              {"year", form.year ? std::to_string(*form.year) : ""}});
  }
}

void ImportSummary::refused(const std::string& name, const Problems& problems) {
  any_refused_ = true;
  environment_failed_ = environment_failed_ || exit_for(problems) == Exit::environment;
  add_line("import_refused", {{"name", name}});
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
  add_line(code_of(outcome.value.state), facts_of(name, outcome.value));
  if (outcome.value.recorded_for > 0) {
    add_line("import_recorded", {{"batch", std::to_string(outcome.value.recorded_for)}});
  }
  show_forms(outcome.value);
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
  add_line("import_difference", {{"name", name},
                                 {"values", std::to_string(values)},
                                 {"targets", std::to_string(targets)},
                                 {"fields", std::to_string(fields)},
                                 {"added", std::to_string(outcome.added)}});
}

void ImportSummary::show_changes(const ImportOutcome& outcome) {
  for (const Change& change : outcome.changes) {
    const std::string none(console_.language() == Language::chinese ? "（无）" : "(none)");
    add_line("import_change", {{"project", change.project},
                               {"indicator", change.indicator},
                               {"subject", change.subject},
                               {"from", change.from.value_or(none)},
                               {"to", change.to.value_or(none)}});
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
