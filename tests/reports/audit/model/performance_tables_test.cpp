#include "reports/audit/model/performance_tables.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

namespace {

const AuditTable* named(const std::vector<AuditTable>& tables, std::string_view id) {
  const auto found = std::ranges::find(tables, id, &AuditTable::id);
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("departments show what was missed and which share of the points was lost") {
  const test::SampleAudit audit;
  const auto tables = performance_tables(audit.results(), Words(Language::english));
  const AuditTable* departments = named(tables, "departments");
  REQUIRE(departments != nullptr);
  // 3 of 5 persons earn 36 of 60 points; the lectures earn all of 40.
  CHECK(departments->rows == std::vector<std::vector<std::string>>{
                                 {"教育局", "1", "2", "2", "1", "50.0%", "24.00", "24.0%"}});
  CHECK(departments->columns.size() == departments->rows[0].size());
}

TEST_CASE("the worst deviation names its row, its target, its figure and its place") {
  const test::SampleAudit audit;
  const auto tables = performance_tables(audit.results(), Words(Language::english));
  const AuditTable* deviations = named(tables, "deviations");
  REQUIRE(deviations != nullptr);
  REQUIRE_FALSE(deviations->rows.empty());
  const auto& row = deviations->rows[0];
  CHECK(std::vector<std::string>(row.begin(), row.begin() + 4) ==
        std::vector<std::string>{"A&B", "01", "培训", "≥5人"});
  CHECK(row.size() == deviations->columns.size());
}

TEST_CASE("a table without rows, or of one row without a name, is left out") {
  const test::SampleAudit audit;
  const auto tables = performance_tables(audit.results(), Words(Language::chinese));
  CHECK(named(tables, "units") == nullptr);
  CHECK(named(tables, "persistent") == nullptr);
  for (const AuditTable& table : tables) {
    CHECK_FALSE(table.title.empty());
    CHECK_FALSE(table.remark.empty());
  }
}

TEST_CASE("rule books stand side by side, one that does not fit says so") {
  const test::SampleAudit audit;
  const std::vector<ProjectBooks> books{
      {"A&B",
       {{"one", "", 7600, "C", {}, {}}, {"two", "", std::nullopt, "", {}, "no_weights"}},
       {{"01", "培训", false, 10'000, 2'400}, {"02", "讲座", false, 7'600, 0}}}};
  AuditResults results{audit.summary, audit.tally, audit.results().catalogue};
  results.books = books;
  const auto tables = performance_tables(results, Words(Language::english));
  REQUIRE(named(tables, "rule_books") != nullptr);
  CHECK(named(tables, "rule_books")->columns[2] == "two");
  CHECK(named(tables, "rule_books")->rows[0][1] == "76.00 C");
  REQUIRE(named(tables, "line_effects") != nullptr);
  CHECK(named(tables, "line_effects")->rows.size() == 1);  // what moves nothing is left out
}
