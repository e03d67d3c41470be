#include "adapters/cli/audit/audit_run.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::cli;

namespace {

ProjectLines lines(std::size_t count, Severity severity, const std::string& project) {
  ProjectLines made;
  made.project = project;
  for (std::size_t i = 0; i < count; ++i) {
    FindingLine line;
    line.severity = severity;
    line.project = project;
    made.findings.push_back(line);
  }
  return made;
}

}  // namespace

TEST_CASE("so many findings are kept, errors displace what is less grave, and nothing else does") {
  AuditPart part;
  part.keep(lines(AuditPart::kMostKept, Severity::warning, "A"));
  CHECK(part.findings_left_out == 0);
  part.keep(lines(3, Severity::warning, "B"));
  CHECK(part.findings.size() == AuditPart::kMostKept);
  CHECK(part.findings_left_out == 3);
  part.keep(lines(2, Severity::error, "C"));
  CHECK(part.findings.size() == AuditPart::kMostKept);
  CHECK(part.findings_left_out == 5);
  CHECK(part.findings.back().project == "C");
  CHECK(part.findings.front().project == "A");
}

TEST_CASE("full of errors, one more is only counted") {
  AuditPart part;
  part.keep(lines(AuditPart::kMostKept, Severity::error, "A"));
  part.keep(lines(1, Severity::error, "B"));
  CHECK(part.findings.back().project == "A");
  CHECK(part.findings_left_out == 1);
}

TEST_CASE("joined parts hold what one part would, but no text") {
  AuditPart first;
  first.keep(lines(2, Severity::note, "A"));
  AuditPart second;
  second.keep(lines(1, Severity::error, "B"));
  second.findings_left_out = 4;
  second.text = "x";
  second.books.push_back({"B", {}, {}});
  first.join(second);
  CHECK(first.findings.size() == 3);
  CHECK(first.findings.back().project == "B");
  CHECK(first.findings_left_out == 4);
  CHECK(first.books.size() == 1);
  CHECK(first.text.empty());
}
