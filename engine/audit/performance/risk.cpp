#include "engine/audit/performance/risk.h"

#include <algorithm>
#include <cmath>

namespace duibiao {
namespace {

constexpr double kFar = 0.25;  ///< beside the target: no longer close to it
constexpr int kLateShare = 20;

double share_of_points(const AuditSubject& subject, const AssessedIndicator& row) {
  const double total = estimate(subject.assessment->coverage.total_points);
  return total > 0.0 ? std::min(1.0, estimate(row.row.weight) / total) : 0.0;
}

double late_share(std::span<const Observation> figures, const Course& course) {
  const Date late = add_days(course.last, -days_of(course) / kLateShare);
  const auto count =
      std::ranges::count_if(figures, [&](const Observation& figure) { return figure.date > late; });
  return figures.empty() ? 0.0 : static_cast<double>(count) / static_cast<double>(figures.size());
}

}  // namespace

Risk risk_of(const AuditSubject& subject, const AssessedIndicator& row) {
  const bool judged = row.row.status == Status::met || row.row.status == Status::missed;
  if (!judged || !row.evaluation.attainment || subject.assessment == nullptr) {
    return {};
  }
  const auto figures = subject.figures.counted(row.indicator.code, subject.course, subject.as_of);
  const bool evidenced =
      subject.statements.find(row.indicator.code, StatementKind::evidence) != nullptr;
  const auto proofs = std::max<std::size_t>(figures.size(), 1) + (evidenced ? 1 : 0);
  const double beside = std::abs(estimate(*row.evaluation.attainment) - 1.0);
  return {share_of_points(subject, row), std::max(0.0, 1.0 - beside / kFar),
          1.0 / static_cast<double>(proofs), late_share(figures, subject.course)};
}

double estimate(const Ratio& value) {
  return static_cast<double>(value.numerator()) / static_cast<double>(value.denominator());
}

}  // namespace duibiao
