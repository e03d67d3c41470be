#include "reports/pdf/pdf_canvas.h"

#include <cairo-pdf.h>

namespace duibiao {
namespace {

constexpr double kLine = 0.5;  // points

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(bytes)->append(data, data + size);
  return CAIRO_STATUS_SUCCESS;
}

void set_colour(cairo_t* cairo, Colour colour) {
  cairo_set_source_rgb(cairo, (colour >> 16) / 255.0, (colour >> 8 & 0xFF) / 255.0,
                       (colour & 0xFF) / 255.0);
}

}  // namespace

struct PdfCanvas::Surface {
  std::string bytes{};
  cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes, 100, 100);
  cairo_t* cairo = cairo_create(surface);
  int sheets = 0;

  Surface() = default;
  Surface(const Surface&) = delete;
  Surface& operator=(const Surface&) = delete;
  ~Surface() {
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
  }
};

PdfCanvas::PdfCanvas(const FileProperties& properties) : surface_(std::make_unique<Surface>()) {
  const auto say_it = [&](cairo_pdf_metadata_t name, const std::string& value) {
    cairo_pdf_surface_set_metadata(surface_->surface, name, value.c_str());
  };
  const std::string day = to_string(properties.day) + "T12:00:00Z";
  say_it(CAIRO_PDF_METADATA_TITLE, properties.title);
  say_it(CAIRO_PDF_METADATA_SUBJECT, properties.subject);
  say_it(CAIRO_PDF_METADATA_CREATE_DATE, day);
  say_it(CAIRO_PDF_METADATA_MOD_DATE, day);
}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::begin_sheet(double width, double height) {
  if (surface_->sheets++ > 0) {
    cairo_show_page(surface_->cairo);
  }
  cairo_pdf_surface_set_size(surface_->surface, width, height);
}

void PdfCanvas::add_bookmark(const std::string& name) {
  const std::string target = "page=" + std::to_string(surface_->sheets);
  cairo_pdf_surface_add_outline(surface_->surface, CAIRO_PDF_OUTLINE_ROOT, name.c_str(),
                                target.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void PdfCanvas::fill(const Area& area, Colour colour) {
  set_colour(surface_->cairo, colour);
  cairo_rectangle(surface_->cairo, area.left, area.top, area.width, area.height);
  cairo_fill(surface_->cairo);
}

void PdfCanvas::frame(const Area& area) {
  set_colour(surface_->cairo, kRule);
  cairo_set_line_width(surface_->cairo, kLine);
  cairo_rectangle(surface_->cairo, area.left, area.top, area.width, area.height);
  cairo_stroke(surface_->cairo);
}

_cairo* PdfCanvas::cairo() const { return surface_->cairo; }

Result<std::string> PdfCanvas::finish() {
  cairo_show_page(surface_->cairo);
  cairo_surface_finish(surface_->surface);
  cairo_status_t status = cairo_status(surface_->cairo);
  if (status == CAIRO_STATUS_SUCCESS) {
    status = cairo_surface_status(surface_->surface);
  }
  if (status != CAIRO_STATUS_SUCCESS) {
    return failure(error("pdf_not_written", {}, {{"reason", cairo_status_to_string(status)}}));
  }
  return std::move(surface_->bytes);
}

}  // namespace duibiao
