#include "adapters/cli/audit/audit_batches.h"

#include <algorithm>
#include <map>
#include <thread>
#include <utility>

#include "adapters/cli/audit/audit_session.h"
#include "adapters/cli/audit/audit_source.h"
#include "adapters/cli/progress.h"
#include "adapters/columns/batches/project_batches.h"
#include "adapters/columns/parallel/parallel.h"
#include "adapters/columns/parallel/run_stop.h"
#include "adapters/columns/parallel/turnstile.h"
#include "adapters/interchange/actuals.h"
#include "adapters/interchange/projects.h"
#include "adapters/interchange/resolve.h"
#include "adapters/interchange/statements.h"
#include "adapters/interchange/targets.h"
#include "adapters/table/capped_problems.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

using columns::BatchTables;
using columns::ProjectBatches;

template <class Item>
void add_all(std::vector<Item>& into, std::vector<Item> more) {
  into.insert(into.end(), std::make_move_iterator(more.begin()),
              std::make_move_iterator(more.end()));
}

/// The forms of one batch, with the headers that projects.csv gives them.
Read<std::vector<Form>> forms_of(const BatchTables& tables, const AssessOptions& options) {
  const InterchangeWords& words = house_interchange_words();
  Read<std::vector<Form>> read;
  std::vector<ProjectHeader> headers;
  for (const Table& table : tables.headers) {
    auto some = import_projects(table, words);
    append(read.problems, std::move(some.problems));
    add_all(headers, std::move(some.value));
  }
  for (const Table& table : tables.targets) {
    auto some = import_targets(table, {words, house_vocabulary(), options, headers});
    append(read.problems, std::move(some.problems));
    append(read.problems, add_forms(read.value, std::move(some.value)));
  }
  if (read.usable()) {
    append(read.problems, headers_without_form(headers, read.value));
  }
  return read;
}

/// The projects of one batch.
Read<Loaded> load_batch(const BatchTables& tables, const AssessOptions& options) {
  const InterchangeWords& words = house_interchange_words();
  auto targets = forms_of(tables, options);
  Read<Loaded> read{{.forms = std::move(targets.value)}, std::move(targets.problems)};
  const std::vector<Form>& forms = read.value.forms;
  for (const Table& table : tables.actuals) {
    auto some = import_actuals(table, words);
    append(read.problems, std::move(some.problems));
    auto resolved = resolve_observations(std::move(some.value), forms);
    point_at_names(resolved.problems, match_columns(table, FileKind::actuals, words).value);
    append(read.problems, std::move(resolved.problems));
    add_all(read.value.observations, std::move(resolved.value));
  }
  for (const Table& table : tables.statements) {
    auto some = import_statements(table, words);
    append(read.problems, std::move(some.problems));
    auto resolved = resolve_statements(std::move(some.value), forms);
    point_at_names(resolved.problems, match_columns(table, FileKind::statements, words).value);
    append(read.problems, std::move(resolved.problems));
    add_all(read.value.statements, std::move(resolved.value));
  }
  return read;
}

/// What a store says of the projects in `loaded`: what was to be remarked was said when it was
/// imported.
void complete_stored(const AuditSource& source, Read<Loaded>& loaded) {
  std::erase_if(loaded.problems,
                [](const Problem& problem) { return problem.severity != Severity::error; });
  for (const Form& form : loaded.value.forms) {
    const auto said = source.statements.find(form.project);
    if (said != source.statements.end()) {
      add_all(loaded.value.statements, said->second);
    }
  }
}

/// The problems of all batches, by file; what a heading gave is said once.
class BatchProblems {
 public:
  void add(Problems problems, bool first) {
    for (Problem& problem : problems) {
      const bool of_heading = problem.where.line <= 1 && problem.severity != Severity::error;
      if (of_heading && !first) {
        continue;
      }
      any_error_ = any_error_ || problem.severity == Severity::error;
      const std::string file = problem.where.file;
      files_.try_emplace(file, file).first->second.add(std::move(problem));
    }
  }
  [[nodiscard]] bool any_error() const { return any_error_; }
  [[nodiscard]] Problems take() {
    Problems all;
    for (auto& [file, problems] : files_) {
      append(all, problems.take());
    }
    return all;
  }

