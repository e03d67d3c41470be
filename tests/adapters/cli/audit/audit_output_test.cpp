#include "adapters/cli/audit/audit_output.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "adapters/checks/catalogue_reader.h"
#include "adapters/cli/audit/audit_session.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

CommandLine line_for(Format format, const std::string& output) {
  CommandLine line;
  line.verb = "audit";
  line.year = 2024;
  line.format = format;
  line.output = output;
  return line;
}

const Console kConsole(Language::chinese, false);

/// What a session that adds `pieces` prints.
std::string printed(const CommandLine& line, const std::vector<std::string>& pieces) {
  return test::captured_output([&] {
    AuditSession session(line, kConsole);
    CHECK(session.begin(session.options().as_of, 1).empty());
    for (const std::string& piece : pieces) {
      CHECK(session.writer().add(piece).has_value());
    }
    AuditPart part;
    CHECK(session.finish(part, {}) == Exit::done);
  });
}

}  // namespace

TEST_CASE("the format is the one asked for, else that of the output's ending") {
  CHECK(audit_format_of(line_for(Format::automatic, "a.sarif")) == Format::sarif);
  CHECK(audit_format_of(line_for(Format::automatic, "a.xml")) == Format::junit);
  CHECK(audit_format_of(line_for(Format::automatic, "a.html")) == Format::html);
  CHECK(audit_format_of(line_for(Format::automatic, "")) == Format::table);
  CHECK(audit_format_of(line_for(Format::json, "a.sarif")) == Format::json);
  CHECK(format_named(Format::html) == nullptr);
  CHECK(format_named(Format::sarif) == &sarif_format());
}

TEST_CASE("what spills lies beside the output, or where it is said to lie") {
  CHECK(spill_folder_of(line_for(Format::json, "out/a.json")) == "out");
  CHECK(spill_folder_of(line_for(Format::json, "a.json")) == ".");
  CommandLine said = line_for(Format::json, "out/a.json");
  said.spill = "/big";
  CHECK(spill_folder_of(said) == "/big");
  CHECK(spill_folder_of(line_for(Format::json, "")) ==
        std::filesystem::temp_directory_path().string());
}

TEST_CASE("pieces are parted, empty ones are none, and nothing at all is still a whole document") {
  const CommandLine line = line_for(Format::json, "");
  CHECK(printed(line, {"\n{\"a\":1}", "", "\n{\"a\":2}"})
            .starts_with("{\"findings\":[\n{\"a\":1},\n{\"a\":2}\n]"));
  CHECK(printed(line, {}).starts_with("{\"findings\":[\n]"));
}

TEST_CASE("more text than is kept in memory is printed in its order") {
  const CommandLine line = line_for(Format::csv, "");
  const std::string large(AuditWriter::kKeptBytes / 2 + 1, 'x');
  const std::string text = printed(line, {large, large, "y", large});
  const auto head = text.find('\n') + 1;
  REQUIRE(text.size() >= head + 3 * large.size() + 1);
  CHECK(text.find('y', head) == head + 2 * large.size());
}

TEST_CASE("a file that cannot be put in its place is the environment's fault") {
  const test::ScratchFolder folder;
  const CommandLine line = line_for(Format::json, folder.path());
  const std::string errors = test::captured_errors([&] {
    AuditSession session(line, kConsole);
    CHECK(session.begin(session.options().as_of, 1).empty());
    AuditPart part;
    CHECK(session.finish(part, {}) == Exit::environment);
  });
  CHECK(errors.find("output_is_folder") != std::string::npos);
}
