#include "adapters/interchange/projects.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/table/capped_problems.h"

namespace duibiao {
namespace {

/// The columns that are text, and where a form keeps them.
constexpr std::array<std::pair<std::string_view, std::string Form::*>, 6> kTexts{
    {{"name", &Form::name},
     {"department", &Form::department},
     {"unit", &Form::unit},
     {"type", &Form::type},
     {"long_term_goal", &Form::long_term_goal},
     {"annual_goal", &Form::annual_goal}}};

ProjectHeader read_header(const Columns& columns, const TableRow& row, Problems& problems) {
  ProjectHeader header{.project = std::string(columns.text(row, "project")),
                       .terms = read_row_terms(columns, row, problems),
                       .where = columns.where(row)};
  if (columns.blank(row, "project")) {
    problems.push_back(error("project_blank", columns.where(row, "project")));
  }
  for (const auto& [column, member] : kTexts) {
    const std::string_view text = columns.text(row, column);
    if (!text.empty()) {
      header.fields.push_back({std::string(column), std::string(text), columns.where(row, column)});
    }
  }
  return header;
}

}  // namespace

bool is_one_year(const RowTerms& a, const RowTerms& b) {
  return !a.year || !b.year || *a.year == *b.year;
}

Read<std::vector<ProjectHeader>> import_projects(const Table& table,
                                                 const InterchangeWords& words) {
  const Read<Columns> columns = match_columns(table, FileKind::projects, words);
  CappedProblems problems(table.file);
  problems.add(columns.problems);
  std::vector<ProjectHeader> headers;
  std::map<std::string, std::vector<std::size_t>> known;
  for (const TableRow& row : table.rows) {
    Problems faults;
    ProjectHeader header = read_header(columns.value, row, faults);
    std::vector<std::size_t>& others = known[header.project];
    const auto twice = std::ranges::find_if(
        others, [&](std::size_t other) { return is_one_year(headers[other].terms, header.terms); });
    if (twice != others.end() && !header.project.empty()) {
      faults.push_back(
          error("project_header_twice", columns.value.where(row, "project"),
                {{"project", header.project}, {"first", to_string(headers[*twice].where)}}));
    }
    problems.add(std::move(faults));
    others.push_back(headers.size());
    headers.push_back(std::move(header));
  }
  return {std::move(headers), problems.take()};
}

void fill_header(Form& form, const ProjectHeader& header) {
  for (const HeaderField& field : header.fields) {
    const auto* const text = std::ranges::find_if(
        kTexts, [&](const auto& column) { return column.first == field.label; });
    if (text != kTexts.end()) {
      form.*(text->second) = field.text;
    }
    form.header.push_back(field);
  }
}

Problems headers_without_form(std::span<const ProjectHeader> headers, std::span<const Form> forms) {
  Problems problems;
  std::set<std::string_view> projects;
  for (const Form& form : forms) {
    projects.insert(form.project);
  }
  for (const ProjectHeader& header : headers) {
    if (!header.project.empty() && !projects.contains(header.project)) {
      problems.push_back(
          warning("project_without_form", header.where, {{"project", header.project}}));
    }
  }
  return problems;
}

}  // namespace duibiao
