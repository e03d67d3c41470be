#include "reports/terminal/terminal_report.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "reports/terminal/display_text.h"
#include "reports/terminal/text_table.h"

namespace duibiao {
namespace {

constexpr int kNarrowest = 80;
constexpr int kWidestValue = 14;
constexpr int kWidestForecast = 18;

TextTone tone_of(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::met:
      return TextTone::good;
    case VerdictKind::missed:
      return TextTone::bad;
    case VerdictKind::not_yet_due:
      return TextTone::plain;
    case VerdictKind::no_data:
    case VerdictKind::no_target:
    case VerdictKind::not_assessable:
      return TextTone::open;
  }
  return TextTone::plain;
}

TextTone tone_of(std::optional<Light> light) {
  if (!light) {
    return TextTone::muted;
  }
  switch (*light) {
    case Light::red:
      return TextTone::bad;
    case Light::orange:
    case Light::yellow:
      return TextTone::open;
    case Light::green:
      return TextTone::good;
    case Light::blue:
      return TextTone::plain;
  }
  return TextTone::plain;
}

std::string sign_and_word(const Verdict& verdict) {
  return std::string(verdict.sign).append(" ").append(verdict.word);
}

/// The report, section by section, as text that grows.
class TerminalReport {
 public:
  TerminalReport(const ReportModel& model, const TerminalStyle& style)
      : model_(model),
        words_(model.language),
        width_(std::max(style.width, kNarrowest)),
        colour_(style.colour) {}

  std::string render() {
    add_heading();
    add_headline();
    add_shortfalls();
    add_not_judged();
    add_indicators("label_indicators", model_.indicators);
    add_indicators("label_compliance", model_.compliance);
    add_outlook();
    add_levels();
    add_execution();
    add_review();
    add_statements();
    add_left_out();
    add_notes();
    add_state();
    return std::move(text_);
  }

 private:
  void line(const std::string& content, TextTone tone = TextTone::plain, int indent = 0) {
    for (const std::string& piece : wrapped(printable(content), width_ - indent)) {
      text_.append(static_cast<std::size_t>(indent), ' ');
      text_.append(toned(piece, tone, colour_)).append("\n");
    }
  }

  void heading(std::string_view code, const std::string& remark = {}) {
    text_ += "\n";
    line(words_(code) + remark, TextTone::strong);
  }

  /// "label  text" with the texts in one column.
  void labelled(const std::vector<LabelledText>& lines) {
    int widest = 0;
    for (const LabelledText& entry : lines) {
      widest = std::max(widest, display_width(printable(entry.label)));
    }
    for (const LabelledText& entry : lines) {
      const auto pieces = wrapped(printable(entry.text), width_ - widest - 2);
      std::string label = padded(printable(entry.label), widest + 2);
      for (const std::string& piece : pieces) {
        text_.append(toned(label, TextTone::muted, colour_)).append(piece).append("\n");
        label.assign(static_cast<std::size_t>(widest) + 2, ' ');
      }
    }
  }

  TextTable table(std::vector<TextColumn> columns) const {
    return {std::move(columns), width_, colour_};
  }

  void add_heading() {
    line(model_.title + "  " + model_.period, TextTone::strong);
    line(model_.project + "  " + model_.code, TextTone::strong);
    text_ += "\n";
    std::vector<LabelledText> lines = model_.header;
    std::ranges::copy(model_.dates, std::back_inserter(lines));
    std::ranges::copy(model_.basis, std::back_inserter(lines));
    labelled(lines);
  }

  std::string score_line() const {
    const Headline& head = model_.headline;
    std::string score = head.label;
    if (!head.score.empty()) {
      score.append(" ").append(head.score);
      score.append(words_.pick("，", ", "))
          .append(words_("score_of_total", {{"total", head.total}}));
    }
    if (!head.grade.empty()) {
      score.append("  ").append(words_("label_grade")).append(" ").append(head.grade);
    }
    return score;
  }

  void add_headline() {
    const Headline& head = model_.headline;
    text_ += "\n";
    if (!head.coverage_complete) {
      line(head.coverage, TextTone::strong);
    }
    if (!model_.leads_with_pace) {
      line(score_line(), TextTone::strong);
    }
    if (!head.remark.empty()) {
      line(head.remark);
    }
    if (head.coverage_complete) {
      line(head.coverage);
    }
    if (model_.leads_with_pace) {
      add_paces();
    }
    add_verdicts();
  }

  void add_verdicts() {
    std::string counts;
    for (const VerdictCount& entry : model_.verdicts) {
      counts += counts.empty() ? "" : "   ";
      counts += toned(sign_and_word(entry.verdict) + " " + std::to_string(entry.count),
                      entry.count > 0 ? tone_of(entry.verdict.kind) : TextTone::muted, colour_);
    }
    text_ += counts + "\n";
  }

