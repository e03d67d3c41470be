#include "adapters/form/claims/form_claims.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "adapters/form/claims/claim_dates.h"
#include "adapters/form/claims/explanation.h"
#include "adapters/form/fields/tick_boxes.h"
#include "adapters/interchange/statements.h"
#include "engine/actual/reading.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kExactDecimals = 18;

/// Columns whose text is one statement.
constexpr std::array<std::pair<GridColumn, StatementKind>, 8> kPlainColumns{
    {{GridColumn::actual, StatementKind::claimed_value},
     {GridColumn::score, StatementKind::claimed_score},
     {GridColumn::reason, StatementKind::reason},
     {GridColumn::measure, StatementKind::measure},
     {GridColumn::due, StatementKind::due},
     {GridColumn::evidence, StatementKind::evidence},
     {GridColumn::forecast, StatementKind::forecast},
     {GridColumn::remark, StatementKind::measure}}};

/// The columns of the five categories of a deviation.
constexpr std::array<std::pair<GridColumn, ReasonCategory>, 5> kCategoryColumns{
    {{GridColumn::reason_funds, ReasonCategory::funds},
     {GridColumn::reason_institution, ReasonCategory::institution},
     {GridColumn::reason_staff, ReasonCategory::staff},
     {GridColumn::reason_hardware, ReasonCategory::hardware},
     {GridColumn::reason_other, ReasonCategory::other}}};

/// The columns that are ticked for how sure the unit is.
constexpr std::array<std::pair<GridColumn, Likelihood>, 3> kLikelihoodColumns{
    {{GridColumn::likely_certain, Likelihood::certain},
     {GridColumn::likely_possible, Likelihood::possible},
     {GridColumn::likely_impossible, Likelihood::impossible}}};

/// A number for the likelihood, as some systems write it (regulations §2.2).
constexpr std::array<std::string_view, 3> kLikelihoodNumbers{"1", "2", "3"};

template <class Value, std::size_t N>
const Value* value_for(const std::array<std::pair<GridColumn, Value>, N>& columns,
                       GridColumn column) {
  const auto* const found =
      std::ranges::find(columns, column, &std::pair<GridColumn, Value>::first);
  return found == columns.end() ? nullptr : &found->second;
}

// ---- Figures ----

class FigureCollector {
 public:
  FigureCollector(const ClaimSources& sources, const Vocabulary& vocabulary)
      : sources_(sources), vocabulary_(vocabulary) {}

  Read<std::vector<FormFigure>> collect() {
    const std::vector<RowName> rows = rows_of(sources_.form);
    for (std::size_t i = 0; i < sources_.rows.size(); ++i) {
      for (const ClaimCell& cell : sources_.rows[i]) {
        if (cell.role == GridColumn::actual) {
          add_row(rows[i], i, cell);
        }
      }
    }
    const auto total = std::ranges::find(sources_.funds, true, &FundsRow::is_total);
    if (total != sources_.funds.end()) {
      add_money(*total);
    }
    return std::move(read_);
  }

 private:
  void add_row(const RowName& row, std::size_t index, const ClaimCell& cell) {
    if (is_blank(cell.text, vocabulary_)) {
      return;
    }
    const Date day =
        column_day(sources_.layout.columns[cell.column], sources_.course, sources_.day);
    read_.value.push_back({{.project = sources_.form.project,
                            .indicator = sources_.form.indicators[index].code,
                            .date = day,
                            .value = cell.text,
                            .accrual = Accrual::running_total,
                            .where = cell.where},
                           row});
  }

  void add_money(const FundsRow& total) {
    add_amount("@budget_initial", total, FundsWord::budget_initial);
    add_amount("@budget_adjusted", total, FundsWord::full_year);
    add_amount("@executed", total, FundsWord::executed);
    const auto executed = total.amounts.find(FundsWord::executed);
    if (sources_.funds_leaf == nullptr || executed == total.amounts.end() || !total.full_year) {
      return;
    }
    const std::string pair = brief(executed->second.in_base(), kExactDecimals) + "/" +
                             brief(total.full_year->in_base(), kExactDecimals);
    read_.value.push_back(
        {{.project = sources_.form.project,
          .indicator = sources_.funds_leaf->code,
          .date = sources_.day,
          .value = pair,
          .accrual = Accrual::running_total,
          .where = total.places.at(FundsWord::executed)},
         RowName{.name = sources_.funds_leaf->name, .level1 = sources_.funds_leaf->level1}});
  }

  void add_amount(std::string_view indicator, const FundsRow& total, FundsWord word) {
    const auto amount = total.amounts.find(word);
    if (amount != total.amounts.end()) {
      read_.value.push_back({{.project = sources_.form.project,
                              .indicator = std::string(indicator),
                              .date = sources_.day,
                              .value = to_string(amount->second),
                              .accrual = Accrual::running_total,
                              .where = total.places.at(word)},
                             std::nullopt});
    }
  }

