#include "engine/columns/text/recogniser.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/domain.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

const BareSigns kCeilings{CellKind::at_most, CellKind::at_most};
const BareSigns kFloors{CellKind::at_least, CellKind::at_least};

}  // namespace

TEST_CASE("a number is digits, groups of three and a fraction, up to 18 digits") {
  CHECK(scan_number("1,200人")->mantissa == 1200);
  CHECK(scan_number("1,200人")->length == 5);
  CHECK(scan_number("0.50")->mantissa == 50);
  CHECK(scan_number("0.50")->decimals == 2);
  CHECK(scan_number("999999999999999999")->mantissa == 999'999'999'999'999'999);
  for (const char* text :
       {"", "人", "-5", ".5", "1,23", "1234,567", "1,2345", "1.2.3", "1000000000000000000"}) {
    CHECK_MESSAGE(scan_number(text) == std::nullopt, text);
  }
}

TEST_CASE("targets with a sign, bare numbers, ranges and words") {
  Lexicon lexicon(test::words());
  Recogniser recogniser(lexicon);
  const Cell people = recogniser.target("≥ 1,200人次", kFloors);
  CHECK(people.kind == CellKind::at_least);
  CHECK(people.mantissa == 1200);
  CHECK(recogniser.target("12", kCeilings).kind == CellKind::at_most);
  CHECK(recogniser.target("12", kFloors).kind == CellKind::at_least);
  CHECK(recogniser.target("0", kFloors).kind == CellKind::at_most);
  const Cell range = recogniser.target("5-7.5天", kFloors);
  CHECK(range.kind == CellKind::between);
  CHECK(range.decimals == 1);
  CHECK(first_of(range.mantissa) == 50);
  CHECK(second_of(range.mantissa) == 75);
  CHECK(recogniser.target("充分", kFloors).kind == CellKind::phrase);
  CHECK(recogniser.target("", kFloors).kind == CellKind::none);
  for (const char* text :
       {"7-5天", "12月", "12月底前", "≥50人以上", "1,23人", "50个;60个", "5%-7%"}) {
    CHECK_MESSAGE(recogniser.target(text, kFloors).kind == CellKind::declined, text);
  }
}

TEST_CASE("the ends of a range are kept up to 31 bits") {
  Lexicon lexicon(test::words());
  Recogniser recogniser(lexicon);
  CHECK(recogniser.target("1-2147483647", kFloors).kind == CellKind::between);
  CHECK(recogniser.target("1-2147483648", kFloors).kind == CellKind::declined);
  CHECK(recogniser.target("1.0-214748365", kFloors).kind == CellKind::declined);
}

TEST_CASE("figures are numbers, pairs and words, blanks are none") {
  Lexicon lexicon(test::words());
  Recogniser recogniser(lexicon);
  CHECK(recogniser.figure("12人次")->kind == FigureKind::number);
  const auto pair = recogniser.figure("44/48");
  CHECK(pair->kind == FigureKind::pair);
  CHECK(first_of(pair->payload) == 44);
  CHECK(second_of(pair->payload) == 48);
  CHECK(recogniser.figure("2147483648/1")->kind == FigureKind::word);
  CHECK(recogniser.figure("4.5/5")->kind == FigureKind::word);
  CHECK(recogniser.figure("≥266米")->kind == FigureKind::word);
  CHECK(recogniser.figure("部分达成")->kind == FigureKind::word);
  CHECK(recogniser.figure("") == std::nullopt);
  CHECK(recogniser.figure("待定") == std::nullopt);
}

TEST_CASE("texts of any length up to 24 bytes and over are told apart") {
  ShortTextMemory<std::size_t> memory;
  std::size_t asked = 0;
  for (int round = 0; round < 2; ++round) {
    std::string text;
    for (std::size_t length = 0; length < 30; ++length, text += static_cast<char>('a' + length)) {
      CHECK(memory(text, [&](std::string_view t) {
              ++asked;
              return t.size();
            }) == length);
    }
  }
  CHECK(asked >= 30);
  CHECK(asked < 60);
}