  void add_paces() {
    std::string counts;
    for (const PaceCount& entry : model_.paces) {
      counts += counts.empty() ? "" : "   ";
      counts += entry.word + " " + std::to_string(entry.count);
    }
    line(counts, TextTone::strong);
  }

  void add_shortfalls() {
    if (model_.shortfalls.empty()) {
      return;
    }
    text_ += "\n";
    line(model_.shortfalls_heading, TextTone::strong);
    int rank = 0;
    for (const Shortfall& entry : model_.shortfalls) {
      line(std::to_string(++rank) + ". " + entry.amount + "  " + entry.name + "  " + entry.code);
      line(entry.detail, TextTone::muted, 3);
    }
  }

  void add_not_judged() {
    if (model_.not_judged.empty()) {
      return;
    }
    heading("label_not_judged");
    for (const NotJudged& group : model_.not_judged) {
      line(sign_and_word(group.verdict) + words_.colon() + group.reason, TextTone::open);
      for (const std::string& indicator : group.indicators) {
        line(indicator, TextTone::plain, 2);
      }
    }
  }

  std::vector<TextColumn> indicator_columns() const {
    const bool pace = model_.leads_with_pace;
    std::vector<TextColumn> columns{{words_("label_verdict")},
                                    {words_("label_indicator")},
                                    {"", false, 0, true},
                                    {words_("label_target"), false, kWidestValue},
                                    {words_("label_actual"), false, kWidestValue},
                                    {words_("label_attainment"), true}};
    columns.push_back(pace ? TextColumn{words_("label_pace"), false, kWidestValue}
                           : TextColumn{model_.points_heading + "/" + words_("label_weight"), true,
                                        kWidestValue});
    return columns;
  }

  TextCell last_cell(const IndicatorLine& indicator) const {
    if (model_.leads_with_pace) {
      return {indicator.pace};
    }
    return {indicator.points.empty() ? indicator.weight
                                     : indicator.points + "/" + indicator.weight};
  }

  /// The parts that say something, one after the other.
  std::string joined(const std::vector<std::string>& parts) const {
    std::string note;
    for (const std::string& part : parts) {
      if (!part.empty()) {
        note.append(note.empty() ? "" : words_.pick("；", "; ")).append(part);
      }
    }
    return note;
  }

  std::string note_of(const IndicatorLine& indicator) const {
    const bool shown =
        indicator.verdict.kind == VerdictKind::missed && !indicator.deviation.empty();
    std::vector<std::string> parts{
        indicator.reason, shown ? words_("label_deviation") + " " + indicator.deviation : "",
        indicator.next_step, indicator.target_remark};
    std::ranges::copy(indicator.notes, std::back_inserter(parts));
    return joined(parts);
  }

  std::string note_of(const OutlookLine& outlook) const {
    std::vector<std::string> parts{outlook.interval, outlook.method, outlook.basis, outlook.effort,
                                   outlook.next};
    std::ranges::copy(outlook.notes, std::back_inserter(parts));
    return joined(parts);
  }

  void add_indicators(std::string_view code, const std::vector<IndicatorLine>& indicators) {
    if (indicators.empty()) {
      return;
    }
    heading(code);
    TextTable rows = table(indicator_columns());
    for (const IndicatorLine& indicator : indicators) {
      rows.add({{{sign_and_word(indicator.verdict), tone_of(indicator.verdict.kind)},
                 {indicator.code},
                 {indicator.name},
                 {indicator.target},
                 {indicator.actual},
                 {indicator.attainment},
                 last_cell(indicator)},
                note_of(indicator)});
    }
    text_ += rows.render(2);
  }

  void add_outlook() {
    if (model_.outlook.empty()) {
      return;
    }
    heading("label_monitoring");
    labelled(model_.monitoring);
    heading("label_outlook");
    line(model_.outlook_remark, TextTone::muted);
    TextTable rows = table({{words_("label_light")},
                            {words_("label_indicator")},
                            {"", false, 0, true},
                            {words_("label_forecast"), false, kWidestForecast},
                            {words_("label_full_year_target"), false, kWidestValue},
                            {words_("label_likelihood"), false, kWidestForecast},
                            {words_("label_points_to_gain"), true}});
    std::string settled;
    int count = 0;
    for (const OutlookLine& outlook : model_.outlook) {
      if (outlook.settled) {
        ++count;
        settled.append(settled.empty() ? "" : words_.pick("、", ", "))
            .append(outlook.code)
            .append(" ")
            .append(outlook.name);
        continue;
      }
      const LightMark& light = outlook.light;
      rows.add({{{std::string(light.sign).append(" ").append(light.word), tone_of(light.light)},
                 {outlook.code},
                 {outlook.name},
                 {outlook.forecast},
                 {outlook.target},
                 {outlook.likelihood},
                 {outlook.points}},
                note_of(outlook)});
    }
    text_ += rows.render(2);
    if (count > 0) {
      line(words_("outlook_settled", {{"count", std::to_string(count)}}) + settled);
    }
  }

