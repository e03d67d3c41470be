#include "tests/cases/recipes.h"

#include <map>
#include <nlohmann/json.hpp>

#include "engine/value/rounding.h"

namespace duibiao::cases {
namespace {

using nlohmann::json;

/// A cell of the row as text; "" where it is missing or null.
std::string text(const json& row, const char* name) {
  const auto found = row.find(name);
  if (found == row.end() || found->is_null()) {
    return {};
  }
  return found->is_string() ? found->get<std::string>() : found->dump();
}

bool has(const json& row, const char* name) { return !text(row, name).empty(); }

/// ≥ for `ge` …; "" for a comparator that SPEC §2 does not have.
std::string sign(const json& row) {
  static const std::map<std::string, std::string> kSigns{
      {"ge", "≥"}, {"gt", ">"}, {"le", "≤"}, {"lt", "<"}, {"eq", "="}};
  const auto found = kSigns.find(text(row, "comparator"));
  return found == kSigns.end() ? "" : found->second;
}

/// The target with its sign; "" stays "", a sign that is printed is not printed twice.
std::string signed_target(const json& row, const std::string& bound) {
  const bool bare =
      !bound.empty() && std::string("0123456789-.").find(bound[0]) != std::string::npos;
  return bare ? sign(row) + bound : bound;
}

/// 0.95 → "95": a share as the percentage that a pair n/d is compared in.
std::string percent(const std::string& share) {
  const Ratio ratio = parse_decimal(share).value().ratio();
  return brief(product(ratio, Ratio{100}).value(), 18);
}

std::string pair(const json& row) {
  return text(row, "numerator") + "/" + text(row, "denominator");
}

Measure measure_for(const std::string& value) {
  return value.find('/') == std::string::npos ? Measure::last : Measure::ratio;
}

/// The status that stands for `word` in `words`; "" where it is not among them.
std::string status(const std::map<std::string, std::string>& words, const std::string& word) {
  const auto found = words.find(word);
  return found == words.end() ? "" : found->second;
}

// "min 90.00 | max 100.00": at least, exactly or between, as the comparator says.
std::vector<Vector> canadian_results(const json& row) {
  static const std::map<std::string, std::string> kWords{{"met", "met"}, {"not_met", "missed"}};
  std::string low = text(row, "target");
  if (text(row, "comparator") == "qual" || low.rfind("min ", 0) != 0) {
    return {};
  }
  low.erase(0, 4);
  const std::string unit = text(row, "unit");
  std::string target = sign(row) + low.substr(0, low.find(" | ")) + unit;
  if (text(row, "comparator") == "between") {
    target += "-" + low.substr(low.find(" | max ") + 7) + unit;
  }
  return {{target,
           text(row, "actual") + unit,
           {.status = status(kWords, text(row, "published_status"))}}};
}

// The verdict only: the score grades the speed of growth since a base year, which SPEC has not.
std::vector<Vector> canadian_goals(const json& row) {
  const std::string published = text(row, "published_status");
  const std::string verdict = published == "target_achieved" ? "met"
                              : published == "not_available" ? "no_data"
                                                             : "missed";
  return {{signed_target(row, text(row, "target")), text(row, "actual"), {.status = verdict}}};
}

// Published from the share rounded to four decimals; the exact pair beside it, which the source
// itself says decides otherwise in a few rows.
std::vector<Vector> service_standards(const json& row) {
  static const std::map<std::string, std::string> kWords{{"Y", "met"}, {"N", "missed"}};
  const std::string target = text(row, "target");
  const std::string actual = text(row, "actual");
  std::string verdict = status(kWords, text(row, "published_status"));
  if (verdict.empty()) {
    const bool no_target = target.empty() || (target == "0" && !actual.empty());
    verdict = no_target ? "no_target" : "no_data";
  }
  std::vector<Vector> vectors{{signed_target(row, target), actual, {.status = verdict}}};
  if (has(row, "numerator") && has(row, "denominator") && !target.empty()) {
    const bool flips = text(row, "why") == "the exact ratio would give N";
    const std::string of_pair = text(row, "denominator") == "0" ? "not_assessable" : verdict;
    vectors.push_back({"≥" + percent(target) + "%",
                       pair(row),
                       {.status = flips ? "missed" : of_pair},
                       Measure::ratio});
  }
  return vectors;
}

// Progress is measured from a baseline: the same as attainment where that is 0, or the target is
// reached.
std::vector<Vector> french_progress(const json& row) {
  const std::string target = text(row, "direction") == "down" ? "≤" : "≥";
  return {{target + text(row, "target"),
           text(row, "actual"),
           {.score_of_hundred = text(row, "published_score")}}};
}

std::vector<Vector> deviation(const json& row) {
  if (text(row, "comparator") != "deviation_pct") {
    return {};
  }
  const std::string target = text(row, "target");
  return {{target.empty() ? "" : "≥" + target,
           text(row, "actual"),
           {.deviation = text(row, "published_score")}}};
}

std::vector<Vector> cells(const json& row) {
  if (text(row, "comparator") == "parse") {
    return {{"", text(row, "actual"), {.number = text(row, "published_score")}}};
  }
  return deviation(row);
}

std::vector<Vector> validation_rules(const json& row) {
  static const std::map<std::string, std::string> kWords{{"no violation", "met"},
                                                         {"violation", "missed"}};
  if (sign(row).empty()) {
    return {};
  }
  return {{signed_target(row, text(row, "target")),
           text(row, "actual"),
           {.status = status(kWords, text(row, "published_status"))}}};
}

std::vector<Vector> quality_metrics(const json& row) {
  static const std::map<std::string, std::string> kWords{{"target_met", "met"},
                                                         {"Target met", "met"},
                                                         {"target_not_met", "missed"},
                                                         {"Target not met", "missed"}};
  const std::string verdict = status(kWords, text(row, "published_status"));
  if (verdict.empty()) {
    return {};
  }
  const std::string unit = text(row, "unit");
  const std::string value = text(row, "actual");
  const Measure measure = measure_for(value);
  return {{signed_target(row, text(row, "target")) + unit,
           measure == Measure::ratio ? value : value + unit,
           {.status = verdict},
           measure}};
}

std::vector<Vector> thresholds(const json& row) {
  static const std::map<std::string, std::string> kWords{{"pass", "met"}, {"fail", "missed"}};
  const bool between = text(row, "comparator") == "between";
  const bool known = between ? !has(row, "low_open") && !has(row, "high_open") : !sign(row).empty();
  if (!known || has(row, "warn_num")) {
    return {};
  }
  const std::string target = between ? text(row, "target_low") + "-" + text(row, "target_high")
                                     : sign(row) + text(row, "target_num");
  return {{target, text(row, "actual"), {.status = status(kWords, text(row, "published_status"))}}};
}

// The mean n/d over the target, or the target over a median. Rows without a target divide two
// averages of past periods: a trend, no target.
std::vector<Vector> city_scores(const json& row) {
  if (!has(row, "target")) {
    return {};
  }
  const bool falling = text(row, "direction") == "down";
  const bool counted = has(row, "numerator") && has(row, "denominator");
  const std::string value = falling ? text(row, "denominator") : counted ? pair(row) : "";
  Published published;
  if (has(row, "published_score")) {
    published.attainment = text(row, "published_score");
  } else {
    published.status = "no_data";
  }
  const std::string target =
      falling ? "≤" + text(row, "target") : "≥" + percent(text(row, "target")) + "%";
  return {{target, value, published, falling ? Measure::last : Measure::ratio}};
}

std::vector<Vector> quarterly_report(const json& row) {
  if (text(row, "published_status") != "Target achieved") {
    return {};
  }
  return {{signed_target(row, text(row, "target")), text(row, "actual"), {.status = "met"}}};
}

std::vector<Vector> nothing_published(const json&) { return {}; }

}  // namespace

Recipe recipe_for(const std::string& name) {
  static const std::map<std::string, Recipe> kRecipes{
      {"ca-drr-2017-18-infobase", canadian_results},
      {"ca-sdg-cif-progress-2026", canadian_goals},
      {"ca-service-standards-2023-24", service_standards},
      {"ca-service-standards-vectors", service_standards},
      {"fr-barometre-resultats-2022", french_progress},
      {"peer-ademe-cell-vectors", cells},
      {"peer-dhis2-validation-vectors", validation_rules},
      {"peer-misbuilder-deviation-vectors", deviation},
      {"peer-quality-time-status-vectors", quality_metrics},
      {"peer-soda-threshold-vectors", thresholds},
      {"us-austin-eperf-fy2015-16", nothing_published},
      {"us-boston-cityscore-2026-06-11", city_scores},
      {"za-eqprs-health-ec-2021-22", quarterly_report},
  };
  const auto found = kRecipes.find(name);
  return found == kRecipes.end() ? nullptr : found->second;
}

}  // namespace duibiao::cases
