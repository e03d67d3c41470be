// The styles of a workbook whose cells are marked: each style that a marked cell has is copied with
// a fill of ours, so that format, borders and protection stay what they were. The fill is known
// again by its colour: what an earlier return marked is not marked twice, and loses the mark when
// its problem is gone.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/result.h"

namespace duibiao::returned {

/// The colours of our fills; `error` is red, `warning` yellow. No program has them in its palette.
inline constexpr std::string_view kErrorColour = "FFFF8F8D";
inline constexpr std::string_view kWarningColour = "FFFFE37B";

/// Styles of the summary sheet, by their place in cellXfs.
struct SummaryStyles {
  std::size_t title = 0;
  std::size_t line = 0;
  std::size_t heading = 0;
  std::size_t text = 0;     ///< wrapped, boxed
  std::size_t literal = 0;  ///< the same with the number format of text, for what looks like a
                            ///< formula
  std::size_t link = 0;
  std::size_t error = 0;  ///< a word on the colour of an error
  std::size_t warning = 0;
};

/// The part of styles while cells are marked.
class MarkedStyles {
 public:
  /// Reads the part in `bytes`; empty bytes stand for a workbook without one. Errors: those of
  /// `read_part_tree`; `return_part_unusual` {part} where the root is no style sheet.
  [[nodiscard]] static Result<MarkedStyles> read(std::string_view bytes, const std::string& file,
                                                 const std::string& part);

  MarkedStyles(MarkedStyles&&) noexcept;
  MarkedStyles(const MarkedStyles&) = delete;
  MarkedStyles& operator=(const MarkedStyles&) = delete;
  ~MarkedStyles();

  /// The style that marks a cell of `style` (0 where there is none such) as one with an error, or
  /// with a warning. The same for the same.
  [[nodiscard]] std::size_t marked(std::size_t style, bool is_error);
  /// For a style with a mark of ours, the one without a fill; nothing for any other.
  [[nodiscard]] std::optional<std::size_t> cleared(std::size_t style);
  /// Did an earlier return leave marks?
  [[nodiscard]] bool any_marks() const;
  /// Adds the styles of the summary sheet.
  [[nodiscard]] SummaryStyles add_summary_styles();
  /// The changed part.
  [[nodiscard]] std::string bytes() const;

 private:
  struct Tree;
  explicit MarkedStyles(std::unique_ptr<Tree> tree);

  std::unique_ptr<Tree> tree_;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> made_{};  ///< (style, fill) → style
};

}  // namespace duibiao::returned
