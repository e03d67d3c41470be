#include "reports/workbook/cell_formats.h"

#include <xlsxwriter.h>

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

lxw_format* CellFormats::get(const CellFormat& wanted) {
  lxw_format*& format = made_[wanted];
  if (format != nullptr) {
    return format;
  }
  format = workbook_add_format(workbook_);
  format_set_font_name(format, wanted.title ? kTitleFace : kFace);
  format_set_font_size(format, wanted.letters);
  format_set_align(format, across(wanted.look.alignment));
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  format_set_text_wrap(format);
  shade(format, wanted.look.fill, wanted.look.ink);
  if (wanted.look.bold) {
    format_set_bold(format);
  }
  if (!wanted.code.empty()) {
    format_set_num_format(format, wanted.code.c_str());
  }
  if (wanted.boxed) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kRule);
  }
  if (wanted.open) {
    format_set_unlocked(format);
  }
  return format;
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
