#include "engine/rules/grades.h"

namespace duibiao {

std::string grade_of(const RuleBook& book, const Ratio& score) {
  for (const GradeBand& band : book.grades) {
    if (score >= band.from.ratio()) {
      return band.name;
    }
  }
  return {};
}

}  // namespace duibiao
