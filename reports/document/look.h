// How a cell looks, decided once for workbook, Word, PDF and web page: shading, ink, weight and
// where the text stands. Colour only repeats what a word or a number says, and prints in grey.
#pragma once

#include <cstdint>

#include "reports/document/document.h"

namespace duibiao {

/// A colour as 0xRRGGBB.
using Colour = std::uint32_t;

inline constexpr Colour kWhite = 0xFFFFFF;
inline constexpr Colour kInk = 0x000000;
inline constexpr Colour kRule = 0x595959;     ///< the lines of a table
inline constexpr Colour kSoftInk = 0x404040;  ///< small print

enum class Alignment { left, centre, right };

struct Look {
  Colour fill = kWhite;
  Colour ink = kInk;
  bool bold = false;
  bool small = false;
  Alignment alignment = Alignment::left;

  friend bool operator==(const Look&, const Look&) = default;
};

/// The look of a cell by its role, its tone and whether it is to be filled in; a tone's shading
/// goes over the others.
[[nodiscard]] Look look_of(const DocumentCell& cell);

/// The shading and the ink of a tone; white and black for none.
struct ToneColours {
  Colour fill = kWhite;
  Colour ink = kInk;
};
[[nodiscard]] ToneColours colours_of(Tone tone);

}  // namespace duibiao
