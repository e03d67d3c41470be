#include "reports/json/json_report.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <vector>

#include "tests/support/sample_assessment.h"

using namespace duibiao;
using Json = nlohmann::json;

namespace {

Json schema() {
  std::ifstream file(DUIBIAO_SOURCE_DIR "/data/schema/assessment.schema.json");
  return Json::parse(file);
}

std::string text_of(const Assessment& assessment) {
  ReportOptions options;
  options.state.inputs = {{"a.csv", std::string(64, 'a'), ""},
                          {"b.csv", std::string(64, 'b'), "2024-07-01T08:00:00Z"}};
  return render_json({&assessment, 1}, options);
}

std::string text_on(std::string_view day) { return text_of(sample::assessment(day)); }

bool is_of(const Json& value, const std::string& type) {
  return (type == "string" && value.is_string()) || (type == "null" && value.is_null()) ||
         (type == "integer" && value.is_number_integer()) ||
         (type == "boolean" && value.is_boolean()) || (type == "object" && value.is_object()) ||
         (type == "array" && value.is_array());
}

/// As much of JSON Schema as our schema uses. Every departure is a line with its place.
class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  std::vector<std::string> departures(const Json& value) {
    check(value, root_, "");
    return std::move(found_);
  }

 private:
  void check(const Json& value, const Json& rule, const std::string& at) {
    if (rule.contains("$ref")) {
      const std::string pointer = rule["$ref"].get<std::string>().substr(1);
      return check(value, root_.at(Json::json_pointer(pointer)), at);
    }
    if (rule.contains("anyOf")) {  // something, or null
      return value.is_null() ? void() : check(value, rule["anyOf"][0], at);
    }
    check_value(value, rule, at);
    if (value.is_object()) {
      check_object(value, rule, at);
    }
    if (value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        check(value[i], rule.at("items"), at + "/" + std::to_string(i));
      }
    }
  }

  void check_value(const Json& value, const Json& rule, const std::string& at) {
    if (rule.contains("type") && !is_of_any(value, rule["type"])) {
      found_.push_back(at + ": type " + value.dump());
    }
    if (rule.contains("const") && value != rule["const"]) {
      found_.push_back(at + ": const");
    }
    if (rule.contains("enum") && std::ranges::find(rule["enum"], value) == rule["enum"].end()) {
      found_.push_back(at + ": enum " + value.dump());
    }
    if (rule.contains("pattern") && value.is_string() &&
        !std::regex_search(value.get<std::string>(),
                           std::regex(rule["pattern"].get<std::string>()))) {
      found_.push_back(at + ": pattern " + value.dump());
    }
  }

  static bool is_of_any(const Json& value, const Json& types) {
    return types.is_string() ? is_of(value, types)
                             : std::ranges::any_of(types, [&](const Json& type) {
                                 return is_of(value, type.get<std::string>());
                               });
  }

  void check_object(const Json& value, const Json& rule, const std::string& at) {
    for (const auto& name : rule.value("required", Json::array())) {
      if (!value.contains(name.get<std::string>())) {
        found_.push_back(at + ": missing " + name.dump());
      }
    }
    for (const auto& [name, member] : value.items()) {
      const bool named = rule.contains("properties") && rule["properties"].contains(name);
      const Json others = rule.value("additionalProperties", Json(true));
      if (named) {
        check(member, rule["properties"][name], at + "/" + name);
      } else if (others.is_object()) {
        check(member, others, at + "/" + name);
      } else {
        found_.push_back(at + ": not in the schema: " + name);
      }
    }
  }

  const Json& root_;
  std::vector<std::string> found_{};
};

}  // namespace

TEST_CASE("every key is in the schema, every required key is there, every value has its type") {
  const Json rules = schema();
  for (const auto* day : {"2024-06-30", "2024-07-31", "2024-12-31"}) {
    CHECK(Validator(rules).departures(Json::parse(text_on(day))) == std::vector<std::string>{});
    CHECK(Validator(rules).departures(Json::parse(text_of(sample::outlook(day)))) ==
          std::vector<std::string>{});
  }
}

