#include "engine/audit/text/goal_promises.h"

#include <algorithm>
#include <optional>

#include "engine/audit/text/characters.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::u32string_view kNumerals = U"零一二三四五六七八九十百千万两";
constexpr std::u32string_view kRatePrefix = U"百分之";

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_numeral(char32_t c) { return kNumerals.find(c) != std::u32string_view::npos; }
bool ends_clause(char32_t c) {
  return std::u32string_view(U",;:、。!?\n").find(c) != std::u32string_view::npos;
}
bool ends_sentence(char32_t c) {
  return std::u32string_view(U";。!?\n").find(c) != std::u32string_view::npos;
}

/// A figure within a clause: [begin, end) of its characters, its unit included.
struct FoundFigure {
  std::size_t begin = 0;
  std::size_t end = 0;
  Quantity quantity{};
};

/// Finds figures in one clause.
class FigureFinder {
 public:
  FigureFinder(std::u32string_view clause, const PromiseWords& words, const Vocabulary& vocabulary)
      : clause_(clause), words_(words), vocabulary_(vocabulary) {}

  std::vector<FoundFigure> find() const {
    std::vector<FoundFigure> found;
    for (std::size_t at = 0; at < clause_.size();) {
      const std::size_t number = number_at(at);
      const auto figure = number > 0 ? figure_at(at, number) : std::nullopt;
      if (figure) {
        found.push_back(*figure);
      }
      at = figure ? figure->end : at + std::max<std::size_t>(number, 1);
    }
    return found;
  }

 private:
  /// Characters of the number that begins at `at`; 0 for none.
  std::size_t number_at(std::size_t at) const {
    std::size_t end = at;
    if (is_digit(clause_[at])) {
      while (end < clause_.size() &&
             (is_digit(clause_[end]) || clause_[end] == U'.' || clause_[end] == U',')) {
        ++end;
      }
      return end - at;
    }
    if (clause_.substr(at).starts_with(kRatePrefix)) {
      end = at + kRatePrefix.size();
    }
    while (end < clause_.size() && is_numeral(clause_[end])) {
      ++end;
    }
    return end - at;
  }

  std::optional<FoundFigure> figure_at(std::size_t at, std::size_t length) const {
    if (at > 0 && (opens_no_figure(clause_[at - 1]) || is_one_to_one(at))) {
      return std::nullopt;
    }
    if (clause_.substr(at).starts_with(kRatePrefix)) {
      return quantity_of(at, at + length);
    }
    if (length == 1 && clause_[at] == U'一') {
      return std::nullopt;
    }
    constexpr std::size_t kLongestUnit = 6;
    const std::size_t number_end = at + length;
    for (std::size_t unit = std::min(kLongestUnit, clause_.size() - number_end); unit > 0; --unit) {
      if (is_unit(clause_.substr(number_end, unit))) {
        return is_time(clause_.substr(number_end, unit)) ? std::nullopt
                                                         : quantity_of(at, number_end + unit);
      }
    }
    return std::nullopt;
  }

  /// 一对一, 1对1: the second of the two is no figure.
  bool is_one_to_one(std::size_t at) const {
    return at >= 2 && clause_[at - 1] == U'对' &&
           (is_digit(clause_[at - 2]) || is_numeral(clause_[at - 2]));
  }

  /// A figure behind one of these is a part of something else: 第3, 〔2020〕.
  static bool opens_no_figure(char32_t before) {
    constexpr std::u32string_view kNone = U"第每〔[(.-/之";
    const bool latin = (before >= U'a' && before <= U'z') || (before >= U'A' && before <= U'Z');
    return latin || kNone.find(before) != std::u32string_view::npos;
  }

  bool is_unit(std::u32string_view text) const {
    const std::string spelling = utf8_of(text);
    const UnitTable& units = vocabulary_.units;
    return units.known(spelling) || units.follows_numeral(spelling) ||
           units.resolve(spelling).dimension != Dimension::none;
  }

  bool is_time(std::u32string_view unit) const {
    return std::ranges::find(words_.time_units, utf8_of(unit)) != words_.time_units.end();
  }

  std::optional<FoundFigure> quantity_of(std::size_t begin, std::size_t end) const {
    const std::string written = utf8_of(clause_.substr(begin, end - begin));
    auto quantity = parse_quantity(written, vocabulary_);
    return quantity ? std::optional(FoundFigure{begin, end, *std::move(quantity)}) : std::nullopt;
  }

