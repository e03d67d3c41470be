#include "adapters/cli/console.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/support/captured_run.h"

using namespace duibiao;
using namespace duibiao::cli;

TEST_CASE("the exit follows the gravest problem") {
  const Problem remark = warning("heading_only", {"a.csv"});
  const Problem input = error("empty_file", {"a.csv"});
  const Problem disk = error("output_write_failed", {"a.csv"}, {{"reason", "full"}});
  CHECK(exit_for({}) == Exit::done);
  CHECK(exit_for({remark}) == Exit::done);
  CHECK(exit_for({remark, input}) == Exit::bad_input);
  CHECK(exit_for({input, disk}) == Exit::environment);
  CHECK(exit_for({error("store_disk_full", {"a.db"}, {{"detail", "full"}})}) == Exit::environment);
  CHECK(exit_for({error("store_not_a_store", {"a.db"})}) == Exit::bad_input);
}

TEST_CASE("errors come before warnings, notes are counted") {
  const std::string text = test::captured_errors([] {
    Console(Language::english, false)
        .show({note("sign_inferred", {"a"}, {{"written", "5"}, {"sign", "≥"}}),
               warning("heading_only", {"b.csv"}), error("empty_file", {"c.csv"})});
  });
  CHECK(text.find("c.csv: error: empty_file") < text.find("b.csv: warning: heading_only"));
  CHECK(text.find("sign_inferred") == std::string::npos);
  CHECK(text.find("1 notes") != std::string::npos);
}

TEST_CASE("in JSON every problem that is shown is one object a line") {
  const std::string text = test::captured_errors([] {
    Console(Language::english, true).show({error("empty_file", {"a\"b.csv", {}, {}, 3})});
  });
  CHECK(text.starts_with("{\"severity\":\"error\",\"code\":\"empty_file\""));
  CHECK(text.find("\"file\":\"a\\\"b.csv\"") != std::string::npos);
  CHECK(text.ends_with("}\n"));
}

TEST_CASE("in JSON notes are told too, behind errors and warnings") {
  const std::string text = test::captured_errors([] {
    Console(Language::english, true)
        .show({note("sign_inferred", {"a"}, {{"written", "5"}, {"sign", "≥"}}),
               error("empty_file", {"c.csv"})});
  });
  CHECK(text.find("\"empty_file\"") < text.find("{\"severity\":\"note\",\"code\":\"sign_inf"));
  CHECK(text.find("1 notes") == std::string::npos);
}

TEST_CASE("what was shown is remembered where that is asked for, notes are not") {
  const Problems problems{note("sign_inferred", {"a"}, {{"written", "5"}, {"sign", "≥"}}),
                          warning("heading_only", {"b.csv"}), error("empty_file", {"c.csv"})};
  const Console keeps(Language::english, false, true);
  const Console forgets(Language::english, false);
  (void)test::captured_errors([&] {
    keeps.show(problems);
    forgets.show(problems);
  });
  CHECK(keeps.shown() == Problems{problems[2], problems[1]});
  CHECK(forgets.shown().empty());
}

TEST_CASE("what is told is told even where it is a note") {
  const Problem done =
      note("workbook_returned", {"a.xlsx"}, {{"copy", "b"}, {"marked", "1"}, {"listed", "2"}});
  const std::string line =
      test::captured_errors([&] { Console(Language::english, false).tell(done); });
  CHECK(line ==
        "a.xlsx: note: workbook_returned: the returned copy is b: 1 cells marked, 2 problems "
        "listed\n");
  CHECK(test::captured_errors([&] {
          Console(Language::english, true).tell(done);
        }).starts_with("{\"severity\":\"note\""));
}

TEST_CASE("a file is no terminal: no colour, and a width that fits paper") {
  (void)test::captured_output([] {
    CHECK_FALSE(colour_welcome());
    CHECK(terminal_width() == 100);
  });
}
