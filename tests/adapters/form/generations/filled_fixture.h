// Filled forms as the tests of each generation look at them: everything as one list of texts.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/form/sheet_forms.h"
#include "adapters/interchange/interchange_words.h"
#include "adapters/words/words.h"
#include "engine/statement/statement.h"
#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/list_text.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {

/// The only form of a file.
inline Read<FilledForm> only_form(const Sheet& sheet,
                                  const FormOptions& options = {.project = "P"}) {
  auto forms = read_sheet_forms(office_file({sheet}), house_vocabulary(), options);
  return forms.size() == 1 ? std::move(forms.front()) : Read<FilledForm>{};
}

/// "code level1/level2/name target [weight]" of each indicator.
inline Strings indicators_of(const Form& form) {
  Strings found;
  for (const Indicator& each : form.indicators) {
    found.push_back(each.code + " " + each.level1 + "/" + each.level2 + "/" + each.name + " " +
                    each.full_year.written +
                    (each.weight ? " [" + to_string(*each.weight) + "]" : ""));
  }
  return found;
}

/// "code date value @cell" of each figure.
inline Strings figures_of(const FilledForm& form) {
  Strings found;
  for (const FormFigure& each : form.figures.value) {
    found.push_back(each.figure.indicator + " " + to_string(each.figure.date) + " " +
                    each.figure.value + " @" + each.figure.where.cell);
  }
  return found;
}

/// "code kind value" of each statement of `kind`.
inline Strings statements_of(const FilledForm& form, StatementKind kind) {
  Strings found;
  for (const FormStatement& each : form.statements.value) {
    if (each.said.kind == kind) {
      found.push_back(each.said.indicator + " " + each.said.value);
    }
  }
  return found;
}

/// "code@cell" of each problem that is no note.
inline Strings complaints(const Problems& problems) {
  Strings found;
  for (const Problem& each : problems) {
    if (each.severity != Severity::note) {
      found.push_back(std::string(each.code) + "@" + each.where.cell);
    }
  }
  return found;
}

}  // namespace duibiao::test
