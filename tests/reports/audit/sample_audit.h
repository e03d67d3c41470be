// A small audit whose findings are known: what reports of audits are tested with.
#pragma once

#include <vector>

#include "engine/audit/portfolio/tally.h"
#include "engine/audit/summary.h"
#include "reports/audit/finding_line.h"
#include "reports/audit/model/audit_model.h"
#include "reports/audit/stream/audit_stream.h"

namespace duibiao::test {

/// The project "A&B" of the department 教育局, whose checks came to:
///   T02 error   "label" with <满意度> in its facts, no indicator, no place
///   T36 warning "bare" on the row 01 (targets.csv:2!full_year_target) and on the row 02, which is
///               answered for ("已核实" by 绩效科 until 2024-12-31)
///   T35 passed
///   X01 not judged: no_claims
struct SampleAudit {
  SampleAudit();
  SampleAudit(const SampleAudit&) = delete;
  SampleAudit& operator=(const SampleAudit&) = delete;

  /// What a model is built of; `this` outlives it.
  [[nodiscard]] AuditResults results() const;
  /// The project's findings in `language`.
  [[nodiscard]] ProjectLines lines(Language language = Language::chinese) const;
  /// The findings as `format` has them, in Chinese.
  [[nodiscard]] std::string streamed(const AuditFormat& format) const;

  std::vector<JudgedCheck> checks{};
  Suppressions answers{};
  AuditSummary summary{};
  PortfolioTally tally{};
  std::vector<FindingLine> findings{};
};

}  // namespace duibiao::test
