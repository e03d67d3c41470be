#include "engine/audit/checks/rows.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using namespace duibiao::checks;

namespace {

const CheckSettings& settings() { return house_catalogue().find("T09")->settings; }

Indicator row(std::string_view name, std::string_view half, std::string_view full,
              Measure measure = Measure::last) {
  return test::indicator({"P-01", "产出指标", "数量指标", name, half, full, "", measure});
}

}  // namespace

TEST_CASE("a finding on a row names it first, and its cells as far as they are filled") {
  const AuditFinding finding =
      finding_on("x", row("场次", "", "≥2次"), both_cells(row("场次", "", "≥2次")), {{"a", "b"}});
  CHECK(finding.indicator == "P-01");
  CHECK(finding.facts == std::vector<Fact>{{"name", "场次"}, {"a", "b"}});
  CHECK(finding.evidence.size() == 1);
  CHECK(both_written(row("场次", "≥1次", "≥2次")) == "≥1次 / ≥2次");
  CHECK(both_written(row("场次", "", "≥2次")) == "≥2次");
}

TEST_CASE("a label is evidence where the reader noted it, else where the form is") {
  Form form = test::form({});
  form.where.file = "form.txt";
  form.notes = {note("empty_indicator", {"form.txt", "", "", 62, 0}, {{"section", "效益/经济"}})};
  CHECK(evidence_of_label(form, "效益/经济").where.line == 62);
  CHECK(evidence_of_label(form, "效益/生态").where.line == 0);
}

TEST_CASE("work adds up by measure, by kind, and by its unit") {
  CHECK(is_flow_row(row("场次", "≥2次", "≥2次"), settings()));
  CHECK(is_flow_row(row("基地", "≥1个", "≥2个"), settings()));
  CHECK(is_flow_row(row("基地", "≥2个", "≥2个", Measure::sum), settings()));
  CHECK_FALSE(is_flow_row(row("基地", "≥2个", "≥2个"), settings()));
  CHECK_FALSE(is_flow_row(row("投诉", "≤2次", "≤2次"), settings()));
  CHECK_FALSE(is_flow_row(row("合格率", "≥90%", "≥90%"), settings()));
  Indicator level = row("场次", "≥1次", "≥2次");
  level.kind = Kind::level;
  CHECK_FALSE(is_flow_row(level, settings()));
}

TEST_CASE("rates are bounded by their name, growth and the like are not") {
  CHECK(is_bounded_rate(row("合格率", "", ""), settings()));
  CHECK(is_bounded_rate(row("服务对象满意度(抽样)", "", ""), settings()));
  CHECK_FALSE(is_bounded_rate(row("产值增长率", "", ""), settings()));
  CHECK_FALSE(is_bounded_rate(row("任务完成率", "", ""), settings()));
  CHECK(is_bounded_rate(row("任务按期完成率", "", ""), settings()));
  CHECK_FALSE(is_bounded_rate(row("场次", "", ""), settings()));
}

TEST_CASE("numbers, ranges, headers, half-years and lists") {
  CHECK(is_numeric(test::target("80%-90%")));
  CHECK(is_numeric(test::target("≥2次")));
  CHECK_FALSE(is_numeric(test::target("充分")));
  CHECK(has_half_year_values(test::form({{"P-01", "产出", "数量", "甲", "≥1次", ""}})));
  CHECK_FALSE(has_half_year_values(test::form({{"P-01", "产出", "数量", "甲", "/", "≥1次"}})));
  CHECK_FALSE(has_header(test::form({})));
  CHECK(has_header(test::with_header(test::form({}))));
  CHECK(is_compliance_row(test::indicator({"", "决策指标", "", "甲", "", ""}), test::words()));
  CHECK_FALSE(is_compliance_row(test::indicator({"", "产出", "", "甲", "", ""}), test::words()));
  CHECK(listed({"甲", "乙"}) == "甲、乙");
}

TEST_CASE("figures, statements and fields are evidence with what they say") {
  const Observation figure = test::figure("P-01", "2024-06-30", "3次");
  CHECK(evidence_of(figure).text == "3次");
  CHECK(evidence_of(test::said("P-01", StatementKind::reason, "甲")).where.file ==
        "statements.csv");
  CHECK(evidence_of(HeaderField{"年度", "2024", {"f", "", "", 1, 0}}).text == "2024");
  CHECK(evidence_of(row("场次", "", "≥2次")).text == "场次");
  CHECK(evidence_of(row("场次", "", "≥2次").full_year).text == "≥2次");
}

TEST_CASE("numbers differ beyond the tolerance, on either side") {
  CHECK_FALSE(differ(Ratio{10}, Ratio{9}, Ratio{1}));
  CHECK(differ(Ratio{10}, Ratio{9}, Ratio{99, 100}));
  CHECK(differ(Ratio{9}, Ratio{10}, Ratio{99, 100}));
}
