#include "engine/audit/project_under_audit.h"

#include "engine/audit/assess_leniently.h"
#include "engine/statement/standing.h"

namespace duibiao {
namespace {

/// What stands on the day: later statements do not count yet.
StatementIndex standing_on(std::span<const Statement> statements, std::string_view project,
                           const Course& course, const Date& day) {
  const StandingStatements taken = standing_statements(statements, project, course, day);
  return StatementIndex(taken.standing);
}

Course course_of(const Form& form, const AuditContext& context) {
  AssessOptions options = context.options;
  options.as_of = context.as_of.value_or(options.as_of);
  return resolve_course(form.course, options).course;
}

}  // namespace

ProjectUnderAudit::ProjectUnderAudit(const Form& form, std::span<const Observation> observations,
                                     std::span<const Statement> statements,
                                     const ProjectHistory* history, const AuditContext& context)
    : form_(form),
      history_(history),
      vocabulary_(context.vocabulary),
      course_(course_of(form, context)),
      as_of_(context.as_of.value_or(course_.last)),
      statements_(standing_on(statements, form.project, course_, as_of_)),
      figures_(observations) {
  AssessOptions options = context.options;
  options.as_of = as_of_;
  assessment_ =
      assess_leniently(form, observations, context.rule_book, context.vocabulary, options);
}

AuditSubject ProjectUnderAudit::subject() const {
  return {form_,       assessment_ ? &*assessment_ : nullptr,
          statements_, figures_,
          history_,    vocabulary_,
          course_,     as_of_};
}

}  // namespace duibiao