TEST_CASE("the outlook stands beside each indicator and the project, and is null without one") {
  const Json plain = Json::parse(text_on("2024-06-30"))["projects"][0];
  CHECK(plain["outlook"].is_null());
  CHECK(plain["indicators"][3]["outlook"].is_null());
  const Json project = Json::parse(text_of(sample::outlook("2024-06-30")))["projects"][0];
  const Json& flow = project["indicators"][3]["outlook"];
  CHECK(flow["forecast"]["method"] == "stage_ratio");
  CHECK(flow["forecast"]["value"] == "360");
  CHECK(flow["forecast"]["due"] == "200");
  CHECK(flow["likelihood"]["word"] == "possible");
  CHECK(flow["likelihood"]["attainment"] == "0.9");
  CHECK(flow["light"]["light"] == "green");
  CHECK(flow["light"]["percent"] == "90.00");
  CHECK(flow["progress"]["completion"] == "0.450000");
  CHECK(flow["progress"]["gap_points"] == "5.00");
  CHECK(flow["effort"]["per_month"] == "36.666667");
  CHECK(flow["next"]["day"] == "2024-07-31");
  CHECK(project["outlook"]["lights"]["id"] == "vendor-default");
  CHECK(project["outlook"]["monitoring"]["main"] == "@budget_adjusted");
  CHECK(project["outlook"]["monitoring"]["budgets"][2]["state"] == "missing");
  CHECK(project["outlook"]["target_light"] == "red");
}

TEST_CASE("the versions of an adjusted form are in the schema, none where it was not adjusted") {
  ReportOptions options;
  options.state.versions["P"] = {
      {"office.db #1", "2024-01-15T02:00:00Z", "张会计", "", "", {}},
      {"office.db #5",
       "2024-08-15T03:00:00Z",
       "张会计",
       "财预〔2024〕12号",
       "致电13812345678",
       {{"P-01", "full_year_target", "≥40件", "≥44件"}, {"", "annual_goal", "", "乙"}}}};
  const Assessment assessment = sample::assessment("2024-06-30");
  const Json document = Json::parse(render_json({&assessment, 1}, options));
  CHECK(Validator(schema()).departures(document) == std::vector<std::string>{});
  const Json& versions = document["projects"][0]["target_versions"];
  REQUIRE(versions.size() == 2);
  CHECK(versions[0]["record"].is_null());
  CHECK(versions[1]["record"] == "财预〔2024〕12号");
  CHECK(versions[1]["reason"] == "致电138********");
  CHECK(versions[1]["changes"][0]["to"] == "≥44件");
  CHECK(versions[1]["changes"][1]["from"].is_null());
  CHECK(Json::parse(text_on("2024-06-30"))["projects"][0]["target_versions"].empty());
}

TEST_CASE("the check finds a missing key, an unknown one and a wrong type") {
  const Json rules = schema();
  Json document = Json::parse(text_on("2024-06-30"));
  document["projects"][0].erase("score");
  document["projects"][0]["extra"] = 1;
  document["projects"][0]["due"] = "yes";
  document["projects"][0]["coverage"]["judged_points"] = "seventy";
  CHECK(Validator(rules).departures(document).size() == 4);
}

TEST_CASE("exact numbers are decimal strings, what is undefined is null") {
  const Json project = Json::parse(text_on("2024-06-30"))["projects"][0];
  CHECK(project["score"] == "65.16");
  CHECK(project["score_status"] == "interim_score");
  CHECK(project["coverage"]["judged_points"] == "70");
  const Json short_rate = project["indicators"][5];
  CHECK(short_rate["status"] == "missed");
  CHECK(short_rate["reason"] == "falling_short");
  CHECK(short_rate["actual"]["value"] == "94.996");
  CHECK(short_rate["attainment"] == "0.999958");
  CHECK(short_rate["deviation_percent"] == "0.00");
  CHECK(project["indicators"][9]["attainment"].is_null());
  CHECK(project["indicators"][9]["reason"] == "no_observation");
}

TEST_CASE("the status says that a score of July may not be shown") {
  CHECK(Json::parse(text_on("2024-07-31"))["projects"][0]["score_status"] == "not_due");
}

TEST_CASE("the indicators stand in the order of the form") {
  const Json rows = Json::parse(text_on("2024-06-30"))["projects"][0]["indicators"];
  CHECK(rows.front()["code"] == "P-01");
  CHECK(rows.back()["code"] == "P-14");
}

TEST_CASE("a person in the header is not named in JSON either") {
  CHECK(text_on("2024-06-30").find("张三丰") == std::string::npos);
}

TEST_CASE("the same assessment gives the same bytes, LF at the end") {
  CHECK(text_on("2024-06-30") == text_on("2024-06-30"));
  CHECK(text_on("2024-06-30").ends_with("}\n"));
}

TEST_CASE("malformed UTF-8 in a name does not stop the report") {
  std::vector<Assessment> all{sample::assessment("2024-06-30")};
  all[0].form.name = "\xFF";
  CHECK(Json::parse(render_json(all, {}))["projects"][0]["name"] == "\xEF\xBF\xBD");
}
