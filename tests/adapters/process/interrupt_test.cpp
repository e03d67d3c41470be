#include "adapters/process/interrupt.h"

#include <doctest/doctest.h>

#include <csignal>

using namespace duibiao;

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

TEST_CASE("a watch inside a watch ends nothing and forgets nothing") {
  const InterruptWatch outer;
  REQUIRE(::raise(SIGHUP) == 0);
  { const InterruptWatch inner; }
  CHECK(interrupted());
  REQUIRE(::raise(SIGTERM) == 0);  // would end the tests if nobody watched any more
}

TEST_CASE("a signal that was ignored stays ignored") {
  struct sigaction before {};
  struct sigaction ignoring {};
  ignoring.sa_handler = SIG_IGN;
  REQUIRE(::sigaction(SIGHUP, &ignoring, &before) == 0);
  {
    const InterruptWatch watch;
    REQUIRE(::raise(SIGHUP) == 0);
    CHECK_FALSE(interrupted());
  }
  REQUIRE(::sigaction(SIGHUP, &before, nullptr) == 0);
}
