#include "reports/format/masking.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 16> kPersonalLabels{
    "负责人", "联系人", "联系电话", "电话",   "手机", "联系方式", "填报人",  "填表人",
    "经办人", "审核人", "姓名",     "身份证", "邮箱", "phone",    "contact", "e-mail"};
constexpr std::size_t kKeptDigits = 3;
constexpr std::size_t kShortestNumber = 7;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// What stands between two words: ASCII punctuation and spaces, the Chinese comma, stop and
/// brackets.
std::size_t separator_at(std::string_view text) {
  constexpr std::array<std::string_view, 7> kChinese{"、", "，", "；", "：", "（", "）", "　"};
  if (std::string_view(" /,;:()\t-").find(text.front()) != std::string_view::npos) {
    return 1;
  }
  const auto found = std::ranges::find_if(
      kChinese, [&](std::string_view separator) { return text.starts_with(separator); });
  return found == kChinese.end() ? 0 : found->size();
}

std::size_t digits_at(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

/// Length in bytes of the first character.
std::size_t character_at(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && is_continuation(text[length])) {
    ++length;
  }
  return length;
}

/// Length of the word at the front: up to a separator or a digit.
std::size_t word_at(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && !is_digit(text[length]) &&
         separator_at(text.substr(length)) == 0) {
    length += character_at(text.substr(length));
  }
  return length;
}

std::string masked_number(std::string_view digits) {
  const std::size_t kept = digits.size() >= kShortestNumber ? kKeptDigits : 0;
  return std::string(digits.substr(0, kept)).append(digits.size() - kept, '*');
}

bool is_mobile(std::string_view digits) {
  return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

/// 17 digits with a year of birth in this or the last century, and a digit or X to check them.
bool is_identity(std::string_view digits, std::string_view rest) {
  const bool last_is_letter =
      digits.size() == 17 && (rest.starts_with('X') || rest.starts_with('x'));
  const std::string_view century = digits.substr(std::min<std::size_t>(6, digits.size()), 2);
  return (digits.size() == 18 || last_is_letter) && (century == "19" || century == "20");
}

}  // namespace

bool is_personal_label(std::string_view label) {
  return std::ranges::any_of(kPersonalLabels, [&](std::string_view word) {
    return label.find(word) != std::string_view::npos;
  });
}

std::string mask_person(std::string_view text) {
  std::string masked;
  while (!text.empty()) {
    std::size_t taken = separator_at(text);
    if (taken > 0) {
      masked += text.substr(0, taken);
    } else if (taken = digits_at(text); taken > 0) {
      masked += masked_number(text.substr(0, taken));
    } else {
      taken = word_at(text);
      masked.append(text.substr(0, character_at(text))).append("**");
    }
    text.remove_prefix(taken);
  }
  return masked;
}

std::string mask_numbers(std::string_view text) {
  std::string masked;
  while (!text.empty()) {
    std::size_t taken = digits_at(text);
    const std::string_view digits = text.substr(0, taken);
    const bool personal = is_mobile(digits) || is_identity(digits, text.substr(taken));
    if (taken == 0) {
      taken = character_at(text);
    }
    masked += personal ? masked_number(digits) : std::string(text.substr(0, taken));
    text.remove_prefix(taken);
  }
  return masked;
}

std::string shown_text(const HeaderField& field, bool show_personal) {
  if (show_personal) {
    return field.text;
  }
  return is_personal_label(field.label) ? mask_person(field.text) : mask_numbers(field.text);
}

}  // namespace duibiao
