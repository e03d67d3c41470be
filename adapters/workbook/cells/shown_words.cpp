#include "adapters/workbook/cells/shown_words.h"

#include <algorithm>
#include <array>

#include "adapters/table/trim.h"

namespace duibiao {

std::string shown_words(std::string_view literal) {
  constexpr std::string_view kSigns = "-+() ";
  constexpr std::array<std::string_view, 7> kMoney{"", "¥", "￥", "$", "＄", "€", "£"};
  std::string bare(literal);
  std::erase_if(bare, [&](char c) { return kSigns.find(c) != std::string_view::npos; });
  const bool idle = std::ranges::find(kMoney, trimmed(bare)) != kMoney.end();
  return idle ? std::string() : std::string(trimmed(literal));
}

}  // namespace duibiao
