#include "adapters/cli/commands/clock.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "adapters/sqlite/import.h"

using namespace duibiao;

TEST_CASE("now is a UTC time as the ledger keeps it, and does not go back") {
  const std::string first = cli::utc_now();
  CHECK(is_utc_time(first));
  CHECK(first >= "2024-01-01T00:00:00Z");
  CHECK(cli::utc_now() >= first);
}

TEST_CASE("a clock that was set stands in, and the program's name says so") {
  CHECK(cli::program_name() == "duibiao 0.1.0");
  ::setenv(cli::kClockVariable, "2024-07-01T08:00:00Z", 1);
  CHECK(cli::utc_now() == "2024-07-01T08:00:00Z");
  CHECK(cli::program_name() == "duibiao 0.1.0 (DUIBIAO_CLOCK)");
  ::setenv(cli::kClockVariable, "noon", 1);
  CHECK(cli::utc_now() == "noon");  // the ledger refuses it
  ::unsetenv(cli::kClockVariable);
  CHECK(is_utc_time(cli::utc_now()));
}

TEST_CASE("the account is the one the system names, or nobody") {
  ::setenv("USER", "lin", 1);
  CHECK(cli::account_name() == "lin");
  ::unsetenv("USER");
  CHECK(cli::account_name().empty());
}
