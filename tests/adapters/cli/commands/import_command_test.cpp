#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

/// A store with the sample's form, and the runs against it.
class Office {
 public:
  Office() {
    REQUIRE(captured_run({"store", "init", store()}).status == 0);
    const auto run =
        captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project",
                      "LYG-2024-001", "--map", kSample + "/mapping.toml", "--store", store()});
    CAPTURE(run.err);
    REQUIRE(run.status == 0);
  }

  [[nodiscard]] std::string store() const { return folder.path("office.db"); }

  [[nodiscard]] CapturedRun import(std::vector<std::string> files, const std::string& as_of,
                                   std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments{"import", "actuals"};
    arguments.insert(arguments.end(), files.begin(), files.end());
    arguments.insert(arguments.end(),
                     {"--map", kSample + "/mapping.toml", "--as-of", as_of, "--store", store()});
    arguments.insert(arguments.end(), more.begin(), more.end());
    return captured_run(arguments);
  }

  [[nodiscard]] std::string assessed(const std::string& as_of) const {
    return captured_run({"assess", "--store", store(), "--rules", "jiangsu-form", "--as-of", as_of,
                         "--format", "csv"})
        .out;
  }

  ScratchFolder folder{};
};

const std::string kVoucherHead = "记账日期,凭证号,摘要,经济科目,金额（元）\n";
const std::string kFirstHalf =
    "2024-01-18,记-0012,首付款,30227,\"12,000.00\"\n2024-02-26,记-0047,印刷,30202,\"2,350.00\"\n"
    "2024-03-12,记-0081,服务费,30227,\"9,800.00\"\n2024-03-29,记-0103,冲销,30227,-800.00\n"
    "2024-05-15,记-0166,培训,30216,\"6,150.00\"\n2024-06-21,记-0215,服务费,30227,\"7,000.00\"\n";
const std::string kSecondHalf =
    "2024-08-09,记-0288,诊断,30226,\"4,120.50\"\n2024-09-20,记-0341,服务费,30227,\"13,600.00\"\n"
    "2024-10-30,记-0402,培训,30216,\"6,420.00\"\n2024-12-16,记-0489,结项,30227,\"18,000.00\"\n";

}  // namespace

TEST_CASE("a mapping that comes after the form names its measures without anybody's acceptance") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project",
                        "LYG-2024-001", "--store", store})
              .status == 0);
  const auto run =
      captured_run({"import", "actuals", kSample + "/actuals", "--map", kSample + "/mapping.toml",
                    "--as-of", "2024-06-30", "--store", store});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  CHECK(run.out.find("批次 2，共 35 条") != std::string::npos);
}

TEST_CASE("vouchers of the first half, then of the whole year: spent once, 78640.50") {
  const Office office;
  const std::string first =
      office.folder.write("支出明细.csv", kVoucherHead + kFirstHalf + "合计,,,,\"36,500.00\"\n");
  CHECK(office.import({first}, "2024-06-30").status == 0);
  const std::string second = office.folder.write(
      "支出明细.csv", kVoucherHead + kFirstHalf + kSecondHalf + "合计,,,,\"78,640.50\"\n");
  const auto run = office.import({second}, "2024-12-31");
  CAPTURE(run.err);
  CAPTURE(run.out);
  CHECK(run.status == 0);
  const auto proof =
      captured_run({"explain", "LYG-2024-001", "LYG-2024-001-32", "--store", office.store(),
                    "--rules", "jiangsu-form", "--as-of", "2024-12-31"});
  CHECK(proof.out.find("78640.5") != std::string::npos);
  CHECK(proof.out.find("115140.5") == std::string::npos);
}

