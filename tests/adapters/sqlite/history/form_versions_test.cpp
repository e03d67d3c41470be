#include "adapters/sqlite/history/form_versions.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

Form adjusted() {
  Form made = form();
  made.indicators[0] = indicator("P-01", "培训人次", "≥100人次", "≥230人次");
  made.indicators[0].measure = Measure::sum;
  made.indicators[0].measure_given = true;
  return made;
}

/// A ledger in memory.
struct Ledger {
  Connection database = empty_ledger();

  void add(const Form& version, const std::string& known_at, const std::string& record = "") {
    BatchInfo made = accepted(known_at);
    made.record = record;
    made.reason = record.empty() ? "" : "追加任务";
    REQUIRE(import_forms(*database, std::vector{version}, made).usable());
  }
  std::vector<FormVersion> versions(std::int64_t last, const FormsAsked& asked = {}) {
    return form_versions(*database, last, reading(), asked).value();
  }
};

}  // namespace

TEST_CASE("an adjusted form has its first version and what each later one changed") {
  Ledger ledger;
  ledger.add(form(), "2024-01-10T08:00:00Z");
  ledger.add(adjusted(), "2024-08-15T08:00:00Z", "财预〔2024〕12号");
  const auto versions = ledger.versions(2);
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].known_at == "2024-01-10T08:00:00Z");
  CHECK(versions[0].changes.empty());
  CHECK(versions[1].batch == 2);
  CHECK(versions[1].who == "李会计");
  CHECK(versions[1].record == "财预〔2024〕12号");
  CHECK(versions[1].reason == "追加任务");
  REQUIRE(versions[1].changes.size() == 1);
  CHECK(versions[1].changes[0].indicator == "P-01");
  CHECK(versions[1].changes[0].subject == "full_year_target");
  CHECK(versions[1].changes[0].from == "≥212人次");
  CHECK(versions[1].changes[0].to == "≥230人次");
  CHECK(ledger.versions(1).empty());  // nobody had adjusted it then
}

TEST_CASE("a form that was never adjusted, or of which only a kind was named, has none") {
  Ledger ledger;
  ledger.add(form("P"), "2024-01-10T08:00:00Z");
  ledger.add(form("Q"), "2024-01-10T08:00:00Z");
  Form named = form("P");
  named.indicators[0].kind = Kind::flow;
  ledger.add(named, "2024-02-10T08:00:00Z");
  CHECK(ledger.versions(3).empty());
  Form changed = form("Q");
  changed.annual_goal = "另一个目标";
  ledger.add(changed, "2024-03-10T08:00:00Z");
  const auto versions = ledger.versions(4);
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].project == "Q");
  CHECK(versions[1].changes[0].subject == "annual_goal");
  CHECK(versions[1].record.empty());
  CHECK(ledger.versions(4, {.project = "P"}).empty());
  CHECK(ledger.versions(4, {.project = "Q"}).size() == 2);
}

TEST_CASE("a version that only names a kind is passed over, the adjustment behind it is not") {
  Ledger ledger;
  ledger.add(form(), "2024-01-10T08:00:00Z");
  Form named = form();
  named.indicators[0].kind = Kind::flow;
  ledger.add(named, "2024-02-10T08:00:00Z");
  Form changed = adjusted();
  changed.indicators[0].kind = Kind::flow;
  ledger.add(changed, "2024-03-10T08:00:00Z");
  const auto versions = ledger.versions(3);
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].batch == 1);
  CHECK(versions[1].batch == 3);
}

TEST_CASE("another year is no adjustment of this one") {
  Ledger ledger;
  Form last_year = form();
  last_year.course = calendar_year(2023);
  Form this_year = adjusted();
  this_year.course = calendar_year(2024);
  Form corrected = last_year;
  corrected.annual_goal = "更正后的目标";
  ledger.add(last_year, "2023-01-10T08:00:00Z");
  ledger.add(this_year, "2024-01-10T08:00:00Z");
  CHECK(ledger.versions(2, {.year = 2023}).empty());
  CHECK(ledger.versions(2, {.year = 2024}).empty());
  ledger.add(corrected, "2024-02-10T08:00:00Z");
  const auto versions = ledger.versions(3, {.year = 2023});
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].batch == 1);
  CHECK(versions[1].batch == 3);
  CHECK(versions[1].changes.size() == 1);
  CHECK(ledger.versions(3, {.year = 2024}).empty());
}

TEST_CASE("a record that comes later is that of the version, also behind one that named a kind") {
  Ledger ledger;
  const auto put = [&](const Form& version, char file, const std::string& record, bool accept) {
    BatchInfo made = accept ? accepted() : info();
    made.files = {{"form.txt", std::string(64, file)}};
    made.record = record;
    made.late_record = true;
    return import_forms(*ledger.database, std::vector{version}, made);
  };
  (void)put(form(), 'a', "", false);
  (void)put(adjusted(), 'b', "", true);
  Form named = adjusted();
  named.indicators[2].kind = Kind::flow;
  (void)put(named, 'm', "", false);
  const auto late = put(adjusted(), 'b', "财预〔2024〕12号", false);
  CHECK(late.problems.empty());
  CHECK(late.value.state == ImportOutcome::State::stored);
  CHECK(late.value.recorded_for == 2);
  CHECK(late.value.batch.stored == 0);
  CHECK(ledger.versions(3).at(1).record.empty());  // as it was known then
  const auto versions = ledger.versions(4);
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].record.empty());
  CHECK(versions[1].record == "财预〔2024〕12号");
  CHECK(put(adjusted(), 'b', "财预〔2024〕12号", false).value.state ==
        ImportOutcome::State::unchanged);
  const auto other = put(adjusted(), 'c', "别的文号", false);
  CHECK(other.value.state == ImportOutcome::State::unchanged);
  REQUIRE(other.problems.size() == 1);
  CHECK(other.problems[0].code == "record_without_version");
  (void)put(adjusted(), 'b', "财预〔2024〕13号", false);
  CHECK(ledger.versions(5).at(1).record == "财预〔2024〕13号");
}

}  // namespace duibiao
