#include "adapters/sqlite/targets/form_difference.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

std::vector<std::string> changes_of(const Form& before, const Form& after) {
  std::vector<std::string> texts;
  for (const Change& change : form_difference(before, after).changes) {
    CHECK(change.project == "P");
    texts.push_back(change.indicator + "|" + change.subject + "|" + change.from.value_or("none") +
                    "|" + change.to.value_or("none"));
  }
  return texts;
}

/// The changes from the sample form to the one that `edit` makes of it.
template <class F>
std::vector<std::string> edited(F edit) {
  Form after = form();
  edit(after);
  return changes_of(form(), after);
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the same form has no changes, wherever and however it was read") {
  CHECK(edited([](Form& f) {
          f.where.line = 99;
          f.notes.clear();
          f.header[0].where.line = 99;
          f.indicators[0].half_year.where.line = 99;
          f.indicators[0].half_year.notes = {note("sign_inferred", {})};
          f.indicators[0].weight = parse_decimal("12.5").value();
        }).empty());
}

TEST_CASE("every field of the head is compared") {
  CHECK(edited([](Form& f) { f.name = "x"; }) == Texts{"|name|社区矫正|x"});
  CHECK(edited([](Form& f) { f.department = "x"; }) == Texts{"|department|司法局|x"});
  CHECK(edited([](Form& f) { f.unit = "x"; }) == Texts{"|unit|社区矫正管理局|x"});
  CHECK(edited([](Form& f) { f.type = "x"; }) == Texts{"|type|延续|x"});
  CHECK(edited([](Form& f) { f.long_term_goal = "x"; }) ==
        Texts{"|long_term_goal|长期目标\n两行|x"});
  CHECK(edited([](Form& f) { f.annual_goal = "x"; }) == Texts{"|annual_goal|年度目标|x"});
  CHECK(edited([](Form& f) { f.course->last = day("2025-06-30"); }) ==
        Texts{"|end|2024-12-31|2025-06-30"});
  CHECK(edited([](Form& f) { f.course.reset(); }) ==
        Texts{"|start|2024-01-01|", "|end|2024-12-31|"});
}

TEST_CASE("header fields, funds and empty labels are compared by label, twice the same by number") {
  CHECK(edited([](Form& f) { f.header[0].text = "李四"; }) == Texts{"|header 联系人|张三|李四"});
  CHECK(edited([](Form& f) {
          f.header.push_back({"联系人", "王五", {}});
        }) == Texts{"|header 联系人 #2|none|王五"});
  CHECK(edited([](Form& f) { f.funds[1].half_year->number = parse_decimal("40001").value(); }) ==
        Texts{"|expenditure 社区矫正 half_year|40000元|40001元"});
  CHECK(edited([](Form& f) { f.funds[0].full_year.reset(); }) ==
        Texts{"|income 资金总额 full_year|8万元|"});
  CHECK(edited([](Form& f) { f.empty_labels.clear(); }) ==
        Texts{"|empty 效益指标/经济效益|效益指标/经济效益|none"});
}

TEST_CASE("every field of an indicator is compared") {
  const auto leaf = [](auto edit) { return edited([&](Form& f) { edit(f.indicators[0]); }); };
  CHECK(leaf([](Indicator& i) { i.level1 = "x"; }) == Texts{"P-01|level1|产出指标|x"});
  CHECK(leaf([](Indicator& i) { i.level2 = "x"; }) == Texts{"P-01|level2|数量指标|x"});
  CHECK(leaf([](Indicator& i) { i.name = "x"; }) == Texts{"P-01|name|培训人次|x"});
  CHECK(leaf([](Indicator& i) { i.measure = Measure::ratio; }) == Texts{"P-01|measure|sum|ratio"});
  CHECK(leaf([](Indicator& i) { i.measure_given = false; }) == Texts{"P-01|measure_given|yes|no"});
  CHECK(leaf([](Indicator& i) { i.has_half_year = false; }) ==
        Texts{"P-01|half_year_column|yes|no"});
  CHECK(leaf([](Indicator& i) { i.half_year.written = "x"; }) ==
        Texts{"P-01|half_year_target|≥100人次|x"});
  CHECK(leaf([](Indicator& i) { i.full_year.written = "x"; }) ==
        Texts{"P-01|full_year_target|≥212人次|x"});
  CHECK(leaf([](Indicator& i) { i.weight = parse_decimal("13").value(); }) ==
        Texts{"P-01|weight|12.5|13"});
  CHECK(leaf([](Indicator& i) { i.weight.reset(); }) == Texts{"P-01|weight|12.5|"});
}

TEST_CASE("a measure or a kind that nobody had named is added and changes nothing") {
  const auto difference = [](auto edit) {
    Form after = form();
    edit(after.indicators);
    return form_difference(form(), after);
  };
  const auto only_adds = [&](auto edit) {
    const FormDifference found = difference(edit);
    return found.adds && found.changes.empty() && !found.empty();
  };
  using Indicators = std::vector<Indicator>;
  CHECK(only_adds([](Indicators& all) {
    all[1].measure = Measure::sum;
    all[1].measure_given = true;
  }));
  CHECK(only_adds([](Indicators& all) { all[1].measure_given = true; }));
  CHECK(only_adds([](Indicators& all) { all[0].kind = Kind::flow; }));
  CHECK_FALSE(difference([](Indicators&) {}).adds);
}

TEST_CASE("a measure or a kind that was named is changed by another one and by none") {
  const auto changed = [](std::size_t at, auto edit) {
    Form after = form();
    edit(after.indicators[at]);
    CHECK_FALSE(form_difference(form(), after).adds);
    return changes_of(form(), after);
  };
  CHECK(changed(1, [](Indicator& i) { i.kind = Kind::flow; }) == Texts{"P-02|kind|ceiling|flow"});
  CHECK(changed(1, [](Indicator& i) { i.kind.reset(); }) == Texts{"P-02|kind|ceiling|"});
  CHECK(changed(0, [](Indicator& i) { i.measure = Measure::last; }) ==
        Texts{"P-01|measure|sum|last"});
  CHECK(changed(0, [](Indicator& i) {
          i.measure = Measure::last;
          i.measure_given = false;
        }) == Texts{"P-01|measure|sum|last", "P-01|measure_given|yes|no"});
}

TEST_CASE("what is added beside a change is not listed among the changes") {
  Form after = form();
  after.indicators[0].kind = Kind::flow;
  after.indicators[0].full_year.written = "x";
  CHECK(form_difference(form(), after).adds);
  CHECK(changes_of(form(), after) == Texts{"P-01|full_year_target|≥212人次|x"});
}

TEST_CASE("an indicator on one side only is one change") {
  CHECK(edited([](Form& f) { f.indicators.erase(f.indicators.begin()); }) ==
        Texts{"P-01|indicator|培训人次|none"});
  CHECK(edited([](Form& f) {
          f.indicators.insert(f.indicators.begin(), indicator("P-09", "新指标", "1", "2"));
        }) == Texts{"P-09|indicator|none|新指标"});
}

TEST_CASE("the order of the indicators is compared") {
  CHECK(edited([](Form& f) { std::swap(f.indicators[0], f.indicators[1]); }) ==
        Texts{"|order|P-01 P-02 P-03|P-02 P-01 P-03"});
}

}  // namespace duibiao
