#include "reports/workbook/sheet_names.h"

#include <unicode/unistr.h>

#include <algorithm>

#include "reports/document/clean_text.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongest = 31;
constexpr std::size_t kSubjectAtLeast = 8;

/// How Excel tells names apart.
std::string folded(const std::string& name) {
  std::string key;
  return icu::UnicodeString::fromUTF8(name).foldCase().toUTF8String(key);
}

std::string without_ends(std::string text, std::string_view unwanted) {
  text.erase(0, std::min(text.find_first_not_of(unwanted), text.size()));
  text.erase(text.find_last_not_of(unwanted) + 1);
  return text;
}

/// Characters that a sheet's name may hold.
std::string allowed(std::string_view text) {
  std::string name;
  for (const char c : clean_text(text)) {
    if (std::string_view("[]:*?/\\\n\t").find(c) == std::string_view::npos) {
      name += c;
    } else {
      name += "＿";
    }
  }
  return without_ends(std::move(name), " '");
}

/// `subject` and `name` within `most` units; the name is kept whole as far as the subject keeps a
/// beginning that tells it from others.
std::string joined(const std::string& subject, const std::string& name, std::size_t most) {
  if (subject.empty()) {
    return beginning(name, most);
  }
  const std::size_t for_subject = std::min(utf16_length(subject), kSubjectAtLeast);
  const std::string kept_name = beginning(name, most - std::min(most, for_subject + 1));
  const std::size_t left = most - utf16_length(kept_name) - (kept_name.empty() ? 0 : 1);
  return beginning(subject, left) + (kept_name.empty() ? "" : " ") + kept_name;
}

}  // namespace

std::string SheetNames::next(std::string_view subject, std::string_view name) {
  std::string wanted = allowed(name);
  if (wanted.empty() || folded(wanted) == "history") {
    wanted += "＿";
  }
  for (int copy = 1;; ++copy) {
    const std::string suffix = copy == 1 ? "" : " (" + std::to_string(copy) + ")";
    std::string given =
        without_ends(joined(allowed(subject), wanted, kLongest - utf16_length(suffix)), " '")
            .append(suffix);
    if (taken_.insert(folded(given)).second) {
      return given;
    }
  }
}

}  // namespace duibiao