  const ClaimSources& sources_;
  const Vocabulary& vocabulary_;
  Read<std::vector<FormFigure>> read_{};
};

// ---- Statements ----

class StatementCollector {
 public:
  StatementCollector(const ClaimSources& sources, const FormWords& words,
                     const Vocabulary& vocabulary)
      : sources_(sources), words_(words), vocabulary_(vocabulary) {}

  Read<std::vector<FormStatement>> collect() {
    const std::vector<RowName> rows = rows_of(sources_.form);
    for (std::size_t i = 0; i < sources_.rows.size(); ++i) {
      subject_ = {sources_.form.indicators[i].code, rows[i]};
      take_row(sources_.rows[i]);
    }
    take_funds();
    for (const auto& total : sources_.totals) {
      subject_ = {std::string(kTotal), std::nullopt};
      for (const ClaimCell& cell : total) {
        if (cell.role == GridColumn::score) {
          add(StatementKind::claimed_score, cell.text, cell.where);
        }
      }
    }
    take_fields();
    return std::move(read_);
  }

 private:
  void take_row(const std::vector<ClaimCell>& cells) {
    for (const ClaimCell& cell : cells) {
      if (const StatementKind* kind = value_for(kPlainColumns, cell.role)) {
        take_plain(cells, cell, *kind);
      } else if (const ReasonCategory* category = value_for(kCategoryColumns, cell.role)) {
        add_category(cells, cell, *category);
      } else if (cell.role == GridColumn::reason_category) {
        add_named_category(cells, cell);
      }
    }
    take_likelihood(cells);
  }

  void take_plain(const std::vector<ClaimCell>& cells, const ClaimCell& cell, StatementKind kind) {
    const bool explains_ticks =
        cell.role == GridColumn::reason && (has_tick(cells) || has_category(cells));
    const bool is_remark = cell.role == GridColumn::remark && sources_.kind != FormKind::monitoring;
    if (explains_ticks || is_remark) {  // the former stands with each ticked category
      return;
    }
    const Date day =
        cell.role == GridColumn::actual
            ? column_day(sources_.layout.columns[cell.column], sources_.course, sources_.day)
            : sources_.day;
    if (kind == StatementKind::measure) {
      add_measure(cell.text, cell.where);
    } else if (kind == StatementKind::reason) {
      add_explanation(cell.text, cell.where);
    } else {
      add(kind, cell.text, cell.where, day);
    }
  }

  /// A measure, with its day where one is written behind it: …（2024-09-30前完成）.
  void add_measure(const std::string& written, const Source& where) {
    const DatedMeasure measure = dated_measure(written);
    add(StatementKind::measure, measure.text, where);
    add(StatementKind::due, measure.due, where);
  }

  /// A cell for reasons and measures together.
  void add_explanation(const std::string& written, const Source& where) {
    const Explanation explanation = parse_explanation(written);
    for (const std::string& reason : explanation.reasons) {
      add(StatementKind::reason, reason, where);
    }
    const bool known = statement_value(StatementKind::over_cause, explanation.over_cause,
                                       house_interchange_words(), where)
                           .has_value();
    add(known ? StatementKind::over_cause : StatementKind::reason, explanation.over_cause, where);
    add_measure(explanation.measure, where);
  }

  [[nodiscard]] bool has_tick(const std::vector<ClaimCell>& cells) const {
    return std::ranges::any_of(cells, [this](const ClaimCell& cell) {
      return value_for(kCategoryColumns, cell.role) != nullptr && is_tick(cell.text, words_.rows);
    });
  }

  [[nodiscard]] bool has_category(const std::vector<ClaimCell>& cells) const {
    return std::ranges::any_of(cells, [this](const ClaimCell& cell) {
      return cell.role == GridColumn::reason_category && !is_blank(cell.text, vocabulary_);
    });
  }

  /// The category named in a column of its own, beside the reason's text.
  void add_named_category(const std::vector<ClaimCell>& cells, const ClaimCell& cell) {
    if (is_blank(cell.text, vocabulary_)) {
      return;
    }
    const auto category = reason_category(cell.text);
    if (!category) {
      read_.problems.push_back(
          error("reason_category_unknown", cell.where, {{"found", cell.text}}));
      return;
    }
    const auto text = std::ranges::find(cells, GridColumn::reason, &ClaimCell::role);
    std::string said(name_of(*category));
    said.append(": ").append(text == cells.end() ? "" : text->text);
    add(StatementKind::reason, said, cell.where);
  }

  /// A category's column holds the reason itself, or a tick beside the reason in its own column.
  void add_category(const std::vector<ClaimCell>& cells, const ClaimCell& cell,
                    ReasonCategory category) {
    if (is_blank(cell.text, vocabulary_)) {
      return;
    }
    std::string text = cell.text;
    const auto explained = std::ranges::find(cells, GridColumn::reason, &ClaimCell::role);
    if (is_tick(cell.text, words_.rows) && explained != cells.end() &&
        !is_blank(explained->text, vocabulary_)) {
      text = explained->text;
    }
    std::string said(name_of(category));
    said += ": ";
    said += text;
    add(StatementKind::reason, said, cell.where);
  }

