#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/target/text_reader.h"

using namespace duibiao;

namespace {

struct Case {
  std::string_view written;
  std::string_view normal;
};

void check(const std::vector<Case>& cases) {
  for (const auto& [written, normal] : cases) {
    CAPTURE(written);
    CHECK(normalise(written) == normal);
  }
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

}  // namespace

TEST_CASE("full-width characters become plain ones") {
  check({{"≥９５％", "≥95%"},
         {"＝３", "=3"},
         {"部分达成（75%）", "部分达成(75%)"},
         {"１，２００", "1,200"},
         {"80～90", "80~90"},
         {"5－8", "5-8"},
         {"﹦3", "=3"},
         {"Ｎ／Ａ", "N/A"}});
}

TEST_CASE("what would glue a figure onto a number stays as it is") {
  check({{"5²", "5²"},
         {"200㎡", "200㎡"},
         {"100m²", "100m²"},
         {"①", "①"},
         {"5½", "5½"},
         {"H₂O", "H₂O"},
         {"㎏", "㎏"}});
}

TEST_CASE("LaTeX residue is read as the sign it stood for") {
  check({{"$\\geq 70\\%$", "≥70%"},
         {"$\\leq 0.1 \\%$", "≤0.1%"},
         {"\\ge 5", "≥5"},
         {"\\le5", "≤5"},
         {"\\geqslant 5", "≥5"},
         {"\\leqslant 5", "≤5"},
         {"$5$ $人$", "5人"},
         {"$5", "$5"},
         {"$$5", "5"},
         {"5$6$7$", "567$"}});
}

TEST_CASE("look-alike signs and dashes become one") {
  check({{"≧5", "≥5"},
         {"⩾5", "≥5"},
         {"≦5", "≤5"},
         {"⩽5", "≤5"},
         {"−5", "-5"},
         {"5‐8", "5-8"},
         {"5‑8", "5-8"},
         {"5–8", "5–8"},
         {"5—8", "5—8"},
         {"═3", "═3"}});
}

TEST_CASE("space of every kind and width is gone") {
  check({{"  ≥ 8 课时\t", "≥8课时"},
         {"≥\n8", "≥8"},
         {"≥　8", "≥8"},
         {"≥\u00A08", "≥8"},
         {"\uFEFF充分", "充分"},
         {"充\u200B分", "充分"},
         {"", ""},
         {" \t ", ""}});
}

TEST_CASE("plain text is unchanged and malformed text is marked") {
  check({{"100%", "100%"},
         {">=5", ">=5"},
         {"充分", "充分"},
         {"\xFF"
          "5",
          "\uFFFD5"}});
}

TEST_CASE("normal text is its own normal form") {
  for (const std::string_view text :
       {"$\\geq 70\\%$", "部分达成（75%）", "1,200 人次", "≧5", "−5", "㎡"}) {
    CAPTURE(text);
    CHECK(normalise(normalise(text)) == normalise(text));
  }
}

TEST_CASE("a long cell of residue takes time in proportion to its length") {
  CHECK(normalise(repeated("\\geq", 200000)) == repeated("≥", 200000));
  CHECK(normalise(repeated("$x", 400000)) == repeated("x", 400000));
}