 private:
  std::map<std::string, CappedProblems> files_{};
  bool any_error_ = false;
};

/// The batches of one run, taken by several threads, joined in their order.
class BatchedAudit {
 public:
  BatchedAudit(const CommandLine& line, const Console& console, AuditSession& session,
               const AuditSource& source, const ProjectBatches& batches)
      : line_(line),
        console_(console),
        session_(session),
        source_(source),
        batches_(batches),
        bar_(line.language) {}

  Exit run() {
    const unsigned threads =
        line_.threads.value_or(std::max(1U, std::thread::hardware_concurrency()));
    columns::for_pieces(threads, batches_.batches(), [&] {
      return [&](std::size_t batch) {
        const bool going = take(batch);
        if (!going) {
          turns_.abandon();
        }
        return going;
      };
    });
    Problems problems = problems_.take();
    append(problems, stop_.problems());
    console_.show(problems);
    if (any_error(problems)) {
      return exit_for(problems);
    }
    return session_.finish(all_, {inputs(), {}});
  }

 private:
  /// What the audit rests on.
  [[nodiscard]] std::vector<ReportInput> inputs() const {
    if (!source_.store) {
      return batches_.inputs();
    }
    std::vector<ReportInput> inputs{*source_.store};
    inputs.insert(inputs.end(), source_.kept.begin(), source_.kept.end());
    return inputs;
  }

  /// Audits one batch; false where the run has to end. Batches behind one with errors are still
  /// read, for what else is wrong.
  bool take(std::size_t batch) {
    const auto tables = batches_.read(batch);
    if (!tables) {
      stop_.fail(tables.error());
      return false;
    }
    Read<Loaded> loaded = load_batch(*tables, session_.options());
    if (source_.store) {
      complete_stored(source_, loaded);
    }
    AuditPart part;
    if (loaded.usable()) {
      add_projects(loaded.value, {}, session_.setup(), part);
    }
    turns_.pass(batch, [&] {
      join(part, std::move(loaded.problems), batch == 0);
      bar_.show(batches_.bytes() * (batch + 1) / batches_.batches(), batches_.bytes());
    });
    return !stop_.stopped();
  }

  void join(const AuditPart& part, Problems problems, bool first) {
    problems_.add(std::move(problems), first);
    if (problems_.any_error()) {
      return;
    }
    all_.join(part);
    if (auto done = session_.writer().add(part.text); !done) {
      stop_.fail(std::move(done.error()));
    }
  }

  const CommandLine& line_;
  const Console& console_;
  AuditSession& session_;
  const AuditSource& source_;
  const ProjectBatches& batches_;
  ProgressBar bar_;
  columns::Turnstile turns_{};
  columns::RunStop stop_{};
  BatchProblems problems_{};
  AuditPart all_{};
};

}  // namespace

std::optional<Exit> audit_in_batches(const CommandLine& line, const Console& console,
                                     const BatchLimits& limits) {
  auto source = audit_source(line);
  if (!source) {
    console.show({source.error()});
    return exit_for({source.error()});
  }
  if (!*source || (*source)->inputs.bytes() < limits.least_bytes) {
    return std::nullopt;
  }
  AuditSession session(line, console);
  auto dealt =
      ProjectBatches::deal(std::move((*source)->inputs), limits.projects, spill_folder_of(line));
  if (dealt && !*dealt) {
    return std::nullopt;
  }
  Problems problems = session.problems();
  append(problems, (*source)->notes);
  if (!dealt) {
    problems.push_back(dealt.error());
  } else {
    append(problems, session.begin(session.options().as_of, (*dealt)->projects()));
  }
  if (any_error(problems)) {
    console.show(problems);
    return exit_for(problems);
  }
  console.show(problems);
  return BatchedAudit(line, console, session, **source, **dealt).run();
}

}  // namespace duibiao::cli
