#include "adapters/workbook/xlsx/sheet_marks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "adapters/workbook/package/part_name.h"
#include "adapters/workbook/package/xml.h"
#include "adapters/workbook/xlsx/attribute.h"
#include "adapters/workbook/xlsx/without_rows.h"

namespace duibiao {
namespace {

constexpr std::uint32_t kLastColumn = 16'384;

class MarksHandler : public XmlHandler {
 public:
  MarksHandler(std::string file, std::string_view part, std::size_t most_merged)
      : file_(std::move(file)), part_(part), most_merged_(most_merged) {}

  void start(const XmlName& name, const XmlAttributes& attributes) override {
    if (name.local == "mergeCell") {
      add_merged(attributes.find("ref").value_or(""));
    } else if (name.local == "col" && is_on(attributes.find("hidden"))) {
      hide(attributes);
    }
  }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}
  [[nodiscard]] bool done() const override { return problem_.has_value(); }

  Result<SheetMarks> take() {
    if (problem_) {
      return failure(*problem_);
    }
    marks_.hidden_columns.assign(hidden_.begin(), hidden_.end());
    return std::move(marks_);
  }

 private:
  void add_merged(std::string_view reference) {
    const auto cells = parse_range(reference);
    if (!cells) {
      problem_ = error("merged_reference", {.file = file_},
                       {{"part", shown_name(part_)}, {"reference", shown_name(reference)}});
    } else if (marks_.merged.size() == most_merged_) {
      problem_ =
          error("workbook_merged", {.file = file_}, {{"limit", fmt::format("{}", most_merged_)}});
    } else if (cells->first_row != cells->last_row || cells->first_column != cells->last_column) {
      marks_.merged.push_back(*cells);
    }
  }

  void hide(const XmlAttributes& attributes) {
    const std::uint32_t first = whole_number(attributes.find("min")).value_or(0);
    const std::uint32_t last =
        std::min(whole_number(attributes.find("max")).value_or(0), kLastColumn);
    for (std::uint32_t column = std::max(first, 1U); column <= last; ++column) {
      hidden_.insert(column);
    }
  }

  std::string file_;
  std::string part_;
  std::size_t most_merged_;
  SheetMarks marks_{};
  std::set<std::uint32_t> hidden_{};
  std::optional<Problem> problem_{};
};

}  // namespace

std::optional<MergedCells> parse_range(std::string_view range) {
  const auto colon = range.find(':');
  const auto first = parse_cell_address(range.substr(0, colon));
  const auto last =
      colon == std::string_view::npos ? first : parse_cell_address(range.substr(colon + 1));
  if (!first || !last || first->row > last->row || first->column > last->column) {
    return std::nullopt;
  }
  return MergedCells{first->row, first->column, last->row, last->column};
}

Result<SheetMarks> read_sheet_marks(const Package& package, std::string_view part,
                                    std::size_t most_merged) {
  MarksHandler handler(package.file(), part, most_merged);
  XmlParser parser(handler, package.file(), std::string(part));
  WithoutRows without_rows([&](std::string_view piece) { return parser.feed(piece); });
  auto streamed =
      package.stream(part, [&](std::string_view piece) { return without_rows.feed(piece); });
  if (!streamed) {
    return failure(streamed.error());
  }
  without_rows.finish();
  if (auto parsed = parser.finish(); !parsed) {
    return failure(parsed.error());
  }
  return handler.take();
}

}  // namespace duibiao
