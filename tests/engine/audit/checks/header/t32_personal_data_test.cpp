#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string person(std::string label, std::string text) {
  Form made = test::with_header(form({}));
  made.header.push_back({std::move(label), std::move(text), {"form.txt", "", "", 10, 0}});
  return judged("T32", made);
}

}  // namespace

TEST_CASE("T32: a name or a telephone number is personal, and half of the two is told apart") {
  CHECK(person("项目负责人", "张三") == "person");
  CHECK(person("项目负责人/联系电话", "张三/13800000000") == "person");
  CHECK(person("项目负责人/联系电话", "张三") == "no-telephone");
  CHECK(person("项目负责人/联系电话", "13800000000") == "no-name");
  CHECK(person("项目负责人/联系电话", "/") == "passed");
  CHECK(person("实施方案", "张三") == "passed");
  CHECK(judged("T32", form({})) == "not judged: no_header");
}

TEST_CASE("T32: what stands there is not repeated") {
  Form made = test::with_header(form({}));
  made.header.push_back({"联系人", "张三", {"form.txt", "", "", 10, 0}});
  const AuditFinding found = test::finding("T32", {made});
  CHECK(found.evidence.front().text.empty());
  CHECK(found.facts == std::vector<Fact>{{"label", "联系人"}});
}
