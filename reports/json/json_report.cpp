#include "reports/json/json_report.h"

#include <nlohmann/json.hpp>

#include "engine/assess/execution.h"
#include "engine/value/rounding.h"
#include "reports/format/masking.h"
#include "reports/format/words.h"
#include "reports/json/review_json.h"
#include "reports/model/score_form.h"
#include "reports/model/statement_lines.h"

namespace duibiao {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostDecimals = 18;

/// `value · 100` with two decimals.
Json percent(const std::optional<Ratio>& value) {
  const auto hundredfold = value ? product(value->reduced(), Ratio{100}) : std::nullopt;
  return hundredfold ? Json(fixed(*hundredfold, 2)) : Json();
}

Json decimals(const std::optional<Ratio>& value, int places) {
  return value ? Json(fixed(*value, places)) : Json();
}

Json exact(const std::optional<Ratio>& value) {
  return value ? Json(brief(*value, kMostDecimals)) : Json();
}

Json hundredths(std::int64_t value) { return fixed(Ratio{value, 100}, 2); }

Json day(const std::optional<Date>& date) { return date ? Json(to_string(*date)) : Json(); }

Json text(std::string_view value) { return value.empty() ? Json() : Json(std::string(value)); }

Json citation_json(const Citation& citation) {
  return {{"document", citation.document},
          {"clause", citation.clause},
          {"assurance", std::string(code_of(citation.assurance))},
          {"percent", citation.percent}};
}

Json problem_json(const Problem& problem, Words words) {
  Json facts = Json::object();
  for (const Fact& fact : problem.facts) {
    facts[std::string(fact.name)] = fact.value;
  }
  return {{"code", std::string(problem.code)},
          {"severity", std::string(severity_word(problem.severity, Language::english))},
          {"where", text(to_string(problem.where))},
          {"message", words(problem.code, problem.facts)},
          {"facts", facts}};
}

Json problems_json(std::initializer_list<const Problems*> lists, Words words) {
  Json array = Json::array();
  for (const Problems* problems : lists) {
    for (const Problem& problem : *problems) {
      array.push_back(problem_json(problem, words));
    }
  }
  return array;
}

/// The code behind an outcome: which way it was missed, why it was not judged; empty for met.
std::string_view reason_code(const AssessedIndicator& indicator) {
  return std::visit(
      Overload{[](const Met&) { return std::string_view{}; },
               [&](const Missed& missed) { return code_of(missed.by, indicator.target().target); },
               [](const auto& not_judged) { return not_judged.reason; }},
      indicator.evaluation.outcome);
}

Json actual_json(const Actual& actual) {
  return {{"written", text(actual.written)},     {"value", exact(actual.base)},
          {"unit", text(actual.family)},         {"date", day(actual.date)},
          {"observations", actual.observations}, {"source", text(to_string(actual.where))}};
}

Json pace_json(const Pace& pace) {
  return {{"word", pace.word == PaceWord::none ? Json() : text(code_of(pace.word))},
          {"target", exact(pace.target)},
          {"ratio", decimals(pace.ratio, 2)},
          {"early_warning", pace.early_warning}};
}

/// A code without the word that its list begins with: light_red is red.
Json code_json(std::string_view code, std::string_view list) {
  code.remove_prefix(code.starts_with(list) ? list.size() : 0);
  return text(code);
}

Json estimate(const std::optional<Estimate>& value) { return value ? Json(brief(*value)) : Json(); }

Json interval_json(const std::optional<Interval>& interval) {
  if (!interval) {
    return {};
  }
  return {{"percent", interval->percent},
          {"low", brief(interval->low)},
          {"high", brief(interval->high)}};
}

Json forecast_json(const Forecast& forecast, Words words) {
  const bool numeric = forecast.value.has_value();
  return {{"method", code_json(code_of(forecast.method), "method_")},
          {"reason", text(forecast.reason)},
          {"value", estimate(forecast.value)},
          {"unit", text(forecast.unit.family)},
          {"only_done", forecast.only_done},
          {"interval", interval_json(forecast.interval)},
          {"no_interval", text(forecast.no_interval)},
          {"done", numeric ? exact(forecast.actual) : Json()},
          {"target", exact(forecast.full)},
          {"due", exact(forecast.due)},
          {"share", decimals(forecast.share, 6)},
          {"figures", static_cast<int>(forecast.series.size())},
          {"periods", forecast.periods},
          {"plan", forecast.plan ? text(to_string(forecast.plan->where)) : Json()},
          {"cautions", problems_json({&forecast.cautions}, words)}};
}

Json likelihood_json(const LikelihoodProposal& proposal, Words words) {
  const auto chance =
      proposal.chance ? std::optional(Ratio{proposal.chance->percent(), 100}) : std::nullopt;
  return {{"word", proposal.word ? text(code_of(*proposal.word)) : Json()},
          {"basis", code_json(code_of(proposal.basis), "basis_")},
          {"reason", text(proposal.reason)},
          {"chance", decimals(chance, 2)},
          {"attainment", estimate(proposal.attainment)},
          {"held_back", proposal.held_back
                            ? text(words(proposal.held_back->code, proposal.held_back->facts))
                            : Json()}};
}

Json light_json(const LightReading& reading) {
  return {{"light", reading.light ? code_json(code_of(*reading.light), "light_") : Json()},
          {"reason", text(reading.reason)},
          {"percent", decimals(reading.percent, 2)},
          {"rule", text(reading.rule)}};
}

Json progress_json(const TargetProgress& progress) {
  return {{"completion", decimals(progress.completion, 6)},
          {"schedule_ratio", decimals(progress.schedule_ratio, 6)},
          {"stage_ratio", decimals(progress.stage_ratio, 6)},
          {"gap_points", decimals(progress.gap_points, 2)}};
}

Json effort_json(const Effort& effort) {
  return {{"kind", code_json(code_of(effort.kind), "effort_")},
          {"quantity", exact(effort.quantity)},
          {"months_left", exact(effort.months_left)},
          {"per_month", decimals(effort.per_month, 6)},
          {"per_month_so_far", decimals(effort.per_month_so_far, 6)},
          {"points", decimals(effort.points, 2)}};
}

Json next_json(const std::optional<NextStep>& next) {
  return next ? Json{{"day", to_string(next->day)},
                     {"value", exact(next->value)},
                     {"missing", exact(next->missing)},
                     {"by_plan", next->by_plan}}
              : Json();
}

Json outlook_json(const std::optional<IndicatorOutlook>& outlook, Words words) {
  if (!outlook) {
    return {};
  }
  return {{"forecast", forecast_json(outlook->forecast, words)},
          {"likelihood", likelihood_json(outlook->likelihood, words)},
          {"light", light_json(outlook->light)},
          {"progress", progress_json(outlook->progress)},
          {"effort", effort_json(outlook->effort)},
          {"next", next_json(outlook->next)}};
}

Json indicator_json(const AssessedIndicator& indicator, Words words) {
  const AssessedRow& row = indicator.row;
  const TargetCell& target = indicator.target();
  return {{"code", row.indicator},
          {"name", indicator.indicator.name},
          {"level1", row.level1},
          {"level2", row.level2},
          {"measure", std::string(code_of(indicator.indicator.measure))},
          {"kind", std::string(code_of(indicator.kind))},
          {"kind_inferred", indicator.kind_inferred},
          {"target", {{"written", target.written}, {"source", text(to_string(target.where))}}},
          {"actual", actual_json(indicator.evaluation.actual)},
          {"status", std::string(code_of(row.status))},
          {"reason", text(reason_code(indicator))},
          {"attainment", decimals(row.attainment, 6)},
          {"deviation_percent", percent(row.deviation)},
          {"weight", exact(row.weight)},
          {"score", hundredths(row.score_hundredths)},
          {"points_lost", exact(indicator.points_lost)},
          {"compliance_only", indicator.compliance_only},
          {"over_achieved", indicator.over_achieved},
          {"pace", pace_json(indicator.pace)},
          {"outlook", outlook_json(indicator.outlook, words)},
          {"notes", problems_json({&target.notes, &indicator.evaluation.notes}, words)}};
}

Json coverage_json(const Coverage& coverage) {
  return {{"indicators", coverage.indicators},
          {"met", coverage.met},
          {"missed", coverage.missed},
          {"no_data", coverage.no_data},
          {"no_target", coverage.no_target},
          {"not_assessable", coverage.not_assessable},
          {"total_points", exact(coverage.total_points)},
          {"judged_points", exact(coverage.judged_points)}};
}

Json level_json(const LevelTotal& level) {
  return {{"level1", level.level1},         {"level2", level.level2},
          {"indicators", level.indicators}, {"met", level.met},
          {"missed", level.missed},         {"no_data", level.no_data},
          {"weight", exact(level.weight)},  {"score", hundredths(level.score_hundredths)}};
}

Json execution_json(const BudgetExecution& budget) {
  return {{"denominator", budget.denominator},
          {"state", code_json(code_of(budget.state), "budget_")},
          {"executed_yuan", exact(budget.executed_yuan)},
          {"denominator_yuan", exact(budget.denominator_yuan)},
          {"rate_percent", percent(budget.rate)}};
}

Json left_out_json(const LeftOut& left) {
  const Observation& observation = left.observation;
  return {{"indicator", observation.indicator},
          {"date", to_string(observation.date)},
          {"value", observation.value},
          {"reason", std::string(left.reason)},
          {"source", text(to_string(observation.where))}};
}

template <class Range, class Make>
Json array_of(const Range& range, Make make) {
  Json array = Json::array();
  for (const auto& element : range) {
    array.push_back(make(element));
  }
  return array;
}

Json header_json(const Form& form, bool show_personal) {
  return array_of(form.header, [&](const HeaderField& field) {
    return Json{{"label", field.label}, {"text", shown_text(field, show_personal)}};
  });
}

Json rule_book_json(const RuleBook& book) {
  return {{"id", book.id},
          {"title", book.title},
          {"sha256", text(book.content_hash)},
          {"citation", citation_json(book.citation)}};
}

Json course_json(const Assessment& assessment) {
  return {{"first", to_string(assessment.course.first)},
          {"last", to_string(assessment.course.last)},
          {"origin", std::string(code_of(assessment.course_origin))}};
}

Json budget_json(const BudgetExecution& budget) {
  Json made = execution_json(budget);
  made["schedule_ratio"] = decimals(budget.schedule_ratio, 6);
  return made;
}

Json monitoring_json(const DualMonitoring& monitoring) {
  return {
      {"elapsed", decimals(monitoring.elapsed, 6)},
      {"budget_due", decimals(monitoring.budget_due, 6)},
      {"budget_plan", monitoring.budget_plan},
      {"budgets", array_of(monitoring.budgets, budget_json)},
      {"main", monitoring.main ? text(monitoring.budgets[*monitoring.main].denominator) : Json()},
      {"budget_light", light_json(monitoring.budget_light)},
      {"target_progress", decimals(monitoring.target_progress, 6)},
      {"flows_counted", monitoring.flows_counted},
      {"equal_weights", monitoring.equal_weights},
      {"gap_points", decimals(monitoring.gap_points, 2)}};
}

Json preset_json(const std::optional<LightPreset>& preset) {
  if (!preset) {
    return {};
  }
  return {{"id", preset->id},
          {"title", preset->title},
          {"sha256", text(preset->content_hash)},
          {"citation", citation_json(preset->citation)}};
}

Json project_outlook_json(const Assessment& assessment) {
  if (!assessment.outlook) {
    return {};
  }
  const ProjectOutlook& outlook = *assessment.outlook;
  return {{"lights", preset_json(outlook.lights)},
          {"target_light",
           outlook.target_light ? code_json(code_of(*outlook.target_light), "light_") : Json()},
          {"lit", outlook.lit},
          {"dark", outlook.dark},
          {"monitoring", monitoring_json(outlook.monitoring)},
          {"by_points", array_of(outlook.by_points, [&](std::size_t i) {
             return Json(assessment.indicators[i].indicator.code);
           })}};
}

/// Texts as they stand, numbers of persons masked unless they may be seen.
Json versions_json(const std::string& project, const ReportOptions& options) {
  const auto shown = [&](const std::string& said) {
    return text(options.show_personal ? said : mask_numbers(said));
  };
  const auto found = options.state.versions.find(project);
  if (found == options.state.versions.end()) {
    return Json::array();
  }
  return array_of(found->second, [&](const TargetVersion& version) {
    return Json{{"batch", version.batch},
                {"known_at", version.known_at},
                {"who", version.who},
                {"record", shown(version.record)},
                {"reason", shown(version.reason)},
                {"changes", array_of(version.changes, [&](const TargetChange& change) {
                   return Json{{"indicator", text(change.indicator)},
                               {"subject", change.subject},
                               {"from", shown(change.from)},
                               {"to", shown(change.to)}};
                 })}};
  });
}

/// What people said, numbers of persons masked unless they may be seen.
Json statement_json(const Statement& said, bool show_personal) {
  const auto shown = [show_personal](const std::string& written) {
    return text(show_personal ? written : mask_numbers(written));
  };
  return {{"indicator", text(said.indicator)},
          {"kind", code_json(code_of(said.kind), "said_")},
          {"date", said.date ? Json(to_string(*said.date)) : Json()},
          {"text", shown(said.value)},
          {"author", shown(said.author)}};
}

Json project_json(const Assessment& assessment, const ReportOptions& options) {
  const Words words{options.language};
  const Date due_day = day_of(assessment.course, assessment.milestone);
  Json project{{"project", assessment.form.project},
               {"name", assessment.form.name},
               {"header", header_json(assessment.form, options.show_personal)},
               {"as_of", to_string(assessment.as_of)},
               {"course", course_json(assessment)},
               {"milestone", std::string(code_of(assessment.milestone))},
               {"milestone_day", to_string(due_day)},
               {"due", assessment.due},
               {"rule_book", rule_book_json(assessment.rule_book)},
               {"weights_origin", std::string(code_of(assessment.weights_origin))},
               {"score_status", std::string(code_of(score_form(assessment)))},
               {"score", hundredths(assessment.score_hundredths)},
               {"grade", text(assessment.grade)},
               {"coverage", coverage_json(assessment.coverage)}};
  project["indicators"] = array_of(assessment.indicators, [&](const AssessedIndicator& indicator) {
    return indicator_json(indicator, words);
  });
  project["levels"] = array_of(assessment.levels, level_json);
  project["execution"] = array_of(execution_by_budget(assessment.money), execution_json);
  project["review"] = Json::parse(review_json(assessment, words));
  project["explanations"] = Json::parse(explanations_json(assessment));
  project["statements"] = array_of(assessment.statements, [&](const Statement& said) {
    return statement_json(said, options.show_personal);
  });
  project["outlook"] = project_outlook_json(assessment);
  project["left_out"] = array_of(assessment.left_out, left_out_json);
  project["target_versions"] = versions_json(assessment.form.project, options);
  project["notes"] = problems_json({&assessment.notes, &assessment.form.notes}, words);
  return project;
}

Json input_json(const ReportInput& input) {
  return {{"name", input.name}, {"sha256", text(input.sha256)}, {"known_at", text(input.known_at)}};
}

}  // namespace

std::string render_json(std::span<const Assessment> assessments, const ReportOptions& options) {
  Json document{{"schema", "duibiao/assessment/1"}};
  document["inputs"] = array_of(options.state.inputs, input_json);
  document["projects"] = array_of(
      assessments, [&](const Assessment& assessment) { return project_json(assessment, options); });
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace duibiao
