#include "engine/audit/portfolio/tally.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "engine/audit/assess_leniently.h"
#include "engine/value/rounding.h"
#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

/// A project of two rows: `done` of 100 sessions held, a survey, money.
struct Project {
  Project(std::string code, std::string department, std::string_view done,
          std::vector<Statement> said = {}, std::optional<ProjectHistory> before = {})
      : history(std::move(before)), statements(said) {
    form = test::form({{"01", "产出指标", "数量指标", "培训人次", "", "≥100人次", "60"},
                       {"02", "满意度指标", "服务对象满意度", "满意度", "", "≥90%", "40"}});
    form.project = std::move(code);
    form.department = std::move(department);
    const std::vector<Observation> observations{
        test::figure("01", "2024-12-31", done), test::figure("02", "2024-12-31", "95%"),
        test::figure("@executed", "2024-12-31", "100元"),
        test::figure("@budget_initial", "2024-01-01", "100元")};
    figures = FigureIndex(observations);
    AssessOptions options;
    options.as_of = test::day("2024-12-31");
    assessment =
        assess_leniently(form, observations, test::central_book(), test::words(), options).value();
  }

  [[nodiscard]] AuditSubject subject() const {
    return {form,
            &assessment,
            statements,
            figures,
            history ? &*history : nullptr,
            test::words(),
            calendar_year(2024),
            test::day("2024-12-31")};
  }

  Form form{};
  Assessment assessment{};
  std::optional<ProjectHistory> history;
  StatementIndex statements;
  FigureIndex figures{};
};

/// Projects, rows, judged, missed, points judged, points lost.
std::string told(const RowSums& sums) {
  return fmt::format("{} {} {} {} {} {}", sums.projects, sums.rows, sums.judged(), sums.missed,
                     fixed(sums.judged_weight, 2), fixed(sums.points_lost(), 2));
}

}  // namespace

TEST_CASE("projects add up by department and by kind of indicator") {
  PortfolioTally tally;
  tally.add(Project("A", "教育局", "50人次").subject());
  tally.add(Project("B", "教育局", "100人次").subject());
  tally.add(Project("C", "民政局", "100人次").subject());
  CHECK(told(tally.sums.all.rows) == "3 6 6 1 300.00 30.00");
  CHECK(told(tally.sums.departments.at("教育局").rows) == "2 4 4 1 200.00 30.00");
  CHECK(told(tally.sums.levels.at({"产出指标", "数量指标"})) == "3 3 3 1 180.00 30.00");
  CHECK(tally.sums.units.at({"教育局", ""}).rows.projects == 2);
}

TEST_CASE("comparable rows, last digits, deviations, risks and idle money are kept") {
  PortfolioTally tally;
  tally.add(Project("A", "教育局", "53人次").subject());
  tally.add(Project("B", "教育局", "103人次").subject());
  const PeerGroup& peers = tally.groups.at("培训人次|人次");
  CHECK(peers.attainments.seen() == 2);
  CHECK(peers.lowest.sorted().front().item.project == "A");
  CHECK(peers.highest.sorted().front().item.value == doctest::Approx(1.03));
  CHECK(tally.digits.at("教育局")[3] == 2);
  REQUIRE(tally.deviations.sorted().size() == 1);
  CHECK(tally.deviations.sorted().front().badness == doctest::Approx(28.2 * 100));
  CHECK(tally.risks.sorted().front().item.project == "B");
  REQUIRE(tally.idle_money.sorted().size() == 1);
  CHECK(tally.idle_money.sorted().front().badness == doctest::Approx(47.0));
  CHECK(tally.features.seen() == 2);
}

TEST_CASE("claimed totals are counted, full marks apart") {
  PortfolioTally tally;
  tally.add(Project("A", "", "100人次",
                    {test::said("01", StatementKind::claimed_score, "60"),
                     test::said("02", StatementKind::claimed_score, "40"),
                     test::said(kTotal, StatementKind::claimed_score, "100")})
                .subject());
  tally.add(Project("B", "", "100人次", {test::said(kTotal, StatementKind::claimed_score, "95.9")})
                .subject());
  tally.add(Project("C", "", "100人次").subject());
  CHECK(tally.claimed == 2);
  CHECK(tally.claimed_totals[100] == 1);
  CHECK(tally.claimed_totals[95] == 1);
  CHECK(tally.claimed_in_full == 1);
}

TEST_CASE("a row that was missed in years on end is persistent, a gap ends it") {
  const auto year = [](int number, std::string_view done) {
    return EarlierYear{number, Project("A", "", done).assessment};
  };
  PortfolioTally tally;
  tally.add(Project("A", "", "50人次", {},
                    ProjectHistory{
                        {year(2021, "50人次"), year(2022, "99人次"), year(2023, "98人次")}, {}})
                .subject());
  tally.add(Project("B", "", "50人次", {}, ProjectHistory{{year(2023, "100人次")}, {}}).subject());
  const auto persistent = tally.persistent.sorted();
  REQUIRE(persistent.size() == 1);
  CHECK(persistent.front().item.value == doctest::Approx(4.0));
}

TEST_CASE("tallies merge to the same in any order") {
  const Project a("A", "教育局", "50人次");
  const Project b("B", "民政局", "130人次");
  PortfolioTally together;
  together.add(a.subject());
  together.add(b.subject());
  PortfolioTally left;
  left.add(b.subject());
  PortfolioTally right;
  right.add(a.subject());
  left.merge(right);
  CHECK(left.sums.all == together.sums.all);
  CHECK(left.sums.departments == together.sums.departments);
  CHECK(left.digits == together.digits);
  const auto firsts = [](const PortfolioTally& tally) {
    return tally.groups.at("培训人次|人次").highest.sorted().front().item.project +
           tally.deviations.sorted().front().item.project;
  };
  CHECK(firsts(left) == firsts(together));
}

TEST_CASE("worst lists and samples are bounded and do not depend on the order of arrival") {
  WorstList<RowPlace> worst(2);
  WorstList<RowPlace> reversed(2);
  const std::vector<std::pair<double, std::string>> seen{
      {1.0, "A"}, {3.0, "C"}, {3.0, "B"}, {2.0, "D"}, {3.0, "E"}};
  for (const auto& [badness, project] : seen) {
    worst.offer(badness, RowPlace{.project = project});
  }
  for (auto one = seen.rbegin(); one != seen.rend(); ++one) {
    reversed.offer(one->first, RowPlace{.project = one->second});
  }
  REQUIRE(worst.sorted().size() == 2);
  CHECK(worst.sorted()[0].item.project == "B");
  CHECK(worst.sorted()[1].item.project == "C");
  CHECK(reversed.sorted()[1].item.project == "C");
  Sample<int> sample(3);
  for (int i = 9; i >= 0; --i) {
    sample.offer(static_cast<std::uint64_t>(i), i);
  }
  CHECK(sample.seen() == 10);
  CHECK(sample.sorted().back().item == 2);
  CHECK(scattered("a") != scattered("b"));
}
