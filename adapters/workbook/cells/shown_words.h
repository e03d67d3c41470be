// The words that a spreadsheet shows around a number.
#pragma once

#include <string>
#include <string_view>

namespace duibiao {

/// `literal` text beside a number, as far as it says something: "" for signs of money (¥ ￥ $ € £),
/// brackets, plus and minus signs alone, else the text without outer white space.
[[nodiscard]] std::string shown_words(std::string_view literal);

}  // namespace duibiao
