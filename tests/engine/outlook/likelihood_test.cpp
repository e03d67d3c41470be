#include "engine/outlook/likelihood.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"

using namespace duibiao;
using test::OutlookScene;

namespace {

const OutlookScene kFlow{.full = "≥400人次", .measure = Measure::sum};
const OutlookScene kLevel{.half = "≥90%", .full = "≥90%"};
const OutlookScene kRate{.half = "≥90%", .full = "≥90%", .measure = Measure::ratio};

std::string june(const OutlookScene& scene, std::string_view value) {
  return scene.likely("2024-06-30", {{"2024-06-30", value}});
}

/// With an earlier figure, since of a single one nothing is 完全不可能.
std::string after_march(const OutlookScene& scene, std::string_view march, std::string_view value) {
  return scene.likely("2024-06-30", {{"2024-03-31", march}, {"2024-06-30", value}});
}

}  // namespace

TEST_CASE("without a chance the forecast over the target decides at 100 and at 60 percent") {
  CHECK(june(kFlow, "200人次") == "certain ratio 100");
  CHECK(june(kFlow, "199人次") == "possible ratio 99.5");
  CHECK(june(kFlow, "120人次") == "possible ratio 60");
  CHECK(after_march(kFlow, "0人次", "119人次") == "impossible ratio 59.5");
  CHECK(after_march(kFlow, "0人次", "0人次") == "impossible ratio 0");
  CHECK(june(kFlow, "119人次") == "possible (likelihood_one_figure) ratio 59.5");
}

// Two figures that make a line have no scatter, so that forecast ÷ target decides: 2 × 119 = 238.
TEST_CASE("完全不可能 needs more than one figure and none that is old") {
  const auto said = [](std::string_view as_of, std::string_view until) {
    return kFlow.likely(as_of, {{"2024-03-31", "50人次", Accrual::running_total},
                                {until, "100人次", Accrual::running_total}});
  };
  CHECK(said("2024-06-30", "2024-06-30") == "impossible ratio 50");
  CHECK(said("2024-08-14", "2024-06-30") == "impossible ratio 50");
  CHECK(said("2024-08-15", "2024-06-30") == "possible (likelihood_stale) ratio 50");
}

// By hand: the chance of 95 after 10, 20 and 30 is 14 % (flow_forecast_test), and the forecast of
// 78.1 is 82 % of it; at 120 it is 65 %, at 131 it is 59.6 %, and 60 are 61 % of the 98.25 due.
TEST_CASE("a chance alone does not make 完全不可能 of what is at 60 percent") {
  const std::vector<test::Reported> rising{
      {"2024-03-31", "10人次"}, {"2024-06-30", "20人次"}, {"2024-09-30", "30人次"}};
  OutlookScene scene{.full = "≥120人次", .measure = Measure::sum};
  CHECK(scene.likely("2024-09-30", rising).starts_with("possible (likelihood_within_reach)"));
  scene.full = "≥131人次";
  CHECK(scene.likely("2024-09-30", rising).starts_with("possible (likelihood_within_reach)"));
  scene.full = "≥134人次";  // 60 of 100.5 due: 59.7 %
  CHECK(scene.likely("2024-09-30", rising).starts_with("impossible chance"));
}

// 18 % where 15 % are due and 80 % at the end: 22.5 % of it, which the form itself foresees.
TEST_CASE("a level that stands where the form wants it by now is not 完全不可能") {
  const OutlookScene rising{.half = "≥15%", .full = "≥80%"};
  const auto said = [&](std::string_view value) {
    return rising.likely("2024-06-30", {{"2024-03-31", "5%"}, {"2024-06-30", value}});
  };
  CHECK(said("18%") == "possible (likelihood_within_reach) ratio 22.5");
  CHECK(said("9%") == "possible (likelihood_within_reach) ratio 11.25");
  CHECK(said("8.9%") == "impossible ratio 11.12");
}

TEST_CASE("a flow whose newest figure is old is not 确定能 until its target is reached") {
  const auto said = [](std::string_view as_of, std::string_view value) {
    return kFlow.likely(as_of, {{"2024-06-30", value}});
  };
  CHECK(said("2024-08-14", "200人次") == "certain ratio 100");
  CHECK(said("2024-08-15", "200人次") == "possible (likelihood_stale) ratio 100");
  CHECK(said("2024-12-30", "400人次") == "certain already_met");
}

TEST_CASE("few events are 确定能 only up to the day that what is done was due for") {
  const OutlookScene two{.half = "≥1次", .full = "≥2次", .measure = Measure::sum};
  CHECK(two.likely("2024-06-30", {{"2024-06-20", "1次"}}) == "certain ratio 100");
  CHECK(two.likely("2024-07-31", {{"2024-06-20", "1次"}}) ==
        "possible (likelihood_by_plan) ratio 100");
  CHECK(two.likely("2024-12-30", {{"2024-06-20", "1次"}}) == "possible forecast_few_events");
  CHECK(two.likely("2024-12-30", {{"2024-06-20", "2次"}}) == "certain already_met");
}

