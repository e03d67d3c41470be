#include "reports/forms/parts/form_frame.h"

#include <utility>

#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/period.h"

namespace duibiao {
namespace {

constexpr std::size_t kShownOfHash = 12;

/// A file or rule book with the beginning of its hash; 系统测算 has the whole of it.
std::string with_hash(const std::string& name, const std::string& hash) {
  return hash.empty() ? name : name + " (SHA-256 " + hash.substr(0, kShownOfHash) + "…)";
}

std::string own_name(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

std::string state_footer(const Date& day, const RuleBook& book, const ReportState& state,
                         Words words) {
  std::string inputs;
  for (const ReportInput& input : state.inputs) {
    inputs.append(inputs.empty() ? "" : words.pick("、", ", "));
    inputs.append(with_hash(own_name(input.name), input.sha256));
  }
  return words("form_footer", {{"day", to_string(day)},
                               {"book", with_hash(book.id, book.content_hash)},
                               {"inputs", inputs.empty() ? words("nothing_to_show") : inputs}});
}

Document document_of(const FormContext& context, std::string title) {
  Document document;
  document.language = context.words.language();
  document.title = std::move(title);
  document.subject = context.assessment.form.project;
  document.footer = state_footer(context.assessment.as_of, context.assessment.rule_book,
                                 context.options.state, context.words);
  document.day = context.assessment.as_of;
  return document;
}

std::vector<DocumentLine> title_lines(const FormContext& context, const std::string& title) {
  const Assessment& assessment = context.assessment;
  return {{LineRole::title, title},
          {LineRole::subtitle, "（" + year_text(assessment.course) + "）"},
          {LineRole::text, "项目编码：" + assessment.form.project}};
}

DocumentCell field_cell(const FormContext& context, const std::string& text, int columns,
                        int rows) {
  DocumentCell cell = text_cell(context.shown(text), columns, rows);
  if (text.empty()) {
    cell.note = context.words("note_field_missing");
  }
  return cell;
}

std::vector<DocumentLine> empty_row_lines(const FormContext& context) {
  std::string labels;
  for (const std::string& label : context.assessment.form.empty_labels) {
    labels.append(labels.empty() ? "" : context.words.pick("、", ", ")).append(label);
  }
  if (labels.empty()) {
    return {};
  }
  return {
      {LineRole::small_print, context.words("small_rows_without_indicator", {{"rows", labels}})}};
}

void add_lines(DocumentPage& page, const std::vector<DocumentLine>& lines) {
  for (const DocumentLine& line : lines) {
    page.blocks.emplace_back(line);
  }
}

}  // namespace duibiao
