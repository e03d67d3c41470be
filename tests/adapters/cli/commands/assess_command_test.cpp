#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

std::vector<std::string> interchange_job(const std::string& as_of) {
  return {"assess",
          "--targets",
          kSample + "/interchange/targets.csv",
          "--actuals",
          kSample + "/interchange/actuals.csv",
          "--as-of",
          as_of};
}

std::vector<std::string> books_job(const std::string& as_of) {
  return {"assess",
          "--targets",
          kSample + "/targets/target-form.txt",
          "--project",
          "LYG-2024-001",
          "--actuals",
          kSample + "/actuals",
          kSample + "/actuals-interchange.csv",
          "--map",
          kSample + "/mapping.toml",
          "--rules",
          "jiangsu-form",
          "--as-of",
          as_of};
}

std::vector<std::string> with(std::vector<std::string> job, std::vector<std::string> more) {
  job.insert(job.end(), more.begin(), more.end());
  return job;
}

/// The first `columns` columns of a CSV without quoted commas.
std::string leading(const std::string& csv, int columns) {
  std::string out;
  int column = 0;
  for (const char c : csv) {
    column = c == '\n' ? 0 : column + (c == ',' ? 1 : 0);
    if (column < columns || c == '\n') {
      out += c;
    }
  }
  return out;
}

void check_against_expected(const std::vector<std::string>& job, const std::string& expected) {
  const ScratchFolder out;
  const auto run = captured_run(with(job, {"--format", "csv", "-o", out.path("result")}));
  CAPTURE(run.err);
  REQUIRE(run.status == 0);
  for (const auto& [name, columns] :
       {std::pair{"assessments.csv", 6}, {"projects.csv", 7}, {"levels.csv", 8}}) {
    CAPTURE(name);
    CHECK(leading(out.read(std::string("result/") + name), columns) ==
          bytes_of(kSample + "/expected/" + expected + "/" + name));
  }
}

}  // namespace

TEST_CASE("the sample's interchange files give the expected answers at mid-year, 97.38 优") {
  check_against_expected(interchange_job("2024-06-30"), "half-year");
}

TEST_CASE("the sample's interchange files give the expected answers at the year's end, 92.98 优") {
  check_against_expected(interchange_job("2024-12-31"), "full-year");
}

TEST_CASE("the text form with vouchers and register gives the same answers at mid-year") {
  check_against_expected(books_job("2024-06-30"), "half-year");
}

TEST_CASE("the text form with vouchers and register gives the same answers at the year's end") {
  check_against_expected(books_job("2024-12-31"), "full-year");
}

TEST_CASE("no person of the register occurs in any output") {
  for (const std::string format : {"table", "csv", "json", "html"}) {
    const auto run = captured_run(with(books_job("2024-12-31"), {"--format", format}));
    REQUIRE(run.status == 0);
    CHECK(run.out.find("LYG0") == std::string::npos);
    CHECK(run.err.find("LYG0") == std::string::npos);
    CHECK(run.out.find("吕从娟") == std::string::npos);
  }
}

TEST_CASE("names are shown where they are asked for") {
  const auto run = captured_run(with(books_job("2024-12-31"), {"--show-personal"}));
  REQUIRE(run.status == 0);
  CHECK(run.out.find("吕从娟") != std::string::npos);
}

TEST_CASE("between milestones pace leads and neither score nor grade is printed") {
  const auto run = captured_run(interchange_job("2024-07-31"));
  REQUIRE(run.status == 0);
  CHECK(run.out.find("未到节点") != std::string::npos);
  CHECK(run.out.find("未达标") == std::string::npos);
  CHECK(run.out.find("优") == std::string::npos);
}

TEST_CASE("the year before last finds no figure and names --year") {
  const auto run = captured_run(interchange_job("2025-01-15"));
  REQUIRE(run.status == 0);
  CHECK(run.err.find("all_outside_course") != std::string::npos);
  CHECK(run.err.find("--year 2024") != std::string::npos);
  const auto right = captured_run(with(interchange_job("2025-01-15"), {"--year", "2024"}));
  CHECK(right.out.find("92.98") != std::string::npos);
}

TEST_CASE("assess without a day or without targets is bad usage") {
  CHECK(captured_run({"assess", "--targets", "t.csv"}).status == 2);
  CHECK(captured_run({"assess", "--as-of", "2024-06-30"}).status == 2);
  CHECK(
      captured_run({"assess", "--as-of", "2024-06-30", "--targets", "t", "--store", "s"}).status ==
      2);
}

TEST_CASE("a bad statement is named and nothing is written, a good one changes no table") {
  const ScratchFolder folder;
  const std::string head = "project,indicator,date,kind,value,author\n";
  const std::string row = "LYG-2024-001,LYG-2024-001-12,2024-06-30,claimed_score,";
  const auto job = [&](const std::string& score) {
    return with(with(interchange_job("2024-06-30"), {"--rules", "jiangsu-form"}),
                {"--statements", folder.write("s.csv", head + row + score + ",\n")});
  };
  const auto bad = captured_run(with(job("高分"), {"--format", "csv", "-o", folder.path("bad")}));
  CHECK(bad.status == 3);
  CHECK(bad.err.find("s.csv:2!value: 错误: score_unreadable") != std::string::npos);
  CHECK(folder.read("bad/assessments.csv").empty());
  check_against_expected(job("2.50"), "half-year");
}
