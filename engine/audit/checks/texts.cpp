#include "engine/audit/checks/texts.h"

#include <algorithm>

#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao::checks {
namespace {

bool is_listed(const std::vector<FormText>& texts, const Source& where, std::string_view text) {
  return std::ranges::any_of(texts,
                             [&](const FormText& t) { return t.where == where && t.text == text; });
}

}  // namespace

std::vector<FormText> long_texts(const Form& form, std::size_t characters) {
  std::vector<FormText> texts;
  const auto add = [&](std::string label, const std::string& text, const Source& where) {
    if (character_count(text) >= characters && !is_listed(texts, where, text)) {
      texts.push_back({std::move(label), text, where});
    }
  };
  for (const HeaderField& field : form.header) {
    add(field.label, field.text, field.where);
  }
  const auto add_goal = [&](std::string label, const std::string& text) {
    const bool known =
        std::ranges::any_of(texts, [&](const FormText& t) { return t.text == text; });
    if (!known) {
      add(std::move(label), text, form.where);
    }
  };
  add_goal("中长期目标", form.long_term_goal);
  add_goal("年度目标", form.annual_goal);
  return texts;
}

Evidence evidence_of_text(const Form& form, std::string_view text, std::size_t skip) {
  for (const HeaderField& field : form.header) {
    if (field.text == text) {
      if (skip == 0) {
        return {field.where, shortened(text, 60)};
      }
      --skip;
    }
  }
  return {form.where, shortened(text, 60)};
}

const std::string& goal_of(const Form& form) {
  return normalise(form.annual_goal).empty() ? form.long_term_goal : form.annual_goal;
}

bool has_telephone(std::string_view text) {
  constexpr auto kLeastDigits = 7;
  return std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >= kLeastDigits;
}

std::string shortened(std::string_view text, std::size_t characters) {
  const std::u32string all = characters_of(text);
  return all.size() <= characters ? std::string(text)
                                  : utf8_of(std::u32string_view(all).substr(0, characters)) + "…";
}

std::size_t copied_tail(std::string_view text, std::string_view other) {
  const std::u32string whole = characters_of(text);
  const std::u32string source = characters_of(other);
  std::size_t same = 0;  // both end alike
  while (same < whole.size() && same < source.size() &&
         whole[whole.size() - 1 - same] == source[source.size() - 1 - same]) {
    ++same;
  }
  std::size_t spliced = 0;  // the text ends with how the other begins
  for (std::size_t length = std::min(whole.size(), source.size()); length > same; --length) {
    if (std::u32string_view(whole).ends_with(std::u32string_view(source).substr(0, length))) {
      spliced = length;
      break;
    }
  }
  return std::max(same, spliced);
}

std::size_t copied_head(std::string_view text, std::string_view other) {
  const std::u32string a = characters_of(text);
  const std::u32string b = characters_of(other);
  const auto parted = std::ranges::mismatch(a, b);
  return static_cast<std::size_t>(parted.in1 - a.begin());
}

}  // namespace duibiao::checks
