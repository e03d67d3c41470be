// Every sentence that a person reads about a problem or a reason, once, in Chinese and English.
// The tables are split by the part of the program that the codes come from; a house test holds that
// every code has both sentences.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/problem.h"

namespace duibiao {

/// The languages of messages and reports.
enum class Language { chinese, english };

/// One code's sentence in both languages. `{name}` is replaced by the fact of that name.
struct Sentence {
  std::string_view code;
  std::string_view chinese;
  std::string_view english;
};

/// All sentences of all parts.
[[nodiscard]] std::vector<Sentence> all_sentences();

/// `sentence` with every {name} replaced by the fact of that name; one without its fact stays.
[[nodiscard]] std::string fill_in(std::string_view sentence, const std::vector<Fact>& facts);

/// The sentence of `code` with `facts` filled in. A placeholder without its fact stays as "{name}";
/// an unknown code is printed as it is, with its facts, so that nothing is ever lost.
[[nodiscard]] std::string say(std::string_view code, const std::vector<Fact>& facts,
                              Language language);

/// One line of standard error: `file:sheet!cell: severity: code: sentence` (SPEC §9).
[[nodiscard]] std::string message_line(const Problem& problem, Language language);

/// "error", "warning", "note"; 错误, 警告, 提示.
[[nodiscard]] std::string_view severity_word(Severity severity, Language language);

}  // namespace duibiao
