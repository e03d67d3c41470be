#include "reports/document/remarks.h"

namespace duibiao {
namespace {

/// What `visit` gets: every cell of the page with a note, in order.
template <class Visit>
void each_note(const DocumentPage& page, const Visit& visit) {
  for (const auto& block : page.blocks) {
    if (const auto* table = std::get_if<DocumentTable>(&block)) {
      for (const DocumentRow& row : table->rows) {
        for (const DocumentCell& cell : row.cells) {
          if (!cell.note.empty()) {
            visit(cell.note);
          }
        }
      }
    }
  }
}

}  // namespace

Remarks::Remarks(const DocumentPage& page, Language language) : language_(language) {
  each_note(page, [&](const std::string& note) {
    const int next = static_cast<int>(numbers_.size()) + 1;
    if (numbers_.emplace(note, next).second) {
      lines_.push_back(
          say("remark_line", {{"number", std::to_string(next)}, {"text", note}}, language_));
    }
  });
}

std::string Remarks::mark(const DocumentCell& cell) const {
  const auto found = numbers_.find(cell.note);
  return found == numbers_.end()
             ? ""
             : say("remark_mark", {{"number", std::to_string(found->second)}}, language_);
}

}  // namespace duibiao
