#include "adapters/document/pdf/svg_path.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>
#include <system_error>

namespace duibiao::pdf {
namespace {

constexpr std::string_view kSeparators = " ,\t\r\n";

/// Takes commands and numbers off the front of a text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  /// The next letter, where one comes next.
  std::optional<char> letter() {
    skip();
    if (text_.empty() || text_.front() < 'A' || text_.front() > 'Z') {
      return std::nullopt;
    }
    const char found = text_.front();
    text_.remove_prefix(1);
    return found;
  }

  std::optional<double> number() {
    skip();
    double value = 0;
    const auto [end, failed] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
    if (failed != std::errc{} || !std::isfinite(value)) {
      return std::nullopt;
    }
    text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
    return value;
  }

  /// Fills `values`; false where there are fewer numbers.
  bool numbers(std::span<double> values) {
    for (double& value : values) {
      const auto found = number();
      if (!found) {
        return false;
      }
      value = *found;
    }
    return true;
  }

 private:
  void skip() {
    const auto start = text_.find_first_not_of(kSeparators);
    text_.remove_prefix(start == std::string_view::npos ? text_.size() : start);
  }

  std::string_view text_;
};

/// Draws path data with a pen.
class Pen {
 public:
  Pen(std::string_view text, const Matrix& matrix) : scanner_(text), matrix_(matrix) {}

  std::vector<Polyline> draw() {
    char command = 'M';
    while (true) {
      if (const auto given = scanner_.letter()) {
        command = *given;
        if (command == 'Z') {
          close();
          continue;
        }
      } else if (command == 'Z') {
        return std::move(drawn_);
      }
      if (!step(command)) {
        return std::move(drawn_);
      }
      command = command == 'M' ? 'L' : command;  // more numbers behind a move are lines
    }
  }

 private:
  bool step(char command) {
    std::array<double, 6> n{};
    switch (command) {
      case 'M':
        return scanner_.numbers(std::span(n).first(2)) && move({n[0], n[1]});
      case 'L':
        return scanner_.numbers(std::span(n).first(2)) && line({n[0], n[1]});
      case 'H':
        return scanner_.numbers(std::span(n).first(1)) && line({n[0], at_.y});
      case 'V':
        return scanner_.numbers(std::span(n).first(1)) && line({at_.x, n[0]});
      case 'C':
        return scanner_.numbers(n) && line({n[4], n[5]}) && curved();
      default:
        return false;
    }
  }

  bool move(Point to) {
    at_ = to;
    drawn_.emplace_back();
    drawn_.back().points.push_back(matrix_ * to);
    return true;
  }

  bool line(Point to) {
    if (drawn_.empty() || drawn_.back().closed) {
      return false;
    }
    at_ = to;
    drawn_.back().points.push_back(matrix_ * to);
    return true;
  }

  bool curved() {
    drawn_.back().straight = false;
    return true;
  }

  void close() {
    if (!drawn_.empty() && !drawn_.back().closed) {
      drawn_.back().closed = true;
      drawn_.back().points.push_back(drawn_.back().points.front());
    }
  }

  Scanner scanner_;
  Matrix matrix_;
  Point at_{};
  std::vector<Polyline> drawn_{};
};

}  // namespace

Matrix parse_transform(std::string_view text) {
  const auto open = text.find('(');
  const std::string_view name = text.substr(0, open);
  Matrix matrix;
  if (open == std::string_view::npos) {
    return matrix;
  }
  Scanner scanner(text.substr(open + 1));
  std::array<double, 6> n{};
  if (name == "matrix" && scanner.numbers(n)) {
    matrix = {n[0], n[1], n[2], n[3], n[4], n[5]};
  }
  if (name == "translate" && scanner.numbers(std::span(n).first(2))) {
    matrix = {1, 0, 0, 1, n[0], n[1]};
  }
  return matrix;
}

Matrix operator*(const Matrix& outer, const Matrix& inner) {
  return {outer.a * inner.a + outer.c * inner.b,
          outer.b * inner.a + outer.d * inner.b,
          outer.a * inner.c + outer.c * inner.d,
          outer.b * inner.c + outer.d * inner.d,
          outer.a * inner.e + outer.c * inner.f + outer.e,
          outer.b * inner.e + outer.d * inner.f + outer.f};
}

Point operator*(const Matrix& matrix, Point point) {
  return {matrix.a * point.x + matrix.c * point.y + matrix.e,
          matrix.b * point.x + matrix.d * point.y + matrix.f};
}

std::vector<Polyline> parse_path(std::string_view text, const Matrix& matrix) {
  return Pen(text, matrix).draw();
}

}  // namespace duibiao::pdf
