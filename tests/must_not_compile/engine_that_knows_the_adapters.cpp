// What the engine is compiled with shows it no other layer.
// refused: adapters/table/table.h: No such file or directory
#include "engine/base/result.h"
#ifdef WRONG
#include "adapters/table/table.h"
#endif
