#include "reports/format/source_names.h"

namespace duibiao {
namespace {

/// What follows the last slash.
std::string own_name(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

SourceNames::SourceNames(const Assessment& assessment) {
  const auto add = [this](const Source& where) { paths_[own_name(where.file)].insert(where.file); };
  for (const AssessedIndicator& indicator : assessment.indicators) {
    add(indicator.indicator.half_year.where);
    add(indicator.indicator.full_year.where);
    add(indicator.evaluation.actual.where);
  }
  for (const LeftOut& left : assessment.left_out) {
    add(left.observation.where);
  }
  for (const Problems* problems : {&assessment.notes, &assessment.form.notes}) {
    for (const Problem& problem : *problems) {
      add(problem.where);
    }
  }
}

std::string SourceNames::text(const Source& where) const {
  Source named = where;
  named.file = own_name(where.file);
  const auto known = paths_.find(named.file);
  return to_string(known != paths_.end() && known->second.size() > 1 ? where : named);
}

}  // namespace duibiao
