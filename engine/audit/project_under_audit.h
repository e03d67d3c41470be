// One project with everything that its checks look at, kept alive while they look.
#pragma once

#include <optional>
#include <span>

#include "engine/assess/assess.h"
#include "engine/audit/subject.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// What all projects of a run are audited with. The references outlive it.
struct AuditContext {
  const RuleBook& rule_book;
  const Vocabulary& vocabulary;
  AssessOptions options{};      ///< its day is not used
  std::optional<Date> as_of{};  ///< none: the last day of each project's course
};

/// Indexes the figures and statements of one project and assesses it.
class ProjectUnderAudit {
 public:
  /// `form`, `history` (null where nothing is known from before) and `context` outlive it;
  /// `observations` and `statements` are this project's, in reading order.
  ProjectUnderAudit(const Form& form, std::span<const Observation> observations,
                    std::span<const Statement> statements, const ProjectHistory* history,
                    const AuditContext& context);

  [[nodiscard]] AuditSubject subject() const;
  /// The assessment; nothing where the form could not be assessed.
  [[nodiscard]] const std::optional<Assessment>& assessment() const { return assessment_; }

 private:
  const Form& form_;
  const ProjectHistory* history_;
  const Vocabulary& vocabulary_;
  Course course_{};
  Date as_of_{};
  StatementIndex statements_;
  FigureIndex figures_;
  std::optional<Assessment> assessment_{};
};

}  // namespace duibiao
