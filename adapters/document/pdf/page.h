// One page of a PDF file as far as tables go: words with their boxes, and the straight lines that
// rule it. Lengths are points (1/72 inch) from the upper left corner, downwards and to the right.
#pragma once

#include <string>
#include <vector>

namespace duibiao::pdf {

/// A word as the page shows it. Words are parted by white space on the page, in Chinese text also
/// by a change of script.
struct Word {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  std::string text{};

  friend bool operator==(const Word&, const Word&) = default;
};

/// A straight line, horizontal or vertical: where it lies (y or x) and from where to where it goes.
struct Ruling {
  bool horizontal = true;
  double at = 0;
  double from = 0;
  double to = 0;

  friend bool operator==(const Ruling&, const Ruling&) = default;
};

struct Page {
  std::vector<Word> words{};
  std::vector<Ruling> rulings{};
  bool has_image = false;
};

/// Two places nearer than this are the same: a double line, the thickness of a border, two programs
/// that round differently.
inline constexpr double kSamePlace = 3;

}  // namespace duibiao::pdf
