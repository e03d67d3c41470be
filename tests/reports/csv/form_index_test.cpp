#include "reports/csv/form_index.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"

using namespace duibiao;

TEST_CASE("a project, its file and what is open on it") {
  std::vector<Assessment> assessments{sample::saying(
      "2024-06-30", {sample::statement("P-04", StatementKind::forecast, "390人次")})};
  assessments[0].form.name = "甲,乙";
  const std::vector<std::string> files{"P.xlsx"};
  CHECK(render_form_index(assessments, files) ==
        "project,name,file,indicators,without_figure,statements\n"
        "P,\"甲,乙\",P.xlsx,14,2,1\n");
  CHECK(render_form_index({}, {}) == "project,name,file,indicators,without_figure,statements\n");
}
