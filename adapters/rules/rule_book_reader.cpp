#include "adapters/rules/rule_book_reader.h"

#include <algorithm>

#include "adapters/files/sha256.h"
#include "adapters/rules/bounds.h"
#include "adapters/rules/citations.h"
#include "adapters/rules/explanations_reader.h"
#include "adapters/rules/outlook_rules_reader.h"
#include "adapters/rules/plans_reader.h"
#include "adapters/rules/weights_reader.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<PositiveRule>, 2> kPositiveRules{
    {{"proportional", PositiveRule::proportional}, {"pass_line", PositiveRule::pass_line}}};
constexpr std::array<TomlWord<ReverseRule>, 2> kReverseRules{
    {{"inverse", ReverseRule::inverse}, {"linear_to_2t", ReverseRule::linear_to_2t}}};
constexpr std::array<TomlWord<EqualityRule>, 3> kEqualityRules{
    {{"symmetric", EqualityRule::symmetric},
     {"as_at_least", EqualityRule::as_at_least},
     {"exact", EqualityRule::exact}}};
constexpr std::array<TomlWord<ElapsedBy>, 2> kElapsedBy{
    {{"months", ElapsedBy::months}, {"days", ElapsedBy::days}}};

constexpr Bounds kPassLine{{0, 0}, {99, 0}};
constexpr Bounds kOverAchievement{{100, 0}, {1000, 0}};
constexpr Bounds kPaceRatio{{0, 0}, {10, 0}};
constexpr int kPlaces = 2;  // scores are kept in hundredths, so that no book can ask for others
constexpr Decimal kOver{101, 0};  // ends the top tier, which 100 still belongs to

/// Half-open: `end` itself lies outside.
bool inside(const Decimal& value, const Decimal& low, const Decimal& end) {
  return value >= low && value < end;
}

/// Reads the sections of one book, one after the other.
class BookReader {
 public:
  BookReader(const TomlTable& document, Problems& problems)
      : problems_(problems), book_(document, problems), citations_(book_, problems) {}

  RuleBook read() {
    read_head();
    read_dates();
    read_quantitative();
    read_tables();
    read_tiers();
    out_.weights = read_level_weights(book_, citations_, problems_);
    read_levels();
    read_grades();
    read_over_achievement();
    out_.explanations = read_explanations(book_, citations_, problems_);
    read_rounding();
    read_progress();
    read_outlook();
    book_.refuse_unknown_keys();
    return std::move(out_);
  }

 private:
  /// Calls `read` with the reader of the section `name` and refuses what it left unread.
  template <class ReadSection>
  void section(std::string_view name, Need need, ReadSection read) {
    if (const TomlTable* table = book_.table(name, need)) {
      TomlReader reader(*table, problems_);
      read(reader);
      reader.refuse_unknown_keys();
    }
  }

  /// A section that holds a rule by its word and a citation.
  template <class Rule, std::size_t N, class More>
  void rule_section(std::string_view name, const std::array<TomlWord<Rule>, N>& words,
                    Cited<Rule>& rule, More more) {
    section(name, Need::required, [&](TomlReader& reader) {
      rule.rule = reader.word("rule", Need::required, words).value_or(rule.rule);
      more(reader);
      rule.citation = citations_.named_in(reader);
    });
  }

  void read_head() {
    out_.id = book_.text("id", Need::required).value_or("");
    out_.title = book_.text("title", Need::required).value_or("");
    out_.issuer = book_.text("issuer", Need::required).value_or("");
    out_.citation = citations_.named_in(book_);
  }

  void read_dates() {
    section("dates", Need::optional, [this](TomlReader& reader) {
      out_.effective = reader.date("effective", Need::optional);
      out_.superseded = reader.date("superseded", Need::optional);
      if (out_.effective && out_.superseded && *out_.superseded <= *out_.effective) {
        reader.refuse(error("dates_out_of_order", reader.where("superseded"),
                            {{"effective", to_string(*out_.effective)},
                             {"superseded", to_string(*out_.superseded)}}));
      }
      out_.dates_citation = citations_.named_in(reader);
    });
  }

  void read_quantitative() {
    const auto nothing_more = [](TomlReader&) {};
    rule_section("positive", kPositiveRules, out_.positive, [this](TomlReader& reader) {
      if (out_.positive.rule == PositiveRule::pass_line) {
        out_.pass_line_percent = bounded(reader, "pass_line_percent", kPassLine);
      }
    });
    rule_section("reverse", kReverseRules, out_.reverse, nothing_more);
    rule_section("equality", kEqualityRules, out_.equality, nothing_more);
  }

