#include "adapters/mapping/binding.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "adapters/toml/toml_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 4> kReserved{"@budget_initial", "@budget_adjusted",
                                                    "@received", "@executed"};

std::string project_codes(std::span<const ProjectOnCourse> projects) {
  std::vector<std::string_view> codes;
  for (const ProjectOnCourse& project : projects) {
    codes.emplace_back(project.form.get().project);
  }
  return joined(codes);
}

Result<const ProjectOnCourse*> find_project(std::span<const ProjectOnCourse> projects,
                                            const std::string& code, const std::string& indicator,
                                            const Source& where) {
  if (code.empty()) {
    if (projects.size() == 1) {
      return &projects.front();
    }
    return failure(error("mapping_project_needed", where,
                         {{"indicator", indicator}, {"known", project_codes(projects)}}));
  }
  for (const ProjectOnCourse& project : projects) {
    if (project.form.get().project == code) {
      return &project;
    }
  }
  return failure(error("mapping_project_unknown", where,
                       {{"project", code}, {"known", project_codes(projects)}}));
}

std::vector<const Indicator*> named(const Form& form, const std::string& name) {
  std::vector<const Indicator*> found;
  for (const Indicator& indicator : form.indicators) {
    if (normalise(indicator.name) == normalise(name)) {
      found.push_back(&indicator);
    }
  }
  return found;
}

Problem unknown_indicator(const Form& form, const std::string& indicator, const Source& where) {
  std::vector<std::string_view> names;
  for (const Indicator& known : form.indicators) {
    names.emplace_back(known.code);
    names.emplace_back(known.name);
  }
  return error("mapping_indicator_unknown", where,
               {{"indicator", indicator},
                {"project", form.project},
                {"nearest", std::string(nearest(indicator, names))}});
}

Result<const Indicator*> find_indicator(const Form& form, const std::string& indicator,
                                        const Source& where) {
  const auto code = std::ranges::find(form.indicators, indicator, &Indicator::code);
  if (code != form.indicators.end()) {
    return &*code;
  }
  const auto found = named(form, indicator);
  if (found.empty()) {
    return failure(unknown_indicator(form, indicator, where));
  }
  if (found.size() == 1) {
    return found.front();
  }
  std::vector<std::string_view> codes;
  for (const Indicator* one : found) {
    codes.emplace_back(one->code);
  }
  return failure(
      error("mapping_indicator_ambiguous", where,
            {{"indicator", indicator}, {"project", form.project}, {"codes", joined(codes)}}));
}

/// The full-year amount of the funds line labelled `label`.
Result<Quantity> funds_amount(const std::string& label, const Form& form, const Source& where) {
  std::vector<const FundsLine*> found;
  std::vector<std::string_view> labels;
  for (const FundsLine& line : form.funds) {
    labels.emplace_back(line.label);
    if (normalise(line.label) == normalise(label)) {
      found.push_back(&line);
    }
  }
  std::vector<Fact> facts{{"label", label}, {"project", form.project}};
  if (found.empty()) {
    facts.push_back({"known", joined(labels)});
    return failure(error("funds_line_missing", where, std::move(facts)));
  }
  if (found.size() > 1) {
    return failure(error("funds_line_ambiguous", where, std::move(facts)));
  }
  if (!found.front()->full_year) {
    return failure(error("funds_amount_missing", where, std::move(facts)));
  }
  return *found.front()->full_year;
}

/// `amount` in `unit`; nothing where the two measure different things or the result does not fit.
std::optional<Ratio> converted(const Quantity& amount, const Unit& unit) {
  if (amount.unit.written.empty()) {
    return amount.number.ratio();
  }
  if (amount.unit.family != unit.family) {
    return std::nullopt;
  }
  return quotient(amount.in_base(), Quantity{Decimal{1, 0}, unit}.in_base());
}

}  // namespace

Result<BoundIndicator> bind_indicator(std::span<const ProjectOnCourse> projects,
                                      const std::string& project, const std::string& indicator,
                                      const Source& where) {
  const auto found = find_project(projects, project, indicator, where);
  if (!found) {
    return failure(found.error());
  }
  if (std::ranges::find(kReserved, indicator) != kReserved.end()) {
    return BoundIndicator{*found, indicator, nullptr};
  }
  const auto on_form = find_indicator((*found)->form.get(), indicator, where);
  if (!on_form) {
    return failure(on_form.error());
  }
  return BoundIndicator{*found, (*on_form)->code, *on_form};
}

Result<std::optional<Ratio>> fixed_denominator(const Feed& feed, const Form& form,
                                               const UnitTable& units) {
  const auto* ratio = std::get_if<RatioOf>(&feed.figure);
  if (ratio == nullptr || std::holds_alternative<RowTotal>(ratio->denominator)) {
    return std::nullopt;
  }
  Quantity amount;
  std::string label;
  if (const auto* constant = std::get_if<ConstantAmount>(&ratio->denominator)) {
    amount = {constant->number, units.resolve(normalise(constant->unit))};
    label = to_string(amount);
  } else {
    label = std::get<FundsAmount>(ratio->denominator).label;
    const auto funds = funds_amount(label, form, feed.where);
    if (!funds) {
      return failure(funds.error());
    }
    amount = *funds;
  }
  if (amount.number.mantissa <= 0) {
    return failure(error("denominator_not_positive", feed.where,
                         {{"label", label}, {"project", form.project}}));
  }
  const auto value = converted(amount, units.resolve(normalise(feed.unit)));
  if (!value) {
    return failure(error("ratio_units_differ", feed.where,
                         {{"unit", feed.unit}, {"other", amount.unit.written}}));
  }
  return value;
}

}  // namespace duibiao
