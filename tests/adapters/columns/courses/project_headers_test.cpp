#include "adapters/columns/courses/project_headers.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

using Faults = std::vector<std::string>;

/// A run whose projects.csv holds `rows`, in blocks of `block` bytes.
struct HeaderRun : test::PreparedRun {
  explicit HeaderRun(const std::string& rows, std::uint64_t block = 1 << 20)
      : PreparedRun("P,1,产出,数量,a,sum,,≥1次,100\n") {
    state.headers.files.push_back(
        *open_input(folder.write("projects.csv", "project,name,unit,type,year,start\n" + rows),
                    house_interchange_words()));
    state.headers.blocks = cut_blocks(state.headers.files, block);
    problems = read_headers(state);
  }
  /// "line=year" of each header of `project`.
  std::string headers_of(std::string_view project) {
    std::string text;
    for (const HeaderRow& header : state.project_headers.of(project, 0)) {
      const auto year = state.terms[header.terms].year;
      text += std::to_string(header.line) + "=" + (year ? std::to_string(*year) : "-") + " ";
    }
    return text;
  }
  Problems problems{};
};

}  // namespace

TEST_CASE("headers are found by project, also behind texts of several lines cut anywhere") {
  const std::string rows =
      "P,\"goal 1\nand \"\"2\"\"\r\nof 3\",,,2024,\n\"Q,1\",,,,,\nR,\"\n\n\",,,2025,2025-03-01\n";
  for (const std::uint64_t block : {1U, 10U, 33U, 1000U}) {
    HeaderRun run(rows, block);
    CHECK(run.problems.empty());
    CHECK(run.headers_of("P") == "2=2024 ");
    CHECK(run.headers_of("Q,1") == "5=- ");
    CHECK(run.headers_of("R") == "6=2025 ");
    CHECK(run.headers_of("S").empty());
  }
}

TEST_CASE("a project has one header for each year, faults have their lines") {
  HeaderRun run("P,,,,2024,\nP,,,,2025,\nP,,,,2024,\n,,,,2024,\nQ,\"a\nb\",,,24,\nR,,,,,\n\nR,,\n",
                16);
  CHECK(run.headers_of("P") == "2=2024 3=2025 4=2024 ");
  CHECK(test::faults(run.problems) ==
        Faults{"project_header_twice@4", "project_blank@5", "year_unreadable@6", "cell_count@10"});
  CHECK(test::fact(run.problems[0], "first") == run.folder.path("projects.csv") + ":2");
  CHECK(test::all_spoken(run.problems));
}

TEST_CASE("bytes that are no text are told alone, and no header is believed") {
  HeaderRun run(std::string("P,,,,2024,\nQ,\0,,,24,\n", 21));
  CHECK(test::faults(run.problems) == Faults{"nul_byte@3"});
  CHECK(run.state.project_headers.empty());
}

TEST_CASE("a quote that nobody closes declines the run") {
  HeaderRun run("P,\"goal,,,2024,\n");
  CHECK(run.state.stop.declined());
}

TEST_CASE("each header that no target belongs to is a warning") {
  HeaderRun run("P,,,,2024,\nQ,,,,2024,\n");
  run.read_targets();
  CHECK(test::faults(headers_without_targets(run.state)) == Faults{"project_without_form@3"});
}

TEST_CASE("of a store, every import has headers of its own") {
  ProjectHeaders headers;
  CHECK(headers.empty());
  headers.add("P", 1, {.terms = 1, .line = 2});
  headers.add("P", 2, {.terms = 2, .line = 3});
  CHECK(headers.of("P", 1).size() == 1);
  CHECK(headers.of("P", 2).at(0).line == 3);
  CHECK(headers.of("P", 3).empty());
}
