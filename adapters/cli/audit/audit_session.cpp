#include "adapters/cli/audit/audit_session.h"

#include <algorithm>
#include <utility>

#include "adapters/checks/catalogue_reader.h"
#include "adapters/checks/suppressions_reader.h"
#include "adapters/cli/commands/assessments.h"
#include "adapters/files/file.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

AssessOptions options_of(const CommandLine& line) {
  constexpr int kAnyYear = 2000;  // the day of every project is then the end of its own course
  AssessOptions options;
  options.year = line.year;
  options.weights = line.weights;
  options.known_books = house_rule_books();
  options.as_of = line.as_of.value_or(*make_date(line.year.value_or(kAnyYear), 12, 31));
  return options;
}

Read<Suppressions> suppressions_of(const CommandLine& line, const Date& today) {
  if (line.suppressions.empty()) {
    return {};
  }
  const auto bytes = read_file(line.suppressions);
  if (!bytes) {
    return {{}, {bytes.error()}};
  }
  auto read = read_suppressions(*bytes, line.suppressions, house_catalogue());
  return {Suppressions(std::move(read.value), today), std::move(read.problems)};
}

/// Was something found that `--fail-on` names?
bool must_fail(const CommandLine& line, const AuditSummary& summary) {
  const SeverityCounts& found = summary.findings;
  const std::size_t errors = found[index_of(Severity::error)];
  const std::size_t warnings = found[index_of(Severity::warning)];
  return std::ranges::any_of(line.fail_on, [&](const std::string& word) {
    if (word == "error") {
      return errors > 0;
    }
    if (word == "warning") {
      return errors + warnings > 0;
    }
    if (word == "note") {
      return errors + warnings + found[index_of(Severity::note)] > 0;
    }
    const auto check = summary.checks.find(word);
    return check != summary.checks.end() && check->second.fired > 0;
  });
}

}  // namespace

AuditSession::AuditSession(const CommandLine& line, const Console& console)
    : line_(line),
      console_(console),
      book_(rule_book_of(line)),
      problems_(book_.problems),
      context_{book_.value, house_vocabulary(), options_of(line), line.as_of} {}

Problems AuditSession::begin(const Date& today, std::size_t projects) {
  today_ = today;
  auto suppressions = suppressions_of(line_, today);
  suppressions_ = std::move(suppressions.value);
  if (projects <= kMostBookProjects) {
    books_ = house_rule_books();
  }
  setup_.emplace(AuditSetup{context_, house_catalogue(), suppressions_, Words(line_.language),
                            format_named(audit_format_of(line_)), books_});
  writer_.emplace(line_, *setup_);
  return std::move(suppressions.problems);
}

Exit AuditSession::finish(AuditPart& part, const ReportState& state) {
  add_portfolio(*setup_, part);
  const AuditResults results{
      part.summary,           part.tally, setup_->catalogue,     part.findings,
      part.findings_left_out, part.books, context_.rule_book.id, to_string(today_)};
  const auto written = writer_->add(part.text).and_then([&] {
    return writer_->finish(results, {line_.language, state, line_.show_personal}, console_);
  });
  if (!written) {
    console_.show({written.error()});
    return Exit::environment;
  }
  return *written == Exit::done && must_fail(line_, part.summary) ? Exit::waits_or_found : *written;
}

}  // namespace duibiao::cli
