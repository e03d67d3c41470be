#include "adapters/cli/output.h"

#include <doctest/doctest.h>

#include <array>

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
  CHECK(format_for("a.xlsx") == Format::xlsx);
  CHECK(format_for("A.DOCX") == Format::docx);
  CHECK(format_for("a.pdf") == Format::pdf);
  CHECK(format_for("a.txt") == Format::table);
  CHECK(format_for("") == Format::table);
  CHECK(format_for("a.html", Format::json) == Format::json);
}

TEST_CASE("a binary format does not go to a terminal, and into a file or a pipe it does") {
  CommandLine line;
  line.format = Format::xlsx;
  REQUIRE(output_fault(line, true));
  CHECK(output_fault(line, true)->code == "binary_to_terminal");
  CHECK(output_fault(line, true)->facts == std::vector<Fact>{{"format", "xlsx"}});
  CHECK_FALSE(output_fault(line, false));
  line.output = "a.xlsx";
  CHECK_FALSE(output_fault(line, true));
  line.format = Format::table;
  line.output.clear();
  CHECK_FALSE(output_fault(line, true));
}

TEST_CASE("an ending that is not written is refused, unless the format is named") {
  CommandLine line;
  for (const auto* name : {"a.xls", "A.DOC", "a.ods", "a.wps"}) {
    line.output = name;
    REQUIRE(output_fault(line, false));
    CHECK(output_fault(line, false)->code == "output_ending_not_written");
  }
  line.format = Format::xlsx;
  CHECK_FALSE(output_fault(line, false));
  line.format = Format::automatic;
  line.output = "a.txt";
  CHECK_FALSE(output_fault(line, false));
  line.output = "reports.doc";
  line.each = true;
  CHECK_FALSE(output_fault(line, false));
}

TEST_CASE("an ending that nobody knows is refused and the known ones are named") {
  CommandLine line;
  for (const auto* name : {"x.foo", "out/x.Foo", "a.b/x.h5"}) {
    line.output = name;
    REQUIRE(ending_fault(line));
    CHECK(ending_fault(line)->code == "output_ending_unknown");
    CHECK(output_fault(line, false)->code == "output_ending_unknown");
  }
  const auto fault = ending_fault(line);
  CHECK(fault->facts[0].value == ".h5");
  CHECK(fault->facts[1].value == ".html, .htm, .json, .csv, .xlsx, .docx, .pdf, .svg, .txt");
  for (const auto* name : {"", "x", "out/", "a.b/x", "a.foo/", "x.HTML", "x.txt", ".foo",
                           "out/.foo", "report-2024.06", "x."}) {
    line.output = name;
    CHECK_MESSAGE(!ending_fault(line), name);
  }
  line.output = "x.foo";
  CHECK_FALSE(ending_fault(line, std::array<std::string_view, 1>{".foo"}));
  line.format = Format::html;
  CHECK_FALSE(ending_fault(line));
  line.format = Format::automatic;
  line.each = true;
  CHECK_FALSE(output_fault(line, false));
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

TEST_CASE("a result that could not be made is shown and nothing is written") {
  const test::ScratchFolder folder;
  const std::string err = test::captured_errors([&] {
    CHECK(write_result(folder.path("a.xlsx"), failure(error("workbook_not_written", {})),
                       Console(Language::english, false)) == Exit::environment);
  });
  CHECK(err.find("workbook_not_written") != std::string::npos);
  CHECK(folder.entries() == 0);
}

TEST_CASE("without a path the result goes to standard output") {
  const std::string out = test::captured_output(
      [] { CHECK(write_result({}, "text\n", Console(Language::chinese, false)) == Exit::done); });
  CHECK(out == "text\n");
}
