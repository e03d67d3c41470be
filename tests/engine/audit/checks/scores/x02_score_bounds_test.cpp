#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::claimed_row;
using test::judged;

TEST_CASE("X02: a claim lies between nothing and the weight, both included") {
  CHECK(judged("X02", claimed_row("场次", "≥1次", "1次", "10", "10")) == "passed");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "1次", "10", "10.01")) == "above-weight P-01");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "0次", "10", "0")) == "passed");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "0次", "10", "-0.01")) == "negative P-01");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "0次", "", "-0.01")) == "negative P-01");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "0次", "", "1")) == "not judged: no_weights");
  CHECK(judged("X02", claimed_row("场次", "≥1次", "0次", "10", "")) == "not judged: no_claims");
}
