#include "engine/columns/text/lexicon.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("a unit is learnt once, with its family, what is more than a unit is not") {
  Lexicon lexicon(test::words());
  CHECK(lexicon.learn_unit("") == std::uint8_t{0});
  const auto people = lexicon.learn_unit("人");
  const auto names = lexicon.learn_unit(" 名");
  REQUIRE(people);
  REQUIRE(names);
  CHECK(lexicon.learn_unit("人") == people);
  CHECK(lexicon.unit(*people).family == lexicon.unit(*names).family);
  CHECK(lexicon.unit(*lexicon.learn_unit("万元")).unit.exponent == 4);
  for (const char* text : {"人以上", "½", ".5", ";50个", "万", "左右"}) {
    CHECK_MESSAGE(lexicon.learn_unit(text) == std::nullopt, text);
  }
}

TEST_CASE("a unit that makes a bare number a day is one behind a sign only") {
  Lexicon lexicon(test::words());
  CHECK_FALSE(lexicon.unit(*lexicon.learn_unit("月")).behind_bare);
  CHECK(lexicon.unit(*lexicon.learn_unit("天")).behind_bare);
}

TEST_CASE("a sign is learnt in marks, words and full width, anything else declines") {
  Lexicon lexicon(test::words());
  CHECK(lexicon.learn_sign("≥ ") == CellKind::at_least);
  CHECK(lexicon.learn_sign("＞＝") == CellKind::at_least);
  CHECK(lexicon.learn_sign("不超过") == CellKind::at_most);
  CHECK(lexicon.learn_sign("<") == CellKind::less_than);
  CHECK(lexicon.learn_sign(">") == CellKind::more_than);
  CHECK(lexicon.learn_sign("＝") == CellKind::equal);
  for (const char* text : {"≥-", "完成", "第", "约", "≥≤", "≥０"}) {
    CHECK_MESSAGE(lexicon.learn_sign(text) == CellKind::declined, text);
  }
}

TEST_CASE("a word is what the full reader says, as a target and as a figure") {
  Lexicon lexicon(test::words());
  const auto word = [&](const char* text) { return lexicon.word(lexicon.learn_word(text)); };
  CHECK(word("序时进度").as_target == CellKind::schedule);
  CHECK(word("不适用").as_target == CellKind::none);
  CHECK(word("不适用").blank);
  CHECK(word("年底前").as_target == CellKind::declined);
  CHECK(word("充分").as_target == CellKind::phrase);
  CHECK(word("充 分").phrase == word("充分").finding);
  CHECK(word("部分达成(75%)").tier == TierWord::partly_achieved);
  CHECK(word("部分达成(75%)").share_percent == Decimal{75, 0});
  CHECK(lexicon.learn_word("充分") == lexicon.learn_word("充分"));
}
