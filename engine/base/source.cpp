#include "engine/base/source.h"

#include <fmt/format.h>

namespace duibiao {

std::string to_string(const Source& source) {
  std::string text = source.file;
  if (!source.sheet.empty()) {
    text += fmt::format(":{}", source.sheet);
  }
  if (source.line != 0) {
    text += fmt::format(":{}", source.line);
  }
  if (source.line != 0 && source.column != 0) {
    text += fmt::format(":{}", source.column);
  }
  if (!source.cell.empty()) {
    text += fmt::format("!{}", source.cell);
  }
  return text;
}

}  // namespace duibiao