TEST_CASE("the same file twice stores nothing new and says so") {
  const Office office;
  const std::vector<std::string> files{kSample + "/actuals/支出明细.csv",
                                       kSample + "/actuals-interchange.csv"};
  CHECK(office.import(files, "2024-12-31").status == 0);
  const std::string before = captured_run({"store", "verify", office.store()}).out;
  const auto again = office.import(files, "2024-12-31");
  CHECK(again.status == 0);
  CHECK(again.out.find("未变") != std::string::npos);
  CHECK(again.out.find("已存入") == std::string::npos);
  CHECK(captured_run({"store", "verify", office.store()}).out == before);
}

TEST_CASE("a changed figure waits for --accept, and is stored with it") {
  const Office office;
  const std::string head = "project,indicator,date,value\n";
  const std::string row = "LYG-2024-001,LYG-2024-001-12,2024-06-30,";
  const std::string file = office.folder.write("actuals.csv", head + row + "212人次\n");
  CHECK(office.import({file}, "2024-06-30").status == 0);
  office.folder.write("actuals.csv", head + row + "121人次\n");
  const auto waiting = office.import({file}, "2024-06-30");
  CHECK(waiting.status == 1);
  CHECK(waiting.out.find("212人次 → 121人次") != std::string::npos);
  CHECK(office.assessed("2024-06-30").find("212人次") != std::string::npos);
  CHECK(office.import({file}, "2024-06-30", {"--accept"}).status == 0);
  CHECK(office.assessed("2024-06-30").find("121人次") != std::string::npos);
}

TEST_CASE("a bad file is refused, a good one beside it is taken") {
  const Office office;
  const std::string head = "project,indicator,date,value\n";
  const std::string good =
      office.folder.write("good.csv", head + "LYG-2024-001,LYG-2024-001-12,2024-06-30,212人次\n");
  const std::string bad =
      office.folder.write("bad.csv", head + "LYG-2024-001,LYG-2024-001-13,2024-06-31,1次\n");
  const auto run = office.import({good, bad}, "2024-06-30");
  CHECK(run.status == 3);
  CHECK(run.err.find("bad.csv:2") != std::string::npos);
  CHECK(office.assessed("2024-06-30").find("212人次") != std::string::npos);
}

TEST_CASE("the store gives the same answers as the files, and holds no person") {
  const Office office;
  const std::vector<std::string> files{
      kSample + "/actuals/支出明细.csv", kSample + "/actuals/矫正对象台账.csv",
      kSample + "/actuals/培训签到.xlsx", kSample + "/actuals-interchange.csv"};
  for (const auto& [as_of, score] : {std::pair{"2024-06-30", "97.38"}, {"2024-12-31", "92.98"}}) {
    const auto run = office.import(files, as_of);
    CAPTURE(run.err);
    CAPTURE(run.out);
    REQUIRE(run.status == 0);
    const ScratchFolder out;
    REQUIRE(captured_run({"assess", "--store", office.store(), "--rules", "jiangsu-form", "--as-of",
                          as_of, "--format", "csv", "-o", out.path("r")})
                .status == 0);
    CHECK(out.read("r/projects.csv").find("LYG-2024-001," + std::string(score)) !=
          std::string::npos);
  }
  CHECK(office.folder.read("office.db").find("LYG0") == std::string::npos);
  CHECK(office.folder.read("office.db-wal").find("LYG0") == std::string::npos);
  CHECK(captured_run({"store", "verify", office.store()}).status == 0);
}

TEST_CASE("import needs a kind, files and a store that exists") {
  const ScratchFolder folder;
  CHECK(captured_run({"import", "--store", "s.db"}).status == 2);
  CHECK(captured_run({"import", "targets", "--store", "s.db"}).status == 2);
  CHECK(captured_run({"import", "targets", "t.csv"}).status == 2);
  CHECK(captured_run({"import", "figures", "t.csv", "--store", "s.db"}).status == 2);
  const auto missing =
      captured_run({"import", "targets", "t.csv", "--store", folder.path("none.db")});
  CHECK(missing.status != 0);
  CHECK(missing.err.find("store_not_found") != std::string::npos);
}

