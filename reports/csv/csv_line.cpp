#include "reports/csv/csv_line.h"

namespace duibiao {

bool needs_quotes(std::string_view text) {
  bool needs = false;
  for (const char c : text) {
    needs = needs || c == ',' || c == '"' || c == '\n' || c == '\r';
  }
  return needs;
}

std::string csv_field(std::string_view text) {
  if (!needs_quotes(text)) {
    return std::string(text);
  }
  std::string field = "\"";
  for (const char c : text) {
    field.append(c == '"' ? 2 : 1, c);
  }
  return field + '"';
}

std::string csv_line(const std::vector<std::string>& cells) {
  if (cells.size() == 1 && cells.front().empty()) {
    return "\"\"\n";
  }
  std::string line;
  for (const std::string& cell : cells) {
    line += (&cell == cells.data() ? "" : ",") + csv_field(cell);
  }
  return line + '\n';
}

}  // namespace duibiao
