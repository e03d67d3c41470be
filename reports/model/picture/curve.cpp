#include "reports/model/picture/curve.h"

#include <algorithm>

#include "engine/outlook/pace.h"
#include "engine/target/target_reader.h"
#include "reports/format/numbers.h"
#include "reports/model/outlook/outlook_lines.h"
#include "reports/model/picture/axis.h"

namespace duibiao {
namespace {

constexpr int kEnd = 1000;
constexpr double kHeadroom = 1.05;

double number(const Ratio& value) { return estimate_of(value).value(); }

/// Days of the course up to the end of `day`, in permille of them all.
int across(const Course& course, const Date& day) {
  const int days = std::clamp(days_between(course.first, day) + 1, 0, days_of(course));
  return static_cast<int>(std::int64_t{days} * kEnd / days_of(course));
}

/// The ends of a few months: every one of a short course, every third of a year.
std::vector<PictureTick> month_ticks(const Course& course) {
  const int months = months_of(course);
  const int step = std::max(1, (months + 3) / 4);
  std::vector<PictureTick> ticks;
  for (int month = step; month <= months; month += step) {
    const Date day = end_of_month_of(course, month);
    ticks.push_back({across(course, day), to_string(day).substr(5)});
  }
  return ticks;
}

/// Draws one indicator.
class CurveWriter {
 public:
  CurveWriter(const Assessment& assessment, const AssessedIndicator& assessed, Words words)
      : assessment_(assessment),
        assessed_(assessed),
        forecast_(assessed.outlook->forecast),
        words_(words),
        flow_(assessed.outlook->forecast.accumulates),
        up_(largest() * kHeadroom, one_shown()) {}

  CurvePicture draw() const {
    CurvePicture picture;
    picture.title = assessed_.indicator.code + " " + assessed_.indicator.name;
    picture.today = across(assessment_.course, assessment_.as_of);
    picture.target = up_.at(number(*forecast_.full));
    picture.ceiling = is_cap(assessed_.indicator.full_year.target);
    picture.line = line();
    picture.done = done();
    picture.forecast = up_.at(forecast_.value->value());
    if (forecast_.interval) {
      picture.low = up_.at(forecast_.interval->low.value());
      picture.high = up_.at(forecast_.interval->high.value());
    }
    picture.across = month_ticks(assessment_.course);
    picture.up = up_.ticks();
    picture.unit = forecast_.unit.written;
    picture.text =
        words_("curve_text", {{"name", assessed_.indicator.name},
                              {"day", to_string(assessment_.as_of)},
                              {"done", amount_in(estimate_of(forecast_.actual), forecast_.unit)},
                              {"target", assessed_.indicator.full_year.written},
                              {"forecast", amount_in(*forecast_.value, forecast_.unit)}});
    return picture;
  }

 private:
  /// One of the unit that the target is written in, in the base unit.
  double one_shown() const {
    const Quantity one{{1, 0}, forecast_.unit};
    return number(one.in_base());
  }

  double largest() const {
    double most = std::max(number(*forecast_.full), forecast_.value->value());
    for (const SeriesPoint& point : forecast_.series) {
      most = std::max(most, number(point.value));
    }
    return forecast_.interval ? std::max(most, forecast_.interval->high.value()) : most;
  }

  PicturePoint point(const Date& day, const Ratio& value) const {
    return {across(assessment_.course, day), up_.at(number(value))};
  }

  std::vector<PicturePoint> done() const {
    std::vector<PicturePoint> points;
    if (flow_) {
      points.push_back({0, 0});
    }
    for (const SeriesPoint& reported : forecast_.series) {
      points.push_back(point(reported.day, reported.value));
    }
    return points;
  }

  /// What was due, month by month.
  std::vector<PicturePoint> line() const {
    std::vector<PicturePoint> points;
    if (flow_) {
      points.push_back({0, 0});
    }
    const CompareContext context{vocabulary_, assessment_.rule_book.tiers, assessment_.course,
                                 assessment_.as_of, assessment_.rule_book.elapsed_by};
    for (int month = 1; month <= months_of(assessment_.course); ++month) {
      CompareContext then = context;
      then.as_of = end_of_month_of(assessment_.course, month);
      if (const auto due = due_on(then)) {
        points.push_back(point(then.as_of, *due));
      }
    }
    return points;
  }

  std::optional<Ratio> due_on(const CompareContext& context) const {
    if (!flow_) {
      const TargetCell& cell = cell_due(assessed_.indicator, Kind::level, context);
      const Quantity* bound = bound_of(cell.target);
      const bool same = bound != nullptr && bound->unit.family == forecast_.unit.family;
      return same ? std::optional(bound->in_base()) : std::nullopt;
    }
    const Plan* plan = forecast_.plan ? &*forecast_.plan : nullptr;
    const ShareCurve curve(forecast_.curve, assessed_.indicator, plan, context);
    const auto share = curve.at(context.as_of);
    return share ? product(*share, *forecast_.full) : std::nullopt;
  }

  const Assessment& assessment_;
  const AssessedIndicator& assessed_;
  const Forecast& forecast_;
  Words words_;
  bool flow_;
  Axis up_;
  Vocabulary vocabulary_{};  ///< no word is read here
};

}  // namespace

std::vector<CurvePicture> curve_pictures(const Assessment& assessment, Words words) {
  std::vector<CurvePicture> pictures;
  if (!shows_outlook(assessment)) {
    return pictures;
  }
  for (const AssessedIndicator& assessed : assessment.indicators) {
    const Forecast& forecast = assessed.outlook->forecast;
    if (forecast.value && forecast.full && *forecast.full >= Ratio{0}) {
      pictures.push_back(CurveWriter(assessment, assessed, words).draw());
    }
  }
  return pictures;
}

}  // namespace duibiao
