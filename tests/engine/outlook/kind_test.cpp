#include "engine/outlook/kind.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"

using namespace duibiao;

namespace {

Kind kind(std::string_view half, std::string_view full, Measure measure = Measure::last) {
  return infer_kind(test::indicator({"C", "产出指标", "数量指标", "名", half, full, "", measure}));
}

}  // namespace

TEST_CASE("at most on money that rises over the year is a ceiling") {
  CHECK(kind("≤4万元", "≤8万元") == Kind::ceiling);
  CHECK(kind("≤40000元", "<8万元") == Kind::ceiling);
  CHECK(kind("≤4万元", "≤8万元", Measure::sum) == Kind::ceiling);
  CHECK(kind("≤8万元", "≤8万元") == Kind::level);
  CHECK(kind("≤8万元", "≤4万元") == Kind::level);
  CHECK(kind("", "≤8万元") == Kind::level);
  CHECK(kind("≤4人", "≤8人") == Kind::level);
  CHECK(kind("≤4%", "≤8万元") == Kind::level);
}

TEST_CASE("what is added up flows") {
  CHECK(kind("≥90%", "≥90%", Measure::sum) == Kind::flow);
  CHECK(kind("≤8人", "≤8人", Measure::sum) == Kind::flow);
  CHECK(kind("", "≤8万元", Measure::sum) == Kind::flow);
  CHECK(kind("≥1/2", "≥90%", Measure::ratio) == Kind::level);
}

TEST_CASE("a floor on counts or time or money that rises or has no half-year value flows") {
  CHECK(kind("≥200人次", "≥400人次") == Kind::flow);
  CHECK(kind(">200人次", ">400人次") == Kind::flow);
  CHECK(kind("≥8课时", "≥16课时") == Kind::flow);
  CHECK(kind("≥4万元", "≥8万元") == Kind::flow);
  CHECK(kind("", "≥400人次") == Kind::flow);
  CHECK(kind("≥0.5万亩", "≥8000亩") == Kind::flow);
  CHECK(kind("≥400人次", "≥400人次") == Kind::level);
  CHECK(kind("≥401人次", "≥400人次") == Kind::level);
  CHECK(kind("充分", "≥400人次") == Kind::level);
}

TEST_CASE("rates and equalities and words are levels") {
  CHECK(kind("≥70%", "≥90%") == Kind::level);
  CHECK(kind("", "≥90%") == Kind::level);
  CHECK(kind("=50%", "=100%") == Kind::level);
  CHECK(kind("=1人", "=2人") == Kind::level);
  CHECK(kind("充分", "充分") == Kind::level);
  CHECK(kind("序时进度", "序时进度") == Kind::level);
  CHECK(kind("", "年底前") == Kind::level);
  CHECK(kind("", "") == Kind::level);
}

TEST_CASE(
    "looked ahead the execution rate grows with the spending unless somebody said otherwise") {
  const auto ahead = [](std::string_view name, std::optional<Kind> said = std::nullopt) {
    Indicator indicator =
        test::indicator({"C", "过程", "资金管理", name, "=50%", "=100%", "", Measure::last});
    indicator.kind = said;
    return kind_ahead(indicator, said.value_or(Kind::level), test::words());
  };
  CHECK(ahead("预算执行率") == Kind::flow);
  CHECK(ahead("预算执行率", Kind::level) == Kind::level);
  CHECK(ahead("培训合格率") == Kind::level);
}
