#include "engine/actual/reading.h"

#include <utility>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// Is `text` a number with its unit, be it one of too many digits?
bool looks_numeric(std::string_view text, const Vocabulary& vocabulary) {
  const auto quantity = parse_quantity(text, vocabulary);
  return quantity || quantity.error().code != "not_a_number";
}

/// Takes a sign that was copied from the target off the front or the end: ≥266米, 90%以上.
bool take_copied_sign(std::string_view& text, const Vocabulary& vocabulary) {
  std::string_view rest = text;
  if (take_leading_sign(rest, vocabulary) && looks_numeric(rest, vocabulary)) {
    text = rest;
    return true;
  }
  for (const auto& [word, sign] : vocabulary.trailing_signs) {
    if (text.ends_with(word) &&
        looks_numeric(text.substr(0, text.size() - word.size()), vocabulary)) {
      text.remove_suffix(word.size());
      return true;
    }
  }
  return false;
}

/// "44/48"; nothing where `text` is no two numbers around a stroke.
std::optional<Figure> read_pair(std::string_view text) {
  const auto stroke = text.find('/');
  if (stroke == std::string_view::npos) {
    return std::nullopt;
  }
  const auto numerator = parse_decimal(text.substr(0, stroke));
  const auto denominator = parse_decimal(text.substr(stroke + 1));
  for (const auto* part : {&numerator, &denominator}) {
    if (!*part) {
      const std::string_view code = part->error().code;
      return code == "not_a_number" ? std::nullopt : std::optional<Figure>(FaultyFigure{code});
    }
  }
  return PairReading{*numerator, *denominator};
}

/// 部分达成(75%) → the words and 75; nothing where no share stands at the end.
std::optional<std::pair<std::string_view, Decimal>> split_share(std::string_view text) {
  constexpr std::string_view kClose = "%)";
  const auto open = text.rfind('(');
  if (open == std::string_view::npos || open == 0 || !text.ends_with(kClose)) {
    return std::nullopt;
  }
  const auto digits = text.substr(open + 1, text.size() - open - 1 - kClose.size());
  const auto share = parse_decimal(digits);
  if (!share || digits.find_first_not_of("0123456789.") != std::string_view::npos) {
    return std::nullopt;
  }
  return std::pair{text.substr(0, open), *share};
}

std::optional<TierWord> tier_named(std::string_view text, const Vocabulary& vocabulary) {
  const auto found = vocabulary.tiers.find(text);
  return found == vocabulary.tiers.end() ? std::nullopt : std::optional(found->second);
}

Finding finding_in(std::string text, const Vocabulary& vocabulary) {
  Finding finding{std::move(text), {}, {}};
  finding.tier = tier_named(finding.text, vocabulary);
  if (const auto shared = split_share(finding.text)) {
    if (const auto tier = tier_named(shared->first, vocabulary)) {
      finding.tier = tier;
      finding.share_percent = shared->second;
    }
  }
  return finding;
}

}  // namespace

bool is_blank(std::string_view written, const Vocabulary& vocabulary) {
  const std::string text = normalise(written);
  return text.empty() || vocabulary.placeholders.contains(text);
}

Figure read_figure(std::string_view written, const Vocabulary& vocabulary) {
  const std::string text = normalise(written);
  std::string_view rest = text;
  const bool stripped = take_copied_sign(rest, vocabulary);
  if (auto pair = read_pair(rest)) {
    return *pair;
  }
  auto quantity = parse_quantity(rest, vocabulary);
  if (quantity) {
    return NumberReading{std::move(*quantity), stripped};
  }
  const std::string_view code = quantity.error().code;
  return FaultyFigure{code == "not_a_number" ? "words_for_number" : code};
}

Finding read_finding(std::string_view written, const Vocabulary& vocabulary) {
  return finding_in(normalise(written), vocabulary);
}

Completion read_completion(std::string_view written, const Vocabulary& vocabulary,
                           const Course& course) {
  std::string text = normalise(written);
  if (const auto day = parse_day(text, course)) {
    return *day;
  }
  const bool done = vocabulary.done_words.contains(text);
  Finding finding = finding_in(std::move(text), vocabulary);
  if (done) {
    finding.tier = TierWord::achieved;
  }
  return finding;
}

}  // namespace duibiao
