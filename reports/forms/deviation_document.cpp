#include "reports/forms/deviation_document.h"

#include <utility>

#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/model_tables.h"

namespace duibiao {
namespace {

using Cells = std::vector<DocumentCell>;

/// Makes the pages.
class DeviationDocument {
 public:
  explicit DeviationDocument(const ReportModel& model) : model_(model), words_(model.language) {}

  DocumentPage outcome() const {
    DocumentPage page{std::string(words_.pick("偏离报告", "Deviation")), true, {}};
    page.blocks.emplace_back(DocumentLine{LineRole::title, model_.title});
    page.blocks.emplace_back(
        DocumentLine{LineRole::subtitle, model_.project + " " + model_.code + " " + model_.period});
    add_section(page, "", labelled_table(header()));
    add_section(page, "", labelled_table(headline()));
    add_counts(page);
    add_shortfalls(page);
    add_not_judged(page);
    add_levels(page);
    add_execution(page);
    add_section(page, words_("label_monitoring"), labelled_table(model_.monitoring));
    add_section(page, words_("label_outlook"), outlook_table(model_.outlook, words_));
    add_section(page, words_("label_review"), review_table(model_.review, words_));
    add_section(page, words_("label_differences"), labelled_table(model_.review.classes));
    add_section(page, words_("label_unexplained"), unexplained_table(model_.unexplained, words_));
    add_section(page, words_("label_statements"), statement_table(model_.statements, words_));
    return page;
  }

  DocumentPage indicators() const {
    DocumentPage page{std::string(words_.pick("指标逐项对照", "Indicators")), true, {}};
    add_indicators(page, "label_indicators", model_.indicators);
    add_indicators(page, "label_compliance", model_.compliance);
    return page;
  }

  DocumentPage grounds() const {
    DocumentPage page{std::string(words_.pick("规则与依据", "Grounds")), true, {}};
    add_section(page, words_("label_basis"), labelled_table(model_.basis));
    add_section(page, words_("label_rules"), rule_table(model_.rules, words_));
    add_section(page, words_("label_left_out"), left_out_table(model_.left_out, words_));
    add_section(page, words_("label_notes"), note_table(model_.notes, words_));
    add_section(page, words_("label_versions"), labelled_table(model_.versions));
    add_section(page, words_("label_state"), labelled_table(model_.state));
    return page;
  }

  /// The state of the data in one line.
  std::string footer() const {
    std::string text;
    for (const LabelledText& line : model_.state) {
      text.append(text.empty() ? "" : words_.pick("；", "; "));
      text.append(line.label).append(" ").append(line.text);
    }
    return text;
  }

 private:
  std::vector<LabelledText> header() const {
    std::vector<LabelledText> lines = model_.header;
    lines.insert(lines.end(), model_.goals.begin(), model_.goals.end());
    lines.insert(lines.end(), model_.dates.begin(), model_.dates.end());
    return lines;
  }

  std::vector<LabelledText> headline() const {
    const Headline& head = model_.headline;
    std::vector<LabelledText> lines;
    std::string score = head.score;
    if (!score.empty()) {
      score.append(words_.pick("，", ", "))
          .append(words_("score_of_total", {{"total", head.total}}));
    }
    if (!head.remark.empty()) {
      score.append(score.empty() ? "" : words_.pick("；", "; ")).append(head.remark);
    }
    lines.push_back({head.label, std::move(score)});
    if (!head.grade.empty()) {
      lines.push_back({words_("label_grade"), head.grade});
    }
    lines.push_back({words_("label_judged"), head.coverage});
    return lines;
  }

  void add_counts(DocumentPage& page) const {
    DocumentTable table;
    Cells names;
    Cells counts;
    const auto add = [&](std::string name, int count, Tone tone) {
      names.push_back(heading_cell(std::move(name)));
      counts.push_back(number_cell(Ratio{count}, {}));
      counts.back().tone = count > 0 ? tone : Tone::none;
      table.widths.push_back(1);
    };
    for (const VerdictCount& count : model_.verdicts) {
      add(count.verdict.word, count.count, tone_of(count.verdict.kind));
    }
    if (model_.leads_with_pace) {
      for (const PaceCount& count : model_.paces) {
        add(count.word, count.count, Tone::none);
      }
    }
    table.rows = {row_of(std::move(names), true), row_of(std::move(counts))};
    add_section(page, words_("label_verdicts"), std::move(table));
  }