TEST_CASE("statements are imported, shown when they change, and stand in what the store assesses") {
  const Office office;
  const std::string head = "project,indicator,date,kind,value,author\n";
  const std::string row = "LYG-2024-001,LYG-2024-001-12,2024-06-30,likelihood,";
  const auto import = [&](const std::string& word, std::vector<std::string> more = {}) {
    const std::string file = office.folder.write("s.csv", head + row + word + ",司法局\n");
    std::vector<std::string> arguments{"import", "statements", file, "--store", office.store()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return captured_run(arguments);
  };
  const auto first = import("有可能");
  CAPTURE(first.err);
  CHECK(first.status == 0);
  CHECK(first.out.find("批次 2，共 1 条") != std::string::npos);
  CHECK(import("有可能").out.find("未变") != std::string::npos);
  const auto waiting = import("确定能");
  CHECK(waiting.status == 1);
  CHECK(waiting.out.find("2024-06-30 likelihood：有可能 (司法局) → 确定能 (司法局)") !=
        std::string::npos);
  CHECK(import("确定能", {"--accept"}).status == 0);
  const auto refused = import("也许");
  CHECK(refused.status == 3);
  CHECK(refused.err.find("s.csv:2!value: 错误: likelihood_unknown") != std::string::npos);
  CHECK(captured_run({"store", "verify", office.store()}).status == 0);
  CHECK(captured_run({"import", "rumours", "x.csv", "--store", office.store()}).status == 2);
}

TEST_CASE("a month plan is kept with its mapping and used by reports that name none") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  const auto plan = [&](const std::string& name, const std::string& percent) {
    return folder.write(name, "[[plan]]\nindicator = '培训场次'\nsteps = [{ month = 6, percent = " +
                                  percent + " }, { month = 12, percent = 100 }]\n");
  };
  const auto import = [&](const std::string& map) {
    return captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project",
                         "LYG-2024-001", "--map", map, "--store", store});
  };
  const auto report = [&](const std::string& batch) {
    return captured_run({"report", "--store", store, "--as-of", "2024-03-31", "--rules",
                         "jiangsu-form", "--format", "json"})
               .out.find("office.db #" + batch) != std::string::npos;
  };
  CHECK(import(plan("m.toml", "20")).status == 0);
  CHECK(report("1 m.toml"));
  const auto again = import(plan("m.toml", "20"));
  CHECK(again.out.find("批次") == std::string::npos);
  CHECK(import(plan("m.toml", "30")).status == 0);  // another plan is news, the form is not
  CHECK(report("2 m.toml"));
  CHECK_FALSE(report("1 m.toml"));
  CHECK(captured_run({"store", "verify", store}).status == 0);
}

TEST_CASE("a rule book given with an import is the one of later reports, and they say which") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project",
                        "LYG-2024-001", "--rules", "jiangsu-form", "--store", store})
              .status == 0);
  const auto report = captured_run({"report", "--store", store, "--as-of", "2024-12-31"});
  CHECK(report.status == 0);
  CHECK(report.out.find("office.db #1 jiangsu-form") != std::string::npos);
  const auto other = captured_run(
      {"report", "--store", store, "--as-of", "2024-12-31", "--rules", "cn-mof-2021-101"});
  CHECK(other.out.find("office.db #1 jiangsu-form") == std::string::npos);
  CHECK(captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project",
                      "LYG-2024-001", "--rules", "nobody", "--store", store})
            .status == 3);
}

