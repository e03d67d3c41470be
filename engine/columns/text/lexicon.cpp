#include "engine/columns/text/lexicon.h"

#include <algorithm>
#include <vector>

#include "engine/target/target_reader.h"

namespace duibiao::columns {
namespace {

constexpr std::size_t kMostUnits = 255;
constexpr std::size_t kMostSigns = 256;

/// A number that probes are made with, as text and as what it must be read as.
struct Probe {
  std::string_view text;
  Decimal number;
};
constexpr std::array<Probe, 5> kProbes{{{"7", {7, 0}},
                                        {"12", {12, 0}},
                                        {"2024", {2024, 0}},
                                        {"20.5", {205, 1}},
                                        {"308,292", {308292, 0}}}};

bool same_number(const Quantity& quantity, const Decimal& number) {
  return quantity.number.mantissa == number.mantissa && quantity.number.decimals == number.decimals;
}

Target target_in(const std::string& text, const Vocabulary& vocabulary) {
  return read_target(text, {{}, {}, calendar_year(2024)}, vocabulary).target;
}

CellKind kind_of(const Target& target) {
  return std::visit(Overload{[](const AtLeast&) { return CellKind::at_least; },
                             [](const MoreThan&) { return CellKind::more_than; },
                             [](const AtMost&) { return CellKind::at_most; },
                             [](const LessThan&) { return CellKind::less_than; },
                             [](const EqualTo&) { return CellKind::equal; },
                             [](const Between&) { return CellKind::between; },
                             [](const Phrase&) { return CellKind::phrase; },
                             [](const Schedule&) { return CellKind::schedule; },
                             [](const Deadline&) { return CellKind::declined; },
                             [](const NoTarget&) { return CellKind::none; },
                             [](const UnreadableTarget&) { return CellKind::declined; }},
                    target);
}

/// The bound of `target` where it is `number`, with its sign written or not as asked.
const Quantity* bound_if(const Target& target, const Decimal& number, SignOrigin origin) {
  const Quantity* bound = bound_of(target);
  const auto* floor = std::get_if<AtLeast>(&target);
  const auto* cap = std::get_if<AtMost>(&target);
  const SignOrigin found = floor != nullptr ? floor->origin
                           : cap != nullptr ? cap->origin
                                            : SignOrigin::written;
  return bound != nullptr && same_number(*bound, number) && found == origin ? bound : nullptr;
}

/// Is the word the same target in every course and under every label? Not where a day may be meant.
bool depends_on_course(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Lexicon::Lexicon(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
  (void)learn_unit("");  // unit 0 is none
}

std::optional<std::uint8_t> Lexicon::learn_unit(std::string_view text) {
  const std::scoped_lock lock(guard_);
  if (const auto known = unit_numbers_.find(text); known != unit_numbers_.end()) {
    return known->second;
  }
  if (unit_entries_.size() >= kMostUnits) {
    return std::nullopt;
  }
  auto proved = proved_unit(text);
  std::optional<std::uint8_t> number;
  if (proved) {
    const auto family = static_cast<std::uint8_t>(families_.size());
    proved->family = families_.emplace(proved->unit.family, family).first->second;
    number = static_cast<std::uint8_t>(unit_entries_.size());
    units_[*number] = &unit_entries_.emplace_back(std::move(*proved));
  }
  unit_numbers_.emplace(text, number);
  return number;
}

std::optional<LearntUnit> Lexicon::proved_unit(std::string_view text) const {
  LearntUnit learnt{std::string(text), {}, 0, true};
  for (const Probe& probe : kProbes) {
    const std::string figure = std::string(probe.text) + learnt.written;
    const auto read = read_figure(figure, vocabulary_);
    const auto* number = std::get_if<NumberReading>(&read);
    const Target target = target_in("≥" + figure, vocabulary_);
    const Quantity* bound = bound_if(target, probe.number, SignOrigin::written);
    if (number == nullptr || number->sign_stripped ||
        !same_number(number->quantity, probe.number) || bound == nullptr ||
        bound->unit != number->quantity.unit) {
      return std::nullopt;
    }
    learnt.unit = bound->unit;
    learnt.behind_bare =
        learnt.behind_bare &&
        bound_if(target_in(figure, vocabulary_), probe.number, SignOrigin::inferred) != nullptr;
  }
  const bool scale_alone = learnt.unit.family.empty() && !learnt.unit.written.empty();
  return scale_alone ? std::nullopt : std::optional(std::move(learnt));
}

CellKind Lexicon::learn_sign(std::string_view text) {
  const std::scoped_lock lock(guard_);
  if (const auto known = signs_.find(text); known != signs_.end()) {
    return known->second;
  }
  if (signs_.size() >= kMostSigns) {
    return CellKind::declined;
  }
  const CellKind kind = proved_sign(text);
  signs_.emplace(text, kind);
  return kind;
}

CellKind Lexicon::proved_sign(std::string_view text) const {
  CellKind kind = CellKind::declined;
  for (const Probe& probe : kProbes) {
    const Target target =
        target_in(std::string(text) + std::string(probe.text) + "人次", vocabulary_);
    if (bound_if(target, probe.number, SignOrigin::written) == nullptr) {
      return CellKind::declined;
    }
    kind = kind_of(target);
  }
  return kind;
}

std::uint32_t Lexicon::learn_word(std::string_view text) {
  const std::scoped_lock lock(guard_);
  if (const auto known = word_numbers_.find(text); known != word_numbers_.end()) {
    return known->second;
  }
  const std::uint32_t number = word_count_++;
  const std::size_t chunk = number / kChunk;
  if (chunk >= words_.size()) {
    __builtin_trap();  // 67 million different words: gigabytes before this one
  }
  if (number % kChunk == 0) {
    words_[chunk] = std::make_unique<WordChunk>();
    published_[chunk] = words_[chunk].get();
  }
  (*words_[chunk])[number % kChunk] = read_word(text);
  word_numbers_.emplace(text, number);
  return number;
}

LearntWord Lexicon::read_word(std::string_view text) {
  LearntWord word;
  word.written = text;
  word.blank = is_blank(text, vocabulary_);
  if (!depends_on_course(text)) {
    const Target target = target_in(word.written, vocabulary_);
    const CellKind kind = kind_of(target);
    const bool plain =
        kind == CellKind::none || kind == CellKind::phrase || kind == CellKind::schedule;
    word.as_target = plain ? kind : CellKind::declined;
    if (const auto* phrase = std::get_if<Phrase>(&target)) {
      word.phrase = phrase_number(phrase->text);
    }
  }
  const Finding finding = read_finding(text, vocabulary_);
  word.finding = phrase_number(finding.text);
  word.tier = finding.tier;
  word.share_percent = finding.share_percent;
  return word;
}

std::uint32_t Lexicon::phrase_number(const std::string& phrase) {
  return phrases_.emplace(phrase, static_cast<std::uint32_t>(phrases_.size())).first->second;
}

}  // namespace duibiao::columns
