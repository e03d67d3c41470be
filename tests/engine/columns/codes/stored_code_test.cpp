#include "engine/columns/codes/stored_code.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao::columns;

namespace {

std::string text_in(const StoredCode& code) {
  std::string text;
  StoredCode::append_to(text, code.word());
  return text;
}

}  // namespace

TEST_CASE("a code that begins with its project's keeps only the rest, in one word") {
  const StoredCode code("P0001", "P0001-01");
  CHECK(code.is_short());
  CHECK(StoredCode::is_prefixed(code.word()));
  CHECK(code.text() == "-01");
  CHECK(text_in(code) == "-01");
  CHECK(code.word() != StoredCode("P0001", "-01").word());
  CHECK(code.word() != StoredCode("P0001", "P0001-011").word());
}

TEST_CASE("seven bytes are short, eight are not") {
  for (const char* text : {"", "1", "12", "123", "1234", "12345", "123456", "1234567", "甲乙"}) {
    CHECK(text_in(StoredCode("P", text)) == text);
    CHECK(text_in(StoredCode("P", std::string("P") + text)) == text);
  }
  const StoredCode code("P", "12345678");
  CHECK_FALSE(code.is_short());
  CHECK(code.text() == "12345678");
  CHECK((code.word() & StoredCode::kPlace) == 0);
}

TEST_CASE("short words ascend as their texts do") {
  const char* texts[] = {"", "-01", "-1", "0", "01", "1", "10", "2", "a", "b0", "甲", "甲1"};
  for (const char* a : texts) {
    for (const char* b : texts) {
      CHECK(StoredCode::ascends(StoredCode("P", a).word(), StoredCode("P", b).word()) ==
            (std::string(a) < std::string(b)));
    }
  }
}