TEST_CASE("a count that broke its cap or its zero is not healed by a smaller newest value") {
  const auto said = [](std::string_view full, Measure measure, std::string_view june) {
    return OutlookScene{.full = full, .measure = measure}.likely(
        "2024-06-30", {{"2024-03-10", "1起"}, {"2024-06-30", june}});
  };
  CHECK(said("=0起", Measure::last, "1起") == "impossible breached_zero");
  CHECK(said("=0起", Measure::last, "0起") == "possible (likelihood_broken_before) ratio 100");
  CHECK(said("≤0起", Measure::last, "0起") == "possible (likelihood_broken_before) ratio 100");
  CHECK(said("=0起", Measure::sum, "0起") == "impossible breached_zero");
  CHECK(said("≤1起", Measure::last, "0起") == "certain ratio 100");
  CHECK(said("<1起", Measure::last, "0起") == "possible (likelihood_broken_before) ratio 100");
  CHECK(OutlookScene{.full = "=0起"}.likely(
            "2024-06-30", {{"2024-03-10", "0起"}, {"2024-06-30", "0起"}}) == "certain ratio 100");
  CHECK(OutlookScene{.full = "≤5%"}.likely("2024-06-30",
                                           {{"2024-03-10", "6%"}, {"2024-06-30", "4%"}}) ==
        "certain ratio 100");  // a rate may come down again
}

TEST_CASE("a share that is the bound exactly is on the better side of it in thirds too") {
  const OutlookScene thirds{.full = "≥700人次", .measure = Measure::sum};
  CHECK(thirds.likely("2024-04-30", {{"2024-04-30", "140人次"}}) == "possible ratio 60");
  CHECK(thirds.likely("2024-07-31", {{"2024-07-31", "245人次"}}) == "possible ratio 60");
  const OutlookScene sevenths{.full = "≥100人次", .measure = Measure::sum};
  CHECK(sevenths.likely("2024-07-31", {{"2024-07-31", "35人次"}}) == "possible ratio 60");
}

TEST_CASE("a chance decides at 0.85 and at 0.15") {
  const std::vector<test::Reported> rising{
      {"2024-03-31", "10人次"}, {"2024-06-30", "20人次"}, {"2024-09-30", "30人次"}};
  OutlookScene scene{.full = "≥78人次", .measure = Measure::sum};
  CHECK(scene.likely("2024-09-30", rising) == "possible chance 50");
  scene.full = "≥61人次";
  CHECK(scene.likely("2024-09-30", rising) == "certain chance 86");
  scene.full = "≥95人次";
  scene.likelihoods.impossible_below_percent = {90, 0};  // 60 of 71.25 due: 84 %, as is 78.1 of 95
  CHECK(scene.likely("2024-09-30", rising) == "impossible chance 14");
  scene.likelihoods.impossible_below = {10, 2};
  CHECK(scene.likely("2024-09-30", rising) == "possible chance 14");
}

TEST_CASE("the chance of a rate comes from the n of d behind it") {
  CHECK(kRate.likely("2024-06-30", {{"2024-06-20", "90/100"}}) == "possible chance 48");
  CHECK(kRate.likely("2024-06-30", {{"2024-06-20", "97/100"}}) == "certain chance 99");
  CHECK(after_march(kRate, "25/50", "25/50") == "impossible chance 1");
  CHECK(after_march(kRate, "27/50", "27/50") == "possible (likelihood_within_reach) chance 1");
  const OutlookScene cap{.full = "≤10%", .measure = Measure::ratio};
  CHECK(cap.likely("2024-06-30", {{"2024-06-20", "10/100"}}) == "possible chance 48");
  const OutlookScene range{.full = "40%-60%", .measure = Measure::ratio};
  CHECK(range.likely("2024-06-30", {{"2024-06-20", "50/100"}}) == "certain chance 96");
}

TEST_CASE("at the end of the scale there is no chance to give") {
  const OutlookScene whole{.full = "≥100%", .measure = Measure::ratio};
  CHECK(whole.likely("2024-06-30", {{"2024-06-20", "48/48"}}) == "certain ratio 100");
  CHECK(whole.likely("2024-06-30", {{"2024-06-20", "47/48"}}) == "impossible breached_whole");
  const OutlookScene equal{.full = "=95%", .measure = Measure::ratio};
  CHECK(equal.likely("2024-06-30", {{"2024-06-20", "95/100"}}) == "certain ratio 100");
}