TEST_CASE("an adjusted target is counted, waits, and asks for the document that allows it") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string head =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n";
  const std::string before =
      folder.write("t.csv", head +
                                "P,P-01,产出指标,数量指标,人次,last,≥1,≥2,60\n"
                                "P,P-02,产出指标,数量指标,场次,last,≥1,≥2,40\n");
  const std::string after =
      folder.write("t2.csv", head +
                                 "P,P-01,产出指标,数量指标,人次,last,≥1,≥3,50\n"
                                 "P,P-02,产出指标,数量指标,场次,last,≥1,≥2,40\n"
                                 "P,P-03,产出指标,数量指标,课时,last,≥1,≥2,10\n");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", before, "--store", store}).status == 0);
  const auto waiting = captured_run({"import", "targets", after, "--store", store, "--lang", "en"});
  CHECK(waiting.status == 1);
  CHECK(
      waiting.out.find("1 values changed, 1 target texts changed, 0 other fields changed, 1 new") !=
      std::string::npos);
  const auto silent = captured_run({"import", "targets", after, "--store", store, "--accept"});
  CHECK(silent.status == 0);
  CHECK(silent.err.find("adjustment_without_record") != std::string::npos);
  const auto back = captured_run({"import", "targets", before, "--store", store, "--accept",
                                  "--record", "财预〔2024〕12号", "--reason", "压减预算"});
  CHECK(back.status == 0);
  CHECK(back.err.find("adjustment_without_record") == std::string::npos);
}

TEST_CASE("a record that was forgotten is put on record by importing the same file again") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string head =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,"
      "year\n";
  const std::string before =
      folder.write("t.csv", head + "P,P-01,产出指标,数量指标,人次,last,≥1,≥2,100,2024\n");
  const std::string after =
      folder.write("t2.csv", head + "P,P-01,产出指标,数量指标,人次,last,≥1,≥3,100,2024\n");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", before, "--store", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", after, "--store", store, "--accept"}).status == 0);
  const auto report = [&](const std::string& known_at) {
    return captured_run({"report", "--store", store, "--as-of", "2024-06-30", "--known-at",
                         known_at, "--format", "json"})
        .out;
  };
  const std::string earlier = report("#2");
  const auto late = captured_run({"import", "targets", after, "--store", store, "--record",
                                  "财预〔2024〕12号", "--reason", "追加任务"});
  CHECK(late.status == 0);
  CHECK(late.out.find("补记到批次 2") != std::string::npos);
  CHECK(captured_run({"store", "log", store}).out.find("财预〔2024〕12号") != std::string::npos);
  CHECK(report("#2") == earlier);
  CHECK(earlier.find("财预〔2024〕12号") == std::string::npos);
  CHECK(report("#3").find("财预〔2024〕12号") != std::string::npos);
  CHECK(captured_run({"store", "verify", store}).status == 0);
  const auto stranger = captured_run({"import", "targets", after, "--store", store, "--record",
                                      "财预〔2024〕12号", "--reason", "追加任务"});
  CHECK(stranger.out.find("未变") != std::string::npos);
}

TEST_CASE("figures of the wrong year or unit are stored and asked about") {
  const Office office;
  const std::string head = "project,indicator,date,value\n";
  const std::string row = "LYG-2024-001,LYG-2024-001-";
  const std::string wrong =
      office.folder.write("wrong.csv", head + row + "12,2042-06-30,212人次\n" + row +
                                           "13,2024-06-30,1人次\n" + row + "18,2025-06-30,1次\n");
  const auto run =
      captured_run({"import", "actuals", wrong, "--year", "2024", "--store", office.store()});
  CAPTURE(run.err);
  CHECK(run.status == 0);
  CHECK(run.out.find("已存入") != std::string::npos);
  CHECK(run.err.find("wrong.csv:2!value: 警告: figures_outside_course") != std::string::npos);
  CHECK(run.err.find("有 2 个数值的日期") != std::string::npos);
  CHECK(run.err.find("wrong.csv:3!value: 警告: figures_of_other_unit") != std::string::npos);
}

