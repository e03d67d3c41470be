#include "reports/forms/official_form.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

TEST_CASE("every form has its name on the command line and its title on paper") {
  const Assessment assessment = sample::assessment("2024-12-31");
  const auto title = [&](std::string_view name) {
    const auto form = report_form(name);
    REQUIRE(form);
    CHECK(name_of(*form) == name);
    return make_document(*form, assessment, sample::options()).title;
  };
  CHECK(title("deviation") == "绩效目标偏离报告");
  CHECK(title("monitoring") == "项目支出绩效目标执行监控表");
  CHECK(title("self-evaluation") == "项目支出绩效自评表");
  CHECK(title("transfer") == "转移支付区域（项目）绩效目标自评表");
  CHECK_FALSE(report_form("selfevaluation"));
  CHECK_FALSE(report_form(""));
}
