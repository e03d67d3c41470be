#include "reports/model/sections.h"

#include <algorithm>
#include <span>

#include "engine/assess/execution.h"
#include "reports/format/masking.h"
#include "reports/format/numbers.h"
#include "reports/format/source_names.h"
#include "reports/model/score_form.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestField = 60;

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void add(std::vector<LabelledText>& lines, std::string label, std::string text) {
  if (!text.empty()) {
    lines.push_back({std::move(label), std::move(text)});
  }
}

std::string judged_of(const LevelTotal& level) {
  return std::to_string(level.met + level.missed) + "/" + std::to_string(level.indicators);
}

/// Sentences already in `lines` get another place; new ones are appended.
void add_note(std::vector<NoteLine>& lines, const Problem& problem, const SourceNames& names,
              Words words) {
  std::string text = words(problem.code, problem.facts);
  auto found = std::ranges::find(lines, text, &NoteLine::text);
  if (found == lines.end()) {
    const std::string word(severity_word(problem.severity, words.language()));
    found = lines.insert(found, {problem.severity, word, std::move(text), {}});
  }
  std::string place = names.text(problem.where);
  if (!place.empty() && std::ranges::find(found->places, place) == found->places.end()) {
    found->places.push_back(std::move(place));
  }
}

/// A level of which nothing was judged has no score, not 0.
std::string score_of(const LevelTotal& level) {
  return level.met + level.missed > 0 ? score_text(level.score_hundredths) : "—";
}

std::string input_text(const ReportInput& input, Words words) {
  std::string text;
  if (!input.known_at.empty()) {
    text = words("known_at", {{"when", input.known_at}});
  }
  if (!input.sha256.empty()) {
    text.append(text.empty() ? "" : " ").append("SHA-256 ").append(input.sha256);
  }
  return text;
}

/// "jiangsu-form SHA-256 …": what was read, and its hash where it has one.
std::string state_of(const std::string& id, const std::string& hash) {
  return hash.empty() ? id : id + " SHA-256 " + hash;
}

/// So many figures of one indicator are listed one by one that are older than the course; more of
/// them, as those of earlier years in a store, are one line.
constexpr std::size_t kListedAlike = 3;

LeftOutLine line_of_many(std::span<const LeftOut> alike, const SourceNames& names, Words words) {
  const auto [first, last] =
      std::ranges::minmax(alike, {}, [](const LeftOut& left) { return left.observation.date; });
  return {alike.front().observation.indicator,
          to_string(first.observation.date) + " – " + to_string(last.observation.date),
          words("left_out_count", {{"count", std::to_string(alike.size())}}),
          words(alike.front().reason), names.text(alike.front().observation.where) + " …"};
}

}  // namespace

std::string_view denominator_code(std::string_view name) {
  if (name == "@budget_initial") {
    return "budget_initial";
  }
  if (name == "@budget_adjusted") {
    return "budget_adjusted";
  }
  return name == "@received" ? "received" : name;
}

std::string denominator_text(const BudgetExecution& budget, const MoneyFigures& money,
                             Words words) {
  const auto& initial = money.budget_initial;
  const auto& executed = money.executed;
  const bool of_form = budget.denominator == "@budget_initial" && initial &&
                       initial->origin == MoneyOrigin::funds_block;
  const bool of_rate = budget.state == BudgetState::judged && budget.executed_yuan && executed &&
                       executed->origin == MoneyOrigin::execution_rate;
  std::string text = of_form ? words("amount_of_form") : std::string{};
  if (of_rate) {
    text.append(text.empty() ? "" : words.pick("；", "; ")).append(words("amount_of_rate"));
  }
  const std::string label = words(denominator_code(budget.denominator));
  return text.empty() ? label
                      : label + std::string(words.pick("（", " (")) + text +
                            std::string(words.pick("）", ")"));
}

std::vector<LabelledText> header_lines(const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  const Form& form = assessment.form;
  std::vector<LabelledText> lines;
  for (const HeaderField& field : form.header) {
    if (characters_in(field.text) <= kLongestField) {
      add(lines, field.label, shown_text(field, options.show_personal));
    }
  }
  if (form.header.empty()) {
    add(lines, words("label_department"), form.department);
    add(lines, words("label_unit"), form.unit);
    add(lines, words("label_type"), form.type);
  }
  return lines;
}

std::vector<LabelledText> goal_lines(const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  const auto shown = [&](const std::string& text) {
    return options.show_personal ? text : mask_numbers(text);
  };
  std::vector<LabelledText> lines;
  add(lines, words("label_long_term_goal"), shown(assessment.form.long_term_goal));
  add(lines, words("label_annual_goal"), shown(assessment.form.annual_goal));
  return lines;
}