TEST_CASE("what is reached for good is certain") {
  CHECK(june(kFlow, "400人次") == "certain already_met");
  CHECK(june({.full = ">400人次", .measure = Measure::sum}, "400人次") == "certain ratio 200");
  CHECK(june({.full = ">400人次", .measure = Measure::sum}, "401人次") == "certain already_met");
  CHECK(june({.full = "2024年6月底前"}, "2024-06-15") == "certain already_met");
  CHECK(june(kLevel, "95%") == "certain ratio 105.56");  // a level may fall again
}

TEST_CASE("what is broken for good is impossible") {
  const OutlookScene ceiling{.half = "≤4万元", .full = "≤8万元"};
  CHECK(after_march(ceiling, "4万元", "8万元") == "impossible ratio 50");  // not broken yet
  CHECK(june(ceiling, "80001元") == "impossible breached_ceiling");
  CHECK(june({.full = "<8万元", .measure = Measure::sum}, "8万元") ==
        "impossible breached_ceiling");
  CHECK(june({.full = "≤8万元"}, "9万元") == "impossible breached_ceiling");
  CHECK(june({.full = "=0%"}, "0.01%") == "impossible breached_zero");
  CHECK(june({.full = "=0%"}, "0%") == "certain ratio 100");
  CHECK(june({.full = "≤0起"}, "1起") == "impossible breached_zero");
  CHECK(june({.full = "=2次", .measure = Measure::sum}, "3次") == "impossible breached_ceiling");
  CHECK(june({.full = "80-100人次", .measure = Measure::sum}, "101人次") ==
        "impossible breached_ceiling");
  CHECK(june({.full = "2024年6月底前"}, "2024-07-01") == "impossible breached_deadline");
  CHECK(OutlookScene{.full = "2024年5月底前"}.likely("2024-06-30", {{"2024-06-30", "未完成"}}) ==
        "impossible breached_deadline");
  CHECK(OutlookScene{.full = "2024年5月底前"}.likely(
            "2024-06-30", {{"2024-06-15", "2024-06-10"}}) == "impossible breached_deadline");
}

TEST_CASE("what would just miss a strict sign is possible and no more") {
  CHECK(june({.full = ">90%"}, "90%") == "possible ratio 100");
  CHECK(june({.full = ">90%"}, "90.1%") == "certain ratio 100.11");
  CHECK(june({.full = "<5%"}, "5%") == "possible ratio 100");
}

TEST_CASE("a level above its cap may come down again") {
  CHECK(june({.full = "≤5%"}, "6%") == "possible ratio 83.33");
  CHECK(after_march({.full = "≤5%"}, "9%", "10%") == "impossible ratio 50");
}

TEST_CASE("a ceiling overspent in June still holds for the year or does not") {
  const OutlookScene ceiling{.half = "≤4万元", .full = "≤8万元"};
  CHECK(june(ceiling, "5万元") == "possible ratio 80");
  CHECK(after_march(ceiling, "4万元", "7万元") == "impossible ratio 57.14");
  CHECK(june(ceiling, "4万元") == "certain ratio 100");
}

TEST_CASE("words are certain in the top tier and else possible and never impossible") {
  CHECK(june({.full = "充分"}, "充分") == "certain words");
  CHECK(june({.full = "充分"}, "部分达成") == "possible words");
  CHECK(june({.full = "充分"}, "未达成") == "possible words");
}

TEST_CASE("what was not extrapolated stays possible") {
  CHECK(june({.full = "≥2次", .measure = Measure::sum}, "0次") == "possible forecast_few_events");
  CHECK(june({.full = "≥2次", .measure = Measure::sum}, "2次") == "certain already_met");
  CHECK(kFlow.likely("2024-01-15", {{"2024-01-15", "5人次"}}) == "possible forecast_nothing_due");
  CHECK(june({.half = "≥1次", .full = "≥2次", .measure = Measure::sum}, "1次") ==
        "certain ratio 100");
}

TEST_CASE("without a figure there is no proposal but a day still ahead is possible") {
  CHECK(kFlow.likely("2024-06-30", {}) == "- no_observation");
  CHECK(OutlookScene{.full = "年底前"}.likely("2024-06-30", {}) == "possible not_due");
  CHECK(OutlookScene{.full = "2024年5月底前"}.likely("2024-06-30", {}) == "- no_observation");
  CHECK(OutlookScene{.full = ""}.likely("2024-06-30", {}) == "- empty_target");
  CHECK(june(kFlow, "完成") == "- words_for_number");
}

TEST_CASE("at the end of the course nothing is proposed any more") {
  CHECK(kFlow.likely("2024-12-31", {{"2024-12-31", "400人次"}}) == "- forecast_year_ended");
}
