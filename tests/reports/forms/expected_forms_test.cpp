// The official forms of the sample project as they read, byte for byte: what a change of wording,
// order or numbers looks like to the office that hands them in.
#include <doctest/doctest.h>

#include "reports/forms/official_form.h"
#include "reports/terminal/document_text.h"
#include "tests/support/captured_run.h"
#include "tests/support/forms/sample_forms.h"

using namespace duibiao;

namespace {

std::string form_text(ReportForm form, std::string_view day) {
  return render_terminal(make_document(form, sample::lianyungang(day), sample::options()));
}

std::string expected(const std::string& name) {
  return test::bytes_of(test::source_path("tests/reports/forms/expected/" + name));
}

}  // namespace

TEST_CASE("六月底的监控表逐字如样张") {
  CHECK(form_text(ReportForm::monitoring, "2024-06-30") == expected("monitoring-2024-06-30.txt"));
}

TEST_CASE("年底的自评表逐字如样张") {
  CHECK(form_text(ReportForm::self_evaluation, "2024-12-31") ==
        expected("self-evaluation-2024-12-31.txt"));
}

TEST_CASE("六月底的自评表是试算稿，逐字如样张") {
  CHECK(form_text(ReportForm::self_evaluation, "2024-06-30") ==
        expected("self-evaluation-2024-06-30.txt"));
}

TEST_CASE("年底的转移支付自评表逐字如样张") {
  CHECK(form_text(ReportForm::transfer, "2024-12-31") == expected("transfer-2024-12-31.txt"));
}
