#include "engine/target/target_reader.h"

#include <algorithm>
#include <array>

#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// The dashes and words between the ends of a range. "—" stands before "——" as a prefix, so every
/// one is tried until a number follows.
constexpr std::array<std::string_view, 8> kRangeSigns{"~", "-", "—", "–", "——", "至", "到", "〜"};

bool contains_any(std::string_view text, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [&](const std::string& w) { return text.find(w) != std::string_view::npos; });
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Target with_sign(Sign sign, const Quantity& bound, SignOrigin origin) {
  switch (sign) {
    case Sign::at_least:
      return AtLeast{bound, origin};
    case Sign::more_than:
      return MoreThan{bound};
    case Sign::at_most:
      return AtMost{bound, origin};
    case Sign::less_than:
      return LessThan{bound};
    case Sign::equal:
      return EqualTo{bound};
  }
  __builtin_trap();
}

// ---- Ranges -----------------------------------------------------------------------------------

struct RangeText {
  std::string_view low;
  std::string_view high;
};

/// Does a number open `text`? Then it can be the upper end of a range.
bool opens_with_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    text.remove_prefix(1);
  }
  const bool fraction = text.size() > 1 && text[0] == '.' && has_digit(text.substr(1, 1));
  return fraction || has_digit(text.substr(0, 1));
}

/// "80%-90%" → 80% and 90%; nothing where `text` is no two numbers with a dash between.
std::optional<RangeText> split_range(std::string_view text) {
  if (!opens_with_number(text)) {
    return std::nullopt;
  }
  for (std::size_t at = 1; at < text.size(); ++at) {
    for (const std::string_view sign : kRangeSigns) {
      const std::string_view rest = text.substr(at);
      if (rest.starts_with(sign) && opens_with_number(rest.substr(sign.size()))) {
        return RangeText{text.substr(0, at), rest.substr(sign.size())};
      }
    }
  }
  return std::nullopt;
}

/// A missing unit is the other end's; so is one of which only the scale is written: 1万-2万元.
void share_units(Quantity& low, Quantity& high) {
  const std::string& scale = low.unit.written;
  const bool scale_only = low.unit.family.empty() && high.unit.written.starts_with(scale);
  if (scale.empty() || scale_only) {
    low.unit = high.unit;
  } else if (high.unit.written.empty()) {
    high.unit = low.unit;
  }
}

/// The range that `text` is; nothing where it is none.
std::optional<Target> read_range(std::string_view text, const Vocabulary& vocabulary) {
  const auto ends = split_range(text);
  if (!ends) {
    return std::nullopt;
  }
  auto low = parse_quantity(ends->low, vocabulary);
  auto high = parse_quantity(ends->high, vocabulary);
  for (const auto* end : {&low, &high}) {
    if (!*end) {
      const std::string_view code = end->error().code;
      return code == "not_a_number" ? std::nullopt : std::optional<Target>(UnreadableTarget{code});
    }
  }
  share_units(*low, *high);
  if (low->unit.family != high->unit.family) {
    return UnreadableTarget{"range_two_units"};
  }
  if (low->in_base() > high->in_base()) {
    return UnreadableTarget{"range_reversed"};
  }
  return Between{*low, *high};
}

// ---- One bound --------------------------------------------------------------------------------

/// Does a sign before the number (达到95%) allow the word after it (以上)?
bool agrees(Sign before, Sign after) {
  return after == Sign::at_least ? before == Sign::at_least || before == Sign::more_than
                                 : before == Sign::at_most || before == Sign::less_than;
}

struct Signed {
  std::optional<Sign> sign{};
  Result<Quantity> quantity;
  bool contradictory = false;
};

/// Takes 以上, 以内 … off the end where what is left is a number, then reads the number.
Signed read_signed_quantity(std::string_view text, std::optional<Sign> sign,
                            const Vocabulary& vocabulary) {
  for (const auto& [word, after] : vocabulary.trailing_signs) {
    if (!text.ends_with(word)) {
      continue;
    }
    auto quantity = parse_quantity(text.substr(0, text.size() - word.size()), vocabulary);
    if (quantity) {
      const bool contradictory = sign && !agrees(*sign, after);
      return {sign ? sign : after, std::move(quantity), contradictory};
    }
  }
  return {sign, parse_quantity(text, vocabulary), false};
}

/// 约50人, 50人左右, ±5%: neither a floor nor a ceiling.
bool is_approximate(std::string_view text, const Vocabulary& vocabulary) {
  return std::ranges::any_of(vocabulary.approximate_words, [&](const std::string& word) {
    std::string_view rest = text;
    if (rest.starts_with(word)) {
      rest.remove_prefix(word.size());
    } else if (rest.ends_with(word)) {
      rest.remove_suffix(word.size());
    } else {
      return false;
    }
    return parse_quantity(rest, vocabulary).has_value();
  });
}

