#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::judged;

TEST_CASE("X20: the points of a tier are half-open: 80 belongs to the top, 60 to the middle") {
  CHECK(judged("X20", claimed_row("程度", "有效", "达成预期指标", "10", "8")) == "passed");
  CHECK(judged("X20", claimed_row("程度", "有效", "达成预期指标", "10", "7.99")) == "band P-01");
  CHECK(judged("X20", claimed_row("程度", "有效", "有效", "10", "7.99")) == "band P-01");
  CHECK(judged("X20", claimed_row("程度", "有效", "部分达成", "10", "7.99")) == "passed");
  CHECK(judged("X20", claimed_row("程度", "有效", "部分达成", "10", "8")) == "band P-01");
  CHECK(judged("X20", claimed_row("程度", "有效", "部分达成", "10", "6")) == "passed");
  CHECK(judged("X20", claimed_row("程度", "有效", "未达成", "10", "6")) == "band P-01");
  CHECK(judged("X20", claimed_row("程度", "有效", "未达成", "10", "0")) == "passed");
}

TEST_CASE("X20: full points are evidenced, where evidence is carried") {
  AuditCase full = claimed_row("程度", "有效", "有效", "10", "10");
  CHECK(judged("X20", full) == "passed");
  full.statements.push_back(test::said("P-02", StatementKind::evidence, "台账.xlsx"));
  CHECK(judged("X20", full) == "no-evidence P-01");
  full.statements.push_back(test::said("P-01", StatementKind::evidence, "验收单.pdf"));
  CHECK(judged("X20", full) == "passed");
}

TEST_CASE("X20: needs a qualitative row with a claim") {
  CHECK(judged("X20", claimed_row("场次", "≥2次", "2次", "10", "10")) ==
        "not judged: no_qualitative_rows");
  CHECK(judged("X20", claimed_row("程度", "有效", "有效", "10", "")) == "not judged: no_claims");
}
