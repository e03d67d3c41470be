#include "adapters/cli/audit/audit_session.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/dates.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const Console kConsole(Language::chinese, false);

CommandLine dated() {
  CommandLine line;
  line.verb = "audit";
  line.year = 2024;
  line.format = Format::json;
  return line;
}

/// How a session ends in which the check `id` has found `errors` errors and `notes` notes.
Exit ended(const std::vector<std::string>& fail_on, std::size_t errors, std::size_t warnings,
           std::size_t notes) {
  CommandLine line = dated();
  line.fail_on = fail_on;
  Exit exit = Exit::environment;
  (void)test::captured_output([&] {
    AuditSession session(line, kConsole);
    CHECK(session.begin(session.options().as_of, 1).empty());
    AuditPart part;
    part.summary.findings = {notes, warnings, errors};
    part.summary.checks["T15"].fired = errors;
    exit = session.finish(part, {});
  });
  return exit;
}

}  // namespace

TEST_CASE("--fail-on names a severity and all above it, or a check") {
  CHECK(ended({}, 1, 1, 1) == Exit::done);
  CHECK(ended({"error"}, 1, 0, 0) == Exit::waits_or_found);
  CHECK(ended({"error"}, 0, 1, 1) == Exit::done);
  CHECK(ended({"warning"}, 0, 1, 0) == Exit::waits_or_found);
  CHECK(ended({"warning"}, 1, 0, 0) == Exit::waits_or_found);
  CHECK(ended({"warning"}, 0, 0, 1) == Exit::done);
  CHECK(ended({"note"}, 0, 0, 1) == Exit::waits_or_found);
  CHECK(ended({"note"}, 0, 0, 0) == Exit::done);
  CHECK(ended({"T15"}, 1, 0, 0) == Exit::waits_or_found);
  CHECK(ended({"T15"}, 0, 1, 0) == Exit::done);
  CHECK(ended({"T16", "T15"}, 1, 0, 0) == Exit::waits_or_found);
}

TEST_CASE("a session reads the rule book and the answers, and says what is wrong with them") {
  CommandLine line = dated();
  line.rules = "no-such-book";
  CHECK(any_error(AuditSession(line, kConsole).problems()));
  const test::ScratchFolder folder;
  line = dated();
  line.suppressions = folder.path("none.toml");
  AuditSession session(line, kConsole);
  CHECK_FALSE(any_error(session.problems()));
  CHECK(any_error(session.begin(test::day("2024-12-31"), 1)));
}

TEST_CASE("the score under every rule book is for a handful of projects only") {
  const CommandLine line = dated();
  AuditSession few(line, kConsole);
  CHECK(few.begin(test::day("2024-12-31"), kMostBookProjects).empty());
  CHECK_FALSE(few.setup().books.empty());
  AuditSession many(line, kConsole);
  CHECK(many.begin(test::day("2024-12-31"), kMostBookProjects + 1).empty());
  CHECK(many.setup().books.empty());
}
