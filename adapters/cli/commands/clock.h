// The moment a batch became known: the one place of the program that looks at a clock.
#pragma once

#include <string>

namespace duibiao::cli {

/// Now, in UTC to the second: "2024-07-01T08:00:00Z".
[[nodiscard]] std::string utc_now();

/// The name of the account that runs the program; "" where the system does not say.
[[nodiscard]] std::string account_name();

}  // namespace duibiao::cli
