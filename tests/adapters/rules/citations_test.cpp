#include "adapters/rules/citations.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

/// A book that holds one citation, with the reader of it.
struct Book {
  explicit Book(const std::string& rest)
      : read(parse_toml("rule = 'core'\nother = 'cor'\n[citations.core]\n" + rest, "a.toml")) {
    REQUIRE(read.problems == Problems{});
  }
  Read<TomlTable> read;
  Problems problems{};
  TomlReader reader{read.value, problems};
  Citations citations{reader, problems};

  [[nodiscard]] std::vector<std::string_view> codes() const {
    std::vector<std::string_view> all;
    for (const Problem& problem : problems) {
      all.push_back(problem.code);
    }
    return all;
  }
};

using Codes = std::vector<std::string_view>;

const std::string kText = "document = '财预〔2020〕10号'\nclause = '定量指标'\n";

}  // namespace

TEST_CASE("a citation is found by the name that a rule gives it") {
  Book book(kText + "assurance = 'memory'\npercent = 95\nmark = 'M95'\n");
  const Citation citation = book.citations.named_in(book.reader, "rule");
  CHECK(citation == Citation{"财预〔2020〕10号", "定量指标", Assurance::memory, 95, "M95"});
  CHECK(book.problems.empty());
}

TEST_CASE("an unknown name is a fault that names the nearest citation") {
  Book book(kText + "assurance = 'seen'\nmark = 'S3'\n");
  CHECK(book.citations.named_in(book.reader, "other") == Citation{});
  REQUIRE(book.problems.size() == 1);
  CHECK(book.problems[0] == error("unknown_citation", {"a.toml", {}, {}, 2, 9},
                                  {{"found", "cor"}, {"nearest", "core"}}));
}

TEST_CASE("memory cannot pass for something that was read") {
  CHECK(Book(kText + "assurance = 'seen'\nmark = 'M95'\n").codes() == Codes{"mark_contradicts"});
  CHECK(Book(kText + "assurance = 'inference'\nmark = 'S3'\n").codes() ==
        Codes{"mark_contradicts"});
  CHECK(Book(kText + "assurance = 'memory'\npercent = 95\nmark = 'M90'\n").codes() ==
        Codes{"mark_contradicts"});
  CHECK(Book(kText + "assurance = 'assumption'\nmark = 'I'\n").codes().empty());
  CHECK(Book(kText + "assurance = 'inference'\nmark = 'I'\n").codes().empty());
}

TEST_CASE("memory without a percentage, an unknown mark and an unknown word are faults") {
  CHECK(Book(kText + "assurance = 'memory'\nmark = 'M95'\n").codes() ==
        Codes{"percent_and_memory"});
  CHECK(Book(kText + "assurance = 'seen'\nmark = 'S27'\n").codes() == Codes{"unknown_mark"});
  CHECK(Book(kText + "assurance = 'remembered'\npercent = 9\nmark = 'M95'\n").codes() ==
        Codes{"unknown_word"});
}

TEST_CASE("every fault of a citation is told at once") {
  CHECK(Book("claus = 'x'\nassurance = 'memory'\nmark = 5\n").codes() ==
        Codes{"missing_key", "missing_key", "wrong_type", "percent_and_memory", "unknown_key"});
}
