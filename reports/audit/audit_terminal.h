// An audit in a terminal: the counts first, then the findings, the gravest first, each with its
// cells, what to do and where the rule comes from; then what was not judged and why.
#pragma once

#include <string>

#include "engine/audit/catalogue.h"
#include "reports/audit/model/audit_model.h"
#include "reports/terminal/terminal_report.h"

namespace duibiao {

/// The audit as text, LF, UTF-8.
[[nodiscard]] std::string render_audit_terminal(const AuditModel& model,
                                                const TerminalStyle& style = {});

/// What the catalogue says of one check: titles, how it is found, severity, citations, advice,
/// effort, its messages. The documentation of a check is this text.
[[nodiscard]] std::string render_check(const CheckEntry& check, Words words);

}  // namespace duibiao
