#include "adapters/columns/page_import.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "adapters/words/words.h"
#include "tests/adapters/columns/prepared_run.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using State = ImportOutcome::State;

const std::string kTargets = std::string(test::kTargetHeading) +
                             "P1,P1-1,产出,数量,培训人次,sum,≥100人次,≥200人次,60\n"
                             "P1,P1-2,产出,质量,出勤率,ratio,≥90%,≥90%,40\n"
                             "\"P,2\",2-1,产出,数量,场次,last,≥1次,≥3次,100\n";
const std::string kFirstHalf = std::string(test::kFigureHeading) +
                               "\"P,2\",2-1,2024-03-01,1次\nP1,P1-1,2024-03-01,120人次\n"
                               "P1,P1-2,2024-02-01,9/10\nP1,@executed,2024-06-30,100\n\n";
const std::string kSecondHalf =
    std::string(test::kFigureHeading) + "P1,P1-1,2024-09-01,90人次\n\"P,2\",2-1,2024-10-01,4次\n";

AssessOptions options_2024() {
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  return options;
}

/// A folder with a store and the files that go into it.
struct Office {
  test::ScratchFolder folder{};
  std::string path = folder.path("office.db");
  Store store = Store::create(path).value();
  AssessOptions options = options_2024();

  std::optional<Read<ImportOutcome>> pages(FileKind kind, const std::string& text,
                                           std::uint64_t from = 0) {
    const std::string file = folder.write("in" + std::to_string(++files_) + ".csv", text);
    return import_as_pages({.kind = kind,
                            .paths = {file},
                            .store = store,
                            .info = test::info(),
                            .options = options,
                            .threads = 2},
                           from);
  }
  State state_after(FileKind kind, const std::string& text) {
    const auto outcome = pages(kind, text);
    REQUIRE(outcome);
    REQUIRE(outcome->problems.empty());
    return outcome->value.state;
  }
  test::CapturedRun run(std::vector<std::string> arguments) {
    return test::captured_run(arguments);
  }
  /// assessments.csv of the store, by the driver that `columns` asks for.
  std::string assessed(const char* columns) {
    const auto run =
        test::captured_run({"assess", "--store", path, "--as-of", "2024-12-31", "--format", "csv",
                            "-o", folder.path("out"), "--columns", columns});
    CHECK(run.status == 0);
    return folder.read("out/assessments.csv");
  }
  std::vector<Form> forms(std::string_view project = {}) {
    return store
        .forms(store.state().value(), {house_vocabulary(), calendar_year(2024)},
               {.project = std::string(project)})
        .value();
  }
  std::vector<Observation> observations(std::string_view project = {}) {
    return store.observations(store.state().value(), project).value();
  }

 private:
  int files_ = 0;
};

std::vector<std::string> leading_cells(const std::string& csv) {
  std::vector<std::string> lines;
  std::istringstream text(csv);
  for (std::string line; std::getline(text, line);) {
    std::size_t end = 0;
    for (int comma = 0; comma < 6 + (line.starts_with('"') ? 1 : 0); ++comma) {
      end = line.find(',', end) + 1;
    }
    lines.push_back(line.substr(0, end - 1));
  }
  return lines;
}

}  // namespace

TEST_CASE("what was imported in pages is what files and rows would have said") {
  Office paged;
  CHECK(paged.state_after(FileKind::targets, kTargets) == State::stored);
  CHECK(paged.state_after(FileKind::actuals, kFirstHalf) == State::stored);
  CHECK(paged.state_after(FileKind::actuals, kSecondHalf) == State::stored);
  Office by_row;
  for (const auto& [kind, text] :
       {std::pair{"targets", kTargets}, {"actuals", kFirstHalf}, {"actuals", kSecondHalf}}) {
    const std::string file = by_row.folder.write(std::string(kind) + ".csv", text);
    CHECK(test::captured_run({"import", kind, file, "--store", by_row.path}).status == 0);
  }
  CHECK(paged.store.verify().sound());
  CHECK(paged.forms().size() == 2);
  for (const char* project : {"P1", "P,2"}) {
    REQUIRE(paged.forms(project).size() == 1);
    const Form one = paged.forms(project).front();
    const Form other = by_row.forms(project).front();
    CHECK(one.project == other.project);
    CHECK(one.indicators.size() == other.indicators.size());
    CHECK(one.indicators.front().full_year.written == other.indicators.front().full_year.written);
    CHECK(one.indicators.front().full_year.target == other.indicators.front().full_year.target);
    CHECK(one.indicators.back().where.line == other.indicators.back().where.line);
    CHECK(paged.observations(project).size() == by_row.observations(project).size());
  }
  CHECK(paged.observations("P,2").back().value == "4次");
  CHECK(paged.observations("P,2").back().where.line == 3);
  CHECK(paged.observations().size() == by_row.observations().size());
  CHECK(paged.assessed("standard") == by_row.assessed("standard"));
  CHECK(leading_cells(paged.assessed("all")) == leading_cells(paged.assessed("standard")));
}

