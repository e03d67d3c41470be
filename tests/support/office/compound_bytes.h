// Compound files and packages with a password, as tests make them.
#pragma once

#include <string>

#include "tests/support/made_package.h"

namespace duibiao::test {

/// The zip package of `parts`, every one encrypted under a password.
[[nodiscard]] std::string package_with_password(const Parts& parts);

/// A compound file (OLE) whose outermost folder has these streams, each of 4096 bytes at least.
[[nodiscard]] std::string compound_of(const Parts& streams);

}  // namespace duibiao::test
