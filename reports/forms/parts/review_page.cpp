#include "reports/forms/parts/review_page.h"

#include <utility>

#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/form_frame.h"
#include "reports/forms/parts/model_tables.h"
#include "reports/model/review/review_lines.h"

namespace duibiao {
namespace {

/// Tier, share, points and evidence of every qualitative finding.
DocumentTable finding_table(const FormContext& context) {
  const Words& words = context.words;
  DocumentTable table{{10, 22, 10, 16, 10, 12, 8, 24}, {}};
  table.rows.push_back(
      heading_row({words("column_code"), words("label_indicator"), words("label_target"),
                   words("column_finding"), words("column_tier"), words("column_share"),
                   words("label_points"), words("column_evidence")}));
  for (const FindingTierLine& line : finding_lines(context.assessment, context.vocabulary, words)) {
    table.rows.push_back(
        row_of({word_cell(line.code), text_cell(line.name), word_cell(line.target),
                text_cell(context.shown(line.finding)), word_cell(line.tier), word_cell(line.share),
                points_text_cell(line.points), text_cell(context.shown(line.evidence))}));
  }
  return table;
}

}  // namespace

std::optional<DocumentPage> review_page(const FormContext& context) {
  const Words& words = context.words;
  DocumentPage page{std::string(words.pick("自评对照", "Review")), true, {}};
  const ReviewModel review = review_model(context.assessment, words);
  add_section(page, "", review_table(review, words));
  add_section(page, words("label_differences"), labelled_table(review.classes));
  add_section(page, words("label_unexplained"),
              unexplained_table(unexplained_lines(context.assessment, false, words), words));
  add_section(page, words("label_findings_by_tier"), finding_table(context));
  if (page.blocks.empty()) {
    return std::nullopt;
  }
  page.blocks.insert(page.blocks.begin(),
                     {DocumentLine{LineRole::title, words("review_title")},
                      DocumentLine{LineRole::subtitle, words("review_remark")}});
  return page;
}

}  // namespace duibiao
