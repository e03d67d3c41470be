#include "adapters/sqlite/targets/form_difference.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "adapters/sqlite/targets/form_words.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

/// What a form says about one subject.
struct Said {
  std::string subject{};
  std::string text{};
  Source where{};
};

/// Everything said about the form as a whole, or about one indicator.
using Sayings = std::vector<Said>;

std::string amount_text(const std::optional<Quantity>& amount) {
  return amount ? to_string(amount->number) + amount->unit.written : "";
}

/// A subject that can stand more than once on a form: "header 单位", "header 单位 #2".
std::string numbered(std::map<std::string, int>& seen, std::string_view kind,
                     std::string_view label) {
  std::string subject(kind);
  subject += ' ';
  subject += label;
  const int times = ++seen[subject];
  return times == 1 ? subject : subject + " #" + std::to_string(times);
}

Sayings sayings_of(const Form& form) {
  Sayings said{{"name", form.name, form.where},
               {"department", form.department, form.where},
               {"unit", form.unit, form.where},
               {"type", form.type, form.where},
               {"long_term_goal", form.long_term_goal, form.where},
               {"annual_goal", form.annual_goal, form.where}};
  said.push_back({"start", form.course ? to_string(form.course->first) : "", form.where});
  said.push_back({"end", form.course ? to_string(form.course->last) : "", form.where});
  std::map<std::string, int> seen;
  for (const HeaderField& field : form.header) {
    said.push_back({numbered(seen, "header", field.label), field.text, field.where});
  }
  for (const FundsLine& line : form.funds) {
    const std::string_view side = kSides.at(static_cast<std::size_t>(line.side));
    const std::string subject = numbered(seen, side, line.label);
    said.push_back({subject + " half_year", amount_text(line.half_year), line.where});
    said.push_back({subject + " full_year", amount_text(line.full_year), line.where});
  }
  for (const std::string& label : form.empty_labels) {
    said.push_back({numbered(seen, "empty", label), label, form.where});
  }
  return said;
}

Sayings sayings_of(const Indicator& indicator) {
  const auto measure = kMeasures.at(static_cast<std::size_t>(indicator.measure));
  const auto kind =
      indicator.kind ? kKinds.at(static_cast<std::size_t>(*indicator.kind)) : std::string_view{};
  return {
      {"level1", indicator.level1, indicator.where},
      {"level2", indicator.level2, indicator.where},
      {"name", indicator.name, indicator.where},
      {"measure", std::string(measure), indicator.where},
      {"measure_given", indicator.measure_given ? "yes" : "no", indicator.where},
      {"kind", std::string(kind), indicator.where},
      {"half_year_column", indicator.has_half_year ? "yes" : "no", indicator.where},
      {"half_year_target", indicator.half_year.written, indicator.half_year.where},
      {"full_year_target", indicator.full_year.written, indicator.full_year.where},
      {"weight", indicator.weight ? brief(indicator.weight->ratio(), 18) : "", indicator.where}};
}

const Said* about(const Sayings& sayings, std::string_view subject) {
  const auto found = std::ranges::find(sayings, subject, &Said::subject);
  return found == sayings.end() ? nullptr : &*found;
}

/// Compares two lists of sayings about one thing of one project.
class Comparison {
 public:
  explicit Comparison(std::string project) : project_(std::move(project)) {}

  void add(const std::string& indicator, const Said* from, const Said* to) {
    if (from != nullptr && to != nullptr && from->text == to->text) {
      return;
    }
    Change& change = changes_.emplace_back();
    change.project = project_;
    change.indicator = indicator;
    change.subject = (to != nullptr ? to : from)->subject;
    change.from = from != nullptr ? std::optional(from->text) : std::nullopt;
    change.to = to != nullptr ? std::optional(to->text) : std::nullopt;
    change.where = (to != nullptr ? to : from)->where;
  }

  void add(const std::string& indicator, const Sayings& before, const Sayings& after) {
    for (const Said& said : after) {
      add(indicator, about(before, said.subject), &said);
    }
    for (const Said& said : before) {
      if (about(after, said.subject) == nullptr) {
        add(indicator, &said, nullptr);
      }
    }
  }

  [[nodiscard]] std::vector<Change> changes() && { return std::move(changes_); }

 private:
  std::string project_;
  std::vector<Change> changes_{};
};

const Indicator* coded(const Form& form, std::string_view code) {
  const auto found = std::ranges::find(form.indicators, code, &Indicator::code);
  return found == form.indicators.end() ? nullptr : &*found;
}

/// The codes of `form` that `other` has too, in order.
std::string shared_order(const Form& form, const Form& other) {
  std::string codes;
  for (const Indicator& indicator : form.indicators) {
    if (coded(other, indicator.code) != nullptr) {
      codes += codes.empty() ? "" : " ";
      codes += indicator.code;
    }
  }
  return codes;
}

/// `before` with the measure and the kind that only `after` names: nobody's word is replaced by
/// them.
Indicator with_first_words(Indicator before, const Indicator& after) {
  if (!before.measure_given && after.measure_given) {
    before.measure = after.measure;
    before.measure_given = true;
  }
  if (!before.kind) {
    before.kind = after.kind;
  }
  return before;
}

bool adds_words(const Indicator& before, const Indicator& after) {
  return (!before.measure_given && after.measure_given) || (!before.kind && after.kind);
}

Said whole(const Indicator& indicator) { return {"indicator", indicator.name, indicator.where}; }

}  // namespace

FormDifference form_difference(const Form& before, const Form& after) {
  FormDifference difference;
  Comparison comparison(after.project);
  comparison.add("", sayings_of(before), sayings_of(after));
  const Said order_before{"order", shared_order(before, after), before.where};
  const Said order_after{"order", shared_order(after, before), after.where};
  comparison.add("", &order_before, &order_after);
  for (const Indicator& indicator : after.indicators) {
    if (const Indicator* old = coded(before, indicator.code)) {
      difference.adds = difference.adds || adds_words(*old, indicator);
      comparison.add(indicator.code, sayings_of(with_first_words(*old, indicator)),
                     sayings_of(indicator));
    } else {
      const Said added = whole(indicator);
      comparison.add(indicator.code, nullptr, &added);
    }
  }
  for (const Indicator& indicator : before.indicators) {
    if (coded(after, indicator.code) == nullptr) {
      const Said removed = whole(indicator);
      comparison.add(indicator.code, &removed, nullptr);
    }
  }
  difference.changes = std::move(comparison).changes();
  return difference;
}

}  // namespace duibiao
