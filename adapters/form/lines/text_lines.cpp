#include "adapters/form/lines/text_lines.h"

#include <algorithm>
#include <regex>
#include <utility>

#include "adapters/table/lines.h"
#include "adapters/table/trim.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestPageNumber = 60;  ///< bytes; a longer line is not looked at

/// How a line is parted from the text before it.
enum class Gap { none, empty_line, page_end };

struct RawLine {
  std::uint32_t number = 0;
  Gap gap = Gap::none;
  std::vector<std::string> cells{};
};

/// - 3 -, 第3页, 第 3 页 共 5 页, 3/5: what a page ends or starts with.
bool is_page_number(std::string_view text) {
  static const std::regex pattern(
      "(-|—|–)*(第)?[0-9]{1,3}(页)?(-|—|–)*(([/,(]|[/,(]?共)[0-9]{1,3}(页)?[)]?)?");
  return text.size() <= kLongestPageNumber && text.find('\t') == std::string_view::npos &&
         std::regex_match(normalise(text), pattern);
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (std::size_t start = 0; start <= line.size();) {
    const auto tab = std::min(line.find('\t', start), line.size());
    cells.emplace_back(trimmed(line.substr(start, tab - start)));
    start = tab + 1;
  }
  return cells;
}

/// Takes the next line off `text`, its line end removed.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(after_line_end(text, end));
  return line;
}

std::vector<RawLine> raw_lines(std::string_view text) {
  std::vector<RawLine> lines;
  Gap gap = Gap::none;
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::string_view line = take_line(text);
    if (line.find('\f') != std::string_view::npos || is_page_number(line)) {
      gap = Gap::page_end;
    }
    std::vector<std::string> cells = cells_of(line);
    if (std::ranges::all_of(cells, &std::string::empty)) {
      gap = std::max(gap, Gap::empty_line);
    } else if (!is_page_number(line)) {
      lines.push_back({number, gap, std::move(cells)});
      gap = Gap::none;
    }
  }
  return lines;
}

/// Every second line or more follows an empty one: the file is double-spaced.
bool is_double_spaced(const std::vector<RawLine>& lines) {
  const auto spaced = std::ranges::count(lines, Gap::empty_line, &RawLine::gap);
  return static_cast<std::size_t>(spaced) * 2 >= lines.size() && spaced > 2;
}

}  // namespace

std::vector<FormLine> split_lines(std::string_view text) {
  std::vector<RawLine> raw = raw_lines(text);
  const Gap least = is_double_spaced(raw) ? Gap::page_end : Gap::empty_line;
  std::vector<FormLine> lines;
  lines.reserve(raw.size());
  for (RawLine& line : raw) {
    lines.push_back(
        {.number = line.number, .after_break = line.gap >= least, .cells = std::move(line.cells)});
  }
  return lines;
}

}  // namespace duibiao
