#include "adapters/cli/output.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

Format format_for(const std::string& output, Format asked = Format::automatic) {
  CommandLine line;
  line.output = output;
  line.format = asked;
  return format_of(line);
}

}  // namespace

TEST_CASE("the ending picks the format, --format goes before it") {
  CHECK(format_for("a.html") == Format::html);
  CHECK(format_for("A.HTM") == Format::html);
  CHECK(format_for("a.json") == Format::json);
  CHECK(format_for("a.csv") == Format::csv);
  CHECK(format_for("a.txt") == Format::table);
  CHECK(format_for("") == Format::table);
  CHECK(format_for("a.html", Format::json) == Format::json);
}

TEST_CASE("a folder and a name are joined by one stroke") {
  CHECK(path_in("out", "a.csv") == "out/a.csv");
  CHECK(path_in("out/", "a.csv") == "out/a.csv");
}

TEST_CASE("of several files all appear, or none where one cannot be written") {
  const test::ScratchFolder folder;
  const Console console(Language::chinese, false);
  CHECK(write_files({{folder.path("x/a"), "1"}, {folder.path("x/b"), "2"}}, console) == Exit::done);
  CHECK(folder.read("x/a") == "1");
  CHECK(folder.read("x/b") == "2");
  Exit exit = Exit::done;
  (void)test::captured_errors([&] {
    exit = write_files({{folder.path("y/a"), "1"}, {folder.path("x/a/b"), "2"}}, console);
  });
  CHECK(exit == Exit::environment);
  CHECK(folder.read("y/a").empty());
}

TEST_CASE("without a path the result goes to standard output") {
  const std::string out = test::captured_output(
      [] { CHECK(write_result({}, "text\n", Console(Language::chinese, false)) == Exit::done); });
  CHECK(out == "text\n");
}
