#include "engine/outlook/forecast/level_forecast.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::spoken;

namespace {

const OutlookScene kLevel{.half = "≥90%", .full = "≥90%"};
const OutlookScene kRising{.half = "≥70%", .full = "≥90%"};

}  // namespace

TEST_CASE("a level stays where it is and is never scaled by time") {
  CHECK(kLevel.ahead("2024-03-31", {{"2024-03-31", "85%"}}) == "level 85");
  CHECK(kLevel.ahead("2024-11-30", {{"2024-03-31", "85%"}, {"2024-11-30", "80%"}}) == "level 80");
  const OutlookScene no_half{.full = "≥90%"};
  CHECK(no_half.ahead("2024-06-30", {{"2024-06-30", "85%"}}) == "level 85");
  const OutlookScene price{.full = "≤500元/人"};
  CHECK(price.ahead("2024-06-30", {{"2024-06-30", "480元/人"}}) == "level 480");
}

// Regulations §7.2: a level is not scaled. What the form wants later is the target's affair and the
// likelihood's, not a reason to expect more than what stands.
TEST_CASE("a level that the form wants to rise or fall is still forecast as it stands") {
  CHECK(kRising.ahead("2024-06-30", {{"2024-06-30", "63%"}}) == "level 63");
  CHECK(kRising.ahead("2024-09-30", {{"2024-06-30", "82%"}, {"2024-09-30", "76%"}}) == "level 76");
  CHECK(kRising.ahead("2024-06-30", {{"2024-06-30", "95%"}}) == "level 95");
  CHECK(kRising.ahead("2024-06-30", {{"2024-06-30", "15/18"}}) == "level 83.33");
  const OutlookScene execution{.half = "=50%", .full = "=100%"};
  CHECK(execution.ahead("2024-06-30", {{"2024-06-30", "45%"}}) == "level 45");
  const OutlookScene falling{.half = "≤5%", .full = "≤3%"};
  CHECK(falling.ahead("2024-06-30", {{"2024-06-30", "4%"}}) == "level 4");
}

// By hand: the changes are +3 and −6, so (9 + 36) / 2 = 22.5; two changes in 183 days, so 1.0055 in
// the 92 to come; 81 ± 1.8856 × √(22.5 × 1.0055) = 8.969.
TEST_CASE("the way a level moved so far is how far it may move") {
  CHECK(kLevel.ahead("2024-09-30",
                     {{"2024-03-31", "84%"}, {"2024-06-30", "87%"}, {"2024-09-30", "81%"}}) ==
        "level 81 [72.03 … 89.97]");
  CHECK(kLevel.forecast("2024-09-30", {{"2024-06-30", "87%"}, {"2024-09-30", "81%"}}).no_interval ==
        "forecast_few_figures");
  CHECK(kLevel
            .forecast("2024-09-30",
                      {{"2024-03-31", "81%"}, {"2024-06-30", "81%"}, {"2024-09-30", "81%"}})
            .no_interval == "forecast_no_scatter");
}

TEST_CASE("an interval ends at the bounds of a rate") {
  CHECK(kLevel.ahead("2024-09-30",
                     {{"2024-03-31", "92%"}, {"2024-06-30", "99%"}, {"2024-09-30", "95%"}}) ==
        "level 95 [84.22 … 100]");
  const OutlookScene rare{.full = "≤5%"};
  CHECK(rare.ahead("2024-09-30",
                   {{"2024-03-31", "3%"}, {"2024-06-30", "0%"}, {"2024-09-30", "1%"}}) ==
        "level 1 [0 … 5.23]");
}

TEST_CASE("with n of d behind it a rate has an interval from the first figure on") {
  const OutlookScene attendance{.half = "≥90%", .full = "≥90%", .measure = Measure::ratio};
  CHECK(attendance.ahead("2024-06-30", {{"2024-03-15", "44/48"}, {"2024-06-20", "50/52"}}) ==
        "level 94 [90.31 … 96.44]");
  CHECK(attendance.ahead("2024-03-31", {{"2024-03-15", "5/10"}}) == "level 50 [30.99 … 69.01]");
  CHECK(kLevel.ahead("2024-03-31", {{"2024-03-15", "5/10"}}) == "level 50 [30.99 … 69.01]");
  const OutlookScene rising{.half = "≥70%", .full = "≥90%", .measure = Measure::ratio};
  CHECK(rising.ahead("2024-06-30", {{"2024-06-20", "35/50"}}).starts_with("level 70 ["));
}

TEST_CASE("pairs that are progress and not cases have no interval of their own") {
  const OutlookScene paid{.half = "=50%", .full = "=100%"};
  CHECK(paid.ahead("2024-06-30", {{"2024-06-30", "36500/80000"}}) == "level 45.62");
}
