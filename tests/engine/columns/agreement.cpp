#include "tests/engine/columns/agreement.h"

#include "engine/actual/reading.h"
#include "engine/target/text_reader.h"
#include "tests/support/dates.h"
#include "tests/support/spoken.h"

namespace duibiao::test {
namespace {

using columns::Cell;
using columns::CellKind;
using columns::FigureKind;
using columns::LearntWord;
using columns::Lexicon;
using columns::Value;

struct Labels {
  std::string_view level2;
  std::string_view name;
};

/// Labels that make a bare number a floor, a ceiling, or a ceiling for money only.
constexpr std::array<Labels, 4> kLabels{{{"数量指标", "培训人次"},
                                         {"成本指标", "项目投入"},
                                         {"效益指标", "群众投诉"},
                                         {"质量指标", "设备采购支出执行率"}}};

const std::array<Course, 3>& courses() {
  static const std::array<Course, 3> kCourses{calendar_year(2024), calendar_year(2023),
                                              Course{day("2023-07-01"), day("2025-06-30")}};
  return kCourses;
}

bool same(const Quantity& quantity, const Decimal& number, const Unit& unit) {
  return quantity.number == number && quantity.unit == unit;
}

/// Holds a recognised target against what the full reader made of the same text.
class CellAgainst {
 public:
  CellAgainst(const Cell& cell, std::string_view text, const Lexicon& lexicon)
      : cell_(cell), text_(text), lexicon_(lexicon) {}

  bool operator()(const AtLeast& t) const { return bounded(CellKind::at_least, t.bound); }
  bool operator()(const MoreThan& t) const { return bounded(CellKind::more_than, t.bound); }
  bool operator()(const AtMost& t) const { return bounded(CellKind::at_most, t.bound); }
  bool operator()(const LessThan& t) const { return bounded(CellKind::less_than, t.bound); }
  bool operator()(const EqualTo& t) const { return bounded(CellKind::equal, t.bound); }
  bool operator()(const Between& t) const {
    const Unit& unit = lexicon_.unit(cell_.unit).unit;
    return cell_.kind == CellKind::between &&
           same(t.low, {columns::first_of(cell_.mantissa), cell_.decimals}, unit) &&
           same(t.high, {columns::second_of(cell_.mantissa), cell_.decimals}, unit);
  }
  bool operator()(const Phrase&) const {
    return cell_.kind == CellKind::phrase && word().written == text_;
  }
  bool operator()(const Schedule&) const { return cell_.kind == CellKind::schedule; }
  bool operator()(const Deadline&) const { return false; }
  bool operator()(const NoTarget&) const { return cell_.kind == CellKind::none; }
  bool operator()(const UnreadableTarget&) const { return false; }

 private:
  bool bounded(CellKind kind, const Quantity& bound) const {
    return cell_.kind == kind &&
           same(bound, {cell_.mantissa, cell_.decimals}, lexicon_.unit(cell_.unit).unit);
  }
  const LearntWord& word() const {
    return lexicon_.word(static_cast<std::uint32_t>(cell_.mantissa));
  }

  const Cell& cell_;
  std::string_view text_;
  const Lexicon& lexicon_;
};

std::string said(const Cell& cell, const Lexicon& lexicon) {
  const auto kind = std::to_string(static_cast<int>(cell.kind));
  return "kind " + kind + ", mantissa " + std::to_string(cell.mantissa) + ", decimals " +
         std::to_string(cell.decimals) + ", unit " + lexicon.unit(cell.unit).written;
}

bool same_figure(const Value& value, const Figure& figure, const Lexicon& lexicon) {
  if (value.kind == FigureKind::number) {
    const auto* number = std::get_if<NumberReading>(&figure);
    return number != nullptr && !number->sign_stripped &&
           same(number->quantity, {value.payload, value.decimals}, lexicon.unit(value.unit).unit);
  }
  const auto* pair = std::get_if<PairReading>(&figure);
  return pair != nullptr && pair->numerator == Decimal{columns::first_of(value.payload), 0} &&
         pair->denominator == Decimal{columns::second_of(value.payload), 0};
}

/// A word is left to the full reader with its text; its tier and share are kept beside it.
bool same_word(const LearntWord& word, std::string_view text, const Vocabulary& vocabulary) {
  const Finding finding = read_finding(text, vocabulary);
  return word.written == text && word.tier == finding.tier &&
         word.share_percent == finding.share_percent;
}

}  // namespace

ReaderPair::ReaderPair(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      lexicon_(std::make_unique<Lexicon>(vocabulary)),
      recogniser_(std::make_unique<columns::Recogniser>(*lexicon_)) {}

Agreement ReaderPair::on_target(std::string_view text, std::size_t context) {
  const Labels& labels = kLabels.at(context % kLabels.size());
  const Course& course = courses().at(context / kLabels.size() % courses().size());
  Indicator indicator;
  indicator.level2 = labels.level2;
  indicator.name = labels.name;
  const columns::IndicatorClass indicator_class = columns::classify(indicator, vocabulary_);
  const Cell cell = recogniser_->target(text, indicator_class.bare);
  if (cell.kind == CellKind::declined) {
    return {};
  }
  const Target target = read_target(text, {labels.level2, labels.name, course}, vocabulary_).target;
  const bool agree = std::visit(CellAgainst(cell, text, *lexicon_), target);
  return {true, agree ? "" : spoken(target) + " is recognised as " + said(cell, *lexicon_)};
}

Agreement ReaderPair::on_figure(std::string_view text) {
  const auto value = recogniser_->figure(text);
  if (value.has_value() == is_blank(text, vocabulary_)) {
    return {true, "one reader takes it for blank"};
  }
  if (!value) {
    return {true, {}};
  }
  if (value->kind == FigureKind::word) {
    const LearntWord& word = lexicon_->word(static_cast<std::uint32_t>(value->payload));
    return {false, same_word(word, text, vocabulary_) ? "" : "another finding"};
  }
  const Figure figure = read_figure(text, vocabulary_);
  const bool agree = same_figure(*value, figure, *lexicon_);
  return {true, agree ? "" : spoken(figure) + " is recognised as another figure"};
}

}  // namespace duibiao::test
