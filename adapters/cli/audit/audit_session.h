// What an audit is made with and how it ends, whether its inputs are read as a whole or in batches.
#pragma once

#include <memory>
#include <optional>

#include "adapters/cli/audit/audit_output.h"
#include "adapters/cli/audit/audit_run.h"
#include "engine/rules/rule_book.h"

namespace duibiao::cli {

/// One audit from its options to its exit. The command line and the console outlive it; it stays
/// where it is.
class AuditSession {
 public:
  AuditSession(const CommandLine& line, const Console& console);
  AuditSession(const AuditSession&) = delete;
  AuditSession& operator=(const AuditSession&) = delete;
  ~AuditSession() = default;

  /// What stands on the command line, read. Problems: those of the rule book's reader.
  [[nodiscard]] const Problems& problems() const { return problems_; }
  [[nodiscard]] const AuditContext& context() const { return context_; }
  [[nodiscard]] const AssessOptions& options() const { return context_.options; }

  /// Reads the answers, of which those that ended before `today` have expired, and makes ready for
  /// `projects` projects. Problems: those of read_suppressions.
  [[nodiscard]] Problems begin(const Date& today, std::size_t projects);
  /// Only after `begin`.
  [[nodiscard]] const AuditSetup& setup() const { return *setup_; }
  [[nodiscard]] AuditWriter& writer() { return *writer_; }

  /// Adds what the portfolio comes to, writes, and says how the process ends: `waits_or_found`
  /// where something was found that --fail-on names.
  [[nodiscard]] Exit finish(AuditPart& part, const ReportState& state);

 private:
  const CommandLine& line_;
  const Console& console_;
  Read<RuleBook> book_;
  Problems problems_{};
  AuditContext context_;
  std::vector<RuleBook> books_{};
  Suppressions suppressions_{};
  Date today_{};
  std::optional<AuditSetup> setup_{};
  std::optional<AuditWriter> writer_{};
};

}  // namespace duibiao::cli
