#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

const std::string kWhole =
    "通过政府购买服务的方法，让专业社会组织参与社区矫正工作，筛选符合条件的对象开展矫治。";

Form with_text(const std::string& text) {
  Form made = test::with_header(form({}));
  made.header.push_back({"项目实施内容", text, {"form.txt", "", "", 13, 0}});
  return made;
}

}  // namespace

TEST_CASE("T25: a long text ends with a full stop") {
  CHECK(judged("T25", with_text(kWhole)) == "passed");
  CHECK(judged("T25", with_text(kWhole.substr(0, kWhole.size() - 6))) == "end");
  CHECK(judged("T25", with_text("短文本没有句号")) == "passed");  // too short to be a text
}

TEST_CASE("T25: quotation marks and brackets have partners") {
  CHECK(judged("T25", with_text("“" + kWhole)) == "quote");
  CHECK(judged("T25", with_text("“" + kWhole + "”")) == "passed");
  CHECK(judged("T25", with_text(kWhole + "（一）（二。")) == "quote");
}

TEST_CASE("T25: a clause does not open with half a word") {
  CHECK(judged("T25", with_text("有关落实监管责任，加项目实施中的监管，强化结题决算审计，确保项目顺"
                                "利实行，按期完成。")) == "broken");
  CHECK(judged("T25", with_text("有关落实监管责任，加强项目实施中的监管，强化结题决算审计，确保项目"
                                "顺利实行，按期完成。")) == "passed");
}

TEST_CASE("T25: a text cut in its middle is seen although another text was pasted behind it") {
  Form made = with_text(kWhole);
  made.header.push_back(
      {"立项必要性", "2022年省厅为了贯彻落实社区矫正法，出台指引，明确把损害修复" + kWhole, {}});
  CHECK(judged("T25", made) == "end");
}

TEST_CASE("T25: a grid that ends with the bare label 满意度 may be cut off") {
  Form made = test::with_header(form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}}));
  made.empty_labels = {"满意度指标/服务对象满意度"};
  CHECK(judged("T25", made) == "grid");
  made.empty_labels = {"效益指标/经济效益"};
  CHECK(judged("T25", made) == "passed");
  CHECK(judged("T25", form({})) == "not judged: no_header");
}
