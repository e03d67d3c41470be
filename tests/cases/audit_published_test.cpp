// The published Chinese self-evaluations (tests/cases/published/cn-*) under audit: what their notes
// record as odd is found, and what is found is listed here, case by case.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "adapters/checks/catalogue_reader.h"
#include "adapters/rules/house_rule_books.h"
#include "engine/audit/audit.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using duibiao::test::AuditCase;
using nlohmann::json;

namespace {

constexpr std::string_view kDay = "2024-12-31";

json case_named(const std::string& name) {
  const std::string path =
      std::string(DUIBIAO_SOURCE_DIR) + "/tests/cases/published/" + name + "/case.json";
  std::ifstream file(path);
  REQUIRE_MESSAGE(file.good(), path);
  return json::parse(file);
}

/// "≧ | 735 | 人次" → "≧735人次".
std::string joined(std::string text) {
  for (auto at = text.find(" | "); at != std::string::npos; at = text.find(" | ")) {
    text.erase(at, 3);
  }
  return text;
}

std::string text_of(const json& row, const char* key) {
  return row.contains(key) && row.at(key).is_string() ? row.at(key).get<std::string>() : "";
}

/// A number as the table prints it.
std::string number_of(const json& row, const char* key) {
  return row.contains(key) && row.at(key).is_number() ? row.at(key).dump() : "";
}

/// 产出指标(50分) → 产出指标.
std::string level_of(const std::string& label) { return label.substr(0, label.find('(')); }

/// The published table as an office would hand it in.
AuditCase published(const std::string& name) {
  const json table = case_named(name);
  AuditCase made;
  made.as_of = kDay;
  made.form.project = "P";
  for (const json& row : table.at("rows")) {
    if (row.contains("table")) {
      continue;  // of another project
    }
    const std::string code = "P-" + std::to_string(made.form.indicators.size() + 1);
    const bool funds = text_of(row, "comparator") == "rate";
    const std::string unit = funds ? text_of(row, "unit") : "";
    const std::string target = joined(text_of(row, "target")) + unit;
    made.form.indicators.push_back(
        test::indicator({code, level_of(text_of(row, "level1")), text_of(row, "level2"),
                         text_of(row, "indicator"), "", target, number_of(row, "weight")}));
    if (const std::string actual = text_of(row, "actual"); !actual.empty()) {
      made.observations.push_back(test::figure(code, kDay, actual + unit));
    }
    if (const std::string score = number_of(row, "published_score"); !score.empty()) {
      made.statements.push_back(test::said(code, StatementKind::claimed_score, score));
    }
    if (const std::string said = text_of(row, "note"); said.starts_with("published reason: ")) {
      made.statements.push_back(test::said(code, StatementKind::reason, said.substr(18)));
    }
  }
  if (const std::string total = number_of(table, "published_total"); !total.empty()) {
    made.statements.push_back(test::said(kTotal, StatementKind::claimed_score, total));
  }
  if (const std::string grade = text_of(table, "published_grade"); !grade.empty()) {
    made.statements.push_back(test::said(kTotal, StatementKind::claimed_value, grade));
  }
  return made;
}

/// "X01: too-high P-2; …" of every check that fires.
std::set<std::string> fired_on(const std::string& name) {
  const AuditCase made = published(name);
  std::set<std::string> found;
  for (const RegisteredCheck& check : registered_checks()) {
    const std::string said = test::judged(check.id, made);
    if (said != "passed" && !said.starts_with("not judged")) {
      found.insert(std::string(check.id) + ": " + said);
    }
  }
  return found;
}

void expect(const std::string& name, const std::set<std::string>& expected) {
  const std::set<std::string> found = fired_on(name);
  for (const std::string& one : expected) {
    CHECK_MESSAGE(found.contains(one), name << " lacks " << one);
  }
  for (const std::string& one : found) {
    CHECK_MESSAGE(expected.contains(one), name << " has besides " << one);
  }
}

}  // namespace

TEST_CASE("cn-chizhou: a total of nothing above a line with money") {
  expect("cn-chizhou-tangxi-weituo-2022",
         {"T02: missing", "T11: floor P-4", "T12: vague P-9; vague P-10; vague P-11",
          "T30: some; total", "T36: bare P-1; bare P-2", "X01: too-low P-1", "X04: total",
          "X06: total-row"});
}

TEST_CASE("cn-hainan: bare targets and one value for two rows") {
  expect("cn-hainan-nongken-2023",
         {"T13: missing P-2; missing P-3; missing P-5", "T19: overlap P-5",
          "T36: bare P-1; bare P-2; bare P-3; bare P-4; bare P-5"});
}

TEST_CASE("cn-hubei: a rate of 290 percent is a sign read as 2") {
  expect("cn-hubei-changjiang-jinbu-2020",
         {"T02: missing", "T13: missing P-2", "T27: sign-as-two P-5",
          "T36: bare P-1; bare P-2; bare P-3; bare P-4; bare P-5", "X12: above-hundred P-5"});
}

TEST_CASE("cn-jishan: scores that follow no formula, a missed row with full marks") {
  expect("cn-jishan-gonggongweisheng-2021",
         {"T02: missing; missing", "T14: activity P-6; activity P-7", "T30: total",
          "T36: bare P-1; bare P-2; bare P-5; bare P-6; bare P-7; bare P-8; bare P-9; bare "
          "P-10; bare P-11; bare P-12; bare P-13; bare P-14; bare P-15; bare P-16; bare "
          "P-17; bare P-18; bare P-19; bare P-20; bare P-21; bare P-22; bare P-23; bare "
          "P-24; bare P-25; bare P-26",
          "X01: too-low P-13; too-low P-14; too-low P-15; too-high P-17; too-high P-18; "
          "too-high P-19; too-high P-20; too-low P-21; too-high P-24; too-low P-26",
          "X04: total", "X05: full-marks P-2"});
}

TEST_CASE("cn-suixi: two missed rows with full marks, template signs in names") {
  expect("cn-suixi-linshijiuzhu-2019",
         {"T02: missing",
          "T24: name P-3; name P-4; name P-5; name P-6; name P-7; name P-8; name P-9; name "
          "P-10; name P-11",
          "T36: bare P-1; bare P-2", "X01: too-high P-6; too-high P-10", "X04: sub-rows",
          "X05: full-marks P-6; full-marks P-10; unexplained P-10", "X07: all-full",
          "X08: unexplained P-5; unexplained P-9"});
}

TEST_CASE("cn-tianchang: cells left blank, a satisfaction of 100 percent") {
  expect("cn-tianchang-shuili-2022",
         {"T13: missing P-2; missing P-3", "T14: activity P-3", "T24: cell P-9", "T30: some",
          "T36: bare P-1; bare P-2; bare P-3; bare P-11", "X21: hundred P-11"});
}

TEST_CASE("cn-yongde: two met or nearly met rows that lost points") {
  expect("cn-yongde-mingliang-2022",
         {"T11: floor P-3; floor P-4", "T12: vague P-6", "T14: activity P-8", "T36: bare P-1",
          "X01: too-low P-4; too-low P-7", "X21: hundred P-9; hundred P-10"});
}

TEST_CASE("cn-zhongjiang: rows of 110 points under a total of 100, signs copied into figures") {
  expect("cn-zhongjiang-shuili-2022",
         {"T12: vague P-9", "T30: total", "T36: bare P-1; bare P-4; bare P-7", "X03: total",
          "X04: total", "X09: sign; equal"});
}