  void add_shortfalls(DocumentPage& page) const {
    DocumentTable table{{15, 15, 30, 40}, {}};
    for (const Shortfall& loss : model_.shortfalls) {
      table.rows.push_back(row_of({word_cell(loss.amount), word_cell(loss.code),
                                   text_cell(loss.name), text_cell(loss.detail)}));
    }
    add_section(page, model_.shortfalls_heading, std::move(table));
  }

  void add_not_judged(DocumentPage& page) const {
    DocumentTable table{{15, 35, 50}, {}};
    for (const NotJudged& group : model_.not_judged) {
      std::string names;
      for (const std::string& name : group.indicators) {
        names.append(names.empty() ? "" : words_.pick("、", ", ")).append(name);
      }
      table.rows.push_back(row_of(
          {word_cell(group.verdict.word), text_cell(group.reason), text_cell(std::move(names))}));
    }
    add_section(page, words_("label_not_judged"), std::move(table));
  }

  void add_levels(DocumentPage& page) const {
    DocumentTable table{{20, 25, 10, 10, 10, 10, 8, 8}, {}};
    table.rows.push_back(
        heading_row({words_("label_level1"), words_("label_level2"), words_("label_indicator"),
                     words_("met"), model_.missed_heading, words_("label_judged"),
                     words_("label_weight"), model_.points_heading}));
    for (const LevelLine& level : model_.levels) {
      table.rows.push_back(
          row_of({text_cell(level.level1), text_cell(level.level2),
                  number_cell(Ratio{level.indicators}, {}), number_cell(Ratio{level.met}, {}),
                  number_cell(Ratio{level.missed}, {}), word_cell(level.judged),
                  points_text_cell(level.weight), points_text_cell(level.score)}));
    }
    add_section(page, words_("label_levels"), std::move(table));
  }

  void add_execution(DocumentPage& page) const {
    DocumentTable table{{40, 20, 20, 20}, {}};
    table.rows.push_back(heading_row({words_("label_denominator"), words_("label_amount"),
                                      words_("label_executed"), words_("label_rate")}));
    for (const ExecutionLine& line : model_.execution) {
      table.rows.push_back(row_of({text_cell(line.denominator), word_cell(line.budget),
                                   word_cell(line.executed), word_cell(line.rate)}));
    }
    add_section(page, words_("label_execution"), std::move(table));
  }

  void add_indicators(DocumentPage& page, std::string_view heading,
                      const std::vector<IndicatorLine>& lines) const {
    DocumentTable table{{8, 9, 9, 16, 9, 10, 8, 8, 8, 6, 6, 8, 22, 12}, {}};
    table.rows.push_back(
        heading_row({words_("column_code"), words_("label_level1"), words_("label_level2"),
                     words_("label_indicator"), words_("label_target"), words_("label_actual"),
                     words_("label_verdict"), words_("label_attainment"), words_("label_deviation"),
                     words_("label_weight"), model_.points_heading, words_("label_pace"),
                     words_("label_reason_and_step"), words_("label_source")}));
    for (const IndicatorLine& line : lines) {
      table.rows.push_back(row_of(indicator_cells(line)));
    }
    add_section(page, words_(heading), std::move(table));
  }

  Cells indicator_cells(const IndicatorLine& line) const {
    const auto two_lines = [](const std::string& first, const std::string& second) {
      return second.empty() ? first : first.empty() ? second : first + "\n" + second;
    };
    DocumentCell verdict = word_cell(line.verdict.word);  // without its sign: fonts lack it
    verdict.tone = tone_of(line.verdict.kind);
    std::string reason = two_lines(line.reason, line.next_step);
    for (const std::string& note : line.notes) {
      reason = two_lines(reason, note);
    }
    std::string sources;
    for (const LabelledText& source : line.sources) {
      sources = two_lines(sources, source.label + words_.colon() + source.text);
    }
    return {word_cell(line.code),
            word_cell(line.level1),
            word_cell(line.level2),
            text_cell(line.name),
            word_cell(two_lines(line.target, line.target_remark)),
            word_cell(two_lines(line.actual, line.actual_detail)),
            std::move(verdict),
            word_cell(line.attainment),
            word_cell(line.deviation),
            points_text_cell(line.weight),
            points_text_cell(line.points),
            word_cell(line.pace),
            text_cell(std::move(reason)),
            remark_cell(std::move(sources))};
  }

  const ReportModel& model_;
  Words words_;
};

}  // namespace

Document deviation_document(const ReportModel& model, const std::optional<Date>& day) {
  const DeviationDocument made(model);

  Document document;
  document.language = model.language;
  document.title = model.title;
  document.subject = model.code;
  document.footer = made.footer();
  document.day = day;
  document.pages = {made.outcome(), made.indicators(), made.grounds()};
  return document;
}

}  // namespace duibiao
