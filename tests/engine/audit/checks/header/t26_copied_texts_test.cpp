#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

const std::string kSource =
    "严格按照财政部门、民政部门以及省司法厅有关政府购买服务、社会组织参与社区矫正等政策执行，强化决"
    "算审计。";

Form two_texts(const std::string& first, const std::string& second) {
  Form made = test::with_header(form({}));
  made.header.push_back({"立项必要性", first, {"form.txt", "", "", 11, 0}});
  made.header.push_back({"实施可行性", second, {"form.txt", "", "", 12, 0}});
  return made;
}

}  // namespace

TEST_CASE("T26: forty characters of another field at the end of a text were pasted there") {
  const std::string own =
      "为落实社区矫正法，开展损害修复，提高教育帮扶的针对性，本年安排专项经费，用于购买专业服务。";
  CHECK(judged("T26", two_texts(own + kSource, kSource)) == "copied");
  CHECK(judged("T26", two_texts(own, kSource)) == "passed");
  const AuditFinding found = test::finding("T26", {two_texts(own + kSource, kSource)});
  CHECK(found.facts.back() == Fact{"characters", "51"});
}

TEST_CASE("T26: two goals that are the same are T17's, and no header cannot be judged") {
  Form goals = test::with_header(form({}), kSource);
  goals.long_term_goal = kSource;
  CHECK(judged("T26", goals) == "passed");
  CHECK(judged("T26", form({})) == "not judged: no_header");
}