TEST_CASE("a figure that was corrected by row stands, whichever driver reads the store") {
  Office office;
  CHECK(office.state_after(FileKind::targets, kTargets) == State::stored);
  CHECK(office.state_after(FileKind::actuals, kFirstHalf + "P1,P1-1,2024-03-01,30人次\n") ==
        State::stored);
  const std::string correction = office.folder.write(
      "correction.csv", std::string(test::kFigureHeading) + "P1,P1-1,2024-03-01,250人次\n");
  CHECK(test::captured_run({"import", "actuals", correction, "--store", office.path}).status == 1);
  CHECK(test::captured_run({"import", "actuals", correction, "--store", office.path, "--accept"})
            .status == 0);
  const std::string standard = office.assessed("standard");
  CHECK(standard.find("P1,P1-1,met,1.250000,25.00,60.00,") != std::string::npos);
  CHECK(leading_cells(office.assessed("all")) == leading_cells(standard));
  CHECK(office.store.verify().sound());
}

TEST_CASE("what takes more than adding pages is left to the import by row") {
  Office office;
  CHECK_FALSE(office.pages(FileKind::targets, kTargets, 1 << 20));
  CHECK_FALSE(office.pages(FileKind::actuals, kFirstHalf));  // no targets yet
  CHECK_FALSE(office.pages(FileKind::targets, kTargets + "P1,P1-3,产出,数量,场次,sum,,≥1次,0\n"));
  CHECK(office.state_after(FileKind::targets, kTargets) == State::stored);
  CHECK_FALSE(office.pages(FileKind::targets, kTargets + "P3,1,产出,数量,场次,sum,,≥1次,100\n"));
  CHECK_FALSE(office.pages(FileKind::actuals,
                           std::string(test::kFigureHeading) + "P1,培训人次,2024-03-01,120人次\n"));
  CHECK(office.state_after(FileKind::actuals, kFirstHalf) == State::stored);
  CHECK_FALSE(office.pages(FileKind::actuals,
                           std::string(test::kFigureHeading) + "P1,P1-1,2024-03-01,1人次\n"));
  CHECK_FALSE(
      office.pages(FileKind::actuals, std::string(test::kFigureHeading) + "P1,P1-1,2024-04-01,\n"));
  CHECK_FALSE(office.pages(FileKind::actuals,
                           std::string(test::kFigureHeading) + "P1,@executed,2024-09-30,1\n"));
  CHECK(office.store.state().value().id == 2);
}

TEST_CASE("the same files again store nothing, unless rows were imported since") {
  Office office;
  CHECK(office.state_after(FileKind::targets, kTargets) == State::stored);
  CHECK(office.state_after(FileKind::actuals, kFirstHalf) == State::stored);
  CHECK(office.state_after(FileKind::actuals, kSecondHalf) == State::stored);
  CHECK(office.state_after(FileKind::targets, kTargets) == State::unchanged);
  CHECK(office.state_after(FileKind::actuals, kFirstHalf) == State::unchanged);
  CHECK(office.state_after(FileKind::actuals, kSecondHalf) == State::unchanged);
  CHECK(office.store.state().value().id == 3);
  const std::string more = office.folder.write(
      "more.csv", std::string(test::kFigureHeading) + "P1,P1-1,2024-05-01,3人次\n");
  CHECK(test::captured_run({"import", "actuals", more, "--store", office.path}).status == 0);
  CHECK_FALSE(office.pages(FileKind::actuals, kFirstHalf));
  CHECK(office.state_after(FileKind::targets, kTargets) == State::unchanged);
}

TEST_CASE("courses, versions and projects.csv are kept in pages and read by both drivers") {
  Office office;
  const std::string heading =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,end,"
      "version,year\n";
  const std::string targets = heading +
                              "P1,P1-1,产出,数量,培训人次,sum,,≥200人次,60,,2,2024\n"
                              "P1,P1-2,产出,质量,完成时间,last,,8月底前,40,,2,\n"
                              "P1,P1-9,产出,质量,旧指标,last,,1次,40,,1,\n"
                              "P2,1,产出,数量,场次,last,,≥3次,100,2024-08-31,,2024\n"
                              "P3,1,产出,数量,场次,last,,≥3次,100,,,\n";
  const std::string file = office.folder.write("targets.csv", targets);
  const std::string projects =
      office.folder.write("projects.csv",
                          "project,year,name,unit,type,annual_goal,start\nP3,2024,丙,,,\"一\n二\","
                          "2024-03-01\nP9,,,,,,\n");
  const auto outcome = import_as_pages({.kind = FileKind::targets,
                                        .paths = {file, projects},
                                        .store = office.store,
                                        .info = test::info(),
                                        .options = office.options,
                                        .threads = 2},
                                       0);
  REQUIRE(outcome);
  CHECK(outcome->value.state == State::stored);
  CHECK(test::faults(outcome->problems) == std::vector<std::string>{"project_without_form@4"});
  CHECK(office.store.verify().sound());
  const Form named = office.forms("P3").at(0);
  CHECK(named.name == "丙");
  CHECK(named.annual_goal == "一\n二");
  CHECK(named.course == Course{test::day("2024-03-01"), test::day("2024-12-31")});
  CHECK(office.forms("P1").at(0).indicators.size() == 2);
  const auto figures =
      office.pages(FileKind::actuals,
                   std::string(test::kFigureHeading) +
                       "P1,P1-1,2024-03-01,210人次\nP1,P1-2,2024-08-31,完成\nP2,1,2024-09-01,5次\n"
                       "P3,1,2024-02-01,5次\nP1,P1-9,2024-03-01,1次\n");
  REQUIRE(figures);
  CHECK(figures->value.state == State::stored);
  CHECK(test::faults(figures->problems) == std::vector<std::string>{"indicator_set_aside@6"});
  const std::string standard = office.assessed("standard");
  CHECK(standard.find("P1,P1-2,met,") != std::string::npos);
  CHECK(standard.find("P1-9") == std::string::npos);
  CHECK(standard.find("P2,1,no_data,") != std::string::npos);
  CHECK(leading_cells(office.assessed("all")) == leading_cells(standard));
}

