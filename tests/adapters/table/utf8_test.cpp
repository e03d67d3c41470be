#include "adapters/table/utf8.h"

#include <doctest/doctest.h>

#include <string>

namespace duibiao {
namespace {

/// "wN" for a well-formed sequence of N bytes, "mN" for a malformed run.
std::string shape(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const Utf8Sequence sequence = utf8_sequence_at(bytes, at);
    text += (sequence.well_formed ? "w" : "m") + std::to_string(sequence.length);
    at += sequence.length;
  }
  return text;
}

}  // namespace

TEST_CASE("well-formed sequences of one to four bytes, up to the last of each length") {
  CHECK(shape("a\x7F") == "w1w1");
  CHECK(shape("\xC2\x80\xDF\xBF") == "w2w2");
  CHECK(shape("\xE0\xA0\x80\xED\x9F\xBF\xEF\xBF\xBF") == "w3w3w3");
  CHECK(shape("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF") == "w4w4");
}

TEST_CASE("overlong forms, surrogates and what lies beyond Unicode are malformed") {
  CHECK(shape("\xC1\xBF") == "m1m1");
  CHECK(shape("\xE0\x9F\xBF") == "m1m1m1");
  CHECK(shape("\xED\xA0\x80") == "m1m1m1");
  CHECK(shape("\xF4\x90\x80\x80") == "m1m1m1m1");
  CHECK(shape("\xF5\xFF") == "m1m1");
}

TEST_CASE("an unfinished sequence is one fault and does not swallow what follows") {
  CHECK(shape("\xE4\xB8,") == "m2w1");
  CHECK(shape("\xE4\xB8") == "m2");
  CHECK(shape("\xF0\x9F\x98") == "m3");
  CHECK(shape("\x80\x80") == "m1m1");
}

TEST_CASE("only well-formed sequences of three bytes are counted as such") {
  const Utf8Counts counts = count_utf8("a\xC2\x80中文\xF0\x9F\x98\x80\xE4\xB8\xFF");
  CHECK(counts.three_byte == 2);
  CHECK(counts.malformed == 2);
}

TEST_CASE("sequences are counted behind any number of ASCII characters") {
  for (std::size_t length = 0; length < 20; ++length) {
    const std::string ascii(length, 'x');
    const Utf8Counts counts = count_utf8(ascii + "中" + ascii + "\xFF" + ascii);
    CHECK(counts.three_byte == 1);
    CHECK(counts.malformed == 1);
  }
}

}  // namespace duibiao
