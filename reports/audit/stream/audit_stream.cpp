#include "reports/audit/stream/audit_stream.h"

namespace duibiao {

std::string render_stream(const AuditFormat& format, const std::vector<ProjectLines>& projects,
                          const AuditSummary& summary, const StreamContext& context) {
  std::string text = format.head(context);
  bool first = true;
  for (const ProjectLines& project : projects) {
    const std::string piece = format.piece(project, context);
    if (piece.empty()) {
      continue;
    }
    text += first ? std::string_view{} : format.between;
    text += piece;
    first = false;
  }
  return text += format.tail(summary, context);
}

}  // namespace duibiao
