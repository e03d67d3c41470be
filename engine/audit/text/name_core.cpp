#include "engine/audit/text/name_core.h"

#include <algorithm>

#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes 指标12: off the front.
void drop_numbering(std::string_view& name) {
  constexpr std::string_view kLabel = "指标";
  if (!name.starts_with(kLabel)) {
    return;
  }
  const std::string_view rest = name.substr(kLabel.size());
  const auto behind =
      static_cast<std::size_t>(std::ranges::find_if_not(rest, is_digit) - rest.begin());
  if (behind > 0 && behind < rest.size() && rest[behind] == ':') {
    name = rest.substr(behind + 1);
  }
}

/// Takes (≥**人) off the end.
void drop_brackets(std::string_view& name) {
  while (name.ends_with(')')) {
    const auto open = name.rfind('(');
    if (open == std::string_view::npos || open == 0) {
      return;
    }
    name = name.substr(0, open);
  }
}

}  // namespace

NameWords name_words(const CheckSettings& settings) {
  return {settings.terms("opening_verbs"), settings.terms("measured_nouns")};
}

std::string plain_name(std::string_view name) {
  const std::string normal = normalise(name);
  std::string_view rest = normal;
  const std::vector<std::string> marks{"★", "☆", "其中:", "其中"};
  drop_numbering(rest);
  for (auto mark = longest_opening(rest, marks); !mark.empty() && mark.size() < rest.size();
       mark = longest_opening(rest, marks)) {
    rest.remove_prefix(mark.size());
  }
  drop_brackets(rest);
  return std::string(rest);
}

std::string name_core(std::string_view name, const NameWords& words) {
  const std::string plain = plain_name(name);
  std::string_view core = plain;
  if (const auto verb = longest_opening(core, words.opening_verbs); verb.size() < core.size()) {
    core.remove_prefix(verb.size());
  }
  if (const auto noun = longest_ending(core, words.measured_nouns); noun.size() < core.size()) {
    core.remove_suffix(noun.size());
  }
  return std::string(core);
}

std::string measured_noun(std::string_view name, const NameWords& words) {
  return std::string(longest_ending(plain_name(name), words.measured_nouns));
}

}  // namespace duibiao
