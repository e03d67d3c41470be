#include "reports/wording/wording.h"

#include <algorithm>
#include <array>
#include <map>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

const std::map<std::string_view, Sentence>& by_code() {
  static const std::map<std::string_view, Sentence> index = [] {
    std::map<std::string_view, Sentence> made;
    for (const Sentence& sentence : all_sentences()) {
      made.emplace(sentence.code, sentence);
    }
    return made;
  }();
  return index;
}

/// The value of the fact named `name`, or nothing.
const std::string* fact_named(const std::vector<Fact>& facts, std::string_view name) {
  const auto found = std::ranges::find(facts, name, &Fact::name);
  return found == facts.end() ? nullptr : &found->value;
}

}  // namespace

std::string fill_in(std::string_view sentence, const std::vector<Fact>& facts) {
  std::string text;
  while (!sentence.empty()) {
    const auto open = sentence.find('{');
    const auto close = sentence.find('}', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      break;
    }
    text += sentence.substr(0, open);
    const std::string* value = fact_named(facts, sentence.substr(open + 1, close - open - 1));
    text += value != nullptr ? std::string_view(*value) : sentence.substr(open, close - open + 1);
    sentence.remove_prefix(close + 1);
  }
  text += sentence;
  return text;
}

std::vector<Sentence> all_sentences() {
  const std::array parts{
      audit_sentences(),     cli_sentences(),      command_sentences(),  document_sentences(),
      engine_sentences(),    figure_sentences(),   form_sentences(),     interchange_sentences(),
      ledger_sentences(),    mapping_sentences(),  matching_sentences(), official_form_sentences(),
      outlook_sentences(),   output_sentences(),   report_sentences(),   return_sentences(),
      many_sentences(),      review_sentences(),   roll_up_sentences(),  rules_sentences(),
      statement_sentences(), store_sentences(),    table_sentences(),    text_form_sentences(),
      weighting_sentences(), workbook_sentences(), import_sentences()};
  std::vector<Sentence> all;
  for (const auto part : parts) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

std::string say(std::string_view code, const std::vector<Fact>& facts, Language language) {
  const auto found = by_code().find(code);
  if (found != by_code().end()) {
    return fill_in(language == Language::chinese ? found->second.chinese : found->second.english,
                   facts);
  }
  std::string text(code);
  for (const Fact& fact : facts) {
    text += ' ';
    text += fact.name;
    text += '=';
    text += fact.value;
  }
  return text;
}

std::string_view severity_word(Severity severity, Language language) {
  const bool zh = language == Language::chinese;
  switch (severity) {
    case Severity::note:
      return zh ? "提示" : "note";
    case Severity::warning:
      return zh ? "警告" : "warning";
    case Severity::error:
      return zh ? "错误" : "error";
  }
  return {};
}

std::string message_line(const Problem& problem, Language language) {
  std::string line = to_string(problem.where);
  line += line.empty() ? "" : ": ";
  line += severity_word(problem.severity, language);
  line += ": ";
  line += problem.code;
  line += ": ";
  line += say(problem.code, problem.facts, language);
  return line;
}

}  // namespace duibiao
