// A form as a unit handed it in: the project's targets, and what the unit wrote beside them. The
// two never mix: what the unit claims stays its claim, beside what the engine computes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/matching/row_name.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao {

/// What a form is, told by its columns: a target form has none that a unit fills in; a monitoring
/// form asks what is expected (regulations §2.2); a self-evaluation has points (§3.1), a transfer
/// payment's has none (§3.7).
enum class FormKind { target, monitoring, self_evaluation, transfer_payment };

/// 绩效目标表, 绩效运行监控表, 绩效自评表, 转移支付绩效自评表.
[[nodiscard]] std::string_view name_of(FormKind kind);

/// A figure of a form: its indicator is the code on this form, or a reserved name. Another form of
/// the same project may have other codes, so that the row is found by its name too.
struct FormFigure {
  Observation figure{};
  std::optional<RowName> row{};  ///< nothing for reserved names
};

/// A statement of a form; the same.
struct FormStatement {
  Statement said{};
  std::optional<RowName> row{};
};

/// One form. The problems of each part are its own: a claim that cannot be read is no fault of the
/// targets. `form.notes` and the problems of `Read` are those of the form.
struct FilledForm {
  FormKind kind = FormKind::target;
  Form form{};
  bool has_own_code = false;  ///< the project's code stands on the form
  Read<std::vector<FormFigure>> figures{};
  Read<std::vector<FormStatement>> statements{};
};

}  // namespace duibiao
