#include "engine/compare/evaluation.h"

#include "engine/base/result.h"

namespace duibiao {

std::string_view status_name(const Outcome& outcome) {
  return std::visit(
      Overload{[](const Met&) { return std::string_view("met"); },
               [](const Missed&) { return std::string_view("missed"); },
               [](const NoData&) { return std::string_view("no_data"); },
               [](const NoTargetOutcome&) { return std::string_view("no_target"); },
               [](const NotAssessable&) { return std::string_view("not_assessable"); }},
      outcome);
}

}  // namespace duibiao
