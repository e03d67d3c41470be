#include "reports/json/review_json.h"

#include <nlohmann/json.hpp>

#include "engine/value/rounding.h"
#include "reports/model/review/review_lines.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostDecimals = 18;

/// A code without the word that its sentences begin with: "difference_rule" is "rule".
std::string behind(std::string_view code, std::string_view prefix) {
  return std::string(code.substr(code.starts_with(prefix) ? prefix.size() : 0));
}

Json points_json(const std::optional<Decimal>& points) {
  return points ? Json(to_string(*points)) : Json();
}

Json difference_json(const std::optional<ScoreDifference>& difference, Words words) {
  if (!difference) {
    return {};
  }
  Json parts = Json::array();
  for (const DifferencePart& part : difference->parts) {
    parts.push_back({{"class", behind(class_code(part.cause), "difference_")},
                     {"detail", detail_text(part.cause, words)},
                     {"points", brief(part.points, kMostDecimals)}});
  }
  return {{"points", brief(difference->points, kMostDecimals)}, {"parts", std::move(parts)}};
}

Json total_json(const ReviewedTotal& total, Words words) {
  return {{"stated", points_json(total.stated)},
          {"rows", total.rows ? Json(brief(*total.rows, kMostDecimals)) : Json()},
          {"complete", total.complete},
          {"difference", difference_json(total.difference, words)}};
}

/// As text; bytes that are no UTF-8 are replaced.
std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string review_json(const Assessment& assessment, Words words) {
  if (!assessment.review) {
    return "null";
  }
  const Review& review = *assessment.review;
  Json rows = Json::array();
  for (const ReviewedRow& row : review.rows) {
    rows.push_back(
        {{"indicator", row.indicator},
         {"claimed_value", row.written.empty() ? Json() : Json(row.written)},
         {"claimed", points_json(row.claimed)},
         {"engine",
          row.engine_hundredths ? Json(fixed(Ratio{*row.engine_hundredths, 100}, 2)) : Json()},
         {"reviewed", points_json(row.reviewed)},
         {"claim_difference", difference_json(row.claim, words)},
         {"review_difference", difference_json(row.review, words)}});
  }
  return written({{"rows", std::move(rows)},
                  {"engine", fixed(Ratio{review.engine_hundredths, 100}, 2)},
                  {"claimed", total_json(review.claimed, words)},
                  {"reviewed", total_json(review.reviewed, words)}});
}

std::string explanations_json(const Assessment& assessment) {
  Json all = Json::array();
  for (const MandatoryExplanation& explanation : assessment.explanations) {
    all.push_back({{"indicator", explanation.indicator},
                   {"when", behind(code_of(explanation.when), "explain_")},
                   {"given", explanation.given}});
  }
  return written(all);
}

}  // namespace duibiao
