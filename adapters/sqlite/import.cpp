#include "adapters/sqlite/import.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>
#include <utility>

#include "adapters/sqlite/actuals/observation_rows.h"
#include "adapters/sqlite/actuals/standing_figures.h"
#include "adapters/sqlite/history/late_records.h"
#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/statements/ledger_statements.h"
#include "adapters/sqlite/statements/restated.h"
#include "adapters/sqlite/statements/statement_rows.h"
#include "adapters/sqlite/targets/form_difference.h"
#include "adapters/sqlite/targets/form_rows.h"
#include "adapters/sqlite/targets/same_forms.h"
#include "adapters/sqlite/targets/standing_forms.h"

namespace duibiao {
namespace {

/// A batch that could be appended, and what it would do.
struct Draft {
  BatchRecord record{};
  Rows rows{};
  Difference difference{};
  std::size_t offered = 0;
  std::size_t stored = 0;
  bool says_something_new = false;
  std::vector<OfferedForm> forms{};
  std::int64_t recorded_for = 0;
};

/// Makes the draft behind the last batch; `record` has its id and what the caller knows.
using Drafting = std::function<Read<Draft>(BatchRecord record)>;

Problems faults_of(const BatchInfo& info, const BatchRecord& last) {
  const Source where{.file = info.files.empty() ? "" : info.files.front().name};
  if (!is_utc_time(info.known_at)) {
    return {error("store_known_at_unreadable", where, {{"found", info.known_at}})};
  }
  if (info.known_at < last.known_at) {
    return {error("store_known_at_before_last", where,
                  {{"found", info.known_at}, {"last", last.known_at}})};
  }
  return {};
}

void add_files(Draft& draft, const std::vector<BatchFile>& files) {
  std::int64_t position = 0;
  for (const BatchFile& file : files) {
    draft.rows.of(LedgerTable::file)
        .emplace_back()
        .add(draft.record.id)
        .add(++position)
        .add(file.name)
        .add(file.sha256);
  }
}

/// What the batch was made with and why.
void add_circumstances(SQLite::Database& database, Draft& draft, const BatchInfo& info) {
  add_used_rows(database, draft.rows, draft.record.id, info.used);
  std::int64_t position = 0;
  for (const auto& [kind, text] :
       {std::pair{"reason", &info.reason}, std::pair{"record", &info.record}}) {
    if (!text->empty()) {
      draft.rows.of(LedgerTable::remark)
          .emplace_back()
          .add(draft.record.id)
          .add(++position)
          .add(std::string(kind))
          .add(*text);
    }
  }
}

/// All of the batch stands already, but not what it was made with: that is stored, without its
/// rows.
void keep_circumstances_alone(Draft& draft) {
  draft.rows = {};
  draft.stored = 0;
  draft.difference.superseded = 0;
  draft.says_something_new = true;
}

/// A record or a reason that comes later than its targets is kept for them; what is on record
/// already is no news.
void put_on_record(SQLite::Database& database, const BatchInfo& info, Read<Draft>& drafted) {
  const Approval given{info.record, info.reason};
  if (given == Approval{}) {
    return;
  }
  const auto entries = batch_entries(database, drafted.value.record.id - 1);
  const auto batch = batch_made_of(entries, info.files);
  if (!batch) {
    drafted.problems.push_back(warning(
        "record_without_version", {.file = info.files.empty() ? "" : info.files.front().name},
        {{"record", info.record.empty() ? info.reason : info.record}}));
    return;
  }
  const Approval standing = approval_of(entries, *batch);
  if (replaced(standing, given) != standing) {
    keep_circumstances_alone(drafted.value);
    drafted.value.recorded_for = *batch;
  }
}

ImportOutcome outcome_of(Draft& draft, bool accept) {
  ImportOutcome outcome;
  outcome.recorded_for = draft.recorded_for;
  outcome.offered = draft.offered;
  outcome.superseded = draft.difference.superseded;
  outcome.unchanged = draft.difference.unchanged;
  outcome.added = draft.difference.added;
  outcome.changes = std::move(draft.difference.changes);
  outcome.forms = std::move(draft.forms);
  const bool waits = !outcome.changes.empty() && !accept;
  outcome.state = !draft.says_something_new ? ImportOutcome::State::unchanged
                  : waits                   ? ImportOutcome::State::waiting
                                            : ImportOutcome::State::stored;
  return outcome;
}

/// The record behind `last`, with what the caller knows.
BatchRecord next_record(const BatchRecord& last, const BatchInfo& info) {
  BatchRecord record;
  record.id = last.id + 1;
  record.known_at = info.known_at;
  record.who = info.who;
  record.program = info.program;
  return record;
}

Read<ImportOutcome> import_batch(SQLite::Database& database, const BatchInfo& info,
                                 const Drafting& drafting) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const BatchRecord last = last_batch(database);
  if (Problems faults = faults_of(info, last); !faults.empty()) {
    return {{}, std::move(faults)};
  }
  auto drafted = drafting(next_record(last, info));
  if (!drafted.usable()) {
    return {{}, std::move(drafted.problems)};
  }
  Draft& draft = drafted.value;
  if (!draft.says_something_new && draft.record.id > 0) {
    if (uses_something_new(database, info.used)) {
      keep_circumstances_alone(draft);
    } else if (info.late_record) {
      put_on_record(database, info, drafted);
    }
  }
  ImportOutcome outcome = outcome_of(draft, info.accept);
  if (outcome.state == ImportOutcome::State::stored) {
    add_files(draft, info.files);
    add_circumstances(database, draft, info);
    draft.record.accepted = !outcome.changes.empty();
    draft.record.stored = static_cast<std::int64_t>(draft.stored);
    draft.record.superseded = static_cast<std::int64_t>(outcome.superseded);
    draft.record.unchanged = static_cast<std::int64_t>(outcome.unchanged);
    outcome.batch = append_batch(database, std::move(draft.record), draft.rows);
    transaction.commit();
  }
  return {std::move(outcome), std::move(drafted.problems)};
}

// ---- Targets ----

/// An indicator that the form did not have.
bool is_new_indicator(const Change& change) { return !change.indicator.empty() && !change.from; }

/// The year in which the course of `form` ends; nothing where it states none.
std::optional<int> year_of(const Form& form) {
  return form.course ? std::optional(form.course->last.year()) : std::nullopt;
}

/// Puts onto `form` what it does not state and `before` does: a course, measures, kinds.
void keep_what_stands(Form& form, const Form& before) {
  form.course = form.course ? form.course : before.course;
  for (Indicator& indicator : form.indicators) {
    const auto held = std::ranges::find(before.indicators, indicator.code, &Indicator::code);
    if (held == before.indicators.end()) {
      continue;
    }
    if (!indicator.measure_given && held->measure_given) {
      indicator.measure = held->measure;
      indicator.measure_given = true;
    }
    indicator.kind = indicator.kind ? indicator.kind : held->kind;
  }
}

/// Does `form`, with what it keeps, say what `before` says? If not, what changes is in `draft`.
bool says_the_same(Draft& draft, Form& form, const Form& before) {
  keep_what_stands(form, before);
  const FormDifference found = form_difference(before, form);
  if (found.empty()) {
    draft.difference.unchanged += form.indicators.size();
    return true;
  }
  draft.difference.superseded += before.indicators.size();
  draft.difference.changes.insert(draft.difference.changes.end(), found.changes.begin(),
                                  found.changes.end());
  draft.difference.added +=
      static_cast<std::size_t>(std::ranges::count_if(found.changes, is_new_indicator));
  return false;
}

/// Adds `form` to `draft` if it says anything that the version before, of the same year, does not.
Result<void> draft_form(SQLite::Database& database, Draft& draft, Form form) {
  const auto held = held_forms(database, form.project, draft.record.id);
  FormPlace next{draft.record.id,
                 static_cast<std::int64_t>(draft.rows.of(LedgerTable::form).size()) + 1,
                 static_cast<std::int64_t>(held.size()) + 1};
  draft.offered += form.indicators.size();
  if (const HeldForm* last = version_before(held, year_of(form))) {
    const Vocabulary no_words;  // texts are compared, not types
    const auto before = FormReader(database, {no_words}, form.project).read(last->place);
    if (!before) {
      return failure(before.error());
    }
    if (says_the_same(draft, form, *before)) {
      return {};
    }
  } else {
    draft.difference.added += form.indicators.size();
  }
  add_form_rows(draft.rows, next, form);
  draft.stored += form.indicators.size();
  draft.says_something_new = true;
  draft.forms.push_back({form.project, form.name, year_of(form)});
  return {};
}

/// Asks about forms that say something new and stand under another code as well.
void ask_about_codes(SQLite::Database& database, Read<Draft>& drafted,
                     std::span<const Form> forms) {
  if (drafted.value.forms.empty()) {
    return;
  }
  const SameForms same(database, drafted.value.record.id - 1);
  for (const OfferedForm& offered : drafted.value.forms) {
    const Form& form = *std::ranges::find(forms, offered.project, &Form::project);
    if (std::string codes = same.other_codes(form, offered.year); !codes.empty()) {
      drafted.problems.push_back(warning("same_form_other_code", form.where,
                                         {{"project", form.project},
                                          {"name", form.name},
                                          {"year", std::to_string(*offered.year)},
                                          {"codes", std::move(codes)}}));
    }
  }
}

Problems projects_twice(std::span<const Form> forms) {
  Problems problems;
  std::set<std::string_view> seen;
  for (const Form& form : forms) {
    if (!seen.insert(form.project).second) {
      problems.push_back(error("store_project_twice", form.where, {{"project", form.project}}));
    }
  }
  return problems;
}

// ---- Actuals ----

Read<Draft> draft_figures(SQLite::Database& database, BatchRecord record,
                          const ActualsBatch& batch) {
  std::set<std::string> projects;
  for (const Observation& seen : batch.observations) {
    projects.insert(seen.project);
  }
  Draft draft;
  if (projects.empty()) {
    return {std::move(draft), {}};
  }
  const auto standing = read_standing(database, projects, record.id);
  if (!standing) {
    return {{}, {standing.error()}};
  }
  draft.record = std::move(record);
  draft.record.kind = "actuals";
  if (batch.source) {
    draft.record.source = batch.source->name;
    draft.record.covers_from = to_string(batch.source->covers.from);
    draft.record.covers_to = to_string(batch.source->covers.to);
    draft.record.source_rank = batch.source->rank;
  }
  draft.rows.of(LedgerTable::observation) = observation_rows(draft.record.id, batch.observations);
  draft.difference = standing->difference(batch);
  draft.offered = batch.observations.size();
  draft.stored = batch.observations.size();
  draft.says_something_new = draft.difference.adds || !draft.difference.changes.empty() ||
                             !standing->covered_before(batch);
  return {std::move(draft), standing->conflicts(batch)};
}

// ---- Statements ----

Read<Draft> draft_said(SQLite::Database& database, BatchRecord record,
                       std::span<const Statement> statements) {
  Draft draft;
  std::set<std::string> projects;
  for (const Statement& statement : statements) {
    projects.insert(statement.project);
  }
  if (projects.empty()) {
    return {std::move(draft), {}};
  }
  const auto said = read_said(database, projects, record.id);
  if (!said) {
    return {{}, {said.error()}};
  }
  draft.record = std::move(record);
  draft.record.kind = "statements";
  const std::vector<Statement> worded = in_standing_words(statements, said->standing());
  draft.rows.of(LedgerTable::statement) = statement_rows(draft.record.id, worded);
  draft.difference = said->difference(worded);
  draft.offered = statements.size();
  draft.stored = statements.size();
  draft.says_something_new = draft.difference.adds || !draft.difference.changes.empty();
  return {std::move(draft), {}};
}

// ---- Pages ----

/// A form's row of the ledger; its indicators stand in the pages.
void add_head(Draft& draft, const Form& head) {
  const auto number = static_cast<std::int64_t>(draft.rows.of(LedgerTable::form).size()) + 1;
  add_form_rows(draft.rows, {draft.record.id, number, 1}, head);
}

bool in_range(std::string_view two_digits, int most) {
  const bool digits =
      two_digits[0] >= '0' && two_digits[0] <= '9' && two_digits[1] >= '0' && two_digits[1] <= '9';
  return digits && (two_digits[0] - '0') * 10 + (two_digits[1] - '0') <= most;
}

}  // namespace

