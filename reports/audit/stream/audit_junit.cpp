#include "reports/audit/stream/audit_stream.h"
#include "reports/html/markup.h"

namespace duibiao {
namespace {

std::string head(const StreamContext&) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"duibiao audit\">\n";
}

std::string attribute(std::string_view name, std::string_view value) {
  std::string text(" ");
  text.append(name).append("=\"").append(escaped(value)).append("\"");
  return text;
}

/// Findings of one check on one project.
struct CheckFindings {
  const FindingLine* first = nullptr;
  bool failed = false;     ///< one of them counts and is no note
  std::string failures{};  ///< elements
  std::string notes{};     ///< text
};

void add(CheckFindings& check, const FindingLine& line) {
  const std::string text = line.where + (line.where.empty() ? "" : ": ") + line.message;
  const bool counts = line.suppressed != Suppressed::yes && line.severity != Severity::note;
  if (!counts) {
    check.notes += text + (line.answer.empty() ? "" : " " + line.answer) + "\n";
    return;
  }
  check.failed = true;
  check.failures += "<failure" + attribute("type", severity_code(line.severity)) +
                    attribute("message", line.message) + ">" +
                    escaped(text + "\n" + line.advice + "\n" + line.citation) + "</failure>";
}

std::string case_head(std::string_view family, std::string_view id, std::string_view title) {
  return "<testcase" + attribute("classname", family) +
         attribute("name", std::string(id) + " " + std::string(title)) + ">";
}

std::string case_of(const CheckFindings& check) {
  std::string text = case_head(check.first->family, check.first->id, check.first->title);
  text += check.failures;
  text += check.notes.empty() ? "" : "<system-out>" + escaped(check.notes) + "</system-out>";
  return text += "</testcase>\n";
}

std::string piece(const ProjectLines& lines, const StreamContext&) {
  std::string cases;
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t skipped = 0;
  for (std::size_t i = 0; i < lines.findings.size();) {
    CheckFindings check{&lines.findings[i], false, {}, {}};
    for (; i < lines.findings.size() && lines.findings[i].id == check.first->id; ++i) {
      add(check, lines.findings[i]);
    }
    ++tests;
    failures += check.failed ? 1U : 0U;
    cases += case_of(check);
  }
  for (const QuietCheck& quiet : lines.quiet) {
    ++tests;
    skipped += quiet.reason.empty() ? 0U : 1U;
    cases += case_head(quiet.family, quiet.id, quiet.title);
    cases += quiet.reason.empty() ? "" : "<skipped" + attribute("message", quiet.reason) + "/>";
    cases += "</testcase>\n";
  }
  return "<testsuite" + attribute("name", lines.project) +
         attribute("tests", std::to_string(tests)) +
         attribute("failures", std::to_string(failures)) + attribute("errors", "0") +
         attribute("skipped", std::to_string(skipped)) + ">\n" + cases + "</testsuite>\n";
}

std::string tail(const AuditSummary&, const StreamContext&) { return "</testsuites>\n"; }

}  // namespace

const AuditFormat& junit_format() {
  static constexpr AuditFormat kFormat{"junit", "", head, piece, tail};
  return kFormat;
}

}  // namespace duibiao
