// Names of sheets: what office programs accept, no two alike.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace duibiao {

/// Gives out names; each differs from the ones before, whatever the case of its letters.
class SheetNames {
 public:
  /// A name for the sheet `name` of `subject` (empty: none): "LYG-2024-001 绩效自评表". At most 31
  /// UTF-16 units, of which the subject gives way first; []:*?/\ become ＿; no quote at either
  /// end; not empty, not "History". A name that was given before gets " (2)".
  [[nodiscard]] std::string next(std::string_view subject, std::string_view name);

 private:
  std::set<std::string> taken_{};
};

}  // namespace duibiao
