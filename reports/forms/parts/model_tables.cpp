#include "reports/forms/parts/model_tables.h"

#include <utility>

#include "reports/forms/parts/cells.h"

namespace duibiao {

Tone tone_of(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::met:
      return Tone::good;
    case VerdictKind::missed:
      return Tone::bad;
    case VerdictKind::not_assessable:
    case VerdictKind::no_data:
      return Tone::attention;
    case VerdictKind::not_yet_due:
    case VerdictKind::no_target:
      return Tone::none;
  }
  return Tone::none;
}

DocumentRow heading_row(const std::vector<std::string>& headings) {
  std::vector<DocumentCell> cells;
  for (const std::string& heading : headings) {
    cells.push_back(heading_cell(heading));
  }
  return row_of(std::move(cells), true);
}

DocumentTable labelled_table(const std::vector<LabelledText>& lines) {
  DocumentTable table{{20, 80}, {}};
  for (const LabelledText& line : lines) {
    table.rows.push_back(row_of({label_cell(line.label), text_cell(line.text)}));
  }
  return table;
}

DocumentTable rule_table(const std::vector<RuleLine>& lines, Words words) {
  DocumentTable table{{20, 45, 35}, {}};
  table.rows.push_back(
      heading_row({words("label_rule"), words("label_formula"), words("label_citation")}));
  for (const RuleLine& line : lines) {
    table.rows.push_back(
        row_of({text_cell(line.label), text_cell(line.rule), text_cell(line.citation)}));
  }
  return table;
}

DocumentTable left_out_table(const std::vector<LeftOutLine>& lines, Words words) {
  DocumentTable table{{20, 15, 15, 30, 20}, {}};
  table.rows.push_back(
      heading_row({words("label_indicator"), words("label_date"), words("label_value"),
                   words("label_reason"), words("label_source")}));
  for (const LeftOutLine& line : lines) {
    table.rows.push_back(
        row_of({word_cell(line.indicator), word_cell(line.date), word_cell(line.value),
                text_cell(line.reason), text_cell(line.where)}));
  }
  return table;
}

DocumentTable outlook_table(const std::vector<OutlookLine>& lines, Words words) {
  DocumentTable table{{8, 20, 14, 18, 15, 25}, {}};
  table.rows.push_back(
      heading_row({words("label_light"), words("label_indicator"), words("label_full_year_target"),
                   words("label_forecast"), words("label_likelihood"), words("label_basis")}));
  const auto together = [](const std::string& first, const std::string& second) {
    return first + (first.empty() || second.empty() ? "" : "\n") + second;
  };
  for (const OutlookLine& line : lines) {
    table.rows.push_back(
        row_of({word_cell(line.light.word), text_cell(line.code + "\n" + line.name),
                text_cell(line.target), text_cell(together(line.forecast, line.interval)),
                text_cell(line.likelihood), text_cell(together(line.method, line.basis))}));
  }
  return table;
}

DocumentTable review_table(const ReviewModel& review, Words words) {
  DocumentTable table{{8, 14, 6, 9, 9, 7, 7, 7, 7, 18, 7, 18}, {}};
  table.rows.push_back(
      heading_row({words("column_code"), words("label_indicator"), words("label_weight"),
                   words("column_claimed_value"), words("column_books"), words("column_claimed"),
                   words("column_computed"), words("column_reviewed"),
                   words("column_claim_difference"), words("column_claim_reason"),
                   words("column_review_difference"), words("column_review_reason")}));
  const auto add = [&](const ReviewLine& line) {
    table.rows.push_back(row_of(
        {word_cell(line.code), text_cell(line.name), points_text_cell(line.weight),
         word_cell(line.claimed_value), word_cell(line.actual), points_text_cell(line.claimed),
         points_text_cell(line.engine), points_text_cell(line.reviewed),
         word_cell(line.claim_difference), text_cell(line.claim_reason),
         word_cell(line.review_difference), text_cell(line.review_reason)}));
  };
  if (review.rows.empty() && review.total.engine.empty()) {
    return table;
  }
  for (const ReviewLine& line : review.rows) {
    add(line);
  }
  add(review.total);
  return table;
}

DocumentTable unexplained_table(const std::vector<UnexplainedLine>& lines, Words words) {
  DocumentTable table{{12, 28, 25, 35}, {}};
  table.rows.push_back(heading_row({words("column_code"), words("label_indicator"),
                                    words("label_reason"), words("label_citation")}));
  for (const UnexplainedLine& line : lines) {
    table.rows.push_back(row_of({word_cell(line.code), text_cell(line.name), text_cell(line.why),
                                 text_cell(line.citation)}));
  }
  return table;
}

DocumentTable statement_table(const std::vector<StatementLine>& lines, Words words) {
  DocumentTable table{{18, 15, 12, 37, 18}, {}};
  table.rows.push_back(
      heading_row({words("label_indicator"), words("column_statement_kind"), words("label_date"),
                   words("column_statement"), words("column_author")}));
  for (const StatementLine& line : lines) {
    table.rows.push_back(
        row_of({word_cell(line.indicator), word_cell(line.kind), word_cell(line.date),
                text_cell(line.text), text_cell(line.author)}));
  }
  return table;
}

DocumentTable note_table(const std::vector<NoteLine>& lines, Words words) {
  DocumentTable table{{10, 55, 35}, {}};
  for (const NoteLine& line : lines) {
    std::string places;
    for (const std::string& place : line.places) {
      places.append(places.empty() ? "" : words.pick("，", ", ")).append(place);
    }
    table.rows.push_back(
        row_of({word_cell(line.word), text_cell(line.text), text_cell(std::move(places))}));
  }
  return table;
}

void add_section(DocumentPage& page, const std::string& caption, DocumentTable table) {
  if (table.rows.empty() || table.rows.back().heading) {
    return;
  }
  if (!caption.empty()) {
    page.blocks.emplace_back(DocumentLine{LineRole::caption, caption});
  }
  page.blocks.emplace_back(std::move(table));
}

}  // namespace duibiao
