#include "reports/workbook/cell_formats.h"

#include <xlsxwriter.h>

#include <tuple>

namespace duibiao {
namespace {

// What official documents are set in; every Chinese office program has the second, and shows it
// where the first is missing.
constexpr const char* kTitleFace = "方正小标宋简体";
constexpr const char* kFace = "宋体";

std::uint8_t across(Alignment alignment) {
  switch (alignment) {
    case Alignment::left:
      return LXW_ALIGN_LEFT;
    case Alignment::centre:
      return LXW_ALIGN_CENTER;
    case Alignment::right:
      return LXW_ALIGN_RIGHT;
  }
  return LXW_ALIGN_LEFT;
}

void shade(lxw_format* format, Colour fill, Colour ink) {
  if (fill != kWhite) {
    format_set_bg_color(format, fill);
  }
  if (ink != kInk) {
    format_set_font_color(format, ink);
  }
}

}  // namespace

bool operator<(const CellFormat& a, const CellFormat& b) {
  const auto key = [](const CellFormat& format) {
    const Look& look = format.look;
    return std::tie(look.fill, look.ink, look.bold, look.small, look.alignment, format.code,
                    format.letters, format.title, format.boxed, format.open, format.at_top);
  };
  return key(a) < key(b);
}

lxw_format* CellFormats::get(const CellFormat& format) {
  lxw_format*& made = made_[format];
  if (made != nullptr) {
    return made;
  }
  made = workbook_add_format(workbook_);
  format_set_font_name(made, format.title ? kTitleFace : kFace);
  format_set_font_size(made, format.letters);
  format_set_align(made, across(format.look.alignment));
  format_set_align(made, format.at_top ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
  format_set_text_wrap(made);
  shade(made, format.look.fill, format.look.ink);
  if (format.look.bold) {
    format_set_bold(made);
  }
  if (!format.code.empty()) {
    format_set_num_format(made, format.code.c_str());
  }
  if (format.boxed) {
    format_set_border(made, LXW_BORDER_THIN);
    format_set_border_color(made, kRule);
  }
  if (format.open) {
    format_set_unlocked(made);
  }
  return made;
}

lxw_format* CellFormats::overlay(Tone tone) {
  lxw_format*& format = overlays_[tone];
  if (format == nullptr) {
    format = workbook_add_format(workbook_);
    const ToneColours colours = colours_of(tone);
    shade(format, colours.fill, colours.ink);
  }
  return format;
}

}  // namespace duibiao
