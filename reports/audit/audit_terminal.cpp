#include "reports/audit/audit_terminal.h"

#include <algorithm>

#include "reports/terminal/display_text.h"
#include "reports/terminal/text_table.h"

namespace duibiao {
namespace {

constexpr int kLeastWidth = 80;
constexpr std::size_t kMostTableRows = 15;

TextTone tone_of(const FindingLine& line) {
  if (line.suppressed == Suppressed::yes) {
    return TextTone::muted;
  }
  return line.severity == Severity::error     ? TextTone::bad
         : line.severity == Severity::warning ? TextTone::open
                                              : TextTone::plain;
}

/// Lays one audit out.
class TerminalWriter {
 public:
  TerminalWriter(const AuditModel& model, const TerminalStyle& style)
      : model_(model),
        words_(model.language),
        width_(std::max(style.width, kLeastWidth)),
        colour_(style.colour) {}

  std::string run() {
    heading(model_.title);
    for (const auto& [label, text] : model_.facts) {
      line(label + words_.colon() + text);
    }
    line(words_("audit_counts", {{"errors", std::to_string(model_.counts[2])},
                                 {"warnings", std::to_string(model_.counts[1])},
                                 {"notes", std::to_string(model_.counts[0])},
                                 {"suppressed", std::to_string(model_.suppressed)}}));
    findings();
    table(model_.unjudged, model_.unjudged.rows.size());
    for (const AuditTable& performance : model_.performance) {
      table(performance, kMostTableRows);
    }
    return std::move(text_);
  }

 private:
  void line(const std::string& text, int indent = 0) {
    for (const std::string& part : wrapped(printable(text), width_ - indent)) {
      text_.append(static_cast<std::size_t>(indent), ' ').append(part).append("\n");
    }
  }

  void heading(const std::string& title) {
    text_ += text_.empty() ? "" : "\n";
    text_ += toned(title, TextTone::strong, colour_) + "\n";
  }

  void findings() {
    for (const FindingLine& finding : model_.findings) {
      text_ += "\n";
      std::string head = finding.id;
      head += " ";
      head += severity_word(finding.severity, model_.language);
      text_ += toned(head, tone_of(finding), colour_);
      const std::string about =
          finding.project + (finding.indicator.empty() ? "" : " " + finding.indicator);
      text_ += " " + printable(about) + "\n";
      constexpr int kIndent = 4;
      line(finding.message, kIndent);
      if (!finding.where.empty()) {
        line(finding.where, kIndent);
      }
      line(words_("label_advice") + words_.colon() + finding.advice, kIndent);
      line(words_("label_citation") + words_.colon() + finding.citation, kIndent);
      if (!finding.answer.empty()) {
        line(finding.answer, kIndent);
      }
    }
    if (model_.findings_left_out > 0) {
      text_ += "\n";
      line(
          words_("audit_findings_left_out", {{"count", std::to_string(model_.findings_left_out)}}));
    }
  }

  void table(const AuditTable& table, std::size_t most) {
    if (table.rows.empty()) {
      return;
    }
    heading(table.title);
    if (!table.remark.empty()) {
      line(table.remark);
    }
    std::vector<TextColumn> columns;
    for (const std::string& column : table.columns) {
      columns.push_back({.heading = column, .at_most = 36});
    }
    columns.back().flexible = true;
    TextTable laid_out(std::move(columns), width_, colour_);
    for (std::size_t i = 0; i < table.rows.size() && i < most; ++i) {
      TextRow row;
      for (const std::string& cell : table.rows[i]) {
        row.cells.push_back({printable(cell), TextTone::plain});
      }
      laid_out.add(std::move(row));
    }
    text_ += laid_out.render();
    if (table.rows.size() > most) {
      line(words_("audit_rows_left_out", {{"count", std::to_string(table.rows.size() - most)}}));
    }
  }

  const AuditModel& model_;
  Words words_;
  int width_;
  bool colour_;
  std::string text_{};
};

}  // namespace

std::string render_audit_terminal(const AuditModel& model, const TerminalStyle& style) {
  return TerminalWriter(model, style).run();
}

std::string render_check(const CheckEntry& check, Words words) {
  const auto labelled = [&](std::string_view label, const std::string& text) {
    return "  " + words(label) + words.colon() + text + "\n";
  };
  std::string text = check.id + "  " + text_in(check.failed, words) + "\n";
  text += labelled("label_passed", text_in(check.passed, words));
  text += labelled("label_family", family_text(check.family, words));
  text += labelled("label_severity", std::string(severity_word(check.severity, words.language())));
  text += labelled("label_detection", text_in(check.detection, words));
  text += labelled("label_advice", text_in(check.advice, words));
  text += labelled("label_check_effort", effort_text(check.effort, words));
  text += labelled("label_citation", citations_text(check, words));
  for (const CheckMessage& message : check.messages) {
    text += "  - ";
    text += message.severity == check.severity
                ? ""
                : std::string(severity_word(message.severity, words.language())) + words.colon();
    text += text_in(message.text, words) + "\n";
  }
  return text;
}

}  // namespace duibiao