  void add_levels() {
    if (model_.levels.empty()) {
      return;
    }
    heading("label_levels");
    TextTable rows = table({{words_("label_level1"), false, 24},
                            {words_("label_level2"), false, 24, true},
                            {words_("label_judged"), true},
                            {words_("met"), true},
                            {model_.missed_heading, true},
                            {words_("label_weight"), true},
                            {model_.leads_with_pace ? "" : model_.points_heading, true}});
    for (const LevelLine& level : model_.levels) {
      rows.add({{{level.level1},
                 {level.level2},
                 {level.judged},
                 {std::to_string(level.met)},
                 {std::to_string(level.missed)},
                 {level.weight},
                 {level.score}},
                {}});
    }
    text_ += rows.render();
  }

  void add_execution() {
    if (model_.execution.empty()) {
      return;
    }
    heading("label_execution");
    TextTable rows = table({{words_("label_denominator"), false, 0, true},
                            {words_("label_rate"), true},
                            {words_("label_executed"), true},
                            {words_("label_amount"), true}});
    for (const ExecutionLine& rate : model_.execution) {
      rows.add({{{rate.denominator}, {rate.rate}, {rate.executed}, {rate.budget}}, {}});
    }
    text_ += rows.render();
  }

  /// Claim, computation and review; the reasons stand below each row.
  void add_review() {
    const ReviewModel& review = model_.review;
    if (review.total.engine.empty()) {
      return;
    }
    heading("label_review");
    TextTable rows = table({{words_("label_indicator")},
                            {"", false, 0, true},
                            {words_("label_weight"), true},
                            {words_("column_claimed"), true},
                            {words_("column_computed"), true},
                            {words_("column_reviewed"), true}});
    const auto add = [&](const ReviewLine& row) {
      rows.add(
          {{{row.code}, {row.name}, {row.weight}, {row.claimed}, {row.engine}, {row.reviewed}},
           joined(
               {reason_of("column_claim_difference", row.claim_difference, row.claim_reason),
                reason_of("column_review_difference", row.review_difference, row.review_reason)})});
    };
    std::ranges::for_each(review.rows, add);
    add(review.total);
    text_ += rows.render(1);
    labelled(review.classes);
    if (!model_.unexplained.empty()) {
      heading("label_unexplained");
      for (const UnexplainedLine& missing : model_.unexplained) {
        line(missing.code + " " + missing.name + words_.colon() + missing.why);
      }
    }
  }

  /// "自评−系统 +1.00：规则差异 …"; empty where nobody gave a score.
  std::string reason_of(std::string_view label, const std::string& points,
                        const std::string& reason) const {
    std::string text;
    if (!points.empty()) {
      text.append(words_(label)).append(" ").append(points);
      text.append(reason.empty() ? "" : words_.colon() + reason);
    }
    return text;
  }

  void add_left_out() {
    if (model_.left_out.empty()) {
      return;
    }
    heading("label_left_out");
    TextTable rows = table({{words_("label_indicator"), false, 24},
                            {words_("label_date")},
                            {words_("label_value"), false, kWidestValue},
                            {words_("label_reason"), false, 28},
                            {words_("label_source"), false, 0, true}});
    for (const LeftOutLine& left : model_.left_out) {
      rows.add({{{left.indicator}, {left.date}, {left.value}, {left.reason}, {left.where}}, {}});
    }
    text_ += rows.render();
  }

  void add_statements() {
    if (model_.statements.empty()) {
      return;
    }
    heading("label_statements");
    TextTable rows = table({{words_("label_indicator"), false, 24},
                            {words_("column_statement_kind")},
                            {words_("label_date")},
                            {words_("column_author"), false, 16},
                            {words_("column_statement"), false, 0, true}});
    for (const StatementLine& said : model_.statements) {
      rows.add({{{said.indicator}, {said.kind}, {said.date}, {said.author}, {said.text}}, {}});
    }
    text_ += rows.render();
  }

  void add_notes() {
    if (model_.notes.empty()) {
      return;
    }
    heading("label_notes");
    for (const NoteLine& note : model_.notes) {
      std::string places;
      for (const std::string& place : note.places) {
        places.append(places.empty() ? "" : ", ").append(place);
      }
      line(note.word + words_.colon() + note.text);
      if (!places.empty()) {
        line(places, TextTone::muted, 3);
      }
    }
  }

  void add_state() {
    if (!model_.versions.empty()) {
      heading("label_versions");
      labelled(model_.versions);
    }
    heading("label_state");
    labelled(model_.state);
  }

  const ReportModel& model_;
  Words words_;
  int width_;
  bool colour_;
  std::string text_{};
};

}  // namespace

std::string render_terminal(const ReportModel& model, const TerminalStyle& style) {
  return TerminalReport(model, style).render();
}

}  // namespace duibiao