  std::u32string_view clause_;
  const PromiseWords& words_;
  const Vocabulary& vocabulary_;
};

/// `text` without the words at its end that lead over to a figure.
std::string_view without_connectors(std::string_view text, const PromiseWords& words) {
  for (auto word = longest_ending(text, words.connectors); !word.empty();
       word = longest_ending(text, words.connectors)) {
    text.remove_suffix(word.size());
  }
  return text;
}

/// `text` without the words at its front that open a clause: 完成对, 的.
std::string_view without_openings(std::string_view text, const PromiseWords& words) {
  for (auto word = longest_opening(text, words.openings);
       !word.empty() && longest_opening(text, words.keep).empty();
       word = longest_opening(text, words.openings)) {
    text.remove_prefix(word.size());
  }
  return text;
}

std::string_view without_trailers(std::string_view text, const PromiseWords& words) {
  for (auto word = longest_opening(text, words.trailers); !word.empty();
       word = longest_opening(text, words.trailers)) {
    text.remove_prefix(word.size());
  }
  return text;
}

/// Reads clause after clause and remembers what the sentence is about.
class PromiseReader {
 public:
  PromiseReader(const PromiseWords& words, const Vocabulary& vocabulary)
      : words_(words), vocabulary_(vocabulary) {}

  void read(std::u32string_view clause) {
    const std::vector<FoundFigure> figures = FigureFinder(clause, words_, vocabulary_).find();
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const std::size_t from = i == 0 ? 0 : figures[i - 1].end;
      const std::size_t until = i + 1 < figures.size() ? figures[i + 1].begin : clause.size();
      const std::string before = utf8_of(clause.substr(from, figures[i].begin - from));
      const std::string after = utf8_of(clause.substr(figures[i].end, until - figures[i].end));
      add(figures[i], clause, before, after);
    }
  }

  void end_sentence() { context_.clear(); }
  std::vector<Promise> take() { return std::move(promises_); }

 private:
  void add(const FoundFigure& figure, std::u32string_view clause, const std::string& before,
           const std::string& after) {
    Promise promise;
    promise.quantity = figure.quantity;
    promise.written = utf8_of(clause.substr(figure.begin, figure.end - figure.begin));
    promise.clause = utf8_of(clause);
    const std::string_view named = without_openings(without_connectors(before, words_), words_);
    const std::string_view counted = without_openings(without_trailers(after, words_), words_);
    const bool from_before = promise.is_rate() ? !named.empty() : counted.empty();
    promise.noun = from_before ? named : counted;
    promise.context = context_;
    if (!promise.is_rate() && !promise.noun.empty()) {
      context_ = promise.noun;
    }
    promises_.push_back(std::move(promise));
  }

  const PromiseWords& words_;
  const Vocabulary& vocabulary_;
  std::string context_{};
  std::vector<Promise> promises_{};
};

/// Is the comma at `at` one of 1,200?
bool is_thousands_comma(std::u32string_view text, std::size_t at) {
  if (text[at] != U',' || at == 0 || at + 3 >= text.size() || !is_digit(text[at - 1])) {
    return false;
  }
  const auto behind = text.substr(at + 1, 3);
  const bool three = std::ranges::all_of(behind, is_digit);
  return three && (at + 4 >= text.size() || !is_digit(text[at + 4]));
}

}  // namespace

PromiseWords promise_words(const CheckSettings& settings) {
  return {settings.terms("promise_openings"), settings.terms("promise_keep"),
          settings.terms("promise_connectors"), settings.terms("promise_trailers"),
          settings.terms("promise_time_units")};
}

std::vector<Promise> promises_in(std::string_view text, const PromiseWords& words,
                                 const Vocabulary& vocabulary) {
  const std::u32string characters = characters_of(normalise(text));
  const std::u32string_view all = characters;
  PromiseReader reader(words, vocabulary);
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= all.size(); ++at) {
    const bool ends = at == all.size() || (ends_clause(all[at]) && !is_thousands_comma(all, at));
    if (!ends) {
      continue;
    }
    reader.read(all.substr(begin, at - begin));
    if (at < all.size() && ends_sentence(all[at])) {
      reader.end_sentence();
    }
    begin = at + 1;
  }
  return reader.take();
}

}  // namespace duibiao
