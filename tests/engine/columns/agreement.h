// Do the two readers say the same? What the property tests and the fuzzer ask of one spelling.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "engine/columns/indicator_class.h"
#include "engine/columns/text/lexicon.h"
#include "engine/columns/text/recogniser.h"
#include "engine/target/target_reader.h"

namespace duibiao::test {

/// What came of one spelling.
struct Agreement {
  bool recognised = false;   ///< the recogniser did not decline
  std::string difference{};  ///< what the readers say differently; empty where they agree
};

/// A recogniser with a lexicon of its own, held against the full reader.
class ReaderPair {
 public:
  explicit ReaderPair(const Vocabulary& vocabulary);

  /// `text` (outer spaces removed) as a target of an indicator of labels and course number
  /// `context` % kContexts. Where it is recognised it must be the same typed value.
  [[nodiscard]] Agreement on_target(std::string_view text, std::size_t context);

  /// `text` as a figure: the same number or pair, blank for both or for none, the same finding.
  [[nodiscard]] Agreement on_figure(std::string_view text);

  static constexpr std::size_t kContexts = 12;

 private:
  const Vocabulary& vocabulary_;
  std::unique_ptr<columns::Lexicon> lexicon_;
  std::unique_ptr<columns::Recogniser> recogniser_;
};

}  // namespace duibiao::test
