#include "reports/document/look.h"

namespace duibiao {
namespace {

constexpr Colour kLabelFill = 0xF2F2F2;
constexpr Colour kHeadingFill = 0xE4EAF2;
constexpr Colour kOpenFill = 0xFFFBE6;  // asks to be filled in

Look look_of_role(CellRole role) {
  switch (role) {
    case CellRole::label:
      return {kLabelFill, kInk, false, false, Alignment::centre};
    case CellRole::heading:
      return {kHeadingFill, kInk, true, false, Alignment::centre};
    case CellRole::text:
      return {};
    case CellRole::word:
      return {kWhite, kInk, false, false, Alignment::centre};
    case CellRole::number:
      return {kWhite, kInk, false, false, Alignment::right};
    case CellRole::total:
      return {kLabelFill, kInk, true, false, Alignment::centre};
    case CellRole::remark:
      return {kWhite, kSoftInk, false, true, Alignment::left};
  }
  return {};
}

}  // namespace

ToneColours colours_of(Tone tone) {
  switch (tone) {
    case Tone::none:
      return {};
    case Tone::good:
      return {0xE6F4EA, 0x19693F};
    case Tone::attention:
      return {0xFFF1CC, 0x6B4600};
    case Tone::bad:
      return {0xFBE3E1, 0xA8201A};
  }
  return {};
}

Look look_of(const DocumentCell& cell) {
  Look look = look_of_role(cell.role);
  if (cell.role == CellRole::total && cell.number) {
    look.alignment = Alignment::right;
  }
  if (cell.fill_in) {
    look.fill = kOpenFill;
  }
  if (cell.tone != Tone::none) {
    const ToneColours colours = colours_of(cell.tone);
    look.fill = colours.fill;
    look.ink = colours.ink;
  }
  return look;
}

}  // namespace duibiao
