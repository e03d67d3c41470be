#include "adapters/form/claims/claim_dates.h"

#include <algorithm>

#include "adapters/form/fields/course_text.h"
#include "adapters/form/fields/heading_period.h"

namespace duibiao {
namespace {

/// The months of a monitoring form as its headings name them.
std::optional<HeadingPeriod> monitored(const DateEvidence& evidence, const FormWords& words) {
  for (const ColumnSpan& column : evidence.layout.columns) {
    if (column.role == GridColumn::actual && column.period) {
      return column.period;
    }
  }
  for (const FormLine& line : evidence.funds) {
    for (const std::string& cell : line.cells) {
      const auto period = read_heading_period(cell);
      if (period && words.funds_word(cell) == FundsWord::executed) {
        return period;
      }
    }
  }
  for (const RoleField& field : evidence.fields) {
    const auto period = read_heading_period(field.field.text);
    if (period && period->month < 12 && field.role == FieldRole::title) {
      return period;
    }
  }
  return std::nullopt;
}

/// The day on which the form was filled in, where it says so as a day.
std::optional<Date> filled_in_on(const std::vector<RoleField>& fields) {
  for (const RoleField& field : fields) {
    const auto span =
        field.role == FieldRole::reported_on ? parse_span(field.field.text) : std::nullopt;
    if (span && span->first == span->last) {
      return span->first;
    }
  }
  return std::nullopt;
}

}  // namespace

Result<Date> form_day(const DateEvidence& evidence, const FormWords& words) {
  if (!evidence.course) {
    return failure(error("figures_without_year", evidence.where));
  }
  if (evidence.kind != FormKind::monitoring) {
    return evidence.course->last;
  }
  const auto months = monitored(evidence, words);
  const auto day = months ? day_on(*months, *evidence.course) : filled_in_on(evidence.fields);
  return day ? Result<Date>(*day) : failure(error("monitoring_without_month", evidence.where));
}

Date column_day(const ColumnSpan& column, const Course& course, const Date& form_day) {
  const auto day = column.period ? day_on(*column.period, course) : std::nullopt;
  return day.value_or(form_day);
}

}  // namespace duibiao
