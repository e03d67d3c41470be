#include "engine/value/write_number.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "engine/value/rounding.h"

using namespace duibiao;

namespace {

template <class Write>
std::string written(Write&& write) {
  std::array<char, 256> room{};
  return {room.data(), write(room.data())};
}

}  // namespace

TEST_CASE("numbers are written as rounding.h says them, small and huge") {
  std::mt19937_64 random(99);
  const auto any = [&](int bits) {
    const auto high = static_cast<int128>(random()) << 62 | static_cast<int128>(random() >> 2);
    return high >> (126 - bits);
  };
  for (int i = 0; i < 20'000; ++i) {
    const int128 n = any(1 + static_cast<int>(random() % 110)) * (random() % 2 == 0 ? 1 : -1);
    const int128 d = any(1 + static_cast<int>(random() % 80)) + 1;
    const Ratio value{n, d};
    const int places = static_cast<int>(random() % 13);
    CHECK(written([&](char* at) { return write_fixed(at, value, places); }) ==
          fixed(value, places));
    CHECK(written([&](char* at) { return write_brief(at, value, places); }) ==
          brief(value, places));
    CHECK(written([&](char* at) {
            return write_percent(at, Ratio{n % 1'000'000'000, d});
          }) == fixed(Ratio{n % 1'000'000'000 * 100, d}, 2));
  }
}

TEST_CASE("both sides of a half, of zero and of one digit") {
  const auto two = [](int128 n, int128 d) {
    return written([&](char* at) { return write_fixed(at, Ratio{n, d}, 2); });
  };
  CHECK(two(1249, 100'000) == "0.01");
  CHECK(two(5, 1000) == "0.01");
  CHECK(two(-5, 1000) == "-0.01");
  CHECK(two(-4, 1000) == "0.00");
  CHECK(two(9995, 1000) == "10.00");
  CHECK(two(9994, 1000) == "9.99");
  CHECK(written([](char* at) { return write_hundredths(at, -5); }) == "-0.05");
  CHECK(written([](char* at) { return write_percent(at, Ratio{-1, 3}); }) == "-33.33");
  CHECK(written([](char* at) { return write_text(at, {}); }).empty());
}

TEST_CASE("what does not fit 64 bits is left to the long way") {
  const auto rounded_small = [](const Ratio& value, int places) {
    std::uint64_t rounded = 0;
    return round_small(value, places, rounded) ? std::optional(rounded) : std::nullopt;
  };
  CHECK(rounded_small(Ratio{1, 3}, 6) == 333'333U);
  CHECK(rounded_small(Ratio{18'446'744'073'709}, 6) == 18'446'744'073'709'000'000U);
  CHECK(rounded_small(Ratio{18'446'744'073'710}, 6) == std::nullopt);
  CHECK(rounded_small(Ratio{1, int128{1} << 64}, 0) == std::nullopt);
  CHECK(rounded_small(Ratio{1}, 9) == 1'000'000'000U);
  CHECK(rounded_small(Ratio{1}, 10) == std::nullopt);
}
