// libFuzzer's entry: whatever the bytes, the recogniser says what the full reader says, or
// declines. The first byte says whether the rest is a target, and of which labels and course, or a
// figure.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "adapters/table/trim.h"
#include "adapters/table/utf8.h"
#include "adapters/words/words.h"
#include "tests/engine/columns/agreement.h"

namespace {

using duibiao::test::Agreement;
using duibiao::test::ReaderPair;

constexpr std::size_t kOfOneLexicon = 2'000;  // a lexicon keeps 255 units, then declines all others

ReaderPair& readers() {
  static std::unique_ptr<ReaderPair> pair;
  static std::size_t asked = 0;
  if (asked++ % kOfOneLexicon == 0) {
    pair = std::make_unique<ReaderPair>(duibiao::house_vocabulary());
  }
  return *pair;
}

/// What reaches the recogniser is one field of a block of well-formed UTF-8 without a NUL.
bool is_field(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const duibiao::Utf8Sequence sequence = duibiao::utf8_sequence_at(text, at);
    if (!sequence.well_formed || text[at] == '\0') {
      return false;
    }
    at += sequence.length;
  }
  return true;
}

Agreement agreement_on(std::string_view input) {
  const auto kind = static_cast<unsigned char>(input.front());
  const std::string_view text = duibiao::trimmed(input.substr(1));
  return (kind & 1U) != 0 ? readers().on_target(text, kind / 2U) : readers().on_figure(text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  if (input.size() < 2 || !is_field(input.substr(1))) {
    return -1;
  }
  const Agreement agreement = agreement_on(input);
  if (!agreement.difference.empty()) {
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(size - 1), input.data() + 1,
                 agreement.difference.c_str());
    std::abort();
  }
  return 0;
}
