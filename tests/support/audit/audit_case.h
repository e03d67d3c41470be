// One project under audit, said briefly: a form, figures, statements, history; and what one check
// says of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/audit.h"
#include "engine/audit/subject.h"
#include "tests/support/domain.h"

namespace duibiao::test {

/// A project. `as_of` empty: it is not assessed.
struct AuditCase {
  Form form{};
  std::vector<Observation> observations{};
  std::vector<Statement> statements{};
  std::optional<ProjectHistory> history{};
  std::string_view as_of = "";
};

/// One row P-01 of `weight` points with its figure at the year's end and the points it claims; ""
/// for none.
[[nodiscard]] AuditCase claimed_row(std::string_view name, std::string_view target,
                                    std::string_view value, std::string_view weight,
                                    std::string_view claimed);

/// What the check `id` says: "passed", "not judged: no_header", or "variant" / "variant P-01" of
/// every finding, in order, parted by "; ". On the way it holds that every finding has evidence and
/// a message in both languages with every placeholder filled, and that every reason is spoken.
[[nodiscard]] std::string judged(std::string_view id, const AuditCase& audited);
[[nodiscard]] std::string judged(std::string_view id, const Form& form);

/// `outcome` of the check `id` in the words of `judged`.
[[nodiscard]] std::string told(std::string_view id, const CheckOutcome& outcome);

/// The first finding of the check `id`; stops the test where there is none.
[[nodiscard]] AuditFinding finding(std::string_view id, const AuditCase& audited);

/// A statement about `indicator`.
[[nodiscard]] Statement said(std::string_view indicator, StatementKind kind, std::string_view value,
                             std::string_view date = "");
/// A figure of `indicator`.
[[nodiscard]] Observation figure(std::string_view indicator, std::string_view date,
                                 std::string_view value);

/// `form` with a header of name, department, unit and annual goal.
[[nodiscard]] Form with_header(Form form, std::string_view goal = "完成全部工作。");
/// A funds line in its unit: "8万元", "40000元"; empty for none.
[[nodiscard]] FundsLine funds(FundsLine::Side side, std::string_view label, std::string_view full,
                              std::string_view half = "");
/// A form whose income is `budget` in all.
[[nodiscard]] Form with_budget(Form form, std::string_view budget);

}  // namespace duibiao::test
