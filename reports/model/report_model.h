// The deviation report as a document: every number formatted, every sentence said, every order and
// emphasis decided. Renderers (terminal, HTML) only lay it out and compute nothing; empty text
// means that there is nothing to print there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/assess/score_form.h"
#include "engine/outlook/lights/light_preset.h"
#include "reports/format/words.h"
#include "reports/wording/wording.h"

namespace duibiao {

struct LabelledText {
  std::string label{};
  std::string text{};
};

/// The first thing a reader sees.
struct Headline {
  ScoreForm form = ScoreForm::not_due;
  std::string label{};     ///< 得分, 阶段参考分, or 进度 where pace leads
  std::string score{};     ///< "97.38"; empty where no score is printed
  std::string total{};     ///< "100.00": what could be scored
  std::string grade{};     ///< "优"; with incomplete coverage it says so itself; empty where none
  std::string coverage{};  ///< "100.00 分中已评判 98.57 分"
  bool coverage_complete = true;
  int judged_permille = 1000;  ///< judged share of the points, cut off
  std::string remark{};        ///< why there is no score or no grade
};

/// A number of indicators under one word.
struct VerdictCount {
  Verdict verdict{};
  int count = 0;
};
struct PaceCount {
  PaceWord pace = PaceWord::none;
  std::string word{};
  int count = 0;
};

/// One of the largest point losses, or of the furthest behind where pace leads.
struct Shortfall {
  std::string code{};
  std::string name{};
  std::string amount{};  ///< "−0.93 分", or the pace
  std::string detail{};  ///< actual against target, and the reason
};

/// Indicators that were not judged for one reason.
struct NotJudged {
  Verdict verdict{};
  std::string reason{};
  std::vector<std::string> indicators{};  ///< "开展1对1个案精准矫正数量（P-25，1.43 分）"
};

/// A bullet bar: the actual against the target on one axis, in permille of the axis.
struct Bar {
  int actual = 0;    ///< end of the actual, 0 … 1000
  int low_mark = 0;  ///< the target; a range has two marks
  int high_mark = 0;
  bool beyond = false;      ///< the actual lies beyond the axis
  bool is_ceiling = false;  ///< the aim is to stay at or below the mark
  std::string text{};       ///< the same in words
};

/// One indicator.
struct IndicatorLine {
  std::string code{};
  std::string name{};
  std::string level1{};
  std::string level2{};
  Verdict verdict{};
  std::string target{};         ///< as written
  std::string target_remark{};  ///< "按 ≥ 推定"; what 序时进度 means on this day
  std::string actual{};
  std::string actual_detail{};  ///< its day and how many figures it is made of
  std::string attainment{};
  std::string deviation{};
  std::string points{};  ///< earned; empty where no score is printed
  std::string weight{};
  std::string points_lost{};
  std::string reason{};
  std::string next_step{};
  std::string pace{};  ///< word and ratio
  std::vector<std::string> notes{};
  std::vector<LabelledText> sources{};  ///< the cells of target and actual
  std::optional<Bar> bar{};
};

/// Totals of one level.
struct LevelLine {
  std::string level1{};
  std::string level2{};
  int indicators = 0;
  int met = 0;
  int missed = 0;        ///< or not yet due, as the report's heading says
  std::string judged{};  ///< coverage: "6/7"
  std::string weight{};
  std::string score{};  ///< empty where no score is printed
};

struct ExecutionLine {
  std::string denominator{};  ///< its name
  std::string rate{};
  std::string executed{};
  std::string budget{};
};

/// A warning light in three forms that do not depend on each other: colour, sign and word.
struct LightMark {
  std::optional<Light> light{};  ///< nothing for one that is dark
  std::string_view sign{};       ///< ■ ◆ ▲ ● ★, ○ for dark
  std::string word{};
};

/// One indicator looking ahead: the engine's estimate, never its points.
struct OutlookLine {
  std::string code{};
  std::string name{};
  LightMark light{};
  std::string forecast{};    ///< "约 240人次", or why there is none
  std::string interval{};    ///< "80%：200–280人次", or why there is none
  std::string target{};      ///< the full-year value as written
  std::string likelihood{};  ///< "有可能（约 43%）"
  std::string basis{};       ///< what the likelihood rests on
  std::string method{};      ///< how it was forecast
  std::string effort{};      ///< "还差 120人次，每月 20人次（至今每月 15人次）"
  std::string next{};        ///< what the plan wants by the next month's end
  std::string points{};      ///< points that reaching it would add; empty for none
  std::vector<std::string> notes{};
  bool settled = false;  ///< it only has to be kept: nothing to gain, certain, no bad light
};

/// A picture's point, in permille of its axes, from the lower left.
struct PicturePoint {
  int x = 0;
  int y = 0;
};

/// A mark on an axis.
struct PictureTick {
  int at = 0;
  std::string text{};
};

/// What was done over the course against the line, with the forecast fan.
struct CurvePicture {
  std::string title{};  ///< code and name
  std::string text{};   ///< the picture in words
  std::vector<PicturePoint> line{};
  std::vector<PicturePoint> done{};
  int today = 0;   ///< x of the day
  int target = 0;  ///< y of the full-year value
  bool ceiling = false;
  std::optional<int> forecast{};  ///< y at the end
  std::optional<int> low{};       ///< of the interval
  std::optional<int> high{};
  std::vector<PictureTick> across{};
  std::vector<PictureTick> up{};
  std::string unit{};  ///< of the marks upwards
};

/// Budget against targets: execution to the right, what was reached upwards.
struct ScatterDot {
  PicturePoint at{};
  std::string label{};  ///< empty for most; those furthest from the diagonal are named
  std::string text{};
};
struct ScatterPicture {
  std::string title{};
  std::string text{};
  std::vector<ScatterDot> dots{};
  int whole = 1000;  ///< where 100 % stands on both axes
  std::vector<PictureTick> ticks{};
  std::string across{};  ///< the axes' names
  std::string up{};
};

/// Claimed, computed and reviewed score of one indicator or of the whole, and why they differ.
/// Empty where nobody gave one or nothing was judged.
struct ReviewLine {
  std::string code{};
  std::string name{};
  std::string weight{};
  std::string claimed_value{};
  std::string actual{};  ///< out of the books
  std::string claimed{};
  std::string engine{};
  std::string reviewed{};
  std::string claim_difference{};   ///< claimed − engine, signed
  std::string claim_reason{};       ///< class, points and what it is, part by part
  std::string review_difference{};  ///< reviewed − engine
  std::string review_reason{};
};

/// The three columns of a self-evaluation; no rows where nothing was claimed.
struct ReviewModel {
  std::vector<ReviewLine> rows{};
  ReviewLine total{};
  std::vector<LabelledText> classes{};  ///< points of all differences by class
};

/// A mandatory explanation that nobody gave.
struct UnexplainedLine {
  std::string code{};
  std::string name{};
  std::string why{};
  std::string citation{};
};

/// A qualitative finding with what it rests on.
struct FindingTierLine {
  std::string code{};
  std::string name{};
  std::string target{};
  std::string finding{};  ///< as written
  std::string tier{};
  std::string share{};  ///< of the weight, and whether it was stated or is the book's point
  std::string points{};
  std::string evidence{};  ///< the file that proves it, or that there is none
};

/// What somebody said beside the figures.
struct StatementLine {
  std::string indicator{};  ///< or @project, @total …
  std::string kind{};
  std::string date{};
  std::string text{};
  std::string author{};  ///< empty where nobody is named
};

/// A figure that did not count, and why.
struct LeftOutLine {
  std::string indicator{};
  std::string date{};
  std::string value{};
  std::string reason{};
  std::string where{};
};

/// A remark, with every place it was made about.
struct NoteLine {
  Severity severity = Severity::note;
  std::string word{};
  std::string text{};
  std::vector<std::string> places{};
};

/// One rule that was applied, with where it comes from.
struct RuleLine {
  std::string label{};
  std::string rule{};
  std::string citation{};
};

/// The whole report.
struct ReportModel {
  Language language = Language::chinese;
  bool leads_with_pace = false;
  std::string title{};
  std::string project{};  ///< name, else code
  std::string code{};
  std::string period{};                ///< "2024 年度 · 半年节点"
  std::vector<LabelledText> header{};  ///< project fields, personal ones masked
  std::vector<LabelledText> goals{};
  std::vector<LabelledText> dates{};  ///< as of, milestone and whether it is due, course
  std::vector<LabelledText> basis{};  ///< rule book with its citation, origin of the weights
  Headline headline{};
  std::vector<VerdictCount> verdicts{};
  std::vector<PaceCount> paces{};
  std::string shortfalls_heading{};
  std::vector<Shortfall> shortfalls{};  ///< at most three
  std::vector<NotJudged> not_judged{};
  std::string points_heading{};             ///< 得分 or 参考分
  std::string missed_heading{};             ///< 未达标 or 未到节点
  std::vector<IndicatorLine> indicators{};  ///< worst first
  std::vector<IndicatorLine> compliance{};  ///< those that weigh nothing, worst first
  std::vector<LevelLine> levels{};
  std::vector<ExecutionLine> execution{};
  std::vector<LabelledText> monitoring{};  ///< dual monitoring and lights
  std::string outlook_remark{};            ///< what the outlook is and is not
  std::vector<OutlookLine> outlook{};      ///< the most points to gain first
  std::vector<CurvePicture> curves{};
  std::optional<ScatterPicture> scatter{};
  ReviewModel review{};
  std::vector<UnexplainedLine> unexplained{};  ///< only where anything was claimed
  std::vector<StatementLine> statements{};
  std::vector<LeftOutLine> left_out{};
  std::vector<NoteLine> notes{};
  std::vector<RuleLine> rules{};
  std::vector<LabelledText> versions{};  ///< of the target form, where it was adjusted
  std::vector<LabelledText> state{};     ///< inputs with their hashes, the rule book's hash
};

}  // namespace duibiao
