#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form dated(std::string start, std::string finish) {
  Form made = test::with_header(form({}));
  made.header.push_back({"开始时间", std::move(start), {"form.txt", "", "", 9, 0}});
  made.header.push_back({"完成时间", std::move(finish), {"form.txt", "", "", 9, 0}});
  return made;
}

}  // namespace

TEST_CASE("T23: the end is not before the start") {
  CHECK(judged("T23", dated("2024年3月", "2024年2月")) == "order");
  CHECK(judged("T23", dated("2024年2月", "2024年3月")) == "passed");
  CHECK(judged("T23", dated("2024年3月1日", "2024年3月1日")) == "passed");
}

TEST_CASE("T23: a year alone is no date, and one year for both is no wrong order") {
  CHECK(judged("T23", dated("2024年", "2024年")) == "year-only");
  CHECK(judged("T23", dated("2024年", "2023年")) == "year-only; order");
  CHECK(judged("T23", dated("2024年3月", "2024年度")) == "year-only");
}

TEST_CASE("T23: a deadline lies within the project") {
  Form made = form({{"P-01", "产出指标", "时效指标", "建成时限", "", "2024年12月底前"}});
  made.course = Course{test::day("2024-01-01"), test::day("2024-11-30")};
  CHECK(judged("T23", made) == "deadline P-01");
  made.course = Course{test::day("2024-01-01"), test::day("2024-12-31")};
  CHECK(judged("T23", made) == "not judged: no_project_dates");
}
