#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

TEST_CASE("a new store is made once, and verifies as empty") {
  const ScratchFolder folder;
  const std::string path = folder.path("office.db");
  CHECK(captured_run({"store", "init", path}).status == 0);
  const auto verified = captured_run({"store", "verify", path});
  CHECK(verified.status == 0);
  CHECK(verified.out.find("尚无批次") != std::string::npos);
  const auto again = captured_run({"store", "init", path});
  CHECK(again.status == 3);
  CHECK(again.err.find("store_exists") != std::string::npos);
}

TEST_CASE("a file that is no store is named as such") {
  const ScratchFolder folder;
  const auto run = captured_run({"store", "verify", folder.write("text.db", "no database")});
  CHECK(run.status != 0);
  CHECK(run.err.find("store_not_a_store") != std::string::npos);
}

TEST_CASE("store takes init or verify and one path, also by --store") {
  const ScratchFolder folder;
  CHECK(captured_run({"store", "init", "--store", folder.path("a.db")}).status == 0);
  CHECK(captured_run({"store", "init"}).status == 2);
  CHECK(captured_run({"store", "drop", folder.path("a.db")}).status == 2);
  CHECK(captured_run({"store"}).status == 2);
}

TEST_CASE("a store is logged, backed up, exported and made again of its export") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string targets = folder.write(
      "t.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(
      captured_run({"import", "targets", targets, "--store", store, "--who", "张会计"}).status ==
      0);
  CHECK(captured_run({"store", "log", store}).out.find("张会计") != std::string::npos);
  CHECK(captured_run({"store", "log", store, "--format", "json"}).out.find("\"batch\": 1") !=
        std::string::npos);
  CHECK(captured_run({"store", "log", store, "--known-at", "2020-01-01"}).status == 3);
  const auto backup = captured_run({"store", "backup", "--store", store, folder.path("copy.db")});
  CHECK(backup.status == 0);
  CHECK(backup.out.find("备份完好") != std::string::npos);
  CHECK(captured_run({"store", "backup", store, folder.path("copy.db")}).status == 3);
  CHECK(captured_run({"store", "export", store, folder.path("out")}).status == 0);
  CHECK(captured_run({"store", "export", store, folder.path("out")}).status == 3);
  const auto again =
      captured_run({"store", "init", folder.path("again.db"), "--from", folder.path("out")});
  CHECK(again.status == 0);
  CHECK(again.out.find("1 个批次") != std::string::npos);
  CHECK(
      captured_run({"store", "init", folder.path("x.db"), "--from", folder.path("none")}).status ==
      3);
}

TEST_CASE("files whose names are GBK, hold line breaks or are very long survive an export") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string heading = "project,indicator,date,value\n";
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  const std::string form = folder.write(
      "\xC4\xBF\xB1\xEA\n\"1\".csv",  // 目标 in GBK
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n");
  const auto ok = [&](const std::vector<std::string>& arguments) {
    const auto run = captured_run(arguments);
    CAPTURE(run.err);
    CHECK(run.status == 0);
    return run.out;
  };
  ok({"import", "targets", form, "--store", store, "--who", "\xD5\xC5"});
  ok({"import", "actuals",
      folder.write(std::string(251, 'n') + ".csv", heading + "P1,P1-01,2024-03-31,1\n"), "--store",
      store});
  const std::string parent = folder.path("a");
  std::filesystem::create_directory(parent);
  folder.write("b\r.csv", heading + "P1,P1-01,2024-06-30,2\n");
  ok({"import", "actuals", parent + "/../b\r.csv", "--store", store});
  const std::string report =
      ok({"report", "--store", store, "--as-of", "2024-06-30", "--format", "json"});
  ok({"store", "export", store, folder.path("out")});
  CHECK(std::filesystem::exists(folder.path("out/0003-actuals/actuals.csv")));
  std::filesystem::rename(store, folder.path("old.db"));
  const std::string verified = ok({"store", "verify", folder.path("old.db")});
  const std::string hash = verified.substr(verified.size() - 65);
  CHECK(ok({"store", "init", store, "--from", folder.path("out")}).ends_with(hash));
  CHECK(ok({"report", "--store", store, "--as-of", "2024-06-30", "--format", "json"}) == report);
  CHECK(ok({"store", "log", store, "--format", "json"}).find("\"batch\": 3") != std::string::npos);
}

TEST_CASE("each action of store takes its own paths and options") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  CHECK(captured_run({"store", "backup", store}).status == 2);
  CHECK(captured_run({"store", "export", store}).status == 2);
  CHECK(captured_run({"store", "verify", store, "more"}).status == 2);
  CHECK(captured_run({"store", "verify", store, "--from", "x"}).status == 2);
  CHECK(captured_run({"store", "verify", store, "--known-at", "2024-01-01"}).status == 2);
  CHECK(captured_run({"store", "log", folder.path("none.db")}).status == 3);
}
