#include "reports/model/indicator/ordering.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

AssessedIndicator row(std::string code, Status status, const Ratio& lost,
                      std::optional<Ratio> deviation = {}) {
  AssessedIndicator made;
  made.row.indicator = std::move(code);
  made.row.status = status;
  made.row.deviation = std::move(deviation);
  made.points_lost = lost;
  return made;
}

std::vector<std::string> order(const Assessment& assessment, bool by_pace) {
  std::vector<std::string> codes;
  for (const AssessedIndicator* indicator : worst_first(assessment, by_pace)) {
    codes.push_back(indicator->row.indicator);
  }
  return codes;
}

}  // namespace

TEST_CASE("the missed stand first by points lost, then by the size of their deviation") {
  Assessment assessment;
  assessment.indicators = {row("met", Status::met, Ratio{0}),
                           row("small", Status::missed, Ratio{1}, Ratio{1, 10}),
                           row("low", Status::missed, Ratio{1}, Ratio{-3, 10}),
                           row("large", Status::missed, Ratio{2}),
                           row("same", Status::missed, Ratio{1}, Ratio{3, 10}),
                           row("none", Status::no_target, Ratio{0}),
                           row("no data", Status::no_data, Ratio{0})};
  CHECK(order(assessment, false) ==
        std::vector<std::string>{"large", "low", "same", "small", "no data", "none", "met"});
}

TEST_CASE("by pace the furthest behind stands first, the warned next, the met last") {
  Assessment assessment;
  assessment.indicators = {
      row("met", Status::met, Ratio{0}),         row("behind", Status::missed, Ratio{0}),
      row("further", Status::missed, Ratio{0}),  row("warned", Status::met, Ratio{0}),
      row("no data", Status::no_data, Ratio{0}), row("waiting", Status::missed, Ratio{0})};
  assessment.indicators[1].pace = {PaceWord::behind, {}, Ratio{7, 10}, false};
  assessment.indicators[2].pace = {PaceWord::behind, {}, Ratio{6, 10}, false};
  assessment.indicators[3].pace = {PaceWord::on_pace, {}, Ratio{1}, true};
  CHECK(order(assessment, true) ==
        std::vector<std::string>{"further", "behind", "warned", "no data", "waiting", "met"});
}

TEST_CASE("no indicator is lost by the ordering") {
  const Assessment assessment = sample::assessment("2024-06-30");
  CHECK(worst_first(assessment, true).size() == assessment.indicators.size());
  CHECK(worst_first(assessment, false).size() == assessment.indicators.size());
}
