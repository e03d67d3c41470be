#include "reports/pdf/typesetter.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "tests/support/scratch_folder.h"

using namespace duibiao;

namespace {

int count(const std::string& text, double width, const std::string& mark = "") {
  return Typesetter::create().value().line_count({text, mark, {Face::song, 10}}, width);
}

}  // namespace

TEST_CASE("Chinese is broken between characters, four of ten points in forty") {
  CHECK(count("绩效目标", 40.5) == 1);
  CHECK(count("绩效目标表", 40.5) == 2);
  CHECK(count("绩效目标绩效目标表", 40.5) == 3);
}

TEST_CASE("a word is broken only where it does not fit by itself") {
  CHECK(count("indicators", 30) > 1);
  CHECK(count("a b", 100) == 1);
}

TEST_CASE("line ends count, and nothing is one line") {
  CHECK(count("a\nb", 100) == 2);
  CHECK(count("", 100) == 1);
  CHECK(count("a\n", 100) == 2);
}

TEST_CASE("a mark takes room behind the text") {
  CHECK(count("绩效目标", 44, "") == 1);
  CHECK(count("绩效目标", 44, "注12") == 2);
  CHECK(count("", 44, "注1") == 1);
}

TEST_CASE("without a font that shows Chinese there is a problem that says so") {
  // Fonts are looked for once in a process: the child is this test, on a machine without fonts.
  const char* const child = std::getenv("DUIBIAO_TEST_NO_FONTS");
  if (child != nullptr) {
    const auto typesetter = Typesetter::create();
    REQUIRE(!typesetter);
    CHECK(typesetter.error().code == "no_chinese_font");
    return;
  }
  CHECK(Typesetter::create().has_value());
  const test::ScratchFolder folder;
  const std::string config =
      folder.write("fonts.conf", "<?xml version=\"1.0\"?><fontconfig><cachedir>" +
                                     folder.path("cache") + "</cachedir></fontconfig>");
  const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
  const std::string command = "DUIBIAO_TEST_NO_FONTS=1 FONTCONFIG_FILE='" + config + "' '" +
                              program + "' -tc='without a font that shows Chinese*' >'" +
                              folder.path("out") + "' 2>&1";
  CHECK_MESSAGE(std::system(command.c_str()) == 0, folder.read("out"));
  CHECK(folder.read("out").find("test cases: 1 | 1 passed") != std::string::npos);
}
