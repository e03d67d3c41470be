// The recogniser and the full reader agree wherever the recogniser does not decline.
// DUIBIAO_SPELLINGS sets how many spellings are made; 100 000 without it.
#include <doctest/doctest.h>

#include <cstdlib>
#include <memory>

#include "adapters/table/trim.h"
#include "tests/engine/columns/agreement.h"
#include "tests/engine/columns/spellings.h"
#include "tests/support/domain.h"

using namespace duibiao;
using test::Agreement;
using test::ReaderPair;
using test::Spellings;

namespace {

constexpr std::size_t kUsualSpellings = 100'000;
constexpr std::size_t kOfOneLexicon =
    2'000;  ///< a lexicon keeps 255 units, then declines all others

std::size_t spellings_asked_for() {
  const char* asked = std::getenv("DUIBIAO_SPELLINGS");
  return asked == nullptr ? kUsualSpellings : std::stoul(asked);
}

/// Makes `count` spellings and asks about each; how many were recognised.
template <class Ask>
std::size_t recognised_of(std::size_t count, Ask&& ask) {
  std::unique_ptr<ReaderPair> readers;
  std::size_t recognised = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % kOfOneLexicon == 0) {
      readers = std::make_unique<ReaderPair>(test::words());
    }
    recognised += ask(*readers, i) ? 1U : 0U;
  }
  return recognised;
}

}  // namespace

TEST_CASE("a recognised target is what the full reader types, under every label and course") {
  const std::size_t count = spellings_asked_for();
  Spellings spellings(20240630);
  const std::size_t recognised = recognised_of(count, [&](ReaderPair& readers, std::size_t i) {
    const std::string written = spellings.target();
    const std::string_view text = trimmed(written);
    const Agreement agreement = readers.on_target(text, i % ReaderPair::kContexts);
    CHECK_MESSAGE(agreement.difference.empty(), text, ": ", agreement.difference);
    return agreement.recognised;
  });
  MESSAGE(recognised, " of ", count, " targets recognised");
  CHECK(recognised * 100 >= count * 40);  // else the test says little
}

TEST_CASE("a recognised figure is what the full reader reads, and blank for both or for none") {
  const std::size_t count = spellings_asked_for();
  Spellings spellings(20241231);
  const std::size_t recognised = recognised_of(count, [&](ReaderPair& readers, std::size_t) {
    const std::string written = spellings.figure();
    const std::string_view text = trimmed(written);
    const Agreement agreement = readers.on_figure(text);
    CHECK_MESSAGE(agreement.difference.empty(), text, ": ", agreement.difference);
    return agreement.recognised;
  });
  MESSAGE(recognised, " of ", count, " figures recognised");
  CHECK(recognised * 100 >= count * 40);
}

TEST_CASE("the recogniser declines nothing that offices write every day") {
  ReaderPair readers(test::words());
  for (const std::string_view text :
       {"≥95%", "≤1,200.50万元", "不少于300人次", "=100%", "80-90%", "12", "12人次", "0", "充分",
        "序时进度", "/", "", ">5次", "＜3件", "达到100%"}) {
    const Agreement agreement = readers.on_target(text, 0);
    CAPTURE(text);
    CHECK(agreement.difference.empty());
    CHECK(agreement.recognised);
  }
}
