// The moment a batch became known: the one place of the program that looks at a clock.
#pragma once

#include <string>

namespace duibiao::cli {

/// The environment variable that stands in for the clock, to bring in batches of another day (tests
/// of a whole year, books that were kept on paper): a UTC time as `utc_now` gives it. A batch that
/// was stored under it says so in its program's name; the ledger refuses one that is no such time,
/// and one that lies before its last batch.
inline constexpr const char* kClockVariable = "DUIBIAO_CLOCK";

/// Now, in UTC to the second: "2024-07-01T08:00:00Z"; what `kClockVariable` holds, as it is, where
/// that is set.
[[nodiscard]] std::string utc_now();

/// Name and version of this program, as a batch keeps it: "duibiao 0.1.0"; "duibiao 0.1.0
/// (DUIBIAO_CLOCK)" where its clock was set.
[[nodiscard]] std::string program_name();

/// The name of the account that runs the program; "" where the system does not say.
[[nodiscard]] std::string account_name();

}  // namespace duibiao::cli
