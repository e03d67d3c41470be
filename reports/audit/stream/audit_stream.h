// The formats of an audit that are written project by project, so that a province needs no more
// memory than an office: JSON, SARIF, JUnit, CSV. A head, a piece for each project, a tail; the
// pieces may be made on any thread and are written in the order of the projects.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/catalogue.h"
#include "engine/audit/summary.h"
#include "reports/audit/finding_line.h"

namespace duibiao {

/// What head and tail need beside the projects.
struct StreamContext {
  const Catalogue& catalogue;
  Words words{Language::chinese};
};

/// One format. Pieces that are not empty are parted by `between`.
struct AuditFormat {
  std::string_view name;     ///< "sarif"
  std::string_view between;  ///< "," or ""
  std::string (*head)(const StreamContext& context);
  std::string (*piece)(const ProjectLines& lines, const StreamContext& context);
  std::string (*tail)(const AuditSummary& summary, const StreamContext& context);
};

/// The format as SPEC §9 has it: {"findings":[{id,severity,project,indicator,where,message,advice,
/// citation}],"not_judged":[{id,reason}]}. What was set aside stands in a list "suppressed" behind
/// them, where there is any.
[[nodiscard]] const AuditFormat& json_format();
/// SARIF 2.1.0 (OASIS): one run, a rule for each check, suppressions as such.
[[nodiscard]] const AuditFormat& sarif_format();
/// JUnit: a suite for each project, a case for each check. Notes are no failures.
[[nodiscard]] const AuditFormat& junit_format();
/// CSV: one line a finding.
[[nodiscard]] const AuditFormat& csv_format();

/// All of `projects` in one text.
[[nodiscard]] std::string render_stream(const AuditFormat& format,
                                        const std::vector<ProjectLines>& projects,
                                        const AuditSummary& summary, const StreamContext& context);

}  // namespace duibiao
