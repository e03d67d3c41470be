#include "reports/forms/official_form.h"

#include <algorithm>
#include <array>
#include <utility>

#include "reports/forms/deviation_document.h"
#include "reports/forms/monitoring_form.h"
#include "reports/forms/self_evaluation_form.h"
#include "reports/forms/transfer_form.h"
#include "reports/model/build_report.h"

namespace duibiao {
namespace {

constexpr std::array<std::pair<ReportForm, std::string_view>, 5> kNames{
    {{ReportForm::deviation, "deviation"},
     {ReportForm::monitoring, "monitoring"},
     {ReportForm::self_evaluation, "self-evaluation"},
     {ReportForm::transfer, "transfer"},
     {ReportForm::portfolio, "portfolio"}}};

}  // namespace

bool is_of_many(ReportForm form) { return form == ReportForm::portfolio; }

std::string_view name_of(ReportForm form) {
  return std::ranges::find(kNames, form, &std::pair<ReportForm, std::string_view>::first)->second;
}

std::optional<ReportForm> report_form(std::string_view name) {
  const auto* const found =
      std::ranges::find(kNames, name, &std::pair<ReportForm, std::string_view>::second);
  return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

Document make_document(ReportForm form, const Assessment& assessment,
                       const OfficialOptions& options) {
  switch (form) {
    case ReportForm::deviation:
      return deviation_document(build_report(assessment, options.report), assessment.as_of);
    case ReportForm::monitoring:
      return monitoring_form(assessment, options);
    case ReportForm::self_evaluation:
      return self_evaluation_form(assessment, options);
    case ReportForm::transfer:
      return transfer_form(assessment, options);
    case ReportForm::portfolio:
      break;
  }
  __builtin_trap();
}

}  // namespace duibiao