std::vector<LabelledText> date_lines(const Assessment& assessment, Words words) {
  const Date day = day_of(assessment.course, assessment.milestone);
  std::string milestone = words(code_of(assessment.milestone));
  milestone.append(" ").append(to_string(day)).append(words.pick("，", ", "));
  milestone += words(assessment.due ? "milestone_due" : "milestone_not_due");
  return {{words("label_as_of"), to_string(assessment.as_of)},
          {words("label_milestone"), milestone},
          {words("label_course"), course_text(assessment.course, words)
                                      .append(words.pick("，", ", "))
                                      .append(words(code_of(assessment.course_origin)))}};
}

std::vector<LevelLine> level_lines(const Assessment& assessment) {
  const bool scored = prints_score(score_form(assessment));
  std::vector<LevelLine> lines;
  for (const LevelTotal& level : assessment.levels) {
    lines.push_back({level.level1, level.level2, level.indicators, level.met, level.missed,
                     judged_of(level), points_text(level.weight), scored ? score_of(level) : ""});
  }
  return lines;
}

std::vector<ExecutionLine> execution_lines(const Assessment& assessment, Words words) {
  std::vector<ExecutionLine> lines;
  const auto money = [&](const std::optional<Ratio>& yuan) {
    return yuan ? money_text(*yuan, words.language()) : std::string();
  };
  for (const BudgetExecution& budget : execution_by_budget(assessment.money)) {
    lines.push_back({denominator_text(budget, assessment.money, words),
                     budget.rate ? percent_text(*budget.rate) : words(code_of(budget.state)),
                     money(budget.executed_yuan), money(budget.denominator_yuan)});
  }
  return lines;
}

std::vector<LeftOutLine> left_out_lines(const Assessment& assessment, Words words) {
  const SourceNames names(assessment);
  std::vector<LeftOutLine> lines;
  std::span<const LeftOut> rest = assessment.left_out;
  while (!rest.empty()) {
    const LeftOut& first = rest.front();
    const auto other = std::ranges::find_if(rest, [&](const LeftOut& left) {
      return left.observation.indicator != first.observation.indicator ||
             left.reason != first.reason;
    });
    const auto alike = rest.first(static_cast<std::size_t>(other - rest.begin()));
    if (first.reason == "before_course" && alike.size() > kListedAlike) {
      lines.push_back(line_of_many(alike, names, words));
    } else {
      for (const LeftOut& left : alike) {
        const Observation& observation = left.observation;
        lines.push_back({observation.indicator, to_string(observation.date), observation.value,
                         words(left.reason), names.text(observation.where)});
      }
    }
    rest = rest.subspan(alike.size());
  }
  return lines;
}

std::vector<NoteLine> note_lines(const Assessment& assessment, Words words) {
  const SourceNames names(assessment);
  std::vector<NoteLine> lines;
  for (const Problems* problems : {&assessment.notes, &assessment.form.notes}) {
    for (const Problem& problem : *problems) {
      add_note(lines, problem, names, words);
    }
  }
  for (const std::string& label : assessment.form.empty_labels) {
    add_note(lines, note("row_without_indicator", {}, {{"label", label}}), names, words);
  }
  std::ranges::stable_sort(lines, std::ranges::greater{}, &NoteLine::severity);
  return lines;
}

std::vector<LabelledText> state_lines(const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  std::vector<LabelledText> lines;
  for (const ReportInput& input : options.state.inputs) {
    lines.push_back({input.name, input_text(input, words)});
  }
  lines.push_back({words("label_rule_book"),
                   state_of(assessment.rule_book.id, assessment.rule_book.content_hash)});
  if (assessment.outlook && assessment.outlook->lights) {
    const LightPreset& lights = *assessment.outlook->lights;
    lines.push_back({words("label_lights"), state_of(lights.id, lights.content_hash)});
  }
  return lines;
}

std::vector<NotJudged> not_judged_groups(const std::vector<IndicatorLine>& lines, Words words) {
  std::vector<NotJudged> groups;
  for (const IndicatorLine& line : lines) {
    const VerdictKind kind = line.verdict.kind;
    if (kind == VerdictKind::met || kind == VerdictKind::missed ||
        kind == VerdictKind::not_yet_due) {
      continue;
    }
    auto group = std::ranges::find_if(groups, [&](const NotJudged& known) {
      return known.verdict == line.verdict && known.reason == line.reason;
    });
    if (group == groups.end()) {
      group = groups.insert(group, {line.verdict, line.reason, {}});
    }
    group->indicators.push_back(words(
        "not_judged_item", {{"name", line.name}, {"code", line.code}, {"points", line.weight}}));
  }
  return groups;
}

}  // namespace duibiao
