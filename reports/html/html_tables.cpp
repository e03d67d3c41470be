#include "reports/html/html_tables.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "reports/html/bullet_svg.h"

namespace duibiao {
namespace {

struct Heading {
  std::string text{};
  std::string name{};  ///< class; "num" for a column of numbers
};

/// A table with a caption for readers that do not see the heading; `rows` writes the body.
void write_table(Markup& page, const std::string& caption, const std::vector<Heading>& headings,
                 const std::function<void()>& rows) {
  page.element("table", {{"role", "table"}}, [&] {
    page.element("caption", caption);
    page.element("thead", {{"role", "rowgroup"}}, [&] {
      page.element("tr", {{"role", "row"}}, [&] {
        for (const Heading& heading : headings) {
          page.element("th", {{"scope", "col"}, {"role", "columnheader"}, {"class", heading.name}},
                       heading.text);
        }
      });
    });
    page.element("tbody", {{"role", "rowgroup"}}, rows);
  });
}

void write_cell(Markup& page, const std::string& text, bool number = false) {
  page.element("td", {{"role", "cell"}, {"class", number ? "num" : ""}}, text);
}

void write_fine(Markup& page, const std::string& text) {
  if (!text.empty()) {
    page.element("span", {{"class", "fine"}}, text);
  }
}

/// A plain table of texts under its own heading.
struct PlainTable {
  std::string heading{};
  std::vector<Heading> columns{};
  std::vector<std::vector<std::string>> rows{};
};

void write_plain(Markup& page, const PlainTable& table) {
  if (table.rows.empty()) {
    return;
  }
  page.element("section", {}, [&] {
    page.element("h2", table.heading);
    page.element("div", {{"class", "scroll"}}, [&] {
      write_table(page, table.heading, table.columns, [&] {
        for (const std::vector<std::string>& row : table.rows) {
          page.element("tr", {{"role", "row"}}, [&] {
            for (std::size_t i = 0; i < row.size(); ++i) {
              write_cell(page, row[i], table.columns[i].name == "num");
            }
          });
        }
      });
    });
  });
}

/// One indicator's cells.
class IndicatorRow {
 public:
  IndicatorRow(Markup& page, const ReportModel& model, const IndicatorLine& line)
      : page_(page), model_(model), words_(model.language), line_(line) {}

  void write() {
    std::string name(code_of(line_.verdict.kind));
    page_.element("tr", {{"role", "row"}, {"class", std::move(name)}}, [&] {
      write_verdict();
      write_name();
      labelled_cell("label_target", "target-cell", [&] {
        page_.text(line_.target);
        write_fine(page_, line_.target_remark);
      });
      labelled_cell("label_actual", "actual-cell", [&] { write_actual(); });
      labelled_cell("label_attainment", "num", [&] {
        page_.text(line_.attainment);
        write_fine(page_, line_.deviation);
      });
      write_last();
      labelled_cell("label_reason_and_step", "step-cell", [&] { write_step(); });
    });
  }

 private:
  void labelled_cell(std::string_view label, std::string name,
                     const std::function<void()>& inside) {
    cell(words_(label), std::move(name), inside);
  }

  void cell(std::string label, std::string name, const std::function<void()>& inside) {
    page_.element("td",
                  {{"role", "cell"}, {"data-label", std::move(label)}, {"class", std::move(name)}},
                  inside);
  }

  void write_verdict() {
    std::string name = "verdict v-";
    name += code_of(line_.verdict.kind);
    page_.element("td", {{"role", "cell"}, {"class", "verdict-cell"}}, [&] {
      page_.element("span", {{"class", std::move(name)}}, [&] {
        page_.element("span", {{"class", "sign"}, {"aria-hidden", "true"}}, line_.verdict.sign);
        page_.text(line_.verdict.word);
      });
    });
  }

  void write_name() {
    page_.element("th", {{"scope", "row"}, {"role", "rowheader"}}, [&] {
      page_.text(line_.name);
      write_fine(page_, line_.code + " · " + line_.level1 + " / " + line_.level2);
      for (const std::string& note : line_.notes) {
        write_fine(page_, note);
      }
    });
  }

