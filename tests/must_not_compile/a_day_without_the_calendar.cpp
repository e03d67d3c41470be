// A Date is a day that exists: only make_date, which asks the calendar, can make one.
// refused: is private within this context
#include "engine/value/date.h"

namespace duibiao {

#ifdef WRONG
Date june() { return Date(2024, 6, 31); }
#else
Date june() { return make_date(2024, 6, 30).value_or(Date()); }
#endif

}  // namespace duibiao
