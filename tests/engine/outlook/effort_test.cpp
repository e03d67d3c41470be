#include "engine/outlook/effort.h"

#include <doctest/doctest.h>

#include <array>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/rule_books.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::OutlookScene;
using test::Reported;
using test::spoken;

namespace {

/// "more 320 in 6: 160/3 (40/3), 8 points" of a weight of 10.
std::string effort(const OutlookScene& scene, std::string_view on,
                   const std::vector<Reported>& figures, bool breached = false) {
  constexpr std::array<std::string_view, 7> kNames{"nothing", "more",   "room", "move",
                                                   "act",     "report", "lost"};
  const Effort made =
      effort_of({scene.indicator(), scene.kind_of_it(), scene.full_evaluation(on, figures),
                 breached, Ratio{10}, test::central_book()},
                scene.context(on));
  std::string text(kNames.at(static_cast<std::size_t>(made.kind)));
  if (made.quantity) {
    text += " " + spoken(made.quantity);
  }
  if (made.per_month) {
    text += " in " + spoken(made.months_left) + ": " + spoken(made.per_month) + " (" +
            spoken(made.per_month_so_far) + ")";
  }
  return text + ", " + spoken(made.points) + " points";
}

const OutlookScene kFlow{.full = "≥400人次", .measure = Measure::sum};

}  // namespace

// 80 of 400 by the end of June: 320 in six months; 10 points × (1 − 80/400) = 8.
TEST_CASE("a flow needs what is left spread over the months that are left") {
  CHECK(effort(kFlow, "2024-06-30", {{"2024-06-30", "80人次"}}) ==
        "more 320 in 6: 160/3 (40/3), 8 points");
  CHECK(effort(kFlow, "2024-11-30", {{"2024-06-30", "380人次"}}) ==
        "more 20 in 1: 20 (380/11), 1/2 points");
  CHECK(effort(kFlow, "2024-01-15", {{"2024-01-15", "0人次"}}) ==
        "more 400 in 12: 100/3 (-), 10 points");
}

TEST_CASE("what is reached needs nothing and a ceiling says what is left of it") {
  CHECK(effort(kFlow, "2024-06-30", {{"2024-06-30", "400人次"}}) == "nothing, 0 points");
  const OutlookScene ceiling{.half = "≤4万元", .full = "≤8万元"};
  CHECK(effort(ceiling, "2024-06-30", {{"2024-06-30", "5万元"}}) ==
        "room 30000 in 6: 5000 (25000/3), 0 points");
  CHECK(effort({.full = ""}, "2024-06-30", {}) == "nothing, 0 points");
  CHECK(effort({.full = "≥90%"}, "2024-06-30", {{"2024-06-30", "95%"}}) == "nothing, 0 points");
}

TEST_CASE("a level has to move by its distance") {
  CHECK(effort({.full = "≥90%"}, "2024-06-30", {{"2024-06-30", "81%"}}) == "move 9, 1 points");
  CHECK(effort({.full = "≤5%"}, "2024-06-30", {{"2024-06-30", "10%"}}) == "move 5, 5 points");
  CHECK(effort({.full = "80%-90%"}, "2024-06-30", {{"2024-06-30", "60%"}}) ==
        "move 20, 5/2 points");
  CHECK(effort({.full = "80%-90%"}, "2024-06-30", {{"2024-06-30", "100%"}}) == "move 10, 1 points");
}

TEST_CASE("words and days are to be done and missing figures to be reported") {
  CHECK(effort({.full = "充分"}, "2024-06-30", {{"2024-06-30", "部分达成"}}) == "act, 3 points");
  CHECK(effort({.full = "年底前"}, "2024-06-30", {{"2024-06-30", "未完成"}}) == "act, 7 points");
  CHECK(effort(kFlow, "2024-06-30", {}) == "report, 10 points");
  CHECK(effort(kFlow, "2024-06-30", {{"2024-06-30", "5件"}}) == "report, 10 points");
}

TEST_CASE("what cannot be reached any more needs nothing and brings nothing") {
  CHECK(effort({.full = "≤8万元", .measure = Measure::sum}, "2024-06-30", {{"2024-06-30", "9万元"}},
               true) == "lost, 0 points");
}

TEST_CASE("progress by the calendar is short of the whole") {
  CHECK(effort({.half = "序时进度", .full = "100%"}, "2024-06-30", {{"2024-06-30", "40%"}}) ==
        "more 60 in 6: 10 (20/3), 6 points");
}
