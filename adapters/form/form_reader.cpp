#include "adapters/form/form_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "adapters/form/claims/claim_dates.h"
#include "adapters/form/claims/execution_leaf.h"
#include "adapters/form/claims/form_claims.h"
#include "adapters/form/fields/course_text.h"
#include "adapters/form/fields/funds_lines.h"
#include "adapters/form/fields/funds_unit.h"
#include "adapters/form/fields/header_fields.h"
#include "adapters/form/fields/tick_boxes.h"
#include "adapters/form/form_blocks.h"
#include "adapters/form/form_words.h"
#include "adapters/form/grid/indicators.h"
#include "adapters/form/grid/level_inference.h"
#include "adapters/form/grid/row_placement.h"
#include "adapters/form/grid/sheet_rows.h"
#include "adapters/form/project_code.h"

namespace duibiao {
namespace {

/// Where the text of a field stands in the form; null where it has no member of its own.
std::string* member_of(Form& form, FieldRole role) {
  switch (role) {
    case FieldRole::name:
      return &form.name;
    case FieldRole::department:
      return &form.department;
    case FieldRole::unit:
      return &form.unit;
    case FieldRole::type:
      return &form.type;
    case FieldRole::code:
      return &form.project;
    case FieldRole::long_term_goal:
      return &form.long_term_goal;
    case FieldRole::annual_goal:
      return &form.annual_goal;
    case FieldRole::title:
    case FieldRole::unit_else:
    case FieldRole::type_else:
    case FieldRole::start:
    case FieldRole::finish:
    case FieldRole::year:
    case FieldRole::goal_done:
    case FieldRole::reason:
    case FieldRole::measure:
    case FieldRole::reported_on:
    case FieldRole::other:
      return nullptr;
  }
  return nullptr;
}

/// What the columns of a grid make the form.
FormKind kind_of(const GridLayout& layout) {
  const auto has = [&layout](GridColumn column) { return layout.find(column) != nullptr; };
  if (has(GridColumn::forecast) || has(GridColumn::likelihood) || has(GridColumn::likely_certain)) {
    return FormKind::monitoring;
  }
  if (!has(GridColumn::actual)) {
    return FormKind::target;
  }
  return has(GridColumn::weight) || has(GridColumn::score) ? FormKind::self_evaluation
                                                           : FormKind::transfer_payment;
}

/// Puts a form together block by block and collects what each step has to say.
class FormReader {
 public:
  FormReader(const std::string& file, const Vocabulary& vocabulary, const FormOptions& options)
      : file_(file), vocabulary_(vocabulary), options_(options) {}

  Read<FilledForm> read(std::span<const FormLine> lines) {
    form().where.file = file_;
    if (lines.empty()) {
      problems_.push_back(error("form_empty", form().where));
    } else {
      form().where.sheet = lines.front().sheet;
      const FormBlocks blocks = sort_into_blocks(lines, words_);
      take_fields(blocks);
      take_funds(blocks);
      take_grid(blocks);
      take_claims(blocks);
    }
    std::ranges::stable_sort(problems_, {}, [](const Problem& p) { return p.where.line; });
    std::ranges::copy_if(problems_, std::back_inserter(form().notes), [](const Problem& problem) {
      return problem.severity != Severity::error;
    });
    return {std::move(filled_), std::move(problems_)};
  }

 private:
  [[nodiscard]] Form& form() { return filled_.form; }

  template <class T>
  T take(Read<T> read) {
    append(problems_, std::move(read.problems));
    return std::move(read.value);
  }

  // ---- Header ----

  void take_fields(const FormBlocks& blocks) {
    fields_ = take(read_header_fields(blocks, words_, file_));
    for (const RoleField& field : fields_) {
      set_member(field);
      form().header.push_back(field.field);
    }
    fill_from(form().unit, FieldRole::unit_else);
    choose_type();
    const FormTime time = take(read_form_time(fields_));
    form().course = time.course;
    name_project(time.year);
  }

  void set_member(const RoleField& field) {
    std::string* member = member_of(form(), field.role);
    const std::string& text = field.field.text;
    if (member == nullptr || text.empty() || *member == text) {
      return;
    }
    if (member->empty()) {
      *member = text;
    } else {
      problems_.push_back(
          warning("field_repeated", field.field.where, {{"label", field.field.label}}));
    }
  }

  /// Where `text` is empty it is what the field of `role` says.
  void fill_from(std::string& text, FieldRole role) {
    const HeaderField* other = field_of(fields_, role);
    if (text.empty() && other != nullptr) {
      text = other->text;
    }
  }

  /// The project's type is what 项目类型 says, else 项目类别 or 项目属性; of boxes the ticked ones.
  void choose_type() {
    fill_from(form().type, FieldRole::type_else);
    const auto ticked = ticked_options(form().type, words_.rows);
    if (ticked) {
      form().type = ticked->empty() ? "" : ticked->front();
      for (std::size_t i = 1; i < ticked->size(); ++i) {
        form().type += "、" + (*ticked)[i];
      }
    }
  }

