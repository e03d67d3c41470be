#include "adapters/rules/light_preset_reader.h"

#include <algorithm>
#include <array>

#include "adapters/files/sha256.h"
#include "adapters/rules/bounds.h"
#include "adapters/rules/citations.h"

namespace duibiao {
namespace {

constexpr std::array<TomlWord<Light>, 5> kLights{{{"red", Light::red},
                                                  {"orange", Light::orange},
                                                  {"yellow", Light::yellow},
                                                  {"green", Light::green},
                                                  {"blue", Light::blue}}};
constexpr std::array<TomlWord<BoundLight>, 2> kBoundLights{
    {{"met_or_red", BoundLight::met_or_red}, {"by_deviation", BoundLight::by_deviation}}};
constexpr Bounds kRatioPercent{{0, 0}, {1000, 0}};
constexpr int kMonths = 12;

/// Reads the sections of one preset, one after the other.
class PresetReader {
 public:
  PresetReader(const TomlTable& document, Problems& problems)
      : problems_(problems), preset_(document, problems), citations_(preset_, problems) {}

  LightPreset read() {
    read_head();
    section("positive", [this](TomlReader& reader) { read_positive(reader); });
    section("reverse", [this](TomlReader& reader) { out_.reverse = read_bound(reader); });
    section("equality", [this](TomlReader& reader) { out_.equality = read_bound(reader); });
    section("finding", [this](TomlReader& reader) { read_finding(reader); });
    section("gap", [this](TomlReader& reader) { read_gap(reader); });
    section("budget", [this](TomlReader& reader) { read_budget(reader); });
    preset_.refuse_unknown_keys();
    return std::move(out_);
  }

 private:
  template <class ReadSection>
  void section(std::string_view name, ReadSection read) {
    if (const TomlTable* table = preset_.table(name, Need::optional)) {
      TomlReader reader(*table, problems_);
      read(reader);
      reader.refuse_unknown_keys();
    }
  }

  void read_head() {
    out_.id = preset_.text("id", Need::required).value_or("");
    out_.title = preset_.text("title", Need::required).value_or("");
    out_.issuer = preset_.text("issuer", Need::required).value_or("");
    out_.citation = citations_.named_in(preset_);
    out_.disposal = preset_.text("disposal", Need::optional).value_or("");
    if (!out_.disposal.empty()) {
      out_.disposal_citation = citations_.named_in(preset_, "disposal_citation");
    }
  }

  void read_positive(TomlReader& reader) {
    PositiveLights lights;
    lights.bands = read_bands(reader, Need::required);
    if (reader.any("blue_from_annual_percent", Need::optional) != nullptr) {
      lights.blue_from_annual_percent = bounded(reader, "blue_from_annual_percent", kRatioPercent);
    }
    lights.zero_is_red = reader.boolean("zero_is_red", Need::optional).value_or(false);
    lights.citation = citations_.named_in(reader);
    out_.positive = std::move(lights);
  }

  BoundLights read_bound(TomlReader& reader) {
    BoundLights lights;
    lights.rule = reader.word("rule", Need::required, kBoundLights).value_or(lights.rule);
    lights.citation = citations_.named_in(reader);
    return lights;
  }

  void read_finding(TomlReader& reader) {
    FindingLights lights;
    lights.achieved = light(reader, "achieved");
    lights.partly_achieved = light(reader, "partly_achieved");
    lights.not_achieved = light(reader, "not_achieved");
    lights.citation = citations_.named_in(reader);
    out_.finding = std::move(lights);
  }

  void read_gap(TomlReader& reader) {
    GapLights lights;
    lights.above_points = bounded(reader, "above_points", kPercent);
    lights.light = light(reader, "light");
    lights.citation = citations_.named_in(reader);
    out_.gap = std::move(lights);
  }

  void read_budget(TomlReader& reader) {
    BudgetLights lights;
    lights.bands = read_bands(reader, Need::optional);
    lights.calendar = read_calendar(reader);
    if (reader.any("calendar_light", Need::optional) != nullptr) {
      lights.calendar_light = light(reader, "calendar_light");
    }
    lights.zero_budget_is_red =
        reader.boolean("zero_budget_is_red", Need::optional).value_or(false);
    if (lights.bands.empty() == lights.calendar.empty()) {
      reader.refuse(error("bands_or_calendar", reader.where("bands")));
    }
    lights.citation = citations_.named_in(reader);
    out_.budget = std::move(lights);
  }

  std::vector<LightBand> read_bands(TomlReader& section, Need need) {
    const auto faults = problems_.size();
    std::vector<LightBand> bands;
    for (const TomlTable* table : section.tables("bands", need)) {
      TomlReader reader(*table, problems_);
      const LightBand band{bounded(reader, "from", kRatioPercent), light(reader, "light")};
      reader.refuse_unknown_keys();
      const bool sound = !bands.empty() && problems_.size() == faults;
      if (sound && band.from_percent >= bands.back().from_percent) {
        reader.refuse(error("bands_not_descending", reader.where("from"),
                            {{"key", "from"},
                             {"found", to_string(band.from_percent)},
                             {"before", to_string(bands.back().from_percent)}}));
      }
      bands.push_back(band);
    }
    if (!bands.empty() && problems_.size() == faults && bands.back().from_percent != Decimal{}) {
      section.refuse(error("bands_without_zero", section.where("bands"),
                           {{"from", to_string(bands.back().from_percent)}}));
    }
    return bands;
  }

  std::vector<CalendarStep> read_calendar(TomlReader& section) {
    const auto faults = problems_.size();
    std::vector<CalendarStep> calendar;
    for (const TomlTable* table : section.tables("calendar", Need::optional)) {
      TomlReader reader(*table, problems_);
      const CalendarStep step{bounded_whole(reader, "month", 1, kMonths),
                              bounded(reader, "below_percent", kPercent)};
      reader.refuse_unknown_keys();
      const bool sound = !calendar.empty() && problems_.size() == faults;
      if (sound && step.month <= calendar.back().month) {
        reader.refuse(error("plan_months_not_rising", reader.where("month"),
                            {{"found", std::to_string(step.month)},
                             {"before", std::to_string(calendar.back().month)}}));
      }
      calendar.push_back(step);
    }
    return calendar;
  }

  static Light light(TomlReader& reader, std::string_view key) {
    return reader.word(key, Need::required, kLights).value_or(Light::red);
  }

  Problems& problems_;
  TomlReader preset_;
  Citations citations_;
  LightPreset out_{};
};

}  // namespace

Read<LightPreset> read_light_preset(std::string_view text, const std::string& file) {
  Read<TomlTable> document = parse_toml(text, file);
  Read<LightPreset> read{{}, std::move(document.problems)};
  if (!read.usable()) {
    return read;
  }
  read.value = PresetReader(document.value, read.problems).read();
  read.value.content_hash = sha256_hex(text);
  std::ranges::stable_sort(read.problems, {}, &Problem::where);
  return read;
}

bool is_light_preset(std::string_view text) {
  constexpr std::array<std::string_view, 4> kOfRuleBooks{"tiers", "weight", "rounding", "elapsed"};
  const auto document = parse_toml(text, "");
  return document.usable() &&
         std::ranges::none_of(document.value.entries, [&](const TomlEntry& entry) {
           return std::ranges::find(kOfRuleBooks, entry.key) != kOfRuleBooks.end();
         });
}

}  // namespace duibiao
