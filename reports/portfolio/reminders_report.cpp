#include "reports/portfolio/reminders_report.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "reports/csv/csv_line.h"
#include "reports/forms/parts/cells.h"
#include "reports/forms/parts/model_tables.h"

namespace duibiao {
namespace {

std::string_view code_of(Owed owed) {
  constexpr std::array<std::string_view, kOwed.size()> kCodes{"owed_figure",     "owed_progress",
                                                              "owed_execution",  "owed_reason",
                                                              "owed_likelihood", "owed_forecast"};
  return kCodes.at(static_cast<std::size_t>(owed));
}

/// The word of an interchange file.
std::string_view word_of(Owed owed) {
  return code_of(owed).substr(std::string_view("owed_").size());
}

std::vector<const ProjectReminder*> sorted(const std::vector<ProjectReminder>& reminders) {
  std::vector<const ProjectReminder*> rows;
  for (const ProjectReminder& reminder : reminders) {
    rows.push_back(&reminder);
  }
  std::ranges::stable_sort(rows, {}, [](const ProjectReminder* reminder) {
    return std::tie(reminder->department, reminder->unit, reminder->project);
  });
  return rows;
}

/// Makes the two pages.
class Reminders {
 public:
  Reminders(const std::vector<ProjectReminder>& reminders, const CollectionState& state)
      : reminders_(reminders),
        units_(by_unit(reminders)),
        state_(state),
        words_(state.options.language) {}

  DocumentPage totals() const {
    DocumentPage page{words_("page_reminder_units"), true, {}};
    page.blocks.emplace_back(DocumentLine{LineRole::title, words_("title_reminders")});
    page.blocks.emplace_back(DocumentLine{LineRole::subtitle, headline()});
    DocumentTable table{{18, 22, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11}, {}};
    std::vector<std::string> headings{words_("label_department"), words_("label_unit"),
                                      words_("column_projects"), words_("column_owing_projects"),
                                      words_("column_late_projects")};
    for (const Owed owed : kOwed) {
      headings.push_back(words_(code_of(owed)));
    }
    headings.push_back(words_("column_last_figure"));
    table.rows.push_back(heading_row(headings));
    for (const UnitReminder& unit : units_) {
      table.rows.push_back(total(unit));
    }
    page.blocks.emplace_back(std::move(table));
    return page;
  }

  DocumentPage details() const {
    DocumentPage page{words_("page_reminder_items"), true, {}};
    DocumentTable table{{12, 12, 10, 16, 10, 6, 24, 10}, {}};
    table.rows.push_back(heading_row(
        {words_("label_department"), words_("label_unit"), words_("column_project_code"),
         words_("column_project_name"), words_("column_owed"), words_("column_owed_count"),
         words_("column_owed_indicators"), words_("column_last_figure")}));
    for (const ProjectReminder* reminder : sorted(reminders_)) {
      for (const Owed owed : kOwed) {
        if (reminder->owes(owed)) {
          table.rows.push_back(detail(*reminder, owed));
        }
      }
    }
    if (table.rows.size() == 1) {
      page.blocks.emplace_back(DocumentLine{LineRole::text, words_("nothing_owed")});
    } else {
      page.blocks.emplace_back(std::move(table));
    }
    return page;
  }

 private:
  std::string headline() const {
    int owing = 0;
    int late = 0;
    for (const UnitReminder& unit : units_) {
      owing += unit.owing;
      late += unit.late;
    }
    return words_("reminders_of_day", {{"day", to_string(state_.day)},
                                       {"projects", std::to_string(reminders_.size())},
                                       {"owing", std::to_string(owing)},
                                       {"late", std::to_string(late)}});
  }

  DocumentRow total(const UnitReminder& unit) const {
    std::vector<DocumentCell> cells{
        text_cell(stated_name(unit.department, words_)), text_cell(stated_name(unit.unit, words_)),
        count_cell(unit.projects), count_cell(unit.owing), late_cell(unit.late)};
    for (const int count : unit.items) {
      cells.push_back(count_cell(count));
    }
    cells.push_back(word_cell(day_text(unit.last_figure)));
    return row_of(std::move(cells));
  }

  static DocumentCell late_cell(int late) {
    DocumentCell cell = count_cell(late);
    cell.tone = late > 0 ? Tone::bad : Tone::none;
    return cell;
  }

  std::string day_text(const std::optional<Date>& day) const {
    return day ? to_string(*day) : words_("never_reported");
  }

  DocumentRow detail(const ProjectReminder& reminder, Owed owed) const {
    std::string indicators;
    const auto items = reminder.of(owed);
    for (const OwedItem* item : items) {
      indicators.append(indicators.empty() ? "" : words_.pick("、", ", "));
      indicators.append(item->indicator).append(item->name.empty() ? "" : " ").append(item->name);
    }
    return row_of({text_cell(stated_name(reminder.department, words_)),
                   text_cell(stated_name(reminder.unit, words_)), word_cell(reminder.project),
                   text_cell(reminder.name), word_cell(words_(code_of(owed))),
                   count_cell(std::ssize(items)), text_cell(std::move(indicators)),
                   word_cell(day_text(reminder.last_figure))});
  }

  const std::vector<ProjectReminder>& reminders_;
  std::vector<UnitReminder> units_;
  const CollectionState& state_;
  Words words_;
};

}  // namespace

Document reminders_document(const std::vector<ProjectReminder>& reminders,
                            const CollectionState& state) {
  const Reminders made(reminders, state);
  Document document = collection_document(state, Words(state.options.language)("title_reminders"));
  document.pages = {made.totals(), made.details()};
  return document;
}

std::string render_reminders_csv(const std::vector<ProjectReminder>& reminders) {
  std::string text = csv_line({"department", "unit", "project", "name", "indicator",
                               "indicator_name", "owed", "reason", "last_figure"});
  for (const ProjectReminder* reminder : sorted(reminders)) {
    const std::string last = reminder->last_figure ? to_string(*reminder->last_figure) : "";
    for (const OwedItem& item : reminder->items) {
      constexpr std::string_view kPrefix = "explain_";
      const std::string why =
          item.when ? std::string(duibiao::code_of(*item.when).substr(kPrefix.size())) : "";
      text += csv_line({reminder->department, reminder->unit, reminder->project, reminder->name,
                        item.indicator, item.name, std::string(word_of(item.owed)), why, last});
    }
  }
  return text;
}

}  // namespace duibiao
