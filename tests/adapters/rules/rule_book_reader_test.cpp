#include "adapters/rules/rule_book_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "adapters/toml/house_file.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;

namespace {

std::string house_text(std::string_view name) {
  return std::string(house_bytes("rules/" + std::string(name) + ".toml"));
}

/// The default book with the first `from` replaced by `to`.
std::string spoilt(std::string_view from, std::string_view to,
                   std::string_view name = "cn-mof-2020-10") {
  std::string text = house_text(name);
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// The line of the first `text` in the default book.
std::uint32_t line_of(std::string_view text) {
  const std::string book = house_text("cn-mof-2020-10");
  const auto at = book.find(text);
  REQUIRE(at != std::string::npos);
  return static_cast<std::uint32_t>(
      1 + std::count(book.begin(), book.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// The faults of `text`, each of which a person can read.
Problems faults(const std::string& text) {
  Problems problems = read_rule_book(text, "book.toml").problems;
  CHECK(test::all_spoken(problems));
  return problems;
}

std::string_view only_fault(const std::string& text) {
  const Problems found = faults(text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].where.file == "book.toml");
  CHECK(found[0].where.line > 0);
  CHECK(found[0].where.column > 0);
  return found[0].code;
}

const std::string kGrades = R"(  { name = "优", from = 90 },
  { name = "良", from = 80 },
  { name = "中", from = 60 },
  { name = "差", from = 0 },
)";

std::string with_grades(const std::string& grades) { return spoilt(kGrades, grades); }

/// The default book with these bands of the execution rate.
std::string with_bands(const std::string& bands) {
  return spoilt("[execution]", "[execution]\nbands = [" + bands + "]\n");
}

}  // namespace

TEST_CASE("a book as it is compiled in has no fault") {
  for (const char* name :
       {"cn-mof-2016", "cn-mof-2020-10", "cn-mof-2021-101", "hubei-2020", "jiangsu-form"}) {
    CHECK(faults(house_text(name)) == Problems{});
  }
}

TEST_CASE("a syntax error is told with its line") {
  const Problems found = faults(spoilt("[reverse]", "[reverse"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "toml_syntax");
  CHECK(found[0].where.line == line_of("[reverse]"));
}

TEST_CASE("an unknown key is told with its place and the nearest key") {
  const Problems found = faults(spoilt("middle_from", "midle_from"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].code == "missing_key");
  CHECK(found[1].code == "unknown_key");
  CHECK(found[1].where == Source{"book.toml", {}, {}, line_of("middle_from"), 1});
  CHECK(found[1].facts[1] == Fact{"nearest", "middle_from"});
  CHECK(only_fault(house_text("cn-mof-2020-10") + "\n[extra]\n") == "unknown_key");
}

TEST_CASE("a missing section, a wrong type and an unknown word are faults") {
  CHECK(only_fault(spoilt("[elapsed]\nby = \"months\"\ncitation = \"elapsed\"\n", "")) ==
        "missing_key");
  CHECK(only_fault(spoilt("scored = false", "scored = \"no\"")) == "wrong_type");
  CHECK(only_fault(spoilt("by = \"months\"", "by = \"month\"")) == "unknown_word");
}

TEST_CASE("a float is refused where an exact number is expected") {
  CHECK(only_fault(spoilt("behind_below = \"0.8\"", "behind_below = 0.8")) == "inexact_number");
}

TEST_CASE("weights that do not add up to 100 are told with their sum") {
  const Problems found = faults(spoilt("points = 50", "points = 51"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "weights_not_100");
  CHECK(found[0].facts == std::vector<Fact>{{"total", "101"}});
}

TEST_CASE("bands run downwards to 0") {
  const char* const good = "{ from = 100, share = 100 }, { from = 0, share = 0 }";
  CHECK(faults(with_bands(good)) == Problems{});
  CHECK(only_fault(with_bands("{ from = 80, share = 100 }, { from = 80, share = 50 }, "
                              "{ from = 0, share = 0 }")) == "bands_not_descending");
  CHECK(only_fault(with_bands("{ from = 80, share = 50 }, { from = 0, share = 50 }")) ==
        "bands_not_descending");
  CHECK(only_fault(with_bands("{ from = 80, share = 100 }, { from = 1, share = 50 }")) ==
        "bands_without_zero");
  CHECK(only_fault(with_bands("{ from = 101, share = 100 }, { from = 0, share = 0 }")) ==
        "out_of_range");
}

TEST_CASE("grades run downwards to 0 and have names of their own") {
  CHECK(only_fault(with_grades("{ name = '良', from = 80 }, { name = '优', from = 90 },"
                               "{ name = '差', from = 0 }")) == "bands_not_descending");
  CHECK(only_fault(with_grades("{ name = '优', from = 90 }, { name = '差', from = 60 }")) ==
        "bands_without_zero");
  CHECK(only_fault(with_grades("{ name = '优', from = 90 }, { name = '优', from = 0 }")) ==
        "grade_twice");
  CHECK(only_fault(with_grades("{ name = '优', from = 90 }, { from = 0 }")) == "missing_key");
}

TEST_CASE("tiers stand in order, both bounds inside 0 and 100") {
  CHECK(only_fault(spoilt("top_from = 80", "top_from = 60")) == "tiers_out_of_order");
  CHECK(only_fault(spoilt("middle_from = 60", "middle_from = 0")) == "tiers_out_of_order");
  CHECK(only_fault(spoilt("top_from = 80", "top_from = 101")) == "out_of_range");
}

TEST_CASE("a tier's point lies in its tier, on both sides of the bound") {
  CHECK(faults(spoilt("mostly_achieved = 90", "mostly_achieved = 80")) == Problems{});
  CHECK(only_fault(spoilt("mostly_achieved = 90", "mostly_achieved = \"79.99\"")) ==
        "tier_point_outside");
  CHECK(faults(spoilt("partly_achieved = 70", "partly_achieved = \"79.99\"")) == Problems{});
  CHECK(only_fault(spoilt("partly_achieved = 70", "partly_achieved = 80")) == "tier_point_outside");
  CHECK(faults(spoilt("partly_achieved = 70", "partly_achieved = 60")) == Problems{});
  CHECK(only_fault(spoilt("not_achieved = 30", "not_achieved = 60")) == "tier_point_outside");
  CHECK(only_fault(spoilt("\nachieved = 100", "\nachieved = 89")) == "tier_point_outside");
}

TEST_CASE("a pass line is asked for where the rule has one and lies below 100") {
  const char* const name = "cn-mof-2021-101";
  CHECK(faults(spoilt("pass_line_percent = 60", "pass_line_percent = 99", name)) == Problems{});
  CHECK(only_fault(spoilt("pass_line_percent = 60", "pass_line_percent = 100", name)) ==
        "out_of_range");
  CHECK(only_fault(spoilt("pass_line_percent = 60\n", "", name)) == "missing_key");
  CHECK(only_fault(spoilt("rule = \"proportional\"",
                          "rule = \"proportional\"\npass_line_percent = 60")) == "unknown_key");
}

TEST_CASE("over-achievement begins at 100 or above, and scores have two decimals") {
  CHECK(faults(spoilt("from_percent = 130", "from_percent = 100")) == Problems{});
  CHECK(only_fault(spoilt("from_percent = 130", "from_percent = 99")) == "out_of_range");
  CHECK(only_fault(spoilt("places = 2", "places = 1")) == "out_of_range");
}

TEST_CASE("behind lies below ahead") {
  CHECK(faults(spoilt("ahead_from = \"1.2\"", "ahead_from = \"0.81\"")) == Problems{});
  CHECK(only_fault(spoilt("ahead_from = \"1.2\"", "ahead_from = \"0.8\"")) == "pace_out_of_order");
}

TEST_CASE("dates are days of the calendar and a book ends after it began") {
  CHECK(only_fault(spoilt("effective = 2020-02-25", "effective = \"2020-02-30\"")) == "bad_date");
  CHECK(only_fault(
            spoilt("effective = 2020-02-25", "effective = 2020-02-25\nsuperseded = 2020-02-25")) ==
        "dates_out_of_order");
  CHECK(faults(spoilt("effective = 2020-02-25",
                      "effective = 2020-02-25\nsuperseded = 2020-02-26")) == Problems{});
}

TEST_CASE("a rule names a citation that exists, and its mark is in the list of sources") {
  CHECK(only_fault(spoilt("citation = \"elapsed\"", "citation = \"elapse\"")) ==
        "unknown_citation");
  CHECK(only_fault(spoilt("mark = \"S17\"", "mark = \"S27\"")) == "unknown_mark");
  CHECK(only_fault(spoilt("percent = 95\n", "")) == "percent_and_memory");
  CHECK(only_fault(spoilt("mark = \"M95\"", "mark = \"S3\"")) == "mark_contradicts");
}

TEST_CASE("the heir of an absent 满意度 has a weight, by any of its names") {
  CHECK(only_fault(spoilt("to = \"效益指标\"", "to = \"成本指标\"")) == "level_without_weight");
  const auto read = read_rule_book(spoilt("to = \"效益指标\"", "to = \"效益\""), "book.toml");
  CHECK(read.problems == Problems{});
  CHECK(read.value.absent_satisfaction_to == "效益指标");
}

TEST_CASE("all faults of a book are told at once, in the order of the file") {
  std::string text = spoilt("top_from = 80", "top_from = 180");
  text.replace(text.find("rule = \"inverse\""), 16, "rule = \"invers\"");
  text.replace(text.find("places = 2"), 10, "place = 2");
  text += "\n[extra]\n";
  const Problems found = faults(text);
  std::vector<std::string_view> codes;
  for (const Problem& problem : found) {
    codes.push_back(problem.code);
  }
  CHECK(codes == std::vector<std::string_view>{"unknown_word", "out_of_range", "missing_key",
                                               "unknown_key", "unknown_key"});
  CHECK(std::ranges::is_sorted(found, {}, &Problem::where));
}

TEST_CASE("an empty file lacks every section") {
  const Problems found = faults("");
  CHECK(found.size() > 10);
  CHECK(std::ranges::all_of(found,
                            [](const Problem& problem) { return problem.code == "missing_key"; }));
}
