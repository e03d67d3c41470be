// A PDF under construction, in memory: sheets one after the other, drawn with Cairo. No clock is
// read: its date is the documents'.
#pragma once

#include <memory>
#include <string>

#include "engine/base/result.h"
#include "reports/document/file_properties.h"
#include "reports/document/look.h"

extern "C" {
struct _cairo;
}

namespace duibiao {

/// A rectangle in points; its upper left corner first.
struct Area {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
};

class PdfCanvas {
 public:
  explicit PdfCanvas(const FileProperties& properties);
  PdfCanvas(const PdfCanvas&) = delete;
  PdfCanvas& operator=(const PdfCanvas&) = delete;
  ~PdfCanvas();

  /// Begins a sheet of `width` by `height` points.
  void begin_sheet(double width, double height);

  /// Names the sheet that was begun in the file's table of contents.
  void add_bookmark(const std::string& name);

  /// Fills `area`, and draws a line around it.
  void fill(const Area& area, Colour colour);
  void frame(const Area& area);

  /// What text is drawn on.
  [[nodiscard]] _cairo* cairo() const;

  /// Ends the last sheet and gives the bytes. Problem `pdf_not_written`.
  [[nodiscard]] Result<std::string> finish();

 private:
  struct Surface;
  std::unique_ptr<Surface> surface_;
};

}  // namespace duibiao
