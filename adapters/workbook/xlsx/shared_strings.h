// The texts that the cells of a .xlsx workbook share: in one piece of memory, not one each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/workbook/package/package.h"
#include "adapters/workbook/package/xml.h"
#include "engine/base/result.h"

namespace duibiao {

/// What a workbook may share.
struct SharedLimits {
  std::size_t strings = 5'000'000;
  std::size_t bytes = std::size_t{128} << 20U;  ///< of all of them; at most 4 GiB
};

/// Texts by number.
class SharedStrings {
 public:
  /// Adds the next text.
  void add(std::string_view text);
  /// The text of this number, tidied (`unescaped_text`); nothing where there is none.
  [[nodiscard]] std::optional<std::string_view> find(std::size_t index) const;
  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::size_t bytes() const { return texts_.size(); }

 private:
  std::string texts_{};
  std::vector<std::uint32_t> ends_{};
};

/// Collects the text inside an <si> or <is>: its runs joined, phonetic readings (rPh) left out.
class RichText {
 public:
  void start(const XmlName& name);
  void end(const XmlName& name);
  void text(std::string_view piece);
  /// What was collected, and begins anew.
  [[nodiscard]] std::string take();
  [[nodiscard]] std::size_t bytes() const { return text_.size(); }

 private:
  std::string text_{};
  int phonetic_ = 0;
  bool in_text_ = false;
};

/// Reads the part `part`. Errors: those of `parse_xml`; `shared_strings_too_many` {limit},
/// `shared_strings_too_large` {limit}.
[[nodiscard]] Result<SharedStrings> read_shared_strings(const Package& package,
                                                        std::string_view part,
                                                        const SharedLimits& limits = {});

}  // namespace duibiao
