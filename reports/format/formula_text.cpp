#include "reports/format/formula_text.h"

namespace duibiao {

std::string formula_text(std::string_view formula, Words words) {
  constexpr std::string_view kThen = " ? ";
  constexpr std::string_view kElse = " : ";
  const auto then = formula.find(kThen);
  const auto otherwise =
      formula.find(kElse, then == std::string_view::npos ? formula.size() : then);
  if (otherwise == std::string_view::npos) {
    return std::string(formula);
  }
  const auto from = then + kThen.size();
  return words("formula_choice",
               {{"condition", std::string(formula.substr(0, then))},
                {"then", std::string(formula.substr(from, otherwise - from))},
                {"otherwise", std::string(formula.substr(otherwise + kElse.size()))}});
}

}  // namespace duibiao
