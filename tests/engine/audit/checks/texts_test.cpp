#include "engine/audit/checks/texts.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using namespace duibiao::checks;

TEST_CASE("long texts come once each, with their place") {
  Form form = test::with_header(test::form({}), "完成全部十二项工作任务。");
  form.long_term_goal = "三年完成全部三十项工作。";
  const std::vector<FormText> texts = long_texts(form, 10);
  REQUIRE(texts.size() == 2);
  CHECK(texts[0].label == "年度目标");
  CHECK(texts[0].where.line == 3);
  CHECK(texts[1].label == "中长期目标");
  CHECK(long_texts(form, 100).empty());
}

TEST_CASE("a text is evidence at the field that says it, the second of two on request") {
  Form form = test::with_header(test::form({}), "同一目标。");
  form.header.push_back({"中长期目标", "同一目标。", {"form.txt", "", "", 4, 0}});
  CHECK(evidence_of_text(form, "同一目标。").where.line == 3);
  CHECK(evidence_of_text(form, "同一目标。", 1).where.line == 4);
  CHECK(evidence_of_text(form, "别的").where.line == 0);
  CHECK(goal_of(form) == "同一目标。");
}

TEST_CASE("a tail is copied where a text ends like the other, or with how the other begins") {
  CHECK(copied_tail("前言ABC", "ABC") == 3);
  CHECK(copied_tail("前言AB", "ABC") == 2);
  CHECK(copied_tail("前言BC", "ABC") == 2);
  CHECK(copied_tail("前言", "ABC") == 0);
  CHECK(copied_tail("", "ABC") == 0);
  CHECK(copied_head("ABX", "ABC") == 2);
  CHECK(copied_head("X", "ABC") == 0);
}

TEST_CASE("a text is shortened by characters, and a telephone number has seven digits") {
  CHECK(shortened("一二三", 3) == "一二三");
  CHECK(shortened("一二三四", 3) == "一二三…");
  CHECK(has_telephone("0518-123456"));
  CHECK_FALSE(has_telephone("123456"));
}
