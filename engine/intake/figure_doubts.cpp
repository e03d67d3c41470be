#include "engine/intake/figure_doubts.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/actual/reading.h"
#include "engine/intake/expected.h"

namespace duibiao {
namespace {

bool covers(const Course& course, const Date& day) {
  return course.first <= day && day <= course.last;
}

/// Figures about which one question is asked.
struct Group {
  const Observation* first = nullptr;
  std::size_t count = 0;

  void add(const Observation& figure) {
    first = first == nullptr ? &figure : first;
    ++count;
  }
};

/// Sorts figures into the groups of one kind of question.
class Doubts {
 public:
  Doubts(std::span<const Form> forms, std::span<const Form> other_years,
         const Vocabulary& vocabulary)
      : vocabulary_(vocabulary) {
    for (const Form& form : forms) {
      forms_.emplace(form.project, &form);
      for (const Indicator& indicator : form.indicators) {
        indicators_.emplace(
            std::pair(std::string_view(form.project), std::string_view(indicator.code)),
            &indicator);
      }
    }
    for (const Form& form : other_years) {
      others_[form.project].push_back(&form);
    }
  }

  void look_at(const Observation& figure) {
    const auto form = forms_.find(figure.project);
    if (form == forms_.end() || is_blank(figure.value, vocabulary_)) {
      return;
    }
    if (is_outside(*form->second, figure.date)) {
      const bool after = figure.date > form->second->course->last;
      outside_[{figure.where.file, figure.project, after}].add(figure);
    }
    const auto indicator = indicators_.find(
        std::pair(std::string_view(figure.project), std::string_view(figure.indicator)));
    if (indicator != indicators_.end() && is_of_other_unit(*indicator->second, figure.value)) {
      units_[{figure.where.file, figure.project, figure.indicator}].add(figure);
    }
  }

  [[nodiscard]] Problems questions() const {
    Problems problems;
    for (const auto& [key, group] : outside_) {
      const Course& course = *forms_.find(group.first->project)->second->course;
      problems.push_back(warning("figures_outside_course", group.first->where,
                                 {{"project", group.first->project},
                                  {"count", std::to_string(group.count)},
                                  {"date", to_string(group.first->date)},
                                  {"first", to_string(course.first)},
                                  {"last", to_string(course.last)}}));
    }
    for (const auto& [key, group] : units_) {
      const Indicator& indicator = *indicators_
                                        .find(std::pair(std::string_view(group.first->project),
                                                        std::string_view(group.first->indicator)))
                                        ->second;
      problems.push_back(warning("figures_of_other_unit", group.first->where,
                                 {{"indicator", indicator.code},
                                  {"count", std::to_string(group.count)},
                                  {"found", group.first->value},
                                  {"target", expected_cell(indicator).written}}));
    }
    return problems;
  }

 private:
  bool is_outside(const Form& form, const Date& day) const {
    if (!form.course || covers(*form.course, day)) {
      return false;
    }
    const auto others = others_.find(form.project);
    return others == others_.end() || std::ranges::none_of(others->second, [&](const Form* other) {
             return !other->course || covers(*other->course, day);
           });
  }

  bool is_of_other_unit(const Indicator& indicator, const std::string& written) const {
    const auto unit = expected_unit(expected_cell(indicator).target, vocabulary_);
    const auto family = unit ? family_in(written, *unit, vocabulary_) : std::nullopt;
    return family && *family != unit->family;
  }

  const Vocabulary& vocabulary_;
  std::map<std::string_view, const Form*> forms_{};
  std::map<std::pair<std::string_view, std::string_view>, const Indicator*> indicators_{};
  std::map<std::string_view, std::vector<const Form*>> others_{};
  std::map<std::tuple<std::string_view, std::string_view, bool>, Group> outside_{};
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, Group> units_{};
};

}  // namespace

Problems figure_doubts(std::span<const Observation> figures, std::span<const Form> forms,
                       std::span<const Form> other_years, const Vocabulary& vocabulary) {
  Doubts doubts(forms, other_years, vocabulary);
  for (const Observation& figure : figures) {
    doubts.look_at(figure);
  }
  return doubts.questions();
}

}  // namespace duibiao
