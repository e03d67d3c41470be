#include "adapters/columns/faults/row_remarks.h"

#include <utility>

#include "adapters/table/capped_problems.h"

namespace duibiao::columns {

Problems remarks_in(Problems notes) {
  std::erase_if(notes, [](const Problem& problem) {
    return problem.severity == Severity::note || problem.code == "over_achieved";
  });
  return notes;
}

void RowRemarks::add(RowRemark remark) {
  bool listed = false;
  for (const Problem& problem : remark.notes) {
    listed = listed || listed_[problem.code] < kMaxListedProblems;
  }
  for (const Problem& problem : remark.notes) {
    ++(listed ? listed_ : counted_)[problem.code];
  }
  if (listed) {
    kept_.push_back(std::move(remark));
  }
}

Problems RowRemarks::told(const std::function<Problems(const RowRemark&)>& tell) const {
  CappedProblems problems(file_);
  for (const RowRemark& remark : kept_) {
    problems.add(tell(remark));
  }
  for (const auto& [code, more] : counted_) {
    problems.count(code, more);
  }
  return problems.take();
}

}  // namespace duibiao::columns
