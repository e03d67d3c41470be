#include "reports/csv/assessment_csv.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/value/rounding.h"
#include "engine/value/write_number.h"
#include "reports/csv/csv_line.h"
#include "reports/csv/line_writer.h"
#include "reports/format/numbers.h"
#include "reports/format/words.h"

namespace duibiao {
namespace {

std::string yes_or_no(bool yes) { return yes ? "yes" : "no"; }

std::string number_or_blank(const std::optional<Ratio>& value, int places) {
  return value ? fixed(*value, places) : std::string{};
}

/// `share` in percent with 2 decimals: by moving the point, which cannot overflow.
std::string percent(const Ratio& share) {
  std::string text = fixed(share, 4);
  text.erase(text.size() - 5, 1);
  text.insert(text.size() - 2, 1, '.');
  const std::size_t first = text.front() == '-' ? 1 : 0;
  while (text[first] == '0' && text[first + 1] != '.') {
    text.erase(first, 1);
  }
  return text;
}

/// The code of why an indicator is not met; blank for one that is.
std::string reason_of(const AssessedIndicator& assessed) {
  return std::visit(Overload{[](const Met&) { return std::string{}; },
                             [&](const Missed& missed) {
                               return std::string(code_of(missed.by, assessed.target().target));
                             },
                             [](const auto& other) { return std::string(other.reason); }},
                    assessed.evaluation.outcome);
}

std::vector<std::string> leading_cells(const AssessedRow& row) {
  return {row.project,
          row.indicator,
          std::string(code_of(row.status)),
          number_or_blank(row.attainment, 6),
          row.deviation ? percent(*row.deviation) : std::string{},
          score_text(row.score_hundredths)};
}

std::string assessment_line(const AssessedIndicator& assessed) {
  const Actual& actual = assessed.evaluation.actual;
  const Pace& pace = assessed.pace;
  std::vector<std::string> cells = leading_cells(assessed.row);
  cells.insert(
      cells.end(),
      {assessed.row.level1, assessed.row.level2, assessed.indicator.name,
       brief(assessed.row.weight, 6), std::string(code_of(assessed.milestone)),
       yes_or_no(assessed.row.due), assessed.target().written, actual.written,
       actual.date ? to_string(*actual.date) : std::string{},
       pace.target ? brief(*pace.target, 6) : std::string{}, number_or_blank(pace.ratio, 6),
       pace.word == PaceWord::none ? std::string{} : std::string(code_of(pace.word)),
       reason_of(assessed)});
  return csv_line(cells);
}

/// An indicator and where its target was written: which file, counted as they first appear, and
/// line.
struct Placed {
  std::size_t file;
  std::uint32_t line;
  const AssessedIndicator* assessed;
};

/// Every indicator in the order in which the targets were written, so that projects whose rows
/// alternate in a file stay as they stood.
std::vector<Placed> in_order_of_targets(std::span<const Assessment> assessments) {
  using File = std::pair<std::string_view, std::string_view>;  // with its sheet
  std::map<File, std::size_t> files;
  std::vector<Placed> indicators;
  for (const Assessment& assessment : assessments) {
    for (const AssessedIndicator& assessed : assessment.indicators) {
      const Source& where = assessed.indicator.where;
      const auto file = files.emplace(File(where.file, where.sheet), files.size()).first;
      indicators.push_back({file->second, where.line, &assessed});
    }
  }
  std::ranges::stable_sort(indicators, {},
                           [](const Placed& p) { return std::pair(p.file, p.line); });
  return indicators;
}

/// What the views of a line stand on.
struct LineTexts {
  std::string project;
  std::string indicator;
  std::string reason;
};

AssessedLine line_of(const AssessedIndicator& assessed, const LineTexts& texts) {
  return {.project = texts.project,
          .indicator = texts.indicator,
          .status = assessed.row.status,
          .attainment = assessed.row.attainment,
          .deviation = assessed.row.deviation,
          .score_hundredths = assessed.row.score_hundredths,
          .weight = assessed.row.weight,
          .pace_target = assessed.pace.target,
          .pace_ratio = assessed.pace.ratio,
          .pace = assessed.pace.word,
          .reason = texts.reason};
}

std::string level_line(const LevelTotal& level) {
  return csv_line({level.level1, level.level2, std::to_string(level.indicators),
                   std::to_string(level.met), std::to_string(level.missed),
                   std::to_string(level.no_data), fixed(level.weight, 2),
                   score_text(level.score_hundredths)});
}

}  // namespace

std::string render_assessments_csv(std::span<const Assessment> assessments) {
  std::string csv =
      "project,indicator,status,attainment,deviation,score,level1,level2,name,weight,milestone,due,"
      "target,actual,actual_date,pace_target,pace_ratio,pace,reason\n";
  for (const Placed& placed : in_order_of_targets(assessments)) {
    csv += assessment_line(*placed.assessed);
  }
  return csv;
}

std::string render_standard_csv(std::span<const Assessment> assessments) {
  std::string csv{line_heading()};
  for (const Placed& placed : in_order_of_targets(assessments)) {
    const AssessedIndicator& assessed = *placed.assessed;
    const LineTexts texts{csv_field(assessed.row.project), csv_field(assessed.row.indicator),
                          reason_of(assessed)};
    const AssessedLine line = line_of(assessed, texts);
    const std::size_t before = csv.size();
    csv.resize(before +
               line_room(line.project.size() + line.indicator.size() + line.reason.size()));
    const char* end = write_line(csv.data() + before, line);
    csv.resize(static_cast<std::size_t>(end - csv.data()));
  }
  return csv;
}

std::string render_projects_csv(std::span<const Assessment> assessments) {
  std::vector<std::reference_wrapper<const Assessment>> sorted(assessments.begin(),
                                                               assessments.end());
  std::ranges::stable_sort(
      sorted, {}, [](const Assessment& a) -> const std::string& { return a.form.project; });
  std::string csv{project_heading()};
  for (const Assessment& assessment : sorted) {
    csv += project_csv_line({assessment.form.project, assessment.score_hundredths, assessment.grade,
                             assessment.coverage},
                            project_csv_tail({assessment.as_of, assessment.milestone,
                                              assessment.due, assessment.rule_book.id}));
  }
  return csv;
}

std::string render_levels_csv(std::span<const Assessment> assessments) {
  std::vector<AssessedRow> rows;
  for (const Assessment& assessment : assessments) {
    for (const AssessedIndicator& assessed : assessment.indicators) {
      rows.push_back(assessed.row);
    }
  }
  return render_levels_csv(level_totals(rows));
}

std::string_view project_heading() {
  return "project,score,grade,met,missed,no_data,not_assessable,indicators,no_target,"
         "judged_points,total_points,as_of,milestone,due,rule_book\n";
}

std::string project_csv_tail(const ProjectContext& context) {
  return csv_line({to_string(context.as_of), std::string(code_of(context.milestone)),
                   yes_or_no(context.due), std::string(context.rule_book)});
}

std::string project_csv_line(const ProjectLine& line, std::string_view tail) {
  const Coverage& coverage = line.coverage;
  std::string text;
  const auto add = [&](std::string_view cell) { (text += cell) += ','; };
  const auto number = [&](const Ratio& value, int places) {
    std::array<char, kNumberRoom> room{};
    const char* end = write_fixed(room.data(), value, places);
    add({room.data(), static_cast<std::size_t>(end - room.data())});
  };
  add(csv_field(line.project));
  number(Ratio{line.score_hundredths, 100}, 2);
  add(csv_field(line.grade));
  for (const int count :
       {coverage.met, coverage.missed, coverage.no_data,
        coverage.not_assessable + coverage.no_target, coverage.indicators, coverage.no_target}) {
    number(Ratio{count}, 0);
  }
  number(coverage.judged_points, 2);
  number(coverage.total_points, 2);
  text += tail;
  return text;
}

std::string render_levels_csv(std::vector<LevelTotal> levels) {
  std::ranges::sort(levels, {},
                    [](const LevelTotal& level) { return std::tie(level.level1, level.level2); });
  std::string csv = "level1,level2,indicators,met,missed,no_data,weight,score\n";
  for (const LevelTotal& level : levels) {
    csv += level_line(level);
  }
  return csv;
}

}  // namespace duibiao
