// A result that may be a problem cannot be dropped.
// refused: ignoring return value
#include "engine/value/decimal.h"

namespace duibiao {

bool is_number(std::string_view text) {
#ifdef WRONG
  parse_decimal(text);
  return true;
#else
  return parse_decimal(text).has_value();
#endif
}

}  // namespace duibiao