  void write_actual() {
    page_.text(line_.actual);
    write_fine(page_, line_.actual_detail);
    if (line_.bar) {
      write_bullet(page_, *line_.bar, line_.verdict.kind);
    }
  }

  void write_last() {
    if (model_.leads_with_pace) {
      labelled_cell("label_pace", "num", [&] { page_.text(line_.pace); });
      return;
    }
    cell(model_.points_heading, "num", [&] {
      page_.element("span", {{"class", "points"}}, line_.points);
      page_.text(line_.points.empty() ? line_.weight : " / " + line_.weight);
    });
  }

  void write_step() {
    if (!line_.reason.empty()) {
      page_.element("span", {{"class", "reason"}}, line_.reason);
    }
    if (!line_.next_step.empty()) {
      page_.text(line_.reason.empty() ? "" : words_.pick("；", "; "));
      page_.text(line_.next_step);
    }
    for (const LabelledText& source : line_.sources) {
      write_fine(page_, source.label + words_.colon() + source.text);
    }
  }

  Markup& page_;
  const ReportModel& model_;
  Words words_;
  const IndicatorLine& line_;
};

void write_indicator_table(Markup& page, const ReportModel& model, const std::string& heading,
                           const std::vector<IndicatorLine>& lines) {
  if (lines.empty()) {
    return;
  }
  const Words words{model.language};
  const std::string last = model.leads_with_pace
                               ? words("label_pace")
                               : model.points_heading + " / " + words("label_weight");
  page.element("section", {{"class", "indicators"}}, [&] {
    page.element("h2", heading);
    page.element("div", {{"class", "scroll stacking"}}, [&] {
      write_table(page, heading,
                  {{words("label_verdict"), "verdict-cell"},
                   {words("label_indicator"), {}},
                   {words("label_target"), "target-cell"},
                   {words("label_actual"), "actual-cell"},
                   {words("label_attainment"), "num"},
                   {last, "num"},
                   {words("label_reason_and_step"), "step-cell"}},
                  [&] {
                    for (const IndicatorLine& line : lines) {
                      IndicatorRow(page, model, line).write();
                    }
                  });
    });
  });
}

PlainTable level_table(const ReportModel& model, Words words) {
  PlainTable table{words("label_levels"),
                   {{words("label_level1"), {}},
                    {words("label_level2"), {}},
                    {words("label_judged"), "num"},
                    {words("met"), "num"},
                    {model.missed_heading, "num"},
                    {words("label_weight"), "num"}},
                   {}};
  if (!model.leads_with_pace) {
    table.columns.push_back({model.points_heading, "num"});
  }
  for (const LevelLine& level : model.levels) {
    table.rows.push_back({level.level1, level.level2, level.judged, std::to_string(level.met),
                          std::to_string(level.missed), level.weight});
    if (!model.leads_with_pace) {
      table.rows.back().push_back(level.score);
    }
  }
  return table;
}

PlainTable execution_table(const ReportModel& model, Words words) {
  PlainTable table{words("label_execution"),
                   {{words("label_denominator"), {}},
                    {words("label_rate"), "num"},
                    {words("label_executed"), "num"},
                    {words("label_amount"), "num"}},
                   {}};
  for (const ExecutionLine& rate : model.execution) {
    table.rows.push_back({rate.denominator, rate.rate, rate.executed, rate.budget});
  }
  return table;
}

PlainTable left_out_table(const ReportModel& model, Words words) {
  PlainTable table{words("label_left_out"),
                   {{words("label_indicator"), {}},
                    {words("label_date"), {}},
                    {words("label_value"), {}},
                    {words("label_reason"), {}},
                    {words("label_source"), {}}},
                   {}};
  for (const LeftOutLine& left : model.left_out) {
    table.rows.push_back({left.indicator, left.date, left.value, left.reason, left.where});
  }
  return table;
}

PlainTable review_table(const ReportModel& model, Words words) {
  PlainTable table{words("label_review"),
                   {{words("label_indicator"), {}},
                    {words("column_claimed_value"), {}},
                    {words("column_books"), {}},
                    {words("label_weight"), "num"},
                    {words("column_claimed"), "num"},
                    {words("column_computed"), "num"},
                    {words("column_reviewed"), "num"},
                    {words("column_claim_difference"), "num"},
                    {words("column_claim_reason"), {}},
                    {words("column_review_difference"), "num"},
                    {words("column_review_reason"), {}}},
                   {}};
  const auto add = [&](const ReviewLine& row) {
    table.rows.push_back({row.code + " " + row.name, row.claimed_value, row.actual, row.weight,
                          row.claimed, row.engine, row.reviewed, row.claim_difference,
                          row.claim_reason, row.review_difference, row.review_reason});
  };
  if (!model.review.total.engine.empty()) {
    std::ranges::for_each(model.review.rows, add);
    add(model.review.total);
  }
  return table;
}

PlainTable unexplained_table(const ReportModel& model, Words words) {
  PlainTable table{
      words("label_unexplained"),
      {{words("label_indicator"), {}}, {words("label_reason"), {}}, {words("label_citation"), {}}},
      {}};
  for (const UnexplainedLine& missing : model.unexplained) {
    table.rows.push_back({missing.code + " " + missing.name, missing.why, missing.citation});
  }
  return table;
}

PlainTable statement_table(const ReportModel& model, Words words) {
  PlainTable table{words("label_statements"),
                   {{words("label_indicator"), {}},
                    {words("column_statement_kind"), {}},
                    {words("label_date"), {}},
                    {words("column_statement"), {}},
                    {words("column_author"), {}}},
                   {}};
  for (const StatementLine& said : model.statements) {
    table.rows.push_back({said.indicator, said.kind, said.date, said.text, said.author});
  }
  return table;
}

PlainTable rule_table(const ReportModel& model, Words words) {
  PlainTable table{
      words("label_rules"),
      {{words("label_rule"), {}}, {words("label_formula"), {}}, {words("label_citation"), {}}},
      {}};
  for (const RuleLine& rule : model.rules) {
    table.rows.push_back({rule.label, rule.rule, rule.citation});
  }
  return table;
}

void write_notes(Markup& page, const ReportModel& model, Words words) {
  if (model.notes.empty()) {
    return;
  }
  page.element("section", {}, [&] {
    page.element("h2", words("label_notes"));
    page.element("ul", {{"class", "notes"}}, [&] {
      for (const NoteLine& note : model.notes) {
        page.element("li", {}, [&] {
          page.text(note.word + words.colon() + note.text);
          for (const std::string& place : note.places) {
            write_fine(page, place);
          }
        });
      }
    });
  });
}

void write_definitions(Markup& page, const std::string& heading, const char* name,
                       const std::vector<LabelledText>& lines) {
  if (lines.empty()) {
    return;
  }
  page.element("section", {}, [&] {
    page.element("h2", heading);
    page.element("dl", {{"class", name}}, [&] {
      for (const LabelledText& line : lines) {
        page.element("dt", line.label);
        page.element("dd", line.text);
      }
    });
  });
}

}  // namespace

void write_indicators(Markup& page, const ReportModel& model) {
  const Words words{model.language};
  write_indicator_table(page, model, words("label_indicators"), model.indicators);
  write_indicator_table(page, model, words("label_compliance"), model.compliance);
}

void write_totals(Markup& page, const ReportModel& model) {
  const Words words{model.language};
  page.element("div", {{"class", "columns"}}, [&] {
    write_plain(page, level_table(model, words));
    page.element("div", {}, [&] {
      write_plain(page, execution_table(model, words));
      write_definitions(page, words("label_goals"), "basis", model.goals);
    });
  });
}

void write_review(Markup& page, const ReportModel& model) {
  const Words words{model.language};
  write_plain(page, review_table(model, words));
  write_definitions(page, words("label_differences"), "basis", model.review.classes);
  write_plain(page, unexplained_table(model, words));
  write_plain(page, statement_table(model, words));
}

void write_appendix(Markup& page, const ReportModel& model) {
  const Words words{model.language};
  write_notes(page, model, words);
  write_plain(page, left_out_table(model, words));
  write_plain(page, rule_table(model, words));
  write_definitions(page, words("label_versions"), "versions", model.versions);
  write_definitions(page, words("label_state"), "state", model.state);
}

}  // namespace duibiao
