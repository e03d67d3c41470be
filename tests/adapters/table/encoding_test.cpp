#include "adapters/table/encoding.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

Read<DecodedText> decode(std::string_view bytes) { return decode_text(bytes, "a.csv"); }

}  // namespace

TEST_CASE("well-formed UTF-8 is taken as it is, without its mark") {
  const auto marked = decode("\xEF\xBB\xBF项目,a\n");
  CHECK(marked.value.text == "项目,a\n");
  CHECK(marked.value.encoding == Encoding::utf8);
  CHECK(marked.problems.empty());
  CHECK(decode("项目,a\n").value.text == "项目,a\n");
  CHECK(decode("").value.text.empty());
}

TEST_CASE("Chinese in GB18030 is read, no byte of it being a fault") {
  const auto text = decode("\xCF\xEE\xC4\xBF,a\r\n");
  CHECK(text.value.text == "项目,a\r\n");
  CHECK(text.value.encoding == Encoding::gb18030);
  CHECK(text.problems.empty());
}

TEST_CASE(
    "more three-byte sequences than malformed ones make UTF-8 with faults, each with its line") {
  const auto text = decode("项目\nx\xFFy\n\xE4\xB8,中\n");
  CHECK(text.value.encoding == Encoding::utf8);
  CHECK(text.value.text == "项目\nx\xEF\xBF\xBDy\n\xEF\xBF\xBD,中\n");
  CHECK(test::faults(text.problems) == List{"malformed_utf8@2", "malformed_utf8@3"});
  CHECK(test::fact(text.problems[1], "bytes") == "E4 B8");
  CHECK(test::all_spoken(text.problems));
}

TEST_CASE("as many malformed as three-byte sequences make GB18030") {
  CHECK(decode("中\xFF").value.encoding == Encoding::gb18030);
  CHECK(decode("中文\xFF").value.encoding == Encoding::utf8);
}

TEST_CASE("two-byte sequences do not speak for UTF-8: GB18030 has them by accident") {
  CHECK(decode("\xC4\xA3\xB0\xE5").value.text == "模板");
}

TEST_CASE("a UTF-8 mark decides, however malformed the rest is") {
  const auto text = decode("\xEF\xBB\xBF\n\xFF");
  CHECK(text.value.encoding == Encoding::utf8);
  CHECK(test::faults(text.problems) == List{"malformed_utf8@2"});
}

TEST_CASE("bytes that are neither encoding are faults by line") {
  const auto text = decode("a,b\r\n1,\xFF\r\n");
  CHECK(test::faults(text.problems) == List{"malformed_gb18030@2"});
  CHECK(test::all_spoken(text.problems));
}

TEST_CASE("a NUL byte is a fault with its line") {
  const auto text = decode(std::string_view("a\nb\0\n", 5));
  CHECK(test::faults(text.problems) == List{"nul_byte@2"});
  CHECK(test::all_spoken(text.problems));
}

TEST_CASE("UTF-16 is named, not decoded") {
  for (const std::string_view mark : {"\xFF\xFE", "\xFE\xFF"}) {
    const auto text = decode(std::string(mark) + std::string("a\0", 2));
    CHECK(test::faults(text.problems) == List{"utf16_text@1"});
    CHECK(text.value.text.empty());
    CHECK(test::all_spoken(text.problems));
  }
}

TEST_CASE("lines that are decoded piece by piece give the text and the faults of the whole") {
  const std::string bytes("\xCF\xEE\xC4\xBF,1\n\xFF,\0\n", 11);
  std::vector<std::string> found;
  const std::string text = decode_lines(bytes, Encoding::gb18030, [&](const EncodingFault& fault) {
    found.push_back(std::string(fault.code) + "@" + std::to_string(fault.at));
  });
  CHECK(text == decode(bytes).value.text);
  CHECK(found == List{"malformed_gb18030@7", "nul_byte@9"});
  CHECK(encoding_problem({"malformed_gb18030", 7, 1}, bytes, "a.csv", 2) ==
        decode(bytes).problems[0]);
  CHECK(encoding_of({.three_byte = 2, .malformed = 1}, false) == Encoding::utf8);
  CHECK(encoding_of({.three_byte = 1, .malformed = 1}, false) == Encoding::gb18030);
  CHECK(encoding_of({.three_byte = 0, .malformed = 1}, true) == Encoding::utf8);
}

TEST_CASE("a hundred and twenty malformed lines are a hundred faults and a count") {
  std::string bytes = "\xEF\xBB\xBF";
  for (int i = 0; i < 120; ++i) {
    bytes += "\xFF\n";
  }
  const auto text = decode(bytes);
  REQUIRE(text.problems.size() == 101);
  CHECK(text.problems[99].where.line == 100);
  CHECK(test::fact(text.problems[100], "count") == "20");
}

}  // namespace duibiao
