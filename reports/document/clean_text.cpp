#include "reports/document/clean_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace duibiao {
namespace {

constexpr UChar32 kReplacement = 0xFFFD;

icu::UnicodeString decoded(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string encoded(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

bool is_allowed(UChar32 c) {
  return c == '\n' || c == '\t' || (!u_iscntrl(c) && c != 0xFFFE && c != 0xFFFF);
}

}  // namespace

std::string clean_text(std::string_view text) {
  const icu::UnicodeString from = decoded(text);
  icu::UnicodeString to;
  for (std::int32_t at = 0; at < from.length(); at = from.moveIndex32(at, 1)) {
    const UChar32 c = from.char32At(at);
    if (c == '\r') {
      const bool line_feed_follows = from.char32At(at + 1) == '\n';
      to.append(line_feed_follows ? icu::UnicodeString() : icu::UnicodeString(UChar32{'\n'}));
    } else {
      to.append(is_allowed(c) ? c : kReplacement);
    }
  }
  return encoded(to);
}

std::size_t utf16_length(std::string_view text) {
  return static_cast<std::size_t>(decoded(text).length());
}

std::string beginning(std::string_view text, std::size_t units) {
  const icu::UnicodeString whole = decoded(text);
  const auto most = static_cast<std::int32_t>(std::min<std::size_t>(units, 0x7FFFFFFF));
  if (whole.length() <= most) {
    return std::string(text);
  }
  return encoded(icu::UnicodeString(whole, 0, whole.getChar32Start(most)));
}

}  // namespace duibiao
