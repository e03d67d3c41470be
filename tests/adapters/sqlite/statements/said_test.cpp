#include "adapters/sqlite/statements/said.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {

using namespace test;

namespace {

Statement reason(std::string_view text) { return statement("P-01", StatementKind::reason, text); }

}  // namespace

TEST_CASE("a later batch's statement takes the place of the earlier one of its day and kind") {
  Said said;
  said.apply(std::vector{statement("P-01", StatementKind::due, "2024-09-30")});
  said.apply(std::vector{statement("P-01", StatementKind::due, "2024-10-31")});
  CHECK(said.standing() == std::vector{statement("P-01", StatementKind::due, "2024-10-31")});
}

TEST_CASE("statements of other days, kinds, indicators and reason categories stay beside it") {
  Statement july = statement("P-01", StatementKind::due, "2024-10-31");
  july.date = day("2024-07-31");
  Statement other = statement("P-01", StatementKind::due, "2024-10-31");
  other.project = "Q";
  const std::vector<Statement> all{reason("天气"),
                                   reason("人员保障: 离职"),
                                   reason("经费保障: 晚"),
                                   statement("P-01", StatementKind::due, "2024-09-30"),
                                   july,
                                   statement("P-02", StatementKind::due, "2024-09-30"),
                                   other};
  Said said;
  for (const Statement& each : all) {
    said.apply({&each, 1});
  }
  CHECK(said.standing().size() == all.size());
  const auto difference = said.difference(all);
  CHECK(difference.unchanged == all.size());
  CHECK(difference.changes.empty());
  CHECK_FALSE(difference.adds);
}

TEST_CASE("inside one batch the later read stands, and is compared alone") {
  Said said;
  said.apply(std::vector{reason("人员保障: 一人离职")});
  const std::vector<Statement> twice{reason("人员保障: 三人离职"), reason("人员保障: 一人离职")};
  CHECK(said.difference(twice).changes.empty());
  CHECK(said.difference(twice).unchanged == 1);
  said.apply(twice);
  CHECK(said.standing() == std::vector{reason("人员保障: 一人离职")});
}

TEST_CASE("other words or another author are a change, shown with both, all else adds") {
  Said said;
  said.apply(std::vector{reason("天气")});
  const auto changed = said.difference(std::vector{reason("天气不佳")});
  REQUIRE(changed.changes.size() == 1);
  CHECK(changed.changes[0].from == "天气 (市司法局)");
  CHECK(changed.changes[0].to == "天气不佳 (市司法局)");
  CHECK(changed.superseded == 1);
  Statement anonymous = reason("天气");
  anonymous.author.clear();
  CHECK(said.difference(std::vector{anonymous}).changes.at(0).to == "天气");
  Statement undated = reason("天气");
  undated.date.reset();
  CHECK(said.difference(std::vector{undated}).adds);
  CHECK(said.difference(std::vector{undated}).changes.empty());
}

}  // namespace duibiao
