#include "adapters/cli/store/store_state.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

namespace {

const std::string kTargets =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
    "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n";

std::string figures(const std::string& value) {
  return "project,indicator,date,value\nP1,P1-01,2024-06-30," + value + "\n";
}

/// A store with a form of January, a figure of July and its correction of August.
class YearStore {
 public:
  YearStore() {
    REQUIRE(captured_run({"store", "init", path()}).status == 0);
    import("2024-01-10T08:00:00Z", "targets", folder_.write("t.csv", kTargets));
    import("2024-07-05T08:00:00Z", "actuals", folder_.write("a.csv", figures("1")));
    import("2024-08-05T08:00:00Z", "actuals", folder_.write("b.csv", figures("2")));
  }
  ~YearStore() { ::unsetenv("DUIBIAO_CLOCK"); }

  [[nodiscard]] std::string path() const { return folder_.path("s.db"); }

  /// The report of 30 June in JSON as it is known at `known_at`.
  [[nodiscard]] std::string report(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments{"report",     "--store",  path(), "--as-of",
                                       "2024-06-30", "--format", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return captured_run(arguments).out;
  }

 private:
  void import(const char* clock, const std::string& kind, const std::string& file) {
    ::setenv("DUIBIAO_CLOCK", clock, 1);
    REQUIRE(captured_run({"import", kind, file, "--store", path(), "--accept"}).status == 0);
  }

  ScratchFolder folder_{};
};

}  // namespace

TEST_CASE("a moment finds the last batch up to it, its own second included") {
  const YearStore year;
  const auto store = Store::open(year.path());
  REQUIRE(store);
  CHECK(state_known_at(*store, "")->id == 3);
  CHECK(state_known_at(*store, "2024-08-05T08:00:00Z")->id == 3);
  CHECK(state_known_at(*store, "2024-08-05T07:59:59Z")->id == 2);
  CHECK(state_known_at(*store, "2024-01-10T08:00:00Z")->id == 1);
}

TEST_CASE("before the first batch nothing was known, which is an error that names its time") {
  const YearStore year;
  const auto store = Store::open(year.path());
  REQUIRE(store);
  const auto state = state_known_at(*store, "2024-01-10T07:59:59Z");
  REQUIRE(!state);
  CHECK(state.error().code == "known_at_before_first");
  CHECK(state.error().facts ==
        std::vector<Fact>{{"found", "2024-01-10T07:59:59Z"}, {"first", "2024-01-10T08:00:00Z"}});
}

TEST_CASE("a report of July is made again in August, byte for byte, by moment or by day") {
  const YearStore year;
  const std::string july = year.report({"--known-at", "2024-07-05T08:00:00Z"});
  CHECK(july.find("s.db #2") != std::string::npos);
  CHECK(july == year.report({"--known-at", "2024-07-31"}));
  CHECK(july == year.report({"--known-at", "2024-07-05"}));
  CHECK(july != year.report());
  CHECK(year.report() == year.report({"--known-at", "2024-08-05"}));
}

TEST_CASE("assess, explain, template and audit look at the same moment") {
  const YearStore year;
  const ScratchFolder out;
  const std::vector<std::string> then{"--store",    year.path(),  "--as-of",
                                      "2024-06-30", "--known-at", "2024-07-31"};
  const auto with = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), then.begin(), then.end());
    return captured_run(arguments);
  };
  CHECK(with({"assess", "--format", "csv"}).out.find("1.000000") != std::string::npos);
  CHECK(with({"assess", "--format", "csv", "-o", out.path("csv")}).status == 0);
  CHECK(bytes_of(out.path("csv/assessments.csv")).find("1.000000") != std::string::npos);
  CHECK(with({"explain", "P1", "P1-01"}).out.find("1 ≥ 1") != std::string::npos);
  CHECK(with({"audit", "--format", "json"}).out.find("\"name\": \"s.db #2") == std::string::npos);
  CHECK(with({"template", "-o", out.path("t.xlsx")}).status == 0);
}

TEST_CASE("--known-at without a store, or with no time in it, is bad usage") {
  const YearStore year;
  const ScratchFolder folder;
  const auto files = captured_run({"assess", "--targets", folder.write("t.csv", kTargets),
                                   "--as-of", "2024-06-30", "--known-at", "2024-07-31"});
  CHECK(files.status == 2);
  CHECK(files.err.find("known_at_without_store") != std::string::npos);
  for (const std::string wrong : {"2024-07", "2024-07-31 08:00", "2024-02-30", "yesterday"}) {
    CAPTURE(wrong);
    CHECK(captured_run(
              {"assess", "--store", year.path(), "--as-of", "2024-06-30", "--known-at", wrong})
              .status == 2);
  }
  CHECK(captured_run(
            {"assess", "--store", year.path(), "--as-of", "2024-06-30", "--known-at", "2023-12-31"})
            .status == 3);
}
