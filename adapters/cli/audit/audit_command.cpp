#include <algorithm>
#include <utility>

#include "adapters/checks/catalogue_reader.h"
#include "adapters/cli/audit/audit_batches.h"
#include "adapters/cli/audit/audit_session.h"
#include "adapters/cli/commands/assessments.h"
#include "adapters/cli/commands/commands.h"
#include "adapters/cli/inputs/load_history.h"
#include "adapters/cli/output.h"
#include "reports/audit/audit_terminal.h"

namespace duibiao::cli {
namespace {

/// `--explain ID`, or `all`.
Exit explain(const CommandLine& line, const Console& console) {
  const Catalogue& catalogue = house_catalogue();
  const Words words(line.language);
  if (line.explain == "all") {
    std::string text;
    for (const CheckEntry& check : catalogue.entries()) {
      text += text.empty() ? "" : "\n";
      text += render_check(check, words);
    }
    return write_result(line.output, std::move(text), console);
  }
  const CheckEntry* check = catalogue.find(line.explain);
  if (check == nullptr) {
    console.show({error("check_not_known", {}, {{"found", line.explain}})});
    return Exit::bad_usage;
  }
  return write_result(line.output, render_check(*check, words), console);
}

std::optional<Problem> audit_usage_fault(const CommandLine& line) {
  CommandLine dated = line;
  dated.as_of = line.as_of ? line.as_of : make_date(line.year.value_or(2000), 12, 31);
  if (const auto fault = usage_fault(dated)) {
    return fault;
  }
  if (is_binary(audit_format_of(line))) {
    return error("audit_format_not_written", {});
  }
  if (auto fault = ending_fault(line, kAuditEndings)) {
    return fault;
  }
  for (const std::string& word : line.fail_on) {
    const bool known = word == "error" || word == "warning" || word == "note" ||
                       house_catalogue().find(word) != nullptr;
    if (!known) {
      return error("check_not_known", {}, {{"found", word}});
    }
  }
  return std::nullopt;
}

Date latest_end(const std::vector<Form>& forms, const AssessOptions& options) {
  Date latest;
  for (const Form& form : forms) {
    latest = std::max(latest, resolve_course(form.course, options).course.last);
  }
  return latest;
}

bool is_dated(const CommandLine& line, const std::vector<Form>& forms) {
  return line.as_of || line.year ||
         std::ranges::all_of(forms, [](const Form& form) { return form.course.has_value(); });
}

/// The audit of inputs that are loaded as a whole.
Exit audit_loaded(const CommandLine& line, const Console& console) {
  AuditSession session(line, console);
  auto loaded = load(line, session.options());
  Problems problems = session.problems();
  append(problems, std::move(loaded.problems));
  if (!any_error(problems) && !is_dated(line, loaded.value.forms)) {
    problems.push_back(error("as_of_missing", {}));
  }
  Read<Histories> histories;
  if (!any_error(problems)) {
    const std::vector<Form>& forms = loaded.value.forms;
    append(problems,
           session.begin(line.as_of.value_or(latest_end(forms, session.options())), forms.size()));
    histories = load_history(line.history, forms, session.context().rule_book, session.options());
    append(problems, std::move(histories.problems));
  }
  console.show(problems);
  if (any_error(problems)) {
    return exit_for(problems);
  }
  AuditPart part;
  add_projects(loaded.value, histories.value, session.setup(), part);
  if (const auto added = session.writer().add(part.text); !added) {
    console.show({added.error()});
    return Exit::environment;
  }
  return session.finish(part, loaded.value.state);
}

}  // namespace

Exit run_audit(const CommandLine& line, const Console& console) {
  if (!line.explain.empty()) {
    return explain(line, console);
  }
  if (const auto fault = audit_usage_fault(line)) {
    console.show({*fault});
    return Exit::bad_usage;
  }
  if (const auto ended = audit_in_batches(line, console)) {
    return *ended;
  }
  return audit_loaded(line, console);
}

}  // namespace duibiao::cli