  void take_likelihood(const std::vector<ClaimCell>& cells) {
    std::vector<std::pair<Likelihood, Source>> ticked;
    for (const ClaimCell& cell : cells) {
      const Likelihood* likelihood = value_for(kLikelihoodColumns, cell.role);
      if (likelihood != nullptr && !is_blank(cell.text, vocabulary_)) {
        ticked.emplace_back(*likelihood, cell.where);
      } else if (cell.role == GridColumn::likelihood) {
        add_likelihood(cell);
      }
    }
    if (ticked.size() > 1) {
      read_.problems.push_back(error("likelihood_twice", ticked[1].second,
                                     {{"name", subject_.second ? subject_.second->name : ""}}));
    } else if (ticked.size() == 1) {
      add(StatementKind::likelihood, std::string(name_of(ticked[0].first)), ticked[0].second);
    }
  }

  void add_likelihood(const ClaimCell& cell) {
    const auto* const number = std::ranges::find(kLikelihoodNumbers, normalise(cell.text));
    const std::string word =
        number == kLikelihoodNumbers.end()
            ? cell.text
            : std::string(name_of(
                  kLikelihoodColumns[static_cast<std::size_t>(number - kLikelihoodNumbers.begin())]
                      .second));
    add(StatementKind::likelihood, word, cell.where);
  }

  void take_funds() {
    const auto total = std::ranges::find(sources_.funds, true, &FundsRow::is_total);
    if (total == sources_.funds.end()) {
      return;
    }
    subject_ = {std::string(kFundsRow), std::nullopt};
    constexpr std::array<std::pair<FundsWord, StatementKind>, 3> kTexts{
        {{FundsWord::rate, StatementKind::claimed_value},
         {FundsWord::score, StatementKind::claimed_score},
         {FundsWord::reason, StatementKind::reason}}};
    for (const auto& [word, kind] : kTexts) {
      const auto text = total->texts.find(word);
      if (text != total->texts.end()) {
        add(kind, text->second.text, text->second.where);
      }
    }
    const auto forecast = total->amounts.find(FundsWord::forecast);
    if (forecast != total->amounts.end()) {
      add(StatementKind::forecast, to_string(forecast->second),
          total->places.at(FundsWord::forecast));
    }
  }

  void take_fields() {
    constexpr std::array<std::tuple<FieldRole, std::string_view, StatementKind>, 3> kFields{
        {{FieldRole::goal_done, kGoal, StatementKind::claimed_value},
         {FieldRole::reason, kWholeProject, StatementKind::reason},
         {FieldRole::measure, kWholeProject, StatementKind::measure}}};
    for (const RoleField& field : sources_.fields) {
      for (const auto& [role, indicator, kind] : kFields) {
        if (field.role == role) {
          subject_ = {std::string(indicator), std::nullopt};
          add(kind, field.field.text, field.field.where);
        }
      }
    }
  }

  void add(StatementKind kind, const std::string& written, const Source& where) {
    add(kind, written, where, sources_.day);
  }

  void add(StatementKind kind, const std::string& written, const Source& where, const Date& day) {
    if (is_blank(written, vocabulary_)) {
      return;
    }
    auto value = statement_value(kind, written, house_interchange_words(), where);
    if (!value) {
      read_.problems.push_back(std::move(value.error()));
      return;
    }
    read_.value.push_back({{.project = sources_.form.project,
                            .indicator = subject_.first,
                            .date = day,
                            .kind = kind,
                            .value = *std::move(value),
                            .author = sources_.form.unit,
                            .author_of_form = true,
                            .where = where},
                           subject_.second});
  }

  const ClaimSources& sources_;
  const FormWords& words_;
  const Vocabulary& vocabulary_;
  Read<std::vector<FormStatement>> read_{};
  std::pair<std::string, std::optional<RowName>> subject_{};  ///< whom the next words are about
};

}  // namespace

std::vector<RowName> rows_of(const Form& form) {
  std::vector<RowName> rows;
  std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t> seen;
  for (const Indicator& indicator : form.indicators) {
    const std::uint32_t ordinal =
        seen[{indicator.level1, indicator.level2, normalise(indicator.name)}]++;
    rows.push_back({indicator.name, indicator.level1, indicator.level2, ordinal});
  }
  for (RowName& row : rows) {
    row.count = seen.at({row.level1, row.level2, normalise(row.name)});
  }
  return rows;
}

Read<std::vector<FormFigure>> form_figures(const ClaimSources& sources,
                                           const Vocabulary& vocabulary) {
  return FigureCollector(sources, vocabulary).collect();
}

Read<std::vector<FormStatement>> form_statements(const ClaimSources& sources,
                                                 const FormWords& words,
                                                 const Vocabulary& vocabulary) {
  return StatementCollector(sources, words, vocabulary).collect();
}

}  // namespace duibiao
