// Lists of texts that doctest shows line by line when a check fails.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace duibiao::test {

struct Strings : std::vector<std::string> {
  using std::vector<std::string>::vector;
};

inline doctest::String toString(const Strings& list) {
  std::string text;
  for (const std::string& each : list) {
    text += "\n    " + each;
  }
  return {text.c_str(), static_cast<doctest::String::size_type>(text.size())};
}

}  // namespace duibiao::test
