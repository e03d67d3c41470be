#include <algorithm>
#include <array>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

/// Does `text` close its last sentence?
bool is_closed(std::string_view text) {
  constexpr std::u32string_view kEnds = U"。!?；;.…”）)》』」\"";
  const std::u32string characters = characters_of(normalise(text));
  return !characters.empty() && kEnds.find(characters.back()) != std::u32string_view::npos;
}

/// A quotation mark or bracket of `text` that has no partner; empty for none.
std::string lonely_mark(std::string_view text) {
  constexpr std::array<std::pair<char32_t, char32_t>, 5> kPairs{
      {{U'“', U'”'}, {U'《', U'》'}, {U'（', U'）'}, {U'(', U')'}, {U'「', U'」'}}};
  const std::u32string characters = characters_of(text);
  for (const auto& [open, close] : kPairs) {
    const auto opened = std::ranges::count(characters, open);
    const auto closed = std::ranges::count(characters, close);
    if (opened != closed) {
      return utf8_of(std::u32string(1, opened > closed ? open : close));
    }
  }
  return {};
}

/// A clause that opens with half a word, by the settings' rows {starts, unless}; empty for none.
std::string broken_clause(std::string_view text, const CheckSettings& settings) {
  for (const CheckSettings& half : settings.rows("half_words")) {
    for (const std::string& start : half.terms("starts")) {
      for (const std::string_view mark : {"，", "。", "；"}) {
        const std::string opening = std::string(mark) + start;
        const auto at = text.find(opening);
        if (at == std::string_view::npos) {
          continue;
        }
        const std::string_view behind = text.substr(at + opening.size());
        if (longest_opening(behind, half.terms("unless")).empty()) {
          return shortened(text.substr(at + mark.size()), 10);
        }
      }
    }
  }
  return {};
}

/// The part of `text` that is its own: without a tail copied from another text.
std::string own_part(const FormText& text, const std::vector<FormText>& all,
                     std::size_t least_copied) {
  const std::u32string characters = characters_of(text.text);
  std::size_t copied = 0;
  for (const FormText& other : all) {
    const std::size_t tail = other.where == text.where ? 0 : copied_tail(text.text, other.text);
    copied = tail >= least_copied && tail < characters.size() ? std::max(copied, tail) : copied;
  }
  return utf8_of(std::u32string_view(characters).substr(0, characters.size() - copied));
}

/// A dimension whose label stands alone at the very end: the file ends there.
void add_cut_grid(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  const Form& form = subject.form;
  if (form.empty_labels.empty()) {
    return;
  }
  const std::string& last = form.empty_labels.back();
  const std::string level = standard_name(subject.vocabulary, last.substr(0, last.find('/')));
  const bool has_rows = std::ranges::any_of(form.indicators, [&](const Indicator& indicator) {
    return standard_name(subject.vocabulary, indicator.level1) == level;
  });
  if (level == "满意度指标" && !has_rows) {
    findings.push_back(project_finding("grid", {evidence_of_label(form, last)}, {{"label", last}}));
  }
}

}  // namespace

/// Texts without an end, with a lonely quotation mark or with half a word, and a grid that ends
/// with a label.
CheckOutcome t25_truncated_texts(const AuditSubject& subject, const CheckSettings& settings) {
  if (!has_header(subject.form)) {
    return not_judged("no_header");
  }
  std::vector<AuditFinding> findings;
  const auto least = static_cast<std::size_t>(settings.count("least_characters"));
  const auto copied = static_cast<std::size_t>(settings.count("copied_characters"));
  const std::vector<FormText> texts = long_texts(subject.form, least);
  for (const FormText& text : texts) {
    const auto add = [&](std::string_view variant, const std::string& found) {
      findings.push_back(project_finding(variant, {{text.where, shortened(text.text, 60)}},
                                         {{"label", text.label}, {"found", found}}));
    };
    const std::string own = own_part(text, texts, copied);
    if (!is_closed(own)) {
      const std::u32string characters = characters_of(own);
      const std::size_t from = characters.size() - std::min<std::size_t>(characters.size(), 10);
      add("end", utf8_of(std::u32string_view(characters).substr(from)));
    }
    if (const std::string mark = lonely_mark(text.text); !mark.empty()) {
      add("quote", mark);
    }
    if (const std::string clause = broken_clause(own, settings); !clause.empty()) {
      add("broken", clause);
    }
  }
  add_cut_grid(subject, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
