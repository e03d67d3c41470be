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

TEST_CASE("the account is the one the system names, or nobody") {
  ::setenv("USER", "lin", 1);
  CHECK(cli::account_name() == "lin");
  ::unsetenv("USER");
  CHECK(cli::account_name().empty());
}
