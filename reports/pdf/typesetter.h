// Sets text in lines of one height, for paper: Pango breaks and shapes it, Cairo draws it. The
// letters are those of simplified Chinese whatever language the machine speaks.
#pragma once

#include <memory>
#include <string>

#include "engine/base/result.h"
#include "reports/document/look.h"

extern "C" {
struct _cairo;
}

namespace duibiao {

enum class Face { song, hei };  ///< 宋体: with serifs; 黑体: without

struct Letters {
  Face face = Face::song;
  double size = 9;  ///< points
  bool bold = false;
  Colour ink = kInk;
};

/// Text and a small raised mark behind it (注1).
struct SetText {
  std::string text{};  ///< clean (clean_text)
  std::string mark{};
  Letters letters{};
};

/// Where lines go: the first one's upper left corner, and the width that they are set in. In
/// points.
struct LineBox {
  double left = 0;
  double top = 0;
  double width = 0;
  double line_height = 0;
  Alignment alignment = Alignment::left;
};

class Typesetter {
 public:
  /// Problem `no_chinese_font` when no font of the machine shows simplified Chinese.
  [[nodiscard]] static Result<Typesetter> create();

  Typesetter(Typesetter&&) noexcept;
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;
  ~Typesetter();

  /// How many lines `text` takes in `width`; 1 for none.
  [[nodiscard]] int line_count(const SetText& text, double width);

  /// Draws `count` lines of `text` from line `first` on; those that it does not have are left out.
  void draw(_cairo* canvas, const SetText& text, const LineBox& box, int first, int count);

 private:
  struct Pango;
  explicit Typesetter(std::unique_ptr<Pango> pango);

  std::unique_ptr<Pango> pango_;
};

}  // namespace duibiao
