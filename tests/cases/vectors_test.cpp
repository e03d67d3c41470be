// Every row of the published tables that are not Chinese (tests/cases/published) either comes out
// as published or stands in not_applicable.json with the reason why SPEC §2–§4 does not cover it.
// The Chinese tables are held through the command line: "cases: 67 of 67 rows".
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "tests/cases/recipes.h"

using duibiao::cases::difference;
using duibiao::cases::Recipe;
using duibiao::cases::recipe_for;
using duibiao::cases::Vector;
using nlohmann::json;

namespace {

const std::filesystem::path kCases = std::filesystem::path(DUIBIAO_SOURCE_DIR) / "tests/cases";

json read_json(const std::filesystem::path& path) {
  std::ifstream file(path);
  REQUIRE_MESSAGE(file.good(), path);
  return json::parse(file);
}

json rows_of(const std::string& name) {
  return read_json(kCases / "published" / name / "case.json").at("rows");
}

/// The rows of `name` that not_applicable.json lists; "all" is every row.
std::set<std::size_t> listed_rows(const std::string& name, std::size_t count) {
  std::set<std::size_t> listed;
  for (const json& entry : read_json(kCases / "not_applicable.json")) {
    if (entry.at("case") != name) {
      continue;
    }
    REQUIRE_MESSAGE(!entry.at("reason").get<std::string>().empty(), name);
    if (entry.at("rows") == "all") {
      for (std::size_t row = 0; row < count; ++row) {
        listed.insert(row);
      }
      continue;
    }
    for (const json& row : entry.at("rows")) {
      REQUIRE_MESSAGE(row.get<std::size_t>() < count, name);
      CHECK_MESSAGE(listed.insert(row.get<std::size_t>()).second, name << " lists twice: " << row);
    }
  }
  return listed;
}

/// What differs from the published figure over all vectors of a row; "" where nothing does.
std::string differences(const std::vector<Vector>& vectors) {
  std::string all;
  for (const Vector& vector : vectors) {
    const std::string one = difference(vector);
    all += one.empty() ? "" : "[" + vector.target + " | " + vector.value + "]" + one;
  }
  return all;
}

/// Holds every row of `name`; returns how many came out as published.
int rows_as_published(const std::string& name) {
  const Recipe recipe = recipe_for(name);
  REQUIRE_MESSAGE((recipe != nullptr), name);
  const json rows = rows_of(name);
  const std::set<std::size_t> listed = listed_rows(name, rows.size());
  int agreeing = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::vector<Vector> vectors = recipe(rows[i]);
    const std::string differing = differences(vectors);
    if (listed.contains(i)) {
      CHECK_MESSAGE((vectors.empty() || !differing.empty()),
                    name << " row " << i << " is listed but comes out as published");
    } else {
      CHECK_MESSAGE(!vectors.empty(), name << " row " << i << " is neither tested nor listed");
      CHECK_MESSAGE(differing.empty(), name << " row " << i << ": " << differing);
      agreeing += !vectors.empty() && differing.empty() ? 1 : 0;
    }
  }
  return agreeing;
}

}  // namespace

TEST_CASE("加拿大部门成果报告: at least, exactly and between come out as published") {
  CHECK(rows_as_published("ca-drr-2017-18-infobase") == 56);
}

TEST_CASE("加拿大可持续发展指标: a reached target is met, any other is missed") {
  CHECK(rows_as_published("ca-sdg-cif-progress-2026") == 39);
}

TEST_CASE(
    "加拿大服务标准: the rounded share decides as published, the exact pair as the source says") {
  CHECK(rows_as_published("ca-service-standards-2023-24") == 91);
  CHECK(rows_as_published("ca-service-standards-vectors") == 12);
}

TEST_CASE("法国成果晴雨表: progress from nothing is attainment, in whole points") {
  CHECK(rows_as_published("fr-barometre-resultats-2022") == 31);
}

TEST_CASE("同类系统的数字与偏离: cells, deviations and their gaps") {
  CHECK(rows_as_published("peer-ademe-cell-vectors") == 13);
  CHECK(rows_as_published("peer-misbuilder-deviation-vectors") == 7);
}

TEST_CASE("同类系统的比较: each comparator on both sides of its bound") {
  CHECK(rows_as_published("peer-dhis2-validation-vectors") == 3);
  CHECK(rows_as_published("peer-quality-time-status-vectors") == 10);
  CHECK(rows_as_published("peer-soda-threshold-vectors") == 19);
}

TEST_CASE("波士顿城市评分: attainment is the published score to 12 decimals, uncapped") {
  CHECK(rows_as_published("us-boston-cityscore-2026-06-11") == 48);
}

TEST_CASE("南非季度报告: targets reported as achieved are met") {
  CHECK(rows_as_published("za-eqprs-health-ec-2021-22") == 3);
}

TEST_CASE("没有公布结论的表一行也不算通过") {
  CHECK(rows_as_published("us-austin-eperf-fy2015-16") == 0);
}

TEST_CASE("every published table that is not Chinese has a recipe, and only those are listed") {
  std::set<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(kCases / "published")) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && name.rfind("cn-", 0) != 0) {
      CHECK_MESSAGE((recipe_for(name) != nullptr), name);
      folders.insert(name);
    }
  }
  CHECK(folders.size() == 13);
  for (const json& entry : read_json(kCases / "not_applicable.json")) {
    CHECK_MESSAGE(folders.contains(entry.at("case").get<std::string>()), entry.at("case"));
  }
}

TEST_CASE("a vector that does not come out as published is seen") {
  CHECK(difference({"≥10", "9", {.status = "missed"}}).empty());
  CHECK_FALSE(difference({"≥10", "9", {.status = "met"}}).empty());
  CHECK(difference({"≥10", "9", {.attainment = "0.9"}}).empty());
  CHECK_FALSE(difference({"≥10", "9", {.attainment = "0.900000000001"}}).empty());
  CHECK_FALSE(difference({"≥10", "9", {.deviation = ""}}).empty());
  CHECK(difference({"≥10", "9", {.deviation = "-0.1"}}).empty());
  CHECK_FALSE(difference({"≥10", "9", {.score_of_hundred = "91"}}).empty());
  CHECK_FALSE(difference({"", "12,5", {.number = "12.5"}}).empty());
}
