// The straight parts of paths in an SVG picture, in the coordinates of its page.
#pragma once

#include <string_view>
#include <vector>

namespace duibiao::pdf {

struct Point {
  double x = 0;
  double y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

/// An affine map as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f.
struct Matrix {
  double a = 1;
  double b = 0;
  double c = 0;
  double d = 1;
  double e = 0;
  double f = 0;

  friend bool operator==(const Matrix&, const Matrix&) = default;
};

/// The map that `text` says: "matrix(a,b,c,d,e,f)" or "translate(e,f)"; that changes nothing where
/// `text` is empty or anything else.
[[nodiscard]] Matrix parse_transform(std::string_view text);
/// First `inner`, then `outer`.
[[nodiscard]] Matrix operator*(const Matrix& outer, const Matrix& inner);
[[nodiscard]] Point operator*(const Matrix& matrix, Point point);

/// A part of a path that is drawn without lifting the pen.
struct Polyline {
  std::vector<Point> points{};
  bool straight = true;  ///< no curve in it; a curve counts as a step to its end
  bool closed = false;
};

/// The parts of the path data `text` ("M 1 2 L 3 4 Z"; commands M L H V C Z in capitals, as Cairo
/// writes them), mapped by `matrix`. What comes behind a command or number that is none is left
/// out.
[[nodiscard]] std::vector<Polyline> parse_path(std::string_view text, const Matrix& matrix);

}  // namespace duibiao::pdf