TEST_CASE("a figure of last year is no slip where the store holds that year too") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string head =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,"
      "year\n";
  const auto targets = [&](const std::string& year) {
    return folder.write(year + ".csv",
                        head + "P,P-01,产出指标,数量指标,人次,last,≥1,≥2,100," + year + "\n");
  };
  const std::string figures =
      folder.write("a.csv", "project,indicator,date,value\nP,P-01,2023-06-30,1\n");
  const auto asked = [&] {
    return captured_run({"import", "actuals", figures, "--year", "2024", "--store", store}).err;
  };
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", targets("2024"), "--store", store}).status == 0);
  CHECK(asked().find("figures_outside_course") != std::string::npos);
  REQUIRE(captured_run({"import", "targets", targets("2023"), "--store", store}).status == 0);
  CHECK(asked().find("figures_outside_course") == std::string::npos);
}

TEST_CASE("statements that no report can use and points that no row has are asked about") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string targets = folder.write(
      "t.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year\n"
      "P,P-01,产出指标,数量指标,走访次数,last,≥1次,≥4次,100,2024\n");
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  REQUIRE(captured_run({"import", "targets", targets, "--store", store}).status == 0);
  const std::string head = "project,indicator,date,kind,value,author\nP,P-01,2024-06-30,";
  const auto doubtful =
      captured_run({"import", "statements", folder.write("s.csv", head + "forecast,四百多,科\n"),
                    "--year", "2024", "--store", store});
  CHECK(doubtful.status == 0);
  CHECK(doubtful.err.find("s.csv:2!value: 警告: said_value_unreadable") != std::string::npos);
  const auto kept =
      captured_run({"import", "statements", folder.write("s2.csv", head + "claimed_score,101,科\n"),
                    "--year", "2024", "--store", store});
  CHECK(kept.status == 0);
  CHECK(kept.err.find("警告: score_above_weight") != std::string::npos);
  const auto whole =
      captured_run({"import", "statements", folder.write("s3.csv", head + "claimed_score,100,科\n"),
                    "--year", "2024", "--store", store, "--accept"});
  CHECK(whole.status == 0);
  CHECK(whole.err.find("score_above_weight") == std::string::npos);
}

TEST_CASE(
    "an import says under which code and year it keeps a form, and asks about a second code") {
  const ScratchFolder folder;
  const std::string store = folder.path("office.db");
  const std::string form = kSample + "/targets/target-form.txt";
  REQUIRE(captured_run({"store", "init", store}).status == 0);
  const auto first = captured_run({"import", "targets", form, "--store", store});
  REQUIRE(first.status == 0);
  CHECK(first.out.find("\n  项目 ") != std::string::npos);
  CHECK(first.out.find("2024 年度") != std::string::npos);
  CHECK(first.err.find("same_form_other_code") == std::string::npos);
  const auto second =
      captured_run({"import", "targets", form, "--project", "LYG-2024-001", "--store", store});
  CHECK(second.status == 0);
  CHECK(second.out.find("\n  项目 LYG-2024-001 社区") != std::string::npos);
  CHECK(second.err.find("警告: same_form_other_code") != std::string::npos);
}

TEST_CASE("the notes of an import are what --format json shows") {
  const Office office;
  const auto lines = captured_run({"import", "targets", kSample + "/targets/target-form.txt",
                                   "--project", "NEW", "--store", office.store()});
  CHECK(lines.err.find("--format json") != std::string::npos);
  const auto json =
      captured_run({"import", "targets", kSample + "/targets/target-form.txt", "--project", "NEWER",
                    "--store", office.store(), "--format", "json"});
  CHECK(json.status == 0);
  CHECK(json.err.find("{\"severity\":\"note\",\"code\":\"") != std::string::npos);
  CHECK(json.err.find("--format json") == std::string::npos);
  CHECK(json.out.starts_with("{\"code\":\"import_stored\""));
}

TEST_CASE("an adjusted form without its mapping keeps the measures that the mapping named") {
  const Office office;
  const auto again = captured_run({"import", "targets", kSample + "/targets/target-form.txt",
                                   "--project", "LYG-2024-001", "--store", office.store()});
  CHECK(again.status == 0);
  CHECK(again.out.find("未变") != std::string::npos);
}
