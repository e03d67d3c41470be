#include "adapters/matching/loose_name.h"

#include <algorithm>
#include <array>
#include <regex>

#include "adapters/interchange/interchange_words.h"
#include "adapters/words/words.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestName = 600;  ///< bytes; a longer text keeps what stands in front

constexpr std::array<std::string_view, 34> kPunctuation{
    "(", ")", "[",  "]",  "{", "}", "【", "】", "〔", "〕", "《", "》", "<", ">", "“", "”", "‘",
    "’", "'", "\"", "、", ",", ";", "。", ".",  "·",  "-",  "—",  "–",  "_", "/", ":", "!", "~"};

/// `key` without a number that counts it, and without stars.
std::string_view without_number(const std::string& key) {
  static const std::regex pattern(
      "(★|☆|●|◆|\\*|#)*"
      "(\\(?[0-9]{1,3}\\)?(\\.|、|:|\\))(?![0-9])|"
      "\\(?(一|二|三|四|五|六|七|八|九|十){1,3}\\)?(、|\\.|:|\\))|"
      "(三级)?指标[0-9]{0,3}(:|\\.|、)|①|②|③|④|⑤|⑥|⑦|⑧|⑨|⑩)?");
  std::string_view rest = key;
  std::smatch parts;
  if (key.size() <= kLongestName &&
      std::regex_search(key, parts, pattern, std::regex_constants::match_continuous)) {
    rest.remove_prefix(static_cast<std::size_t>(parts.length()));
  }
  return rest.empty() ? std::string_view(key) : rest;
}

/// `key` without a level's name that a colon or a dash parts from it.
std::string_view without_level(std::string_view key, const std::vector<std::string>& levels) {
  for (const std::string& level : levels) {
    const std::string front = matching_key(level);
    if (front.empty() || !key.starts_with(front)) {
      continue;
    }
    for (const std::string_view mark : {":", "-", "—", "–", "/", ">", "_"}) {
      const std::string_view rest = key.substr(front.size());
      if (rest.starts_with(mark) && rest.size() > mark.size()) {
        return rest.substr(mark.size());
      }
    }
  }
  return key;
}

/// `key` without a unit in brackets at its end: 培训人数(人).
std::string_view without_unit(std::string_view key) {
  const auto open = key.rfind('(');
  if (!key.ends_with(')') || open == 0 || open == std::string_view::npos) {
    return key;
  }
  std::string_view inside = key.substr(open + 1);
  inside.remove_suffix(1);
  constexpr std::string_view kLabel = "单位:";
  if (inside.starts_with(kLabel)) {
    inside.remove_prefix(kLabel.size());
  }
  return house_vocabulary().units.known(inside) ? key.substr(0, open) : key;
}

std::string without_punctuation(std::string_view key) {
  std::string plain;
  while (!key.empty()) {
    const auto mark = std::ranges::find_if(
        kPunctuation, [key](std::string_view each) { return key.starts_with(each); });
    if (mark != kPunctuation.end()) {
      key.remove_prefix(mark->size());
    } else {
      plain += key.front();
      key.remove_prefix(1);
    }
  }
  return plain;
}

}  // namespace

std::string loose_name(std::string_view name, const std::vector<std::string>& levels) {
  const std::string key = matching_key(name);
  const std::string unnumbered(without_number(key));
  const std::string unlevelled(without_level(unnumbered, levels));
  const std::string plain = without_punctuation(without_unit(without_number(unlevelled)));
  return plain.empty() ? key : plain;
}

}  // namespace duibiao