TEST_CASE("files in GB18030 are kept in pages as text, by the hash of their bytes") {
  Office office;
  const std::string gb = std::string(test::kTargetHeading) +
                         "P1,1,\xB2\xFA\xB3\xF6,\xCA\xFD\xC1\xBF,a,last,,\xA1\xDD"
                         "3\xB4\xCE,100\n";
  CHECK(office.state_after(FileKind::targets, gb) == State::stored);
  CHECK(office.forms("P1").at(0).indicators.at(0).full_year.written == "≥3次");
  CHECK(office.state_after(FileKind::targets, gb) == State::unchanged);
  std::string rows(test::kFigureHeading);
  for (int day = 1; rows.size() < 70'000; day = day % 28 + 1) {
    rows += "P1,1,2024-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + ",4\n";
  }
  CHECK(office.state_after(FileKind::actuals, rows + "P1,1,2024-04-01,5\xB4\xCE\n") ==
        State::stored);
  CHECK(office.observations("P1").back().value == "5次");
}

TEST_CASE("of a store, figures that all lie outside the course and conflicts keep their places") {
  Office office;
  CHECK(office.state_after(FileKind::targets, kTargets) == State::stored);
  CHECK(office.state_after(FileKind::actuals, std::string(test::kFigureHeading) +
                                                  "\"P,2\",2-1,2023-05-01,1次\n"
                                                  "\"P,2\",2-1,2022-03-01,1次\n") == State::stored);
  const std::string more = office.folder.write(
      "more.csv", std::string(test::kFigureHeading) +
                      "P1,P1-2,2024-02-01,9/10\n\"P,2\",2-1,2021-02-01,9\nP1,P1-1,2024-02-01,≥9\n");
  CHECK(test::captured_run({"import", "actuals", more, "--store", office.path}).status == 0);
  const auto said = [&](const char* columns) {
    const auto run = test::captured_run({"assess", "--store", office.path, "--as-of", "2024-12-31",
                                         "--lang", "en", "--format", "csv", "-o",
                                         office.folder.path("out"), "--columns", columns});
    return run.err.substr(0, run.err.find("and "));
  };
  const std::string columnar = said("standard");
  CHECK(columnar.find("more.csv:3!value: warning: all_outside_course") != std::string::npos);
  CHECK(columnar.find("more.csv:4!value: warning: copied_sign") != std::string::npos);
  CHECK(columnar.find("--year 2021") != std::string::npos);
}

TEST_CASE("a faulty row is told by its line, and nothing is stored") {
  Office office;
  const auto targets =
      office.pages(FileKind::targets, kTargets + "P3,3-1,产出,数量,场次,total,,≥1次,100\n");
  REQUIRE(targets);
  REQUIRE(targets->problems.size() == 1);
  CHECK(targets->problems.front().code == "word_unknown");
  CHECK(targets->problems.front().where.line == 5);
  CHECK(office.state_after(FileKind::targets, kTargets) == State::stored);
  const auto figures = office.pages(FileKind::actuals, kFirstHalf + "P9,1,2024-03-01,1\n");
  REQUIRE(figures);
  REQUIRE(figures->problems.size() == 1);
  CHECK(figures->problems.front().code == "project_unknown");
  CHECK(office.store.state().value().id == 1);
}

TEST_CASE("another batch that came first is noticed") {
  Office office;
  struct NoPages : PageSource {
    std::int64_t count() const override { return 0; }
    Result<void> for_each(std::int64_t, const std::function<void(const Row&)>&) override {
      return {};
    }
  } none;
  PagedBatch batch{"targets", 7, {}, 0, none};
  const auto outcome = office.store.import_pages(batch, test::info());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems.front().code == "store_overtaken");
  CHECK(test::is_spoken(outcome.problems.front()));
}

}  // namespace duibiao
