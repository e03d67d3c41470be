#include "adapters/cli/store/store_state.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

namespace {

const std::string kTargets =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
    "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n";

std::string figures(const std::string& value, const std::string& day = "2024-06-30") {
  return "project,indicator,date,value\nP1,P1-01," + day + "," + value + "\n";
}

/// Batches whose hashes begin abcdef012, abcdef013 and 00112233.
std::vector<BatchRecord> three_batches() {
  std::vector<BatchRecord> batches(3);
  for (std::size_t i = 0; i < batches.size(); ++i) {
    batches[i].id = static_cast<std::int64_t>(i) + 1;
  }
  batches[0].hash = "abcdef012" + std::string(55, '1');
  batches[1].hash = "abcdef013" + std::string(55, '1');
  batches[2].hash = "00112233" + std::string(56, '1');
  return batches;
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

  /// Another batch of figures at `clock`.
  void import(const char* clock, const std::string& text) const {
    import(clock, "actuals", folder_.write("more.csv", text));
  }

  /// The hash that a report in JSON prints for the store.
  [[nodiscard]] static std::string hash_in(const std::string& report) {
    const std::string label = "\"sha256\": \"";
    const auto store = report.find("s.db #");
    REQUIRE(store != std::string::npos);
    return report.substr(report.find(label, store) + label.size(), 64);
  }

 private:
  void import(const char* clock, const std::string& kind, const std::string& file) const {
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

TEST_CASE("what --known-at takes: times, days, batches, and 8 to 64 digits of a hash") {
  CHECK(known_at_in("2024-07-05T08:00:00Z") == "2024-07-05T08:00:00Z");
  CHECK(known_at_in("2024-07-05") == "2024-07-05T23:59:59Z");
  CHECK(known_at_in("#1") == "#1");
  CHECK(known_at_in("#1234567890123456789012345") == "#1234567890123456789012345");
  CHECK(known_at_in("0123abcd") == "0123abcd");
  CHECK(known_at_in("0123ABCDEF") == "0123abcdef");
  CHECK(known_at_in("0123abcd4567…") == "0123abcd4567");
  CHECK(known_at_in(std::string(64, 'f')) == std::string(64, 'f'));
  CHECK(known_at_in("20240705") == "20240705");  // digits of a hash, no day
  for (const std::string& wrong :
       {std::string(), std::string("#"), std::string("#0"), std::string("#01"), std::string("#-1"),
        std::string("#1 "), std::string("7"), std::string("0123abc"), std::string("0123abc…"),
        std::string("0123abcg"), std::string(65, 'f'), std::string("2024-02-30")}) {
    CAPTURE(wrong);
    CHECK_FALSE(known_at_in(wrong));
  }
}

TEST_CASE("a batch is found by its number or by the beginning of its hash alone") {
  const std::vector<BatchRecord> batches = three_batches();
  const auto id = [&](const std::string& known_at) {
    const auto named = batch_named(batches, known_at, "s.db");
    return named ? named->id : 0;
  };
  CHECK(id("#1") == 1);
  CHECK(id("#3") == 3);
  CHECK(id("abcdef012") == 1);
  CHECK(id("abcdef013") == 2);
  CHECK(id(batches[2].hash) == 3);
}

TEST_CASE("an unknown number, an unknown hash and a beginning of several hashes are told apart") {
  const std::vector<BatchRecord> batches = three_batches();
  const auto fault = [&](const std::string& known_at) {
    const auto named = batch_named(batches, known_at, "s.db");
    REQUIRE(!named);
    CHECK(is_spoken(named.error()));
    CHECK(named.error().where.file == "s.db");
    CHECK(fact(named.error(), "found") == known_at);
    return named.error();
  };
  CHECK(fault("#4").code == "known_at_no_batch");
  CHECK(fact(fault("#4"), "batches") == "3");
  CHECK(fault("#10").code == "known_at_no_batch");
  CHECK(fault("99999999").code == "known_at_no_hash");
  CHECK(fault("bcdef012").code == "known_at_no_hash");  // not its beginning
  CHECK(fault("abcdef01").code == "known_at_hashes");
  CHECK(fact(fault("abcdef01"), "batches") == "#1, #2");
  const auto none = batch_named({}, "#1", "s.db");
  REQUIRE(!none);
  CHECK(fact(none.error(), "batches") == "0");
}

TEST_CASE("between two batches of one second lies a state: by number and by printed hash") {
  const YearStore year;
  year.import("2024-08-05T08:00:00Z", figures("2", "2024-05-31"));
  const std::string third = year.report({"--known-at", "#3"});
  const std::string fourth = year.report();
  CHECK(third.find("s.db #3") != std::string::npos);
  CHECK(third != fourth);
  CHECK(year.report({"--known-at", "2024-08-05T08:00:00Z"}) == fourth);  // a second cannot tell
  CHECK(year.report({"--known-at", year.hash_in(third)}) == third);
  CHECK(year.report({"--known-at", year.hash_in(third).substr(0, 8)}) == third);
  CHECK(year.report({"--known-at", year.hash_in(fourth)}) == fourth);
  CHECK(year.report({"--known-at", "#4"}) == fourth);
  const auto log = captured_run({"store", "log", year.path(), "--known-at", "#3"});
  CHECK(log.out.find("#3 ") != std::string::npos);
  CHECK(log.out.find("#4 ") == std::string::npos);
}

TEST_CASE("a printed report of every format comes back by the hash on it, though data came since") {
  const YearStore year;
  const ScratchFolder out;
  const std::string july = year.hash_in(year.report({"--known-at", "2024-07-31"}));
  for (const std::string format : {"html", "csv", "xlsx", "docx", "pdf", "json", "svg"}) {
    CAPTURE(format);
    const auto written = [&](const std::string& name, const std::string& known_at) {
      const std::string path = out.path(name + "." + format);
      CHECK(captured_run({"report", "--store", year.path(), "--as-of", "2024-06-30", "--known-at",
                          known_at, "-o", path})
                .status == 0);
      return bytes_of(path);
    };
    CHECK(written("by-time", "2024-07-31") == written("by-hash", july));
    CHECK_FALSE(bytes_of(out.path("by-hash." + format)).empty());
  }
}

TEST_CASE("no batch of that number or hash is bad input, a hash of seven digits bad usage") {
  const YearStore year;
  const auto run = [&](const std::string& known_at) {
    return captured_run(
        {"assess", "--store", year.path(), "--as-of", "2024-06-30", "--known-at", known_at});
  };
  CHECK(run("#3").status == 0);
  CHECK(run("#4").status == 3);
  CHECK(std::ranges::count(run("#4").err, '\n') == 1);  // said once, not by all that look for it
  CHECK(run("#4").err.find("known_at_no_batch") != std::string::npos);
  CHECK(run("00000000").status == 3);
  CHECK(run("00000000").err.find("known_at_no_hash") != std::string::npos);
  CHECK(run("0000000").status == 2);
  CHECK(run("0000000").err.find("known_at_wrong") != std::string::npos);
  CHECK(captured_run({"store", "log", year.path(), "--known-at", "#9"}).status == 3);
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
