// How wide a text is in a terminal.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>

#include "reports/terminal/display_text.h"

namespace duibiao::test {

/// Columns of the widest line of `text`.
inline int widest_line(const std::string& text) {
  std::istringstream lines(text);
  int widest = 0;
  for (std::string line; std::getline(lines, line);) {
    widest = std::max(widest, display_width(line));
  }
  return widest;
}

}  // namespace duibiao::test
