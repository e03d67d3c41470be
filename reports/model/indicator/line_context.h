// What every indicator line of one report has in common.
#pragma once

#include "engine/assess/assessment.h"
#include "reports/format/source_names.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// Language, day and course of the report, and what may be said about points on that day.
struct LineContext {
  Words words;
  ScoreForm form = ScoreForm::final_score;
  bool due = true;
  Course course{};
  Date as_of{};
  SourceNames names{};
};

}  // namespace duibiao
