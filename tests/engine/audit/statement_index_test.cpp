#include "engine/audit/statement_index.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::said;

TEST_CASE("of two statements of one kind the later day stands, on one day the later read") {
  const std::vector<Statement> statements{said("P-01", StatementKind::reason, "甲", "2024-06-30"),
                                          said("P-01", StatementKind::reason, "乙", "2024-05-31"),
                                          said("P-01", StatementKind::reason, "丙", "2024-06-30"),
                                          said("P-01", StatementKind::reason, "丁")};
  const StatementIndex index(statements);
  REQUIRE(index.find("P-01", StatementKind::reason) != nullptr);
  CHECK(index.find("P-01", StatementKind::reason)->value == "丙");
  CHECK(index.standing().size() == 1);
}

TEST_CASE("kinds and indicators are told apart, and a kind that nobody uses is not carried") {
  const std::vector<Statement> statements{said("P-01", StatementKind::measure, "甲"),
                                          said("P-02", StatementKind::claimed_score, "9")};
  const StatementIndex index(statements);
  CHECK(index.find("P-01", StatementKind::claimed_score) == nullptr);
  CHECK(index.find("P-02", StatementKind::claimed_score)->value == "9");
  CHECK(index.carries(StatementKind::measure));
  CHECK_FALSE(index.carries(StatementKind::reason));
  CHECK_FALSE(index.empty());
  CHECK(StatementIndex{}.empty());
}

TEST_CASE("reasons of two categories stand beside each other") {
  const std::vector<Statement> statements{said("P-01", StatementKind::reason, "人员保障：甲"),
                                          said("P-01", StatementKind::reason, "经费保障：乙"),
                                          said("P-01", StatementKind::reason, "人员保障：丙")};
  const StatementIndex index(statements);
  CHECK(index.all("P-01", StatementKind::reason).size() == 2);
  CHECK(index.find("P-01", StatementKind::reason)->value == "人员保障：丙");
  CHECK(index.all("P-02", StatementKind::reason).empty());
}