  void name_project(std::optional<int> year) {
    filled_.has_own_code = !form().project.empty();
    if (filled_.has_own_code || !options_.project.empty()) {
      form().project = filled_.has_own_code ? form().project : options_.project;
      return;
    }
    if (form().name.empty()) {
      problems_.push_back(error("form_without_project", form().where));
      return;
    }
    if (!year && form().course) {
      year = form().course->first.year();
    }
    form().project = stable_project_code(year, form().department, form().name);
    problems_.push_back(note("project_code_made", form().where, {{"project", form().project}}));
  }

  // ---- Funds and grid ----

  void take_funds(const FormBlocks& blocks) {
    const Unit unit = stated_unit(blocks, vocabulary_);
    funds_ = take(read_funds(blocks.funds, words_, vocabulary_, file_, unit));
    form().funds = as_lines(funds_);
    append(problems_, infer_expenditure_unit(form().funds, words_, vocabulary_));
  }

  void take_grid(const FormBlocks& blocks) {
    if (blocks.grid.empty()) {
      problems_.push_back(error("grid_not_found", form().where));
      return;
    }
    std::vector<LevelledRow> rows;
    if (blocks.grid.front().exact) {
      take_goals(blocks);
      SheetGrid grid = take(read_sheet_grid(blocks.grid, words_, vocabulary_, file_));
      layout_ = std::move(grid.layout);
      totals_ = std::move(grid.totals);
      rows = std::move(grid.rows);
    } else {
      Grid grid = take(read_grid(blocks.grid, words_, vocabulary_, file_));
      rows = take(assign_levels(grid, vocabulary_, file_));
      layout_ = std::move(grid.layout);
    }
    filled_.kind = kind_of(layout_);
    GridContent content =
        take(read_indicators(rows, layout_,
                             {.project = form().project,
                              .course = form().course.value_or(options_.course.value_or(Course{})),
                              .vocabulary = vocabulary_,
                              .file = file_}));
    form().indicators = std::move(content.indicators);
    form().empty_labels = std::move(content.empty_labels);
    rows_ = std::move(content.filled);
  }

  /// Blocks of one annual goal each have its label beside their heading: 年度绩效目标1（40分）.
  void take_goals(const FormBlocks& blocks) {
    for (const FormLine& line : blocks.grid) {
      const auto filled = filled_cells(line);
      const std::string_view label = filled.empty() ? "" : cell_at(line, filled.front());
      if (words_.numbered_field(label) == FieldRole::annual_goal && is_grid_heading(line, words_)) {
        form().header.push_back({std::string(label), "", place(file_, line)});
      }
    }
  }

  // ---- What the unit filled in ----

  void take_claims(const FormBlocks& blocks) {
    const auto leaf = take(execution_leaf(form(), funds_, vocabulary_));
    if (filled_.kind != FormKind::target) {
      read_claims(blocks, leaf ? &*leaf : nullptr);
    }
    if (leaf) {
      form().indicators.insert(form().indicators.begin(), *leaf);
    }
  }

  void read_claims(const FormBlocks& blocks, const Indicator* leaf) {
    const auto course = known_course();
    const auto day =
        form_day({filled_.kind, course, layout_, blocks.funds, fields_, form().where}, words_);
    if (!day || !course) {
      filled_.figures.problems.push_back(day.error());
      filled_.statements.problems.push_back(day.error());
      return;
    }
    const ClaimSources sources{filled_.kind, form(), leaf,    layout_, rows_,
                               totals_,      funds_, fields_, *course, *day};
    filled_.figures = form_figures(sources, vocabulary_);
    filled_.statements = form_statements(sources, words_, vocabulary_);
  }

  /// The form's own course, else the year that was asked for; never that of the day of assessment,
  /// which says nothing about figures.
  [[nodiscard]] std::optional<Course> known_course() {
    if (form().course || !options_.year) {
      return form().course;
    }
    return calendar_year(*options_.year);
  }

  const std::string& file_;
  const Vocabulary& vocabulary_;
  const FormOptions& options_;
  const FormWords& words_ = house_form_words();
  FilledForm filled_{};
  Problems problems_{};
  std::vector<RoleField> fields_{};
  std::vector<FundsRow> funds_{};
  GridLayout layout_{};
  std::vector<std::vector<ClaimCell>> rows_{};
  std::vector<std::vector<ClaimCell>> totals_{};
};

}  // namespace

std::string_view name_of(FormKind kind) {
  switch (kind) {
    case FormKind::target:
      return "绩效目标表";
    case FormKind::monitoring:
      return "绩效运行监控表";
    case FormKind::self_evaluation:
      return "绩效自评表";
    case FormKind::transfer_payment:
      return "转移支付绩效自评表";
  }
  __builtin_trap();
}

Read<FilledForm> read_form(std::span<const FormLine> lines, const std::string& file,
                           const Vocabulary& vocabulary, const FormOptions& options) {
  return FormReader(file, vocabulary, options).read(lines);
}

}  // namespace duibiao