  void read_tables() {
    section("execution", Need::required, [this](TomlReader& reader) {
      out_.execution_bands = read_bands(reader);
      out_.execution_citation = citations_.named_in(reader);
    });
    section("satisfaction", Need::required, [this](TomlReader& reader) {
      out_.satisfaction_bands = read_bands(reader);
      out_.satisfaction_citation = citations_.named_in(reader);
    });
  }

  std::vector<Band> read_bands(TomlReader& section) {
    const auto faults = problems_.size();
    std::vector<Band> bands;
    for (const TomlTable* table : section.tables("bands", Need::optional)) {
      TomlReader reader(*table, problems_);
      const Band band{bounded(reader, "from", kPercent), bounded(reader, "share", kPercent)};
      reader.refuse_unknown_keys();
      if (!bands.empty() && problems_.size() == faults) {
        check_below(reader, "from", band.from_percent, bands.back().from_percent);
        check_below(reader, "share", band.share_percent, bands.back().share_percent);
      }
      bands.push_back(band);
    }
    if (!bands.empty() && problems_.size() == faults) {
      check_last(section, bands.back().from_percent);
    }
    return bands;
  }

  void check_below(TomlReader& reader, std::string_view key, const Decimal& found,
                   const Decimal& before) {
    if (found >= before) {
      reader.refuse(error(
          "bands_not_descending", reader.where(key),
          {{"key", std::string(key)}, {"found", to_string(found)}, {"before", to_string(before)}}));
    }
  }

  /// The last band starts from 0, so that every value lies in one.
  void check_last(TomlReader& section, const Decimal& from) {
    if (from != Decimal{}) {
      section.refuse(
          error("bands_without_zero", section.where("bands"), {{"from", to_string(from)}}));
    }
  }

  void read_tiers() {
    section("tiers", Need::required, [this](TomlReader& reader) {
      const auto faults = problems_.size();
      Tiers& tiers = out_.tiers;
      tiers.top_from = bounded(reader, "top_from", kPercent);
      tiers.middle_from = bounded(reader, "middle_from", kPercent);
      tiers.achieved = bounded(reader, "achieved", kPercent);
      tiers.mostly_achieved = bounded(reader, "mostly_achieved", kPercent);
      tiers.partly_achieved = bounded(reader, "partly_achieved", kPercent);
      tiers.not_achieved = bounded(reader, "not_achieved", kPercent);
      if (problems_.size() == faults) {
        check_tiers(reader);
      }
      tiers.bounds_citation = citations_.named_in(reader, "bounds_citation");
      tiers.points_citation = citations_.named_in(reader, "points_citation");
    });
  }

  void check_tiers(TomlReader& reader) {
    const Tiers& tiers = out_.tiers;
    if (!(Decimal{} < tiers.middle_from && tiers.middle_from < tiers.top_from)) {
      reader.refuse(
          error("tiers_out_of_order", reader.where("top_from"),
                {{"top", to_string(tiers.top_from)}, {"middle", to_string(tiers.middle_from)}}));
      return;
    }
    const Decimal zero{};
    check_point(reader, "achieved", tiers.achieved, {tiers.mostly_achieved, kOver});
    check_point(reader, "mostly_achieved", tiers.mostly_achieved, {tiers.top_from, kOver});
    check_point(reader, "partly_achieved", tiers.partly_achieved,
                {tiers.middle_from, tiers.top_from});
    check_point(reader, "not_achieved", tiers.not_achieved, {zero, tiers.middle_from});
  }

  void check_point(TomlReader& reader, std::string_view key, const Decimal& point,
                   const Bounds& tier) {
    if (!inside(point, tier.low, tier.high)) {
      reader.refuse(error("tier_point_outside", reader.where(key),
                          {{"tier", std::string(key)},
                           {"found", to_string(point)},
                           {"low", to_string(tier.low)},
                           {"below", tier.high == kOver ? "≤ 100" : "< " + to_string(tier.high)}}));
    }
  }

