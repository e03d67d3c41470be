#include <algorithm>

#include "adapters/mapping/register/figures.h"
#include "adapters/mapping/register/tally.h"

namespace duibiao {
namespace {

struct DatedRow {
  Date date{};
  const RegisterRow* row = nullptr;
};

/// Makes the figures of one feed of a journal.
class JournalFigures {
 public:
  JournalFigures(const FeedJob& job, const Journal& journal) : job_(job), journal_(journal) {}

  Read<std::vector<DatedFigure>> make() {
    collect();
    if (running()) {
      leave_out_other_courses();
    }
    add_up();
    fill_zeros();
    note_rows("blank_amounts", blank_);
    return {std::move(figures_), std::move(problems_)};
  }

 private:
  /// Rows that are worth a remark: how many, and the first one's line.
  struct Remark {
    int rows = 0;
    std::uint32_t first = 0;

    void operator()(const RegisterRow& row) { first = rows++ == 0 ? row.line : first; }
  };

  [[nodiscard]] bool running() const { return job_.feed.accrual == Accrual::running_total; }

  [[nodiscard]] FigureTally fresh() const { return {job_.feed, job_.fixed_denominator}; }

  [[nodiscard]] Moments moments(const std::optional<Date>& day) const { return {job_.course, day}; }

  void note_rows(std::string_view code, const Remark& remark) {
    if (remark.rows > 0) {
      problems_.push_back(note(code, job_.file,
                               {{"source", job_.source.name},
                                {"indicator", job_.feed.indicator},
                                {"rows", std::to_string(remark.rows)},
                                {"first", std::to_string(remark.first)}}));
    }
  }

  /// The rows with their dates, oldest first; one without a date is a fault if it would count.
  void collect() {
    for (const RegisterRow& row : job_.rows.rows) {
      if (const auto* day = std::get_if<Date>(&row.cells[journal_.date])) {
        rows_.push_back({*day, &row});
      } else if (fresh().add(row, moments(std::nullopt)) == Tallied::yes) {
        const std::string& column = job_.source.columns[journal_.date].name;
        problems_.push_back(error("row_without_date",
                                  job_.rows.places.cell(row.line, journal_.date, column),
                                  {{"column", column}}));
      }
    }
    std::ranges::stable_sort(rows_, {}, &DatedRow::date);
  }

  /// A running total begins with the course and ends with it.
  void leave_out_other_courses() {
    Remark outside;
    const auto other = [&](const DatedRow& dated) {
      return dated.date < job_.course.first || dated.date > job_.course.last;
    };
    for (const DatedRow& dated : rows_) {
      if (other(dated) && fresh().add(*dated.row, moments(dated.date)) == Tallied::yes) {
        outside(*dated.row);
      }
    }
    std::erase_if(rows_, other);
    note_rows("rows_outside_course", outside);
  }

  /// Does every row make a figure of its own? Only amounts do: they can be traced one by one.
  [[nodiscard]] bool row_by_row() const {
    const auto* total = std::get_if<RowTotal>(&job_.feed.figure);
    return !running() && total != nullptr && std::holds_alternative<SumOf>(*total);
  }

  void add_up() {
    FigureTally tally = fresh();
    std::uint32_t first = 0;  // line of the first row that counted since the last figure; 0: none
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto& [date, row] = rows_[i];
      const Tallied tallied = tally.add(*row, moments(date));
      if (tallied == Tallied::yes && first == 0) {
        first = row->line;
      }
      if (tallied == Tallied::blank) {
        blank_(*row);
      }
      const bool complete = row_by_row() || i + 1 == rows_.size() || rows_[i + 1].date != date;
      if (!complete || first == 0) {
        continue;
      }
      emit(tally, date, first);
      first = 0;
      if (!running()) {
        tally = fresh();
      }
    }
  }

  void emit(const FigureTally& tally, const Date& date, std::uint32_t line) {
    if (auto text = tally.text()) {
      figures_.push_back({date, std::move(*text), line});
      return;
    }
    problems_.push_back(error("figure_overflow", job_.file,
                              {{"source", job_.source.name}, {"indicator", job_.feed.indicator}}));
  }

  /// A register that says how far it reaches means 0 where it has no row.
  void fill_zeros() {
    if (!job_.source.covers_until || !job_.until || !fresh().zero_without_rows()) {
      return;
    }
    const Date until = *job_.until;
    const Date middle = std::min(middle_of(job_.course), until);
    const Date first = figures_.empty() ? add_days(until, 1) : figures_.front().date;
    const std::string zero = fresh().text().value_or("0");
    if (first > until && until != middle) {
      figures_.insert(figures_.begin(), {until, zero, 0});
    }
    if (first > middle) {
      figures_.insert(figures_.begin(), {middle, zero, 0});
    }
  }

  const FeedJob& job_;
  const Journal& journal_;
  std::vector<DatedRow> rows_{};
  std::vector<DatedFigure> figures_{};
  Remark blank_{};
  Problems problems_{};
};

}  // namespace

Read<std::vector<DatedFigure>> journal_figures(const FeedJob& job, const Journal& journal) {
  return JournalFigures(job, journal).make();
}

}  // namespace duibiao
