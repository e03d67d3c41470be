#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

std::string cells(std::string_view half, std::string_view full) {
  return judged("T27", form({{"P-01", "产出指标", "质量指标", "合格率", half, full}}));
}

}  // namespace

TEST_CASE("T27: a rate of 290 percent may be ≥90 percent, and that is proposed, not applied") {
  CHECK(cells("≥80%", "290%") == "sign-as-two P-01");
  CHECK(cells("≥80%", "≥90%") == "passed");
  CHECK(cells("", "200%") == "sign-as-two P-01");
  CHECK(cells("", "2101%") == "passed");
  const Form made = form({{"P-01", "产出指标", "质量指标", "合格率", "", "290%"}});
  const AuditFinding found = test::finding("T27", {made});
  CHECK(found.facts[2] == Fact{"proposed", "≥90%"});
  CHECK(made.indicators.front().full_year.written == "290%");
}

TEST_CASE("T27: a bare count that begins with 2 is held against its half-year value") {
  const auto count = [](std::string_view half, std::string_view full) {
    return judged("T27", form({{"P-01", "产出指标", "数量指标", "件数", half, full}}));
  };
  CHECK(count("≥20件", "240件") == "sign-as-two P-01");
  CHECK(count("≥120件", "240件") == "passed");
  CHECK(count("20件", "240件") == "passed");
}

TEST_CASE("T27: a figure is looked at as well as a target") {
  const Form made = form({{"P-01", "满意度指标", "服务对象满意度", "满意度", "", "≥90%"}});
  CHECK(judged("T27", AuditCase{made, {test::figure("P-01", "2024-12-31", "290%")}}) ==
        "sign-as-two P-01");
  CHECK(judged("T27", AuditCase{made, {test::figure("P-01", "2024-12-31", "95%")}}) == "passed");
}

TEST_CASE("T27: LaTeX, repaired names, stray marks and blanks") {
  CHECK(cells("$\\geq 70\\%$", "≥90%") == "latex");
  CHECK(cells("≥ 70%", "≥90%") == "blanks");
  CHECK(cells("≥ 70%", "≥ 90%") == "passed");  // the form's own way of writing
  CHECK(judged("T27", form({{"P-01", "产出指标", "数量指标", "甲类、对象人数", "", "≥9人"}})) ==
        "stray P-01");
  Form made = form({{"P-01", "产出指标", "数量指标", "诊断人数", "", "≥9人"}});
  made.notes = {
      note("name_repaired", {"f", "", "", 7, 0}, {{"was", "诊断人 _数"}, {"became", "诊断人数"}})};
  CHECK(judged("T27", made) == "name");
  CHECK(judged("T27", form({})) == "not judged: no_indicators");
}
