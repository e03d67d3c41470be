#include "adapters/document/pdf/poppler.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/captured_run.h"
#include "tests/support/office/poppler_stand_in.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::pdf;
using namespace duibiao::test;

namespace {

std::string sample() {
  return bytes_of(source_path("data/samples/lianyungang-2024/targets/target-form.pdf"));
}

Problem problem_of(const PopplerStandIn& poppler) {
  const auto pages = read_pages("表.pdf", "%PDF-", poppler.settings());
  REQUIRE_FALSE(pages);
  CHECK(pages.error().where == Source{.file = "表.pdf"});
  return pages.error();
}

const std::string kOneWord =
    "<html><body><doc><page>"
    R"(<word xMin="1" yMin="1" xMax="9" yMax="9">a</word>)"
    "</page></doc></body></html>";

}  // namespace

TEST_CASE("Poppler gives the words and lines of each page of the sample form") {
  const auto pages = read_pages("表.pdf", sample(), {});
  REQUIRE(pages);
  REQUIRE(pages->size() == 2);
  CHECK((*pages)[0].words.front().text == "连云港市本级项目预算绩效目标表");
  CHECK((*pages)[0].rulings.size() == 47);
  CHECK((*pages)[1].rulings.size() == 32);
  CHECK_FALSE((*pages)[0].has_image);
}

TEST_CASE("without Poppler the problem names the program and its package") {
  const ScratchFolder empty;
  CHECK(read_pages("表.pdf", "%PDF-", {.folders = {empty.path()}}).error() ==
        error("pdf_program_missing", {.file = "表.pdf"},
              {{"program", "pdftotext"}, {"package", "poppler-utils"}}));
}

TEST_CASE("words and lines of a page belong together") {
  const PopplerStandIn poppler(kOneWord, "<svg><image/></svg>");
  const auto pages = read_pages("表.pdf", "%PDF-", poppler.settings());
  REQUIRE(pages);
  REQUIRE(pages->size() == 1);
  CHECK((*pages)[0].words == std::vector<Word>{{1, 1, 9, 9, "a"}});
  CHECK((*pages)[0].has_image);
}

TEST_CASE("a file without a word is a scan") {
  CHECK(problem_of(PopplerStandIn("<html><body><doc><page/></doc></body></html>", "<svg/>")).code ==
        "pdf_is_scan");
}

TEST_CASE("a file that needs a password is encrypted") {
  CHECK(problem_of(PopplerStandIn::failing("Command Line Error: Incorrect password")).code ==
        "office_file_encrypted");
  CHECK(problem_of(PopplerStandIn::failing("Syntax Error: broken")) ==
        error("conversion_failed", {.file = "表.pdf"},
              {{"program", "Poppler"}, {"reason", "exit 1"}}));
}

TEST_CASE("a file that is none is refused by Poppler itself") {
  CHECK(read_pages("表.pdf", "%PDF-1.4\nnothing", {}).error().code == "conversion_failed");
}

TEST_CASE("a file of more pages than are read is refused, of as many it is not") {
  const auto pages = [](std::size_t count) {
    std::string words = "<html><body><doc>";
    std::string lines = "<svg><pageSet>";
    for (std::size_t i = 0; i < count; ++i) {
      words += R"(<page><word xMin="1" yMin="1" xMax="9" yMax="9">a</word></page>)";
      lines += "<page/>";
    }
    const PopplerStandIn poppler(words + "</doc></body></html>", lines + "</pageSet></svg>");
    return read_pages("表.pdf", "%PDF-", poppler.settings());
  };
  CHECK(pages(200)->size() == 200);
  CHECK(pages(201).error().code == "pdf_too_long");
}

TEST_CASE("what Poppler writes is not trusted either") {
  CHECK(problem_of(PopplerStandIn("nothing", "<svg/>")).code == "conversion_failed");
  CHECK(problem_of(PopplerStandIn(kOneWord, "nothing")).code == "conversion_failed");
  CHECK(problem_of(PopplerStandIn(kOneWord, "<svg><pageSet><page/><page/></pageSet></svg>")).code ==
        "conversion_failed");
}
