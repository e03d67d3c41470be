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

TEST_CASE("rules list and show know the warning lights beside the books") {
  const auto list = captured_run({"rules", "list"});
  for (const std::string preset :
       {"central-136", "dev-10-20-30", "sichuan-2025", "vendor-default", "vendor-v2"}) {
    CHECK(list.out.find(preset) != std::string::npos);
  }
  const auto shown = captured_run({"rules", "show", "vendor-default"});
  CHECK(shown.status == 0);
  CHECK(shown.out.find("≥ 120% 蓝灯") != std::string::npos);
  CHECK(shown.out.find("SHA-256 ") != std::string::npos);
}

TEST_CASE("rules show says how the year's end is forecast and that this is inference") {
  const auto shown = captured_run({"rules", "show", "cn-mof-2020-10"});
  CHECK(shown.out.find("可能性（建议）") != std::string::npos);
  CHECK(shown.out.find("推论") != std::string::npos);
}

TEST_CASE("rules check takes a preset of lights for what it is") {
  const auto sound = captured_run({"rules", "check", source_path("data/lights/sichuan-2025.toml")});
  CHECK(sound.status == 0);
  CHECK(sound.out.find("sichuan-2025") != std::string::npos);
  const ScratchFolder folder;
  std::string text = bytes_of(source_path("data/lights/sichuan-2025.toml"));
  text.replace(text.find("month = 6"), 9, "month = 3");
  const auto faulty = captured_run({"rules", "check", folder.write("lights.toml", text)});
  CHECK(faulty.status == 3);
  CHECK(faulty.err.find("plan_months_not_rising") != std::string::npos);
}
