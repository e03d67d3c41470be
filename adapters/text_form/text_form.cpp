#include "adapters/text_form/text_form.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "adapters/text_form/fields/course_text.h"
#include "adapters/text_form/fields/funds_lines.h"
#include "adapters/text_form/fields/funds_unit.h"
#include "adapters/text_form/fields/header_fields.h"
#include "adapters/text_form/form_blocks.h"
#include "adapters/text_form/form_words.h"
#include "adapters/text_form/grid/indicators.h"
#include "adapters/text_form/grid/level_inference.h"
#include "adapters/text_form/grid/row_placement.h"
#include "adapters/text_form/project_code.h"
#include "adapters/text_form/text_lines.h"

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
    case FieldRole::start:
    case FieldRole::finish:
    case FieldRole::year:
    case FieldRole::other:
      return nullptr;
  }
  return nullptr;
}

/// Puts a form together block by block and collects what each step has to say.
class FormReader {
 public:
  FormReader(const std::string& file, const Vocabulary& vocabulary, const FormOptions& options)
      : file_(file), vocabulary_(vocabulary), options_(options) {}

  Read<Form> read(std::string_view text) {
    form_.where.file = file_;
    const std::vector<TextLine> lines = split_lines(text);
    if (lines.empty()) {
      problems_.push_back(error("form_empty", form_.where));
    } else {
      const FormBlocks blocks = sort_into_blocks(lines, words_);
      take_fields(blocks);
      take_funds(blocks);
      take_grid(blocks);
    }
    std::ranges::stable_sort(problems_, {}, [](const Problem& p) { return p.where.line; });
    std::ranges::copy_if(problems_, std::back_inserter(form_.notes), [](const Problem& problem) {
      return problem.severity != Severity::error;
    });
    return {std::move(form_), std::move(problems_)};
  }

 private:
  template <class T>
  T take(Read<T> read) {
    append(problems_, std::move(read.problems));
    return std::move(read.value);
  }

  void take_fields(const FormBlocks& blocks) {
    const auto fields = take(read_header_fields(blocks, words_, file_));
    for (const RoleField& field : fields) {
      set_member(field);
      form_.header.push_back(field.field);
    }
    const FormTime time = take(read_form_time(fields));
    form_.course = time.course;
    name_project(time.year);
  }

  void set_member(const RoleField& field) {
    std::string* member = member_of(form_, field.role);
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

  void name_project(std::optional<int> year) {
    if (!form_.project.empty() || !options_.project.empty()) {
      form_.project = form_.project.empty() ? options_.project : form_.project;
      return;
    }
    if (form_.name.empty()) {
      problems_.push_back(error("form_without_project", form_.where));
      return;
    }
    if (!year && form_.course) {
      year = form_.course->first.year();
    }
    form_.project = stable_project_code(year, form_.department, form_.name);
    problems_.push_back(note("project_code_made", form_.where, {{"project", form_.project}}));
  }

  void take_funds(const FormBlocks& blocks) {
    form_.funds = take(read_funds(blocks.funds, words_, vocabulary_, file_));
    append(problems_, infer_expenditure_unit(form_.funds, words_, vocabulary_));
  }

  void take_grid(const FormBlocks& blocks) {
    if (blocks.grid.empty()) {
      problems_.push_back(error("grid_not_found", form_.where));
      return;
    }
    const Grid grid = take(read_grid(blocks.grid, words_, vocabulary_, file_));
    const auto rows = take(assign_levels(grid, vocabulary_, file_));
    GridContent content =
        take(read_indicators(rows, grid.layout,
                             {.project = form_.project,
                              .course = form_.course.value_or(options_.course.value_or(Course{})),
                              .vocabulary = vocabulary_,
                              .file = file_}));
    form_.indicators = std::move(content.indicators);
    form_.empty_labels = std::move(content.empty_labels);
  }

  const std::string& file_;
  const Vocabulary& vocabulary_;
  const FormOptions& options_;
  const FormWords& words_ = house_form_words();
  Form form_{};
  Problems problems_{};
};

}  // namespace

Read<Form> read_text_form(std::string_view utf8_text, const std::string& file,
                          const Vocabulary& vocabulary, const FormOptions& options) {
  return FormReader(file, vocabulary, options).read(utf8_text);
}

bool looks_like_text_form(std::string_view utf8_text) {
  if (utf8_text.find('\t') == std::string_view::npos) {
    return false;
  }
  const FormWords& words = house_form_words();
  const FormBlocks blocks = sort_into_blocks(split_lines(utf8_text), words);
  const auto has_tabs = [](const TextLine& line) { return line.cells.size() > 1; };
  return std::ranges::any_of(blocks.grid, has_tabs) ||
         std::ranges::count_if(blocks.header, has_tabs) >= 2;
}

}  // namespace duibiao
