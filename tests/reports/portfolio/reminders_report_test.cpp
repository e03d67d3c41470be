#include "reports/portfolio/reminders_report.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"
#include "tests/support/forms/table_view.h"

using namespace duibiao;
using test::TableView;

namespace {

std::vector<ProjectReminder> two_projects() {
  ProjectReminder owing{"司法局", "社区科", "P", "社区矫正", 3, 2, test::day("2024-05-31"), {}};
  owing.items = {{"P-01", "甲", Owed::figure, {}},
                 {"P-02", "乙, 丙", Owed::figure, {}},
                 {"P-01", "甲", Owed::reason, ExplainWhen::deviates}};
  const ProjectReminder done{"", "", "Q", "", 1, 1, {}, {}};
  return {owing, done};
}

Document document_in(Language language, const std::vector<ProjectReminder>& reminders) {
  const RuleBook book{.id = "a-book"};
  const ReportOptions options{.language = language};
  return reminders_document(reminders, {test::day("2024-07-15"), book, options});
}

}  // namespace

TEST_CASE("按单位汇总：欠报、逾期、各类项数和最近填报日") {
  const Document document = document_in(Language::chinese, two_projects());
  CHECK(test::lines_of(document.pages[0])[1] ==
        "截至 2024-07-15：2 个项目中 1 个有欠报，其中 1 个缺到期的实际值");
  const TableView units(*test::tables_of(document.pages[0])[0]);
  CHECK(units.row(1) == "（未写明）|（未写明）|1|0|0|0|0|0|0|0|0|从未填报");
  CHECK(units.row(2) == "司法局|社区科|1|1|1|2|0|0|1|0|0|2024-05-31");
  CHECK(units.at(2, 4).tone == Tone::bad);
  CHECK(document.footer.find("a-book") != std::string::npos);
}

TEST_CASE("明细：一个项目一类事项一行，列出指标") {
  const Document document = document_in(Language::chinese, two_projects());
  const TableView items(*test::tables_of(document.pages[1])[0]);
  CHECK(items.rows() == 3);
  CHECK(items.row(1) == "司法局|社区科|P|社区矫正|缺实际值|2|P-01 甲、P-02 乙, 丙|2024-05-31");
  CHECK(items.row(2) == "司法局|社区科|P|社区矫正|缺原因或措施|1|P-01 甲|2024-05-31");
}

TEST_CASE("where nothing is owed the report says so") {
  const Document document = document_in(Language::english, {two_projects()[1]});
  CHECK(test::lines_of(document.pages[1])[0] == "nothing is owed");
}

TEST_CASE("the CSV has a row a thing owed, sorted, quoted where it must be") {
  CHECK(render_reminders_csv(two_projects()) ==
        "department,unit,project,name,indicator,indicator_name,owed,reason,last_figure\n"
        "司法局,社区科,P,社区矫正,P-01,甲,figure,,2024-05-31\n"
        "司法局,社区科,P,社区矫正,P-02,\"乙, 丙\",figure,,2024-05-31\n"
        "司法局,社区科,P,社区矫正,P-01,甲,reason,deviates,2024-05-31\n");
}