/// Text that is no number: a phrase, unless it opens like a number or holds a sign with a figure.
Target phrase_or_unreadable(std::string_view whole, bool signed_text) {
  constexpr std::array<std::string_view, 6> kOpening{"≥", "≤", "<", ">", "=", "═"};
  const bool numeric_opening =
      has_digit(whole.substr(0, 1)) ||
      std::string_view("+.-").find(whole.front()) != std::string_view::npos ||
      std::ranges::any_of(kOpening, [&](std::string_view s) { return whole.starts_with(s); });
  if (numeric_opening || (signed_text && has_digit(whole))) {
    return UnreadableTarget{"unreadable"};
  }
  return Phrase{std::string(whole)};
}

Target read_bounded(std::string_view text, const TargetContext& context,
                    const Vocabulary& vocabulary) {
  std::string_view rest = text;
  const auto leading = take_leading_sign(rest, vocabulary);
  if (!leading) {
    if (auto range = read_range(text, vocabulary)) {
      return *range;
    }
  }
  const Signed read = read_signed_quantity(rest, leading, vocabulary);
  if (read.contradictory) {
    return UnreadableTarget{"ambiguous_sign"};
  }
  if (is_approximate(rest, vocabulary)) {
    return UnreadableTarget{"approximate_target"};
  }
  if (read.quantity) {
    return read.sign ? with_sign(*read.sign, *read.quantity, SignOrigin::written)
                     : with_sign(bare_sign(*read.quantity, context, vocabulary), *read.quantity,
                                 SignOrigin::inferred);
  }
  if (read.quantity.error().code != "not_a_number") {
    return UnreadableTarget{read.quantity.error().code};
  }
  if (leading && read_range(rest, vocabulary)) {
    return UnreadableTarget{"range_with_sign"};
  }
  return phrase_or_unreadable(text, leading.has_value());
}

/// Cells of their own (≧ | 735 | 人次, 定性 | 提升) become one text. A bar between two figures
/// stays: 1 | 2 is not 12.
std::string joined_cells(std::string_view text) {
  constexpr std::string_view kQualitative = "定性|";
  constexpr std::string_view kFigures = "0123456789.,";
  if (text.starts_with(kQualitative)) {
    text.remove_prefix(kQualitative.size());
  }
  const auto is_figure = [&](std::size_t at) {
    return at < text.size() && kFigures.find(text[at]) != std::string_view::npos;
  };
  std::string joined;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '|' || (is_figure(at - 1) && is_figure(at + 1))) {
      joined += text[at];
    }
  }
  return joined;
}

Problems notes_on(std::string_view written, const Target& target, const Source& where) {
  Problems notes;
  if (written.find('$') != std::string_view::npos || written.find('\\') != std::string_view::npos) {
    notes.push_back(note("latex_residue", where, {{"written", std::string(written)}}));
  }
  const auto inferred = [&](std::string_view sign) {
    notes.push_back(note("sign_inferred", where,
                         {{"written", std::string(written)}, {"sign", std::string(sign)}}));
  };
  if (const auto* floor = std::get_if<AtLeast>(&target);
      floor && floor->origin == SignOrigin::inferred) {
    inferred("≥");
  }
  if (const auto* cap = std::get_if<AtMost>(&target); cap && cap->origin == SignOrigin::inferred) {
    inferred("≤");
  }
  return notes;
}

Target type_of(const std::string& text, const TargetContext& context,
               const Vocabulary& vocabulary) {
  if (text.empty() || vocabulary.placeholders.contains(text)) {
    return NoTarget{};
  }
  if (vocabulary.schedule_words.contains(text)) {
    return Schedule{};
  }
  if (const auto day = parse_day(text, context.course)) {
    return Deadline{*day};
  }
  return read_bounded(text, context, vocabulary);
}

}  // namespace

TargetCell read_target(std::string_view written, const TargetContext& context,
                       const Vocabulary& vocabulary, Source where) {
  const std::string text = joined_cells(normalise(written));
  TargetCell cell{std::string(written), type_of(text, context, vocabulary), std::move(where), {}};
  cell.notes = notes_on(written, cell.target, cell.where);
  return cell;
}

Sign bare_sign(const Quantity& quantity, const TargetContext& context,
               const Vocabulary& vocabulary) {
  const bool cost_level = vocabulary.cost_levels.contains(context.level2);
  const bool money = quantity.unit.dimension == Dimension::money;
  const bool zero = quantity.number.mantissa == 0;
  if (zero || (money && (cost_level || contains_any(context.name, vocabulary.cost_words)))) {
    return Sign::at_most;
  }
  if (contains_any(context.name, vocabulary.remedy_words)) {
    return Sign::at_least;
  }
  return cost_level || contains_any(context.name, vocabulary.adverse_words) ? Sign::at_most
                                                                            : Sign::at_least;
}

bool is_floor(const Target& target) {
  return std::holds_alternative<AtLeast>(target) || std::holds_alternative<MoreThan>(target);
}

bool is_cap(const Target& target) {
  return std::holds_alternative<AtMost>(target) || std::holds_alternative<LessThan>(target);
}

const Quantity* bound_of(const Target& target) {
  return std::visit(
      [](const auto& kind) -> const Quantity* {
        if constexpr (requires { kind.bound; }) {
          return &kind.bound;
        } else {
          return nullptr;
        }
      },
      target);
}

}  // namespace duibiao
