// What a check looks at: one project with everything that is known of it. Values only; a check
// reads nothing else.
#pragma once

#include <string>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/audit/figure_index.h"
#include "engine/audit/statement_index.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// An earlier year of a project: its form and what came of it.
struct EarlierYear {
  int year = 0;
  Assessment assessment{};
};

/// What is known of a project from before: earlier years (newest last), and earlier versions of
/// this year's form, as they stood before the present one.
struct ProjectHistory {
  std::vector<EarlierYear> years{};
  std::vector<Form> versions{};
};

/// One project under audit. `assessment` is null where it could not be assessed at all; `history`
/// where nothing is known from before. Everything outlives the subject.
struct AuditSubject {
  const Form& form;
  const Assessment* assessment = nullptr;
  const StatementIndex& statements;
  const FigureIndex& figures;
  const ProjectHistory* history = nullptr;
  const Vocabulary& vocabulary;
  Course course{};  ///< of the form, else the year asked for
  Date as_of{};     ///< the day of the audit
};

}  // namespace duibiao
