#include "reports/pdf/typesetter.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace duibiao {
namespace {

// The faces by name, so that nobody gets Japanese letters; then what other machines have.
constexpr const char* kSong = "Noto Serif CJK SC,Source Han Serif SC,SimSun,Songti SC,serif";
constexpr const char* kHei =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,SimHei,PingFang SC,sans-serif";
constexpr double kAscent = 0.88;    // of Chinese letters, from the top to the baseline
constexpr double kMarkSize = 0.75;  // of the letters
constexpr double kMarkRise = 0.35;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeFont {
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Font = std::unique_ptr<PangoFontDescription, FreeFont>;

Font font_of(const Letters& letters) {
  Font font(pango_font_description_new());
  pango_font_description_set_family(font.get(), letters.face == Face::song ? kSong : kHei);
  pango_font_description_set_absolute_size(font.get(), letters.size * PANGO_SCALE);
  pango_font_description_set_weight(font.get(),
                                    letters.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

void add_attribute(PangoAttrList* attributes, PangoAttribute* attribute, std::size_t from) {
  attribute->start_index = static_cast<guint>(from);
  attribute->end_index = PANGO_ATTR_INDEX_TO_TEXT_END;
  pango_attr_list_insert(attributes, attribute);
}

/// Makes what stands from `from` on the mark: smaller and raised.
void raise_mark(PangoLayout* layout, const Letters& letters, std::size_t from) {
  PangoAttrList* attributes = pango_attr_list_new();
  const double size = letters.size * PANGO_SCALE;
  add_attribute(attributes, pango_attr_size_new_absolute(static_cast<int>(size * kMarkSize)), from);
  add_attribute(attributes, pango_attr_rise_new(static_cast<int>(size * kMarkRise)), from);
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
}

/// How far a line is moved to the right in `width`.
double shift_of(PangoLayoutLine* line, double width, Alignment alignment) {
  PangoRectangle extents;
  pango_layout_line_get_extents(line, nullptr, &extents);
  const double left = width - static_cast<double>(extents.width) / PANGO_SCALE;
  switch (alignment) {
    case Alignment::left:
      return 0;
    case Alignment::centre:
      return left / 2;
    case Alignment::right:
      return left;
  }
  return 0;
}

}  // namespace

struct Typesetter::Pango {
  Owned<PangoFontMap> fonts;
  Owned<PangoContext> context;
  Owned<PangoLayout> layout;

  /// The layout with `text` in it.
  [[nodiscard]] PangoLayout* set(const SetText& text, double width) const {
    PangoLayout* const line = layout.get();
    const std::string whole = text.text + text.mark;
    pango_layout_set_text(line, whole.data(), static_cast<int>(whole.size()));
    pango_layout_set_font_description(line, font_of(text.letters).get());
    pango_layout_set_width(line, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_attributes(line, nullptr);
    if (!text.mark.empty()) {
      raise_mark(line, text.letters, text.text.size());
    }
    return line;
  }
};

Typesetter::Typesetter(std::unique_ptr<Pango> pango) : pango_(std::move(pango)) {}
Typesetter::Typesetter(Typesetter&&) noexcept = default;
Typesetter::~Typesetter() = default;

Result<Typesetter> Typesetter::create() {
  auto pango = std::make_unique<Pango>();
  pango->fonts.reset(pango_cairo_font_map_new());
  pango->context.reset(pango_font_map_create_context(pango->fonts.get()));
  pango_context_set_language(pango->context.get(), pango_language_from_string("zh-cn"));
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(pango->context.get(), options);
  cairo_font_options_destroy(options);
  pango->layout.reset(pango_layout_new(pango->context.get()));
  pango_layout_set_wrap(pango->layout.get(), PANGO_WRAP_WORD_CHAR);
  for (const Face face : {Face::song, Face::hei}) {
    const SetText sample{"绩效目标监控自评", "", {face}};
    if (pango_layout_get_unknown_glyphs_count(pango->set(sample, 1000)) > 0) {
      return failure(error("no_chinese_font", {}));
    }
  }
  return Typesetter(std::move(pango));
}

int Typesetter::line_count(const SetText& text, double width) {
  if (text.text.empty() && text.mark.empty()) {
    return 1;
  }
  return std::max(1, pango_layout_get_line_count(pango_->set(text, width)));
}

void Typesetter::draw(_cairo* canvas, const SetText& text, const LineBox& box, int first,
                      int count) {
  PangoLayout* const layout = pango_->set(text, box.width);
  const Colour ink = text.letters.ink;
  cairo_set_source_rgb(canvas, (ink >> 16) / 255.0, (ink >> 8 & 0xFF) / 255.0,
                       (ink & 0xFF) / 255.0);
  const double baseline = (box.line_height - text.letters.size) / 2 + text.letters.size * kAscent;
  const int last = std::min(first + count, pango_layout_get_line_count(layout));
  for (int i = first; i < last; ++i) {
    PangoLayoutLine* const line = pango_layout_get_line_readonly(layout, i);
    cairo_move_to(canvas, box.left + shift_of(line, box.width, box.alignment),
                  box.top + (i - first) * box.line_height + baseline);
    pango_cairo_show_layout_line(canvas, line);
  }
}

}  // namespace duibiao
