#include "adapters/form/grid/indicators.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "adapters/form/grid/name_repair.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

std::string section_of(std::string_view level1, std::string_view level2) {
  std::string section(level1);
  section += level2.empty() ? "" : "/";
  section += level2;
  return section;
}

class IndicatorReader {
 public:
  IndicatorReader(const GridLayout& layout, const GridContext& context)
      : layout_(layout), context_(context) {}

  void take(const LevelledRow& row) {
    const std::string level1 = repair("label_repaired", row.level1, row);
    const std::string level2 = repair("label_repaired", row.level2, row);
    if (row.row.name.empty()) {
      return;
    }
    Indicator made{.level1 = level1,
                   .level2 = level2,
                   .name = repair("name_repaired", row.row.name, row),
                   .has_half_year = layout_.find(GridColumn::half_year) != nullptr,
                   .where = where(row)};
    made.code = fmt::format("{}-{:02}", context_.project, read_.value.indicators.size() + 1);
    made.half_year = target(row, row.row.half_year, GridColumn::half_year, made);
    made.full_year = target(row, row.row.full_year, GridColumn::full_year, made);
    made.weight = weight(row);
    warn_of_duplicate(made);
    read_.value.indicators.push_back(std::move(made));
    read_.value.filled.push_back(row.row.filled);
  }

  /// A label-only row whose section got no indicator.
  void take_label(const LevelledRow& label, const std::vector<LevelledRow>& rows) {
    const auto fills = [&label](const LevelledRow& row) {
      const bool below_level1 = label.level2.empty() && row.row.line != label.row.line;
      return row.level1 == label.level1 &&
             (below_level1 || (!row.row.name.empty() && row.level2 == label.level2));
    };
    std::string section = section_of(repaired(label.level1), repaired(label.level2));
    std::vector<std::string>& labels = read_.value.empty_labels;
    if (std::ranges::any_of(rows, fills) || std::ranges::find(labels, section) != labels.end()) {
      return;
    }
    add(note("empty_indicator", where(label), {{"section", section}}));
    labels.push_back(std::move(section));
  }

  [[nodiscard]] Read<GridContent> finish() { return std::move(read_); }

 private:
  /// `text` repaired; said once for a label, which many rows carry.
  std::string repair(std::string_view code, const std::string& text, const LevelledRow& row) {
    std::string became = repaired(text);
    const bool is_new = code == "name_repaired" || said_.insert(text).second;
    if (became != text && is_new) {
      add(note(code, where(row), {{"was", text}, {"became", became}}));
    }
    return became;
  }

  TargetCell target(const LevelledRow& row, const std::string& written, GridColumn role,
                    const Indicator& indicator) {
    const ColumnSpan* column = layout_.find(role);
    Source place = where(row);
    const auto cell = row.row.places.find(role);
    if (cell != row.row.places.end()) {
      place = cell->second;
    } else if (row.row.places.empty()) {
      place.cell = column == nullptr ? "" : column->heading;
    }
    return read_target(
        written, {.level2 = indicator.level2, .name = indicator.name, .course = context_.course},
        context_.vocabulary, std::move(place));
  }

  std::optional<Decimal> weight(const LevelledRow& row) {
    std::string plain = normalise(row.row.weight);
    for (const std::string_view unit : {"分", "%"}) {
      if (plain.ends_with(unit)) {
        plain.resize(plain.size() - unit.size());
      }
    }
    if (context_.vocabulary.placeholders.contains(plain)) {
      return std::nullopt;
    }
    const auto points = parse_decimal(plain);
    if (!points || points->mantissa < 0) {
      const auto cell = row.row.places.find(GridColumn::weight);
      add(error("form_weight_unreadable", cell == row.row.places.end() ? where(row) : cell->second,
                {{"name", row.row.name}, {"found", row.row.weight}}));
      return std::nullopt;
    }
    return *points;
  }

  void warn_of_duplicate(const Indicator& made) {
    if (!names_.emplace(made.level1, made.level2, normalise(made.name)).second) {
      add(warning("duplicate_name", made.where,
                  {{"name", made.name}, {"section", section_of(made.level1, made.level2)}}));
    }
  }

  void add(Problem problem) { read_.problems.push_back(std::move(problem)); }

  [[nodiscard]] Source where(const LevelledRow& row) const {
    return row.row.where.file.empty() ? Source{.file = context_.file, .line = row.row.line}
                                      : row.row.where;
  }

  const GridLayout& layout_;
  const GridContext& context_;
  Read<GridContent> read_{};
  std::set<std::tuple<std::string, std::string, std::string>> names_{};
  std::set<std::string> said_{};
};

}  // namespace

Read<GridContent> read_indicators(const std::vector<LevelledRow>& rows, const GridLayout& layout,
                                  const GridContext& context) {
  IndicatorReader reader(layout, context);
  for (const LevelledRow& row : rows) {
    reader.take(row);
    if (row.row.name.empty()) {
      reader.take_label(row, rows);
    }
  }
  return reader.finish();
}

}  // namespace duibiao
