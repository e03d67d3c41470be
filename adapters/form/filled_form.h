// A form as a unit handed it in: the project's targets, and what the unit wrote beside them. The
// two never mix: what the unit claims stays its claim, beside what the engine computes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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

/// Which row of a form a figure or a statement is about. Another form of the same project may have
/// other codes, so that its rows are found by name; `ordinal` tells rows of one name apart.
struct FormRow {
  std::string name{};
  std::string level1{};
  std::string level2{};
  std::uint32_t ordinal = 0;  ///< 0 for the first of its name in its section
};

/// A figure of a form: its indicator is the code on this form, or a reserved name.
struct FormFigure {
  Observation figure{};
  std::optional<FormRow> row{};  ///< nothing for reserved names
};

/// A statement of a form; the same.
struct FormStatement {
  Statement said{};
  std::optional<FormRow> row{};
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
