// A number of .ods beside the text that its cell displays: the words around it are believed only
// where the digits say the same number.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// What a displayed number is worth.
struct DisplayedNumber {
  std::string text{};   ///< the exact number, with the words around it where they are believed
  bool scaled = false;  ///< the digits say another number: a share of it
};

/// `number` (plain notation, exact) as `displayed` shows it: "215" as "215人次" is "215人次",
/// "12000.5" as "12,001元" is "12000.5元", "12000" as "1.2万" is "12000" and scaled. Signs of
/// money, brackets and minus signs are no words. With `percentage` a % follows the digits; it is
/// not part of `number` and comes back behind it.
[[nodiscard]] DisplayedNumber displayed_number(std::string_view number, std::string_view displayed,
                                               bool percentage);

}  // namespace duibiao
