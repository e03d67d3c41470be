#include "adapters/mapping/binding.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

const Source kPlace{.file = "m.toml", .line = 3, .column = 1};

/// The forms P and Q, of which Q has two indicators called 乙.
struct Forms {
  Forms() { second.indicators.push_back({.code = "C-3", .name = "乙"}); }

  [[nodiscard]] Result<BoundIndicator> bind(const std::string& project,
                                            const std::string& indicator) const {
    return bind_indicator(both, project, indicator, kPlace);
  }
  [[nodiscard]] Problem refused(const std::string& project, const std::string& indicator) const {
    const auto bound = bind(project, indicator);
    REQUIRE_FALSE(bound);
    CHECK(test::is_spoken(bound.error()));
    CHECK(bound.error().where == kPlace);
    return bound.error();
  }

  Form first = test::form("P");
  Form second = test::form("Q");
  std::vector<ProjectOnCourse> both{{first, calendar_year(2024)}, {second, calendar_year(2024)}};
};

Feed share_of(std::variant<RowTotal, ConstantAmount, FundsAmount> denominator, std::string unit) {
  Feed feed;
  feed.figure = RatioOf{RowTotal{CountOf{}}, std::move(denominator)};
  feed.unit = std::move(unit);
  feed.where = kPlace;
  return feed;
}

Result<std::optional<Ratio>> amount(const Feed& feed, const Form& form = test::form()) {
  return fixed_denominator(feed, form, house_vocabulary().units);
}

std::string_view code(const Result<std::optional<Ratio>>& result) {
  REQUIRE_FALSE(result);
  CHECK(test::is_spoken(result.error()));
  return result.error().code;
}

}  // namespace

TEST_CASE("an indicator is named by its code or by its unique name") {
  const Forms forms;
  CHECK(forms.bind("P", "C-2")->indicator == "C-2");
  CHECK(forms.bind("P", "乙")->indicator == "C-2");
  CHECK(forms.bind("P", " 乙 ")->on_form == &forms.first.indicators[1]);
  CHECK(forms.bind("Q", "C-3")->project == &forms.both[1]);
  CHECK(test::fact(forms.refused("Q", "乙"), "codes") == "C-2, C-3");
  const auto unknown = forms.refused("P", "C-9");
  CHECK(unknown.code == "mapping_indicator_unknown");
  CHECK(test::fact(unknown, "nearest") == "C-1");
}

TEST_CASE("the project may be left out only where there is one") {
  const Forms forms;
  CHECK(forms.refused("", "C-1").code == "mapping_project_needed");
  CHECK(test::fact(forms.refused("R", "C-1"), "known") == "P, Q");
  const std::span<const ProjectOnCourse> only(forms.both.data(), 1);
  CHECK(bind_indicator(only, "", "C-1", kPlace)->project == &forms.both[0]);
  CHECK_FALSE(bind_indicator({}, "", "C-1", kPlace));
}

TEST_CASE("reserved names carry money and stand on no form") {
  const Forms forms;
  const auto executed = forms.bind("P", "@executed");
  REQUIRE(executed);
  CHECK(executed->indicator == "@executed");
  CHECK(executed->on_form == nullptr);
  CHECK(forms.refused("P", "@spent").code == "mapping_indicator_unknown");
}

TEST_CASE("a fixed denominator comes in the feed's own unit") {
  CHECK(**amount(share_of(FundsAmount{"资金总额"}, "元")) == Ratio{80000});
  CHECK(**amount(share_of(FundsAmount{"资金 总额"}, "万元")) == Ratio{8});
  CHECK(**amount(share_of(ConstantAmount{{85, 1}, "万元"}, "元")) == Ratio{85000});
  CHECK(**amount(share_of(ConstantAmount{{80000, 0}, ""}, "元")) == Ratio{80000});
  CHECK(**amount(share_of(ConstantAmount{{25, 0}, "人"}, "位")) == Ratio{25});
  CHECK(*amount(share_of(RowTotal{CountOf{}}, "人")) == std::nullopt);
  CHECK(*amount(Feed{}) == std::nullopt);
}

TEST_CASE("a denominator that cannot be used says why") {
  CHECK(code(amount(share_of(FundsAmount{"财政拨款"}, "元"))) == "funds_line_missing");
  CHECK(code(amount(share_of(FundsAmount{"资金总额"}, "人"))) == "ratio_units_differ");
  CHECK(code(amount(share_of(FundsAmount{"资金总额"}, ""))) == "ratio_units_differ");
  Form form = test::form();
  form.funds[0].full_year->number = {0, 0};
  CHECK(code(amount(share_of(FundsAmount{"资金总额"}, "元"), form)) == "denominator_not_positive");
  form.funds[0].full_year.reset();
  CHECK(code(amount(share_of(FundsAmount{"资金总额"}, "元"), form)) == "funds_amount_missing");
  form.funds.push_back(form.funds[0]);
  CHECK(code(amount(share_of(FundsAmount{"资金总额"}, "元"), form)) == "funds_line_ambiguous");
}

}  // namespace duibiao
