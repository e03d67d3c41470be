#include "adapters/columns/page_import.h"

#include <doctest/doctest.h>

#include <algorithm>

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
    return store.forms(store.state().value(), {house_vocabulary(), calendar_year(2024)}, project)
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
