#include "adapters/form/grid/name_repair.h"

#include <algorithm>
#include <array>

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 5> kResidue{" ", "_", "\\_", "\u3000", "\u00A0"};

bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Length in bytes of the residue that `text` opens with.
std::size_t residue_length(std::string_view text) {
  std::size_t length = 0;
  while (true) {
    const auto* const next = std::ranges::find_if(kResidue, [&](std::string_view residue) {
      return text.substr(length).starts_with(residue);
    });
    if (next == kResidue.end()) {
      return length;
    }
    length += next->size();
  }
}

}  // namespace

std::string repaired(std::string_view text) {
  std::string clean;
  while (!text.empty()) {
    const std::size_t residue = residue_length(text);
    const std::string_view rest = text.substr(residue);
    if (residue > 0 && !clean.empty() && !rest.empty() && is_word_character(clean.back()) &&
        is_word_character(rest.front())) {
      clean += text.substr(0, residue);
    }
    clean += rest.substr(0, 1);
    text = rest.substr(std::min<std::size_t>(1, rest.size()));
  }
  return clean;
}

}  // namespace duibiao
