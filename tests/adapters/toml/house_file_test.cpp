#include "adapters/toml/house_file.h"

#include <doctest/doctest.h>

#include "data/embedded.h"

using namespace duibiao;

namespace {

/// Reads a text as its length and name.
Read<std::string> measure(std::string_view text, const std::string& file) {
  return {file + " " + std::to_string(text.size()),
          {warning("listed_twice", {file}, {{"word", "次"}})}};
}

}  // namespace

TEST_CASE("a compiled-in file is read under its path from the root of the project") {
  const std::string_view bytes = house_bytes("units/units.toml");
  CHECK(bytes == data::embedded_file("units/units.toml"));
  CHECK(read_house_file("units/units.toml", measure) ==
        "data/units/units.toml " + std::to_string(bytes.size()));
}

TEST_CASE("warnings and notes do not stop the program") {
  stop_on_error({});
  stop_on_error({warning("listed_twice", {}, {{"word", "次"}})});
}
