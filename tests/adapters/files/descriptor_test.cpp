#include "adapters/files/descriptor.h"

#include <doctest/doctest.h>
#include <fcntl.h>

namespace duibiao {
namespace {

bool is_open(int number) { return ::fcntl(number, F_GETFD) != -1; }

}  // namespace

TEST_CASE("a descriptor is closed at the end of its scope, and only by its last owner") {
  int number = -1;
  {
    Descriptor first{::open("/dev/null", O_RDONLY | O_CLOEXEC)};
    number = first.number();
    const Descriptor second{std::move(first)};
    CHECK(second.number() == number);
    CHECK(is_open(number));
  }
  CHECK_FALSE(is_open(number));
}

TEST_CASE("closing tells of a failure, and closing nothing succeeds") {
  Descriptor nothing{-1};
  CHECK_FALSE(nothing.is_open());
  CHECK(nothing.close());
  Descriptor stale{1000000};
  CHECK_FALSE(stale.close());
}

}  // namespace duibiao
