#include "adapters/mapping/feed_reader.h"

#include "adapters/mapping/condition_reader.h"

namespace duibiao {
namespace {

enum class TotalWord { sum, count, count_distinct, ratio };

constexpr std::array<TomlWord<TotalWord>, 3> kTotals{
    {{"sum", TotalWord::sum},
     {"count", TotalWord::count},
     {"count_distinct", TotalWord::count_distinct}}};
constexpr std::array<TomlWord<TotalWord>, 4> kFigures{
    {{"sum", TotalWord::sum},
     {"count", TotalWord::count},
     {"count_distinct", TotalWord::count_distinct},
     {"ratio", TotalWord::ratio}}};

Condition both(const Condition& first, Condition second) {
  return {AllOf{{first, std::move(second)}}};
}

/// A share of a fixed amount and a count of different things do not add up from day to day.
bool adds_up(const Feed& feed) {
  const auto counts_distinct = [](const RowTotal& total) {
    return std::holds_alternative<CountDistinctOf>(total);
  };
  if (const auto* total = std::get_if<RowTotal>(&feed.figure)) {
    return !counts_distinct(*total);
  }
  const auto& ratio = std::get<RatioOf>(feed.figure);
  const auto* below = std::get_if<RowTotal>(&ratio.denominator);
  return below != nullptr && !counts_distinct(ratio.numerator) && !counts_distinct(*below);
}

ConstantAmount read_constant(TomlReader& reader) {
  ConstantAmount amount;
  amount.unit = reader.text("unit", Need::optional).value_or("");
  const auto number = reader.decimal("constant", Need::required);
  if (number && number->mantissa <= 0) {
    reader.refuse(error("constant_not_positive", reader.where("constant")));
  }
  amount.number = number.value_or(Decimal{1, 0});
  reader.refuse_unknown_keys();
  return amount;
}

/// Reads one feed; holds what every part of it needs.
class FeedReader {
 public:
  FeedReader(RegisterSource& source, Problems& problems) : source_(source), problems_(problems) {}

  Feed read(const TomlTable& table, const Condition& source_rows) {
    TomlReader reader(table, problems_);
    Feed feed;
    feed.where = table.where;
    feed.indicator = reader.text("indicator", Need::required).value_or("");
    feed.project = reader.text("project", Need::optional).value_or("");
    feed.unit = reader.text("unit", Need::optional).value_or("");
    feed.kind = reader.word("kind", Need::optional, kKindWords);
    feed.figure = read_figure(reader, both(source_rows, own_condition(reader)));
    read_measure(reader, feed);
    reader.refuse_unknown_keys();
    return feed;
  }

 private:
  Condition own_condition(TomlReader& reader) {
    const TomlTable* where = reader.table("where", Need::optional);
    return where != nullptr ? read_condition(*where, source_.columns, problems_) : Condition{};
  }

  std::variant<RowTotal, RatioOf> read_figure(TomlReader& reader, const Condition& rows) {
    const auto word = reader.word("aggregate", Need::required, kFigures);
    if (word != TotalWord::ratio) {
      return make_total(reader, word, rows);
    }
    RatioOf ratio;
    if (const TomlTable* numerator = reader.table("numerator", Need::required)) {
      ratio.numerator = read_total(*numerator, rows);
    }
    if (const TomlTable* denominator = reader.table("denominator", Need::required)) {
      ratio.denominator = read_denominator(*denominator, rows);
    }
    return ratio;
  }

  RowTotal make_total(TomlReader& reader, std::optional<TotalWord> word, const Condition& rows) {
    if (word != TotalWord::sum && word != TotalWord::count_distinct) {
      return CountOf{rows};
    }
    const auto name = reader.text("column", Need::required);
    if (!name) {
      return CountOf{rows};
    }
    const Source where = reader.where("column");
    const ColumnIndex column = use_column(source_.columns, *name, where);
    if (word == TotalWord::count_distinct) {
      return CountDistinctOf{column, rows};
    }
    require_number(source_.columns[column], where);
    return SumOf{column, rows};
  }

  /// A column that is summed up is a number, unless it was declared or compared as something else.
  void require_number(RegisterColumn& column, const Source& named_at) {
    if (column.type == ColumnType::text && column.where == named_at) {
      column.type = ColumnType::number;
    }
    if (column.type != ColumnType::number) {
      problems_.push_back(error("column_not_number", named_at, {{"column", column.name}}));
    }
  }

  RowTotal read_total(const TomlTable& table, const Condition& rows) {
    TomlReader reader(table, problems_);
    const auto word = reader.word("aggregate", Need::required, kTotals);
    RowTotal total = make_total(reader, word, both(rows, own_condition(reader)));
    reader.refuse_unknown_keys();
    return total;
  }

  std::variant<RowTotal, ConstantAmount, FundsAmount> read_denominator(const TomlTable& table,
                                                                       const Condition& rows) {
    TomlReader reader(table, problems_);
    if (reader.any("funds", Need::optional) != nullptr) {
      FundsAmount amount{reader.text("funds", Need::required).value_or("")};
      reader.refuse_unknown_keys();
      return amount;
    }
    if (reader.any("constant", Need::optional) != nullptr) {
      return read_constant(reader);
    }
    return read_total(table, rows);
  }

  [[nodiscard]] bool is_roster() const {
    return std::holds_alternative<RosterSource>(source_.type);
  }

  /// What the measure is where the mapping does not say: the figures of a roster, and those that do
  /// not add up, stand by themselves; the rows of a journal add up.
  [[nodiscard]] Measure default_measure(const Feed& feed) const {
    if (is_roster() || !adds_up(feed)) {
      return Measure::last;
    }
    return std::holds_alternative<RatioOf>(feed.figure) ? Measure::ratio : Measure::sum;
  }

  void read_measure(TomlReader& reader, Feed& feed) {
    feed.measure =
        reader.word("measure", Need::optional, kMeasureWords).value_or(default_measure(feed));
    const bool last = feed.measure == Measure::last;
    feed.accrual = reader.word("accrual", Need::optional, kAccrualWords)
                       .value_or(last || is_roster() ? Accrual::running_total : Accrual::increment);
    const bool ratio = std::holds_alternative<RatioOf>(feed.figure);
    if ((feed.measure == Measure::ratio && !ratio) || (feed.measure == Measure::sum && ratio)) {
      reader.refuse(error("measure_does_not_fit", reader.where("measure")));
    }
    check_accrual(reader, feed);
  }

  void check_accrual(TomlReader& reader, const Feed& feed) {
    const auto* journal = std::get_if<Journal>(&source_.type);
    if (feed.accrual == Accrual::increment) {
      if (feed.measure == Measure::last || is_roster() || !adds_up(feed)) {
        reader.refuse(error("increment_does_not_fit", reader.where("accrual")));
      }
    } else if (journal != nullptr && !journal->from_course_start) {
      reader.refuse(error("running_total_from_first_row", feed.where));
    }
  }

  RegisterSource& source_;
  Problems& problems_;
};

}  // namespace

Feed read_feed(const TomlTable& table, RegisterSource& source, const Condition& rows,
               Problems& problems) {
  return FeedReader(source, problems).read(table, rows);
}

}  // namespace duibiao
