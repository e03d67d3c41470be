// Four projects of two departments whose totals can be worked out by hand: what tests of roll-ups
// look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/target/vocabulary.h"

namespace duibiao::test {

/// One project: trained people against ≥100人次 for 60 points (half-year: ≥50人次), a survey
/// against ≥90% for 40; "" for no figure. Money as "@executed=60元".
struct SmallProject {
  std::string_view code;
  std::string_view department;
  std::string_view unit;
  std::string_view trained;
  std::string_view survey;
  std::vector<std::string_view> money{};
};

/// `project` assessed on `day`; its figures are of the 20th of the month of `day`, its course is
/// the year of `day`.
[[nodiscard]] Assessment assessed(const SmallProject& project, std::string_view day);

/// | code | department | unit   | trained | survey | score | judged | adjusted | initial |
/// | A    | 教育局     | 一中   | 50      | 95%    | 70    | 100    | 60/100   | 60/80   |
/// | B    | 教育局     | 二中   | 100     |        | 60    | 60     |          | 30/50   |
/// | C    | 民政局     | 福利院 | 80      | 90%    | 88    | 100    |          |         |
/// | D    | 民政局     | 救助站 |         |        | 0     | 0      |          |         |
/// The scores are those of 2024-12-31.
[[nodiscard]] std::vector<SmallProject> small_projects();

}  // namespace duibiao::test
