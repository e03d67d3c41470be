#include "adapters/office/word_ending.h"

#include <doctest/doctest.h>

#include "adapters/office/compound_file.h"
#include "adapters/office/little_endian.h"
#include "tests/support/captured_run.h"
#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

std::string sample() {
  return bytes_of(source_path("data/samples/lianyungang-2024/targets/target-form.doc"));
}

/// A document of the sample's streams in which `change` has changed the one with the text.
template <class Change>
std::string changed(Change change) {
  std::string text = *compound_stream(sample(), "WordDocument");
  change(text);
  return compound_of({{"WordDocument", text}, {"1Table", *compound_stream(sample(), "1Table")}});
}

/// The last letter of a document's text, which is the piece behind all others.
std::uint32_t last_letter(const std::string& bytes) {
  const std::string text = *compound_stream(bytes, "WordDocument");
  const std::string table = *compound_stream(bytes, "1Table");
  const std::size_t pieces = *number_at(text, 0x1A2);
  const std::size_t size = *number_at(text, 0x1A6);
  const std::uint32_t place = *number_at(table, pieces + size - 6);
  return *number_at(text, place, 2);
}

}  // namespace

TEST_CASE("a document that ends inside a table gets a paragraph behind it") {
  const auto completed = completed_word_document(sample());
  REQUIRE(completed);
  CHECK(last_letter(*completed) == '\r');
  const std::string text = *compound_stream(*completed, "WordDocument");
  CHECK(number_at(text, 0x4C) == 1793U);
  CHECK(number_at(*compound_stream(sample(), "WordDocument"), 0x4C) == 1792U);
}

TEST_CASE("a completed document needs no completion") {
  CHECK_FALSE(completed_word_document(*completed_word_document(sample())));
}

TEST_CASE("a document that does not end inside a table stays as it is") {
  CHECK(completed_word_document(changed([](std::string&) {})));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    text[2048 + 2 * 1791] = '\r';  // its last letter
  })));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    put_number(text, 0x54, 3);  // it has headers
  })));
}

TEST_CASE("what is not understood stays as it is") {
  CHECK_FALSE(completed_word_document(""));
  CHECK_FALSE(completed_word_document(compound_of({{"Workbook", "x"}})));
  CHECK_FALSE(completed_word_document(compound_of({{"WordDocument", "x"}})));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    put_number(text, 0, 0, 2);  // no sign of Word
  })));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    put_number(text, 2, 0xC0, 2);  // Word 95
  })));
  CHECK(completed_word_document(changed([](std::string& text) { put_number(text, 2, 0xC1, 2); })));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    put_number(text, 0x1A2, 1'000'000);  // the pieces lie outside
  })));
  CHECK_FALSE(completed_word_document(changed([](std::string& text) {
    put_number(text, 0x106, 7);  // no list has this size
  })));
}

TEST_CASE("any byte of the head may be wrong without harm") {
  for (std::size_t at = 0; at < 0x1B0; ++at) {
    for (const char wrong : {'\0', '\x7F', '\xFF'}) {
      const auto completed =
          completed_word_document(changed([&](std::string& text) { text[at] = wrong; }));
      CHECK((!completed || begins_as_compound_file(*completed)));
    }
  }
}
