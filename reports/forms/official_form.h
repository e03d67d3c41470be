// The official forms by name: one function that makes any of them.
#pragma once

#include <optional>
#include <string_view>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// What `report --form` can make. The deviation report is no official form but rendered beside
/// them.
enum class ReportForm {
  deviation,
  monitoring,
  self_evaluation,
  transfer,
  portfolio,  ///< totals of many projects
};

/// Is it one report of many projects?
[[nodiscard]] bool is_of_many(ReportForm form);

/// deviation, monitoring, self-evaluation, transfer, portfolio.
[[nodiscard]] std::string_view name_of(ReportForm form);

/// The form with this name; nothing where there is none.
[[nodiscard]] std::optional<ReportForm> report_form(std::string_view name);

/// `form` of one project as a document; one that is of many projects stops the program.
[[nodiscard]] Document make_document(ReportForm form, const Assessment& assessment,
                                     const OfficialOptions& options);

}  // namespace duibiao
