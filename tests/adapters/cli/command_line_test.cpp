#include "adapters/cli/command_line.h"

#include <doctest/doctest.h>

#include "adapters/cli/verbs.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

Result<CommandLine> parsed(std::vector<std::string> arguments) {
  return parse_command_line(arguments);
}

std::string_view fault_of(std::vector<std::string> arguments) {
  const auto line = parse_command_line(arguments);
  return line ? std::string_view("none") : line.error().code;
}

}  // namespace

TEST_CASE("assess takes several files an option and keeps their order") {
  const auto line = parsed({"assess", "--targets", "a.csv", "b.csv", "--actuals", "c.csv",
                            "--actuals", "d", "--as-of", "2024-06-30"});
  REQUIRE(line);
  CHECK(line->verb == "assess");
  CHECK(line->targets == std::vector<std::string>{"a.csv", "b.csv"});
  CHECK(line->actuals == std::vector<std::string>{"c.csv", "d"});
  CHECK(line->as_of == make_date(2024, 6, 30));
  CHECK(line->rules.empty());
  CHECK(line->weights == WeightsMode::must_add_up);
  CHECK(line->format == Format::automatic);
  CHECK(line->language == Language::chinese);
}

TEST_CASE("operands stand behind the verb, options may follow") {
  const auto line = parsed({"explain", "P1", "P1-01", "--targets", "t.csv", "--lang", "en"});
  REQUIRE(line);
  CHECK(line->operands == std::vector<std::string>{"P1", "P1-01"});
  CHECK(line->language == Language::english);
}

TEST_CASE("-o, --output and --weights as-given are understood") {
  const auto line =
      parsed({"assess", "--targets", "t", "-o", "out", "--weights", "as-given", "--format", "csv"});
  REQUIRE(line);
  CHECK(line->output == "out");
  CHECK(line->weights == WeightsMode::as_given);
  CHECK(line->format == Format::csv);
}

TEST_CASE("--known-at is a time, a day, a batch or a hash; anything else has its own fault") {
  const auto known_at = [](const char* text) {
    const auto line = parsed({"assess", "--store", "s.db", "--known-at", text});
    return line ? line->known_at : std::string(line.error().code);
  };
  CHECK(known_at("2024-07-05") == "2024-07-05T23:59:59Z");
  CHECK(known_at("2024-07-05T08:00:00Z") == "2024-07-05T08:00:00Z");
  CHECK(known_at("#12") == "#12");
  CHECK(known_at("0F3A91C2") == "0f3a91c2");
  CHECK(known_at("0f3a91c") == "known_at_wrong");
  CHECK(known_at("12") == "known_at_wrong");
}

TEST_CASE("memory is whole mega- or gigabytes from 256M on, threads are 1 to 256") {
  const auto memory = [](const char* text) {
    const auto line = parsed({"assess", "--memory", text});
    return line ? line->memory : std::nullopt;
  };
  CHECK(memory("256M") == std::uint64_t{256} << 20);
  CHECK(memory("1G") == std::uint64_t{1} << 30);
  CHECK(memory("2g") == std::uint64_t{2} << 30);
  for (const char* text : {"255M", "0G", "1", "G", "1T", "1.5G", "-1G", "9999999G"}) {
    CHECK_MESSAGE(fault_of({"assess", "--memory", text}) == "option_value_wrong", text);
  }
  CHECK(parsed({"assess", "--threads", "256"})->threads == 256U);
  CHECK(parsed({"assess", "--threads", "1"})->threads == 1U);
  for (const char* text : {"0", "257", "x", "1000"}) {
    CHECK_MESSAGE(fault_of({"assess", "--threads", text}) == "option_value_wrong", text);
  }
}

TEST_CASE("columns are standard unless all are asked for") {
  CHECK(parsed({"assess"})->columns == CsvColumns::standard);
  CHECK(parsed({"assess", "--columns", "all"})->columns == CsvColumns::all);
  CHECK(fault_of({"assess", "--columns", "some"}) == "option_value_wrong");
  CHECK(fault_of({"report", "--columns", "all"}) == "option_unknown");
  CHECK(parsed({"assess", "--spill", "d"})->spill == "d");
  CHECK(parsed({"import", "targets", "a.xlsx", "--return", "d"})->return_folder == "d");
  CHECK(parsed({"report", "--return", "d"})->return_folder == "d");
  CHECK(parsed({"assess"})->return_folder.empty());
}

TEST_CASE("every usage fault has its own code") {
  CHECK(fault_of({}) == "verb_missing");
  CHECK(fault_of({"asess"}) == "verb_unknown");
  CHECK(fault_of({"assess", "--target", "t"}) == "option_unknown");
  CHECK(fault_of({"rules", "list", "--as-of", "2024-06-30"}) == "option_unknown");
  CHECK(fault_of({"assess", "--as-of"}) == "option_value_missing");
  CHECK(fault_of({"assess", "--as-of", "2024-06-30", "--as-of", "2024-06-30"}) == "option_twice");
  CHECK(fault_of({"assess", "--as-of", "2024-06-31"}) == "option_value_wrong");
  CHECK(fault_of({"assess", "--as-of", "2024-06-30"}) == "none");
  CHECK(fault_of({"assess", "--year", "24"}) == "option_value_wrong");
  CHECK(fault_of({"assess", "--year", "2024"}) == "none");
  CHECK(fault_of({"assess", "--format", "doc"}) == "option_value_wrong");
  CHECK(parsed({"import", "targets", "a", "--format", "json"})->format == Format::json);
  CHECK(parsed({"import", "targets", "a", "--format", "table"})->format == Format::table);
  CHECK(fault_of({"import", "targets", "a", "--format", "xlsx"}) == "option_value_wrong");
  CHECK(fault_of({"assess", "--weights", "equal"}) == "option_value_wrong");
  CHECK(fault_of({"report", "--form", "evaluation"}) == "option_value_wrong");
  CHECK(fault_of({"assess", "--lang", "fr"}) == "option_value_wrong");
}

TEST_CASE("help and version need no verb") {
  CHECK(parsed({"--help"})->verb == "help");
  CHECK(parsed({"help", "assess"})->operands == std::vector<std::string>{"assess"});
  CHECK(parsed({"--version"})->verb == "version");
  CHECK(parsed({"assess", "--help"})->help);
}

TEST_CASE("the language of a fault is found although the line cannot be parsed") {
  CHECK(language_of(std::vector<std::string>{"asess", "--lang", "en"}) == Language::english);
  CHECK(language_of(std::vector<std::string>{"asess", "--lang=en"}) == Language::english);
  CHECK(language_of(std::vector<std::string>{"asess", "--lang"}) == Language::chinese);
  CHECK(language_of(std::vector<std::string>{"asess"}) == Language::chinese);
}
