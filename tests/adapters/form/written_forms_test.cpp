// What the engine writes it reads back: the official forms of the sample project as workbook and
// Word file, taken in again as any unit's filled form is.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "adapters/document/docx/docx.h"
#include "adapters/form/sheet_forms.h"
#include "adapters/rules/house_rule_books.h"
#include "adapters/workbook/workbook.h"
#include "engine/assess/assess.h"
#include "engine/target/text_reader.h"
#include "reports/forms/official_form.h"
#include "reports/word/render_word.h"
#include "reports/workbook/render_workbook.h"
#include "tests/support/forms/sample_forms.h"

using namespace duibiao;

namespace {

enum class File { workbook, word };

Document written(ReportForm form, const Assessment& assessment) {
  return make_document(form, assessment, sample::options());
}

/// The one form that is read out of the written document.
FilledForm read_back(const Document& document, File file) {
  const auto bytes = file == File::workbook ? render_workbook(document) : render_word(document);
  REQUIRE(bytes);
  const Read<OfficeFile> read = file == File::workbook ? read_workbook(*bytes, "form.xlsx")
                                                       : docx::read_docx(*bytes, "form.docx");
  for (const Problem& problem : read.problems) {
    CAPTURE(message_line(problem, Language::english));
    CHECK(problem.severity != Severity::error);
  }
  FormOptions options;
  options.year = 2024;
  auto forms = read_sheet_forms(read.value, sample::vocabulary(), options);
  REQUIRE(forms.size() == 1);
  for (const Problem& problem : forms[0].problems) {
    CAPTURE(message_line(problem, Language::english));
    CHECK(problem.severity == Severity::note);
  }
  return std::move(forms[0].value);
}

std::string target_of(const TargetCell& cell) { return normalise(cell.written); }

/// What the unit claims of `kind`, by indicator.
std::map<std::string, std::string> claims(const FilledForm& form, StatementKind kind) {
  std::map<std::string, std::string> found;
  for (const FormStatement& statement : form.statements.value) {
    if (statement.said.kind == kind) {
      found[statement.said.indicator] += statement.said.value;
    }
  }
  return found;
}

Assessment again(const FilledForm& read, std::string_view day) {
  std::vector<Observation> figures;
  for (const FormFigure& figure : read.figures.value) {
    figures.push_back(figure.figure);
  }
  AssessOptions options;
  options.as_of = *parse_iso_date(day);
  options.known_books = house_rule_books();
  const auto book = rule_book_named("jiangsu-form");
  REQUIRE(book);
  auto assessed = assess(read.form, figures, *book, sample::vocabulary(), options);
  for (const Problem& problem : assessed.problems) {
    CAPTURE(message_line(problem, Language::english));
    CHECK(problem.severity != Severity::error);
  }
  REQUIRE(assessed.usable());
  return std::move(assessed.value);
}

void check_targets(const Assessment& was, const FilledForm& is) {
  REQUIRE(is.form.indicators.size() == was.indicators.size());
  for (std::size_t i = 0; i < was.indicators.size(); ++i) {
    const Indicator& before = was.indicators[i].indicator;
    const Indicator& after = is.form.indicators[i];
    CAPTURE(before.name);
    CHECK(normalise(after.name) == normalise(before.name));
    CHECK(after.level1 == before.level1);
    CHECK(after.level2 == before.level2);
    CHECK(after.full_year.target == before.full_year.target);
    CHECK(target_of(after.full_year) == target_of(before.full_year));
  }
  CHECK(is.form.name == was.form.name);
  CHECK(is.form.department == was.form.department);
  CHECK(is.form.unit == was.form.unit);
  CHECK(is.form.project == was.form.project);
  CHECK(is.form.annual_goal == was.form.annual_goal);
}

}  // namespace

TEST_CASE("自评表写出后读回：指标、分值、实际值、得分和资金不变") {
  const Assessment was = sample::lianyungang("2024-12-31");
  for (const File file : {File::workbook, File::word}) {
    CAPTURE(static_cast<int>(file));
    const FilledForm is = read_back(written(ReportForm::self_evaluation, was), file);
    CHECK(is.kind == FormKind::self_evaluation);
    check_targets(was, is);
    const auto scores = claims(is, StatementKind::claimed_score);
    for (std::size_t i = 0; i < was.indicators.size(); ++i) {
      const AssessedIndicator& before = was.indicators[i];
      const Indicator& after = is.form.indicators[i];
      CAPTURE(after.name);
      REQUIRE(after.weight);
      CHECK(after.weight->ratio() == before.row.weight);
      REQUIRE(scores.contains(after.code));
      CHECK(parse_decimal(scores.at(after.code))->ratio() ==
            Ratio{before.row.score_hundredths, 100});
    }
    const Assessment now = again(is, "2024-12-31");
    CHECK(now.score_hundredths == was.score_hundredths);
    CHECK(now.score_hundredths == 9298);
    for (std::size_t i = 0; i < was.indicators.size(); ++i) {
      CAPTURE(was.indicators[i].indicator.name);
      CHECK(now.indicators[i].row.status == was.indicators[i].row.status);
      CHECK(now.indicators[i].row.score_hundredths == was.indicators[i].row.score_hundredths);
    }
    REQUIRE(now.money.budget_adjusted);
    CHECK(now.money.budget_adjusted->yuan == Ratio{80000});
    CHECK(claims(is, StatementKind::reason).size() == 1);
    CHECK(claims(is, StatementKind::claimed_value).at("@goal") ==
          "完成45名对象的个案矫正，成功率84.44%，重新犯罪率0.12%。");
  }
}

TEST_CASE("监控表写出后读回：半年值、全年值、执行情况和单位的说明不变") {
  const Assessment was = sample::lianyungang("2024-06-30");
  for (const File file : {File::workbook, File::word}) {
    CAPTURE(static_cast<int>(file));
    const FilledForm is = read_back(written(ReportForm::monitoring, was), file);
    CHECK(is.kind == FormKind::monitoring);
    check_targets(was, is);
    for (std::size_t i = 0; i < was.indicators.size(); ++i) {
      const Indicator& before = was.indicators[i].indicator;
      CHECK(is.form.indicators[i].half_year.target == before.half_year.target);
      CHECK_FALSE(is.form.indicators[i].weight);
    }
    const Assessment now = again(is, "2024-06-30");
    CHECK(now.score_hundredths == 9738);
    CHECK(claims(is, StatementKind::forecast).size() == 3);
    CHECK(claims(is, StatementKind::likelihood).size() == 3);
    const std::string code = is.form.indicators[24].code;
    CHECK(claims(is, StatementKind::reason).at(code) == "人员保障: 两名社工离职，4月起人手不足");
    CHECK(claims(is, StatementKind::likelihood).at(code) == "有可能");
    CHECK(claims(is, StatementKind::forecast).at("@funds") == "8万元");
  }
}