  void read_levels() {
    section("absent_satisfaction", Need::optional, [this](TomlReader& reader) {
      const std::string to = reader.text("to", Need::required).value_or("");
      out_.absent_satisfaction_to = canonical_level_name(to);
      const auto& weights = out_.weights;
      if (std::ranges::find(weights, out_.absent_satisfaction_to, &LevelWeight::level) ==
          weights.end()) {
        reader.refuse(error("level_without_weight", reader.where("to"), {{"level", to}}));
      }
      out_.absent_satisfaction_citation = citations_.named_in(reader);
    });
    section("decision_and_process", Need::required, [this](TomlReader& reader) {
      out_.central = !reader.boolean("scored", Need::required).value_or(true);
      out_.central_citation = citations_.named_in(reader);
    });
  }

  void read_grades() {
    section("grades", Need::optional, [this](TomlReader& reader) {
      const auto faults = problems_.size();
      for (const TomlTable* table : reader.tables("bands", Need::required)) {
        read_grade(*table, problems_.size() == faults);
      }
      if (!out_.grades.empty() && problems_.size() == faults) {
        check_last(reader, out_.grades.back().from);
      }
      out_.grades_citation = citations_.named_in(reader);
    });
  }

  /// `sound`: the grades before it were; else the order is not looked at.
  void read_grade(const TomlTable& table, bool sound) {
    TomlReader reader(table, problems_);
    const auto faults = problems_.size();
    const GradeBand grade{reader.text("name", Need::required).value_or(""),
                          bounded(reader, "from", kPercent)};
    reader.refuse_unknown_keys();
    sound = sound && problems_.size() == faults;
    if (std::ranges::find(out_.grades, grade.name, &GradeBand::name) != out_.grades.end()) {
      reader.refuse(error("grade_twice", reader.where("name"), {{"name", grade.name}}));
    }
    if (sound && !out_.grades.empty()) {
      check_below(reader, "from", grade.from, out_.grades.back().from);
    }
    out_.grades.push_back(grade);
  }

  void read_over_achievement() {
    section("over_achievement", Need::required, [this](TomlReader& reader) {
      out_.over_achievement_percent = bounded(reader, "from_percent", kOverAchievement);
      out_.over_citation = citations_.named_in(reader);
    });
  }

  void read_rounding() {
    section("rounding", Need::required, [this](TomlReader& reader) {
      out_.places = bounded_whole(reader, "places", kPlaces, kPlaces);
      out_.rounding_citation = citations_.named_in(reader);
    });
  }

  void read_progress() {
    section("pace", Need::required, [this](TomlReader& reader) {
      PaceBounds& pace = out_.pace;
      pace.behind_below = bounded(reader, "behind_below", kPaceRatio);
      pace.ahead_from = bounded(reader, "ahead_from", kPaceRatio);
      if (pace.behind_below >= pace.ahead_from) {
        reader.refuse(error(
            "pace_out_of_order", reader.where("ahead_from"),
            {{"behind", to_string(pace.behind_below)}, {"ahead", to_string(pace.ahead_from)}}));
      }
      pace.citation = citations_.named_in(reader);
    });
    section("elapsed", Need::required, [this](TomlReader& reader) {
      out_.elapsed_by = reader.word("by", Need::required, kElapsedBy).value_or(out_.elapsed_by);
      out_.elapsed_citation = citations_.named_in(reader);
    });
  }

  void read_outlook() {
    section("forecast", Need::required, [this](TomlReader& reader) {
      out_.forecast = read_forecast_rules(reader, citations_);
    });
    section("likelihood", Need::required, [this](TomlReader& reader) {
      out_.likelihood = read_likelihood_rules(reader, citations_, problems_);
    });
    for (const TomlTable* table : book_.tables("plan", Need::optional)) {
      TomlReader reader(*table, problems_);
      out_.plans.push_back(read_plan(reader, table->where, problems_));
      out_.plans.back().citation = citations_.named_in(reader);
      reader.refuse_unknown_keys();
    }
  }

  Problems& problems_;
  TomlReader book_;
  Citations citations_;
  RuleBook out_{};
};

}  // namespace

Read<RuleBook> read_rule_book(std::string_view text, const std::string& file) {
  Read<TomlTable> document = parse_toml(text, file);
  Read<RuleBook> read{{}, std::move(document.problems)};
  if (!read.usable()) {
    return read;
  }
  read.value = BookReader(document.value, read.problems).read();
  read.value.content_hash = sha256_hex(text);
  std::ranges::stable_sort(read.problems, {}, &Problem::where);
  return read;
}

}  // namespace duibiao
