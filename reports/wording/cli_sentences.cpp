#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array<Sentence, 0> kSentences{};

}  // namespace

std::span<const Sentence> cli_sentences() { return kSentences; }

}  // namespace duibiao