Read<ImportOutcome> import_forms(SQLite::Database& database, std::span<const Form> forms,
                                 const BatchInfo& info) {
  return import_batch(database, info, [&](BatchRecord record) -> Read<Draft> {
    Read<Draft> drafted{{}, projects_twice(forms)};
    drafted.value.record = std::move(record);
    drafted.value.record.kind = "targets";
    for (const Form& form : forms) {
      if (const auto added = draft_form(database, drafted.value, form); !added) {
        drafted.problems.push_back(added.error());
      }
    }
    ask_about_codes(database, drafted, forms);
    return drafted;
  });
}

Read<ImportOutcome> import_figures(SQLite::Database& database, const ActualsBatch& batch,
                                   const BatchInfo& info) {
  return import_batch(database, info, [&](BatchRecord record) {
    return draft_figures(database, std::move(record), batch);
  });
}

Read<ImportOutcome> import_said(SQLite::Database& database, std::span<const Statement> statements,
                                const BatchInfo& info) {
  return import_batch(database, info, [&](BatchRecord record) {
    return draft_said(database, std::move(record), statements);
  });
}

Read<ImportOutcome> import_pages(SQLite::Database& database, PagedBatch& batch,
                                 const BatchInfo& info) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const BatchRecord last = last_batch(database);
  if (Problems faults = faults_of(info, last); !faults.empty()) {
    return {{}, std::move(faults)};
  }
  if (last.id != batch.behind) {
    return {{}, {error("store_overtaken", Source{.file = database.getFilename()})}};
  }
  ImportOutcome outcome;
  outcome.offered = batch.rows;
  outcome.added = batch.rows;
  Draft draft;
  draft.record = next_record(last, info);
  draft.record.kind = batch.kind;
  draft.record.stored = static_cast<std::int64_t>(batch.rows);
  add_files(draft, info.files);
  add_circumstances(database, draft, info);
  for (const Form& head : batch.heads) {
    add_head(draft, head);
  }
  auto stored = append_batch(database, std::move(draft.record), draft.rows, batch.pages);
  if (!stored) {
    return {{}, {std::move(stored.error())}};
  }
  transaction.commit();
  outcome.batch = *std::move(stored);
  outcome.state = ImportOutcome::State::stored;
  return {std::move(outcome), {}};
}

bool is_utc_time(std::string_view text) {
  return text.size() == 20 && parse_iso_date(text.substr(0, 10)) && text[10] == 'T' &&
         in_range(text.substr(11, 2), 23) && text[13] == ':' && in_range(text.substr(14, 2), 59) &&
         text[16] == ':' && in_range(text.substr(17, 2), 59) && text[19] == 'Z';
}

}  // namespace duibiao
