#include "adapters/table/capped_problems.h"

#include <utility>

namespace duibiao {

void CappedProblems::add(Problem problem) {
  Tally& tally = tallies_[problem.code];
  tally.severity = problem.severity;
  if (++tally.count <= kMaxListedProblems) {
    listed_.push_back(std::move(problem));
  }
}

void CappedProblems::add(Problems problems) {
  for (Problem& problem : problems) {
    add(std::move(problem));
  }
}

bool CappedProblems::full(std::string_view code) const {
  const auto found = tallies_.find(code);
  return found != tallies_.end() && found->second.count >= kMaxListedProblems;
}

Problems CappedProblems::take() {
  for (const auto& [code, tally] : tallies_) {
    if (tally.count > kMaxListedProblems) {
      listed_.push_back({"more_of_the_same",
                         tally.severity,
                         {.file = file_},
                         {{"code", std::string(code)},
                          {"count", std::to_string(tally.count - kMaxListedProblems)}}});
    }
  }
  tallies_.clear();
  return std::exchange(listed_, {});
}

Problems capped(Problems problems) {
  CappedProblems listed("");
  listed.add(std::move(problems));
  return listed.take();
}

}  // namespace duibiao
