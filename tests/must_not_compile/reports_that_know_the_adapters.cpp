// What the reports are compiled with shows them the engine and nothing above them.
// refused: adapters/table/table.h: No such file or directory
#include "engine/base/result.h"
#include "reports/wording/wording.h"
#ifdef WRONG
#include "adapters/table/table.h"
#endif
