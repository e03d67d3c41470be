#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao::test;

TEST_CASE("rules list names every book with how sure we are of it") {
  const auto run = captured_run({"rules", "list"});
  CHECK(run.status == 0);
  for (const std::string book :
       {"cn-mof-2020-10", "jiangsu-form", "hubei-2020", "cn-mof-2021-101", "cn-mof-2016"}) {
    CHECK(run.out.find(book) != std::string::npos);
  }
}

TEST_CASE("rules show says that the split of jiangsu-form is an assumption") {
  const auto run = captured_run({"rules", "show", "jiangsu-form"});
  CHECK(run.status == 0);
  CHECK(run.out.find("假设") != std::string::npos);
  const auto english = captured_run({"rules", "show", "jiangsu-form", "--lang", "en"});
  CHECK(english.out.find("assumption") != std::string::npos);
}

TEST_CASE("an unknown book is bad input and names those there are") {
  const auto run = captured_run({"rules", "show", "jiangsu"});
  CHECK(run.status == 3);
  CHECK(run.err.find("jiangsu-form") != std::string::npos);
}

TEST_CASE("rules takes list, show or check") {
  CHECK(captured_run({"rules"}).status == 2);
  CHECK(captured_run({"rules", "show"}).status == 2);
  CHECK(captured_run({"rules", "print", "x"}).status == 2);
}
