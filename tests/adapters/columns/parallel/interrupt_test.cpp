#include "adapters/columns/parallel/interrupt.h"

#include <doctest/doctest.h>

#include <csignal>

using namespace duibiao::columns;

TEST_CASE("a signal is noted while somebody watches, and forgotten by the next watch") {
  {
    const InterruptWatch watch;
    CHECK_FALSE(interrupted());
    REQUIRE(::raise(SIGINT) == 0);
    CHECK(interrupted());
  }
  const InterruptWatch watch;
  CHECK_FALSE(interrupted());
  REQUIRE(::raise(SIGTERM) == 0);
  CHECK(interrupted());
}

TEST_CASE("afterwards the signal does what it did before") {
  struct sigaction before {};
  REQUIRE(::sigaction(SIGINT, nullptr, &before) == 0);
  { const InterruptWatch watch; }
  struct sigaction after {};
  REQUIRE(::sigaction(SIGINT, nullptr, &after) == 0);
  CHECK((before.sa_handler == after.sa_handler));
}
