#include "reports/explanation/render_explanation.h"

#include <algorithm>
#include <array>

#include "reports/format/formula_text.h"
#include "reports/format/words.h"
#include "reports/model/report_model.h"
#include "reports/terminal/display_text.h"

namespace duibiao {
namespace {

/// Results that are codes as words; every other result as it is.
std::string result_text(const ProofStep& step, Words words) {
  constexpr std::array<std::string_view, 4> kCodes{"verdict", "no_forecast", "likelihood", "light"};
  const bool code = std::ranges::find(kCodes, step.subject) != kCodes.end();
  return code ? words(step.result) : step.result;
}

std::vector<LabelledText> lines_of(const ProofStep& step, Words words) {
  std::vector<LabelledText> lines;
  const auto add = [&](std::string_view code, const std::string& text) {
    if (!text.empty()) {
      lines.push_back({words(code), printable(text)});
    }
  };
  add("label_rule", step.citation ? citation_text(*step.citation, words) : "");
  add("label_formula", formula_text(step.formula, words));
  add("label_with_numbers",
      step.with_numbers == step.formula ? "" : formula_text(step.with_numbers, words));
  add("label_result", result_text(step, words));
  for (const Problem& remark : step.remarks) {
    add("label_reason", words(remark.code, remark.facts));
  }
  for (const Source& source : step.sources) {
    add("label_source", to_string(source));
  }
  return lines;
}

int label_width(Words words) {
  constexpr std::array<std::string_view, 6> kLabels{"label_rule",         "label_formula",
                                                    "label_with_numbers", "label_result",
                                                    "label_reason",       "label_source"};
  int width = 0;
  for (const std::string_view label : kLabels) {
    width = std::max(width, display_width(words(label)));
  }
  return width + 2;
}

}  // namespace

std::string render_explanation(std::span<const ProofStep> steps, Language language) {
  const Words words{language};
  const int width = label_width(words);
  std::string text;
  int number = 0;
  for (const ProofStep& step : steps) {
    text.append(std::to_string(++number)).append(". ").append(words(step.subject)).append("\n");
    for (const LabelledText& line : lines_of(step, words)) {
      text.append("   ").append(padded(line.label, width)).append(line.text).append("\n");
    }
  }
  return text;
}

}  // namespace duibiao
