#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "engine/target/text_reader.h"

// The one file of the engine that uses ICU.
namespace duibiao {
namespace {

/// NFKC for every character but those whose decomposition would glue a figure on: ² ㎡ ① ½.
const icu::Normalizer2& careful_nfkc() {
  static const auto normaliser = [] {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::UnicodeSet folded(
        u"[^[:dt=super:][:dt=sub:][:dt=circle:][:dt=square:][:dt=fraction:]]", status);
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status) != 0 || nfkc == nullptr) {
      __builtin_trap();  // ICU without its own data: nothing can be read
    }
    return std::make_unique<icu::FilteredNormalizer2>(*nfkc, folded);
  }();
  return *normaliser;
}

/// White space and characters without width: the byte order mark, the zero-width space and joiners.
bool is_invisible(char16_t c) {
  return u_isUWhiteSpace(c) != 0 || c == 0xFEFF || (c >= 0x200B && c <= 0x200D) || c == 0x2060;
}

/// `text` in careful NFKC, without white space.
std::string folded(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto wide = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  const icu::UnicodeString normal = careful_nfkc().normalize(wide, status);
  icu::UnicodeString dense;
  for (std::int32_t at = 0; at < normal.length(); ++at) {
    if (!is_invisible(normal[at])) {
      dense.append(normal[at]);
    }
  }
  std::string out;
  dense.toUTF8String(out);
  return out;
}

/// LaTeX left behind by a text layer, longest spelling first, and signs that look like another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kReplacements{{
    {"\\geqslant", "≥"},
    {"\\leqslant", "≤"},
    {"\\geslant", "≥"},
    {"\\leslant", "≤"},
    {"\\geq", "≥"},
    {"\\leq", "≤"},
    {"\\ge", "≥"},
    {"\\le", "≤"},
    {"\\%", "%"},
    {"≧", "≥"},
    {"⩾", "≥"},
    {"≦", "≤"},
    {"⩽", "≤"},
    {"−", "-"},
    {"‐", "-"},
    {"‑", "-"},
}};

/// `text` with the first fitting replacement made at every place.
std::string replaced(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto found = std::ranges::find_if(
        kReplacements, [&](const auto& pair) { return text.starts_with(pair.first); });
    const bool none = found == kReplacements.end();
    out += none ? text.substr(0, 1) : found->second;
    text.remove_prefix(none ? 1 : found->first.size());
  }
  return out;
}

/// `text` without the dollar signs of every $…$ pair; a single one stays.
std::string without_dollar_pairs(std::string_view text) {
  std::string out;
  for (auto open = text.find('$'); open != std::string_view::npos; open = text.find('$')) {
    const auto close = text.find('$', open + 1);
    if (close == std::string_view::npos) {
      break;
    }
    out += text.substr(0, open);
    out += text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 1);
  }
  return out += text;
}

bool is_plain(std::string_view text) {
  constexpr std::string_view kSpecial = " \t\r\n\v\f\\$";
  for (const char c : text) {
    if (static_cast<signed char>(c) < 0 || kSpecial.find(c) != std::string_view::npos) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::string normalise(std::string_view text) {
  if (is_plain(text)) {
    return std::string(text);
  }
  return without_dollar_pairs(replaced(folded(text)));
}

}  // namespace duibiao
