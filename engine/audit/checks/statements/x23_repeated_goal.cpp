#include "engine/audit/checks/texts.h"
#include "engine/audit/text/bigrams.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {

/// What is said of the goal's completion is the goal once more.
CheckOutcome x23_repeated_goal(const AuditSubject& subject, const CheckSettings& settings) {
  const std::string goal = normalise(goal_of(subject.form));
  if (goal.empty()) {
    return not_judged("no_goal_text");
  }
  const Statement* said = subject.statements.find(kGoal, StatementKind::claimed_value);
  if (said == nullptr) {
    return not_judged("no_goal_completion");
  }
  const std::string completion = normalise(said->value);
  const bool same =
      completion == goal ||
      (character_count(goal) >= static_cast<std::size_t>(settings.count("least_characters")) &&
       dice(bigrams_of(completion), bigrams_of(goal)) >=
           settings.share("least_similarity_percent"));
  if (!same) {
    return Passed{};
  }
  return fired(project_finding(
      "repeated", {evidence_of(*said), evidence_of_text(subject.form, goal_of(subject.form))},
      {{"completion", shortened(said->value, 40)}}));
}

}  // namespace duibiao::checks
