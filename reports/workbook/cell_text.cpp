#include "reports/workbook/cell_text.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "reports/document/clean_text.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongest = 32'767;
constexpr std::size_t kRoomForRemark = 200;
constexpr std::size_t kCodeLength = 7;  // _x0041_

/// Does a character's code `_xHHHH_` begin at `at`?
bool code_at(std::string_view text, std::size_t at) {
  const std::string_view code = text.substr(at, kCodeLength);
  return code.size() == kCodeLength && code.starts_with("_x") && code.ends_with("_") &&
         std::ranges::all_of(code.substr(2, 4),
                             [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// The first underscore of such a code as a code itself.
std::string with_codes_escaped(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    safe += code_at(text, at) ? std::string("_x005F_") : std::string(1, text[at]);
  }
  return safe;
}

}  // namespace

std::string cell_text(std::string_view text, Language language) {
  std::string clean = with_codes_escaped(clean_text(text));
  const std::size_t length = utf16_length(clean);
  if (length <= kLongest) {
    return clean;
  }
  const std::size_t kept = kLongest - kRoomForRemark;
  return beginning(clean, kept) +
         say("text_cut", {{"whole", std::to_string(length)}, {"kept", std::to_string(kept)}},
             language);
}

bool looks_like_formula(std::string_view text) {
  constexpr std::array<std::string_view, 11> kBeginnings{"=",  "+",  "-",  "@",  "\t", "\r",
                                                         "\n", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(kBeginnings, [&](std::string_view b) { return text.starts_with(b); });
}

}  // namespace duibiao
