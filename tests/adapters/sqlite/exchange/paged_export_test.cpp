// A store that is kept in pages, with rows behind them, through `store export` and back.
#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "adapters/columns/page_import.h"
#include "tests/adapters/columns/prepared_run.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"

namespace duibiao {
namespace {

using namespace test;
namespace fs = std::filesystem;

constexpr int kProjects = 16;

/// A project's code: long, so that few figures fill a page.
std::string code(int project) { return fmt::format("P{:0>99}", project); }

std::string target_rows() {
  std::string text(kTargetHeading);
  for (int project = 0; project < kProjects; ++project) {
    text += fmt::format("{0},{0}-01,产出,数量,培训人次,sum,≥{1}人次,≥400人次,60\n", code(project),
                        project + 100);
    text += fmt::format("{0},{0}-02,产出,质量,\"出勤率,%\",last,,≥90%,40\n", code(project));
  }
  return text;
}

/// A figure a day and project: more than one page.
std::string figure_rows() {
  std::string text(kFigureHeading);
  for (int project = 0; project < kProjects; ++project) {
    for (int month = 1; month <= 12; ++month) {
      for (int of_month = 1; of_month <= 28; ++of_month) {
        text +=
            fmt::format("{0},{0}-01,2024-{1:02}-{2:02},1人次\n", code(project), month, of_month);
      }
    }
    text += fmt::format("{0},{0}-02,2024-06-30,9{1}%\n", code(project), project % 10);
  }
  return text;
}

/// A store of five batches: targets and figures in pages; a correction, statements and an adjusted
/// form by row.
struct Province {
  ScratchFolder folder{};
  std::string path = folder.path("province.db");

  Province() {
    const std::string seventh = code(7) + "," + code(7) + "-01";
    const std::string other = code(7) + "," + code(7) + "-02";
    REQUIRE(captured_run({"store", "init", path}).status == 0);
    keep_pages(FileKind::targets, folder.write("targets.csv", target_rows()));
    keep_pages(FileKind::actuals, folder.write("figures.csv", figure_rows()));
    import("actuals", std::string(kFigureHeading) + seventh + ",2024-03-01,250人次\n");
    import("statements", "project,indicator,date,kind,value,author\n" + other +
                             ",2024-06-30,reason,其他: \"雨\",\n");
    import("targets", std::string(kTargetHeading) + seventh +
                          ",产出,数量,培训人次,sum,≥107人次,≥300人次,60\n" + other +
                          ",产出,质量,\"出勤率,%\",last,,≥90%,40\n");
  }

  void keep_pages(FileKind kind, const std::string& file) const {
    AssessOptions options;
    options.as_of = day("2024-12-31");
    Store store = *Store::open(path);
    const auto outcome = import_as_pages({.kind = kind,
                                          .paths = {file},
                                          .store = store,
                                          .info = info(),
                                          .options = options,
                                          .threads = 2},
                                         0);
    REQUIRE(outcome);
    REQUIRE(outcome->value.state == ImportOutcome::State::stored);
  }
  void import(const std::string& kind, const std::string& text) const {
    const auto run = captured_run({"import", kind, folder.write("more.csv", text), "--store", path,
                                   "--accept", "--record", "财绩〔2024〕18号"});
    CAPTURE(run.err);
    REQUIRE(run.status == 0);
  }

  [[nodiscard]] std::int64_t count(const std::string& table) const {
    return open_connection(path, OpenMode::existing, kPatience)
        ->execAndGet("SELECT count(*) FROM " + table)
        .getInt64();
  }

  /// What `assess` makes of the state after batch `batch`: its three files by the columnar driver
  /// or the explained one.
  [[nodiscard]] std::string assessed(int batch, const std::string& columns) const {
    REQUIRE(captured_run({"assess", "--store", path, "--as-of", "2024-06-30", "--known-at",
                          fmt::format("#{}", batch), "--format", "csv", "--columns", columns, "-o",
                          folder.path("out")})
                .status == 0);
    return folder.read("out/assessments.csv") + folder.read("out/projects.csv") +
           folder.read("out/levels.csv");
  }
  [[nodiscard]] std::string report() const {
    return captured_run({"report", "--store", path, "--as-of", "2024-06-30", "--project", code(7),
                         "--format", "json"})
        .out;
  }
  [[nodiscard]] std::vector<std::string> everything() const {
    std::vector<std::string> made{report()};
    for (const int batch : {1, 2, 3, 5}) {
      made.push_back(assessed(batch, "standard"));
    }
    made.push_back(assessed(3, "all"));
    return made;
  }
};

}  // namespace

TEST_CASE("pages with rows behind them come back from an export: head hash, every state, reports") {
  const Province province;
  REQUIRE(province.count("batch_page") > 4);  // headings, and the figures on more than one page
  REQUIRE(province.count("target_indicator") == 2);
  const auto before = *Store::open(province.path)->batches();
  REQUIRE(before.size() == 5);
  const auto made = province.everything();
  CHECK(made[0].find("财绩〔2024〕18号") != std::string::npos);
  CHECK(made[3].find(code(7) + "-01,met,3.") != std::string::npos);
  CHECK(made[2].find(code(7) + "-01,met,1.") != std::string::npos);
  REQUIRE(
      captured_run({"store", "export", province.path, province.folder.path("exported")}).status ==
      0);
  CHECK(fs::file_size(province.folder.path("exported/0002-actuals/pages-1.csv")) ==
        fs::file_size(province.folder.path("figures.csv")));
  fs::rename(province.path, province.folder.path("old.db"));
  const auto again =
      captured_run({"store", "init", province.path, "--from", province.folder.path("exported")});
  CHECK(again.status == 0);
  CHECK(again.out.find(before.back().hash) != std::string::npos);
  CHECK(*Store::open(province.path)->batches() == before);
  CHECK(province.everything() == made);
}

TEST_CASE("a page that was changed in its export, cut off or lost is refused; no store is left") {
  const Province province;
  const std::string exported = province.folder.path("exported");
  REQUIRE(captured_run({"store", "export", province.path, exported}).status == 0);
  const std::string page = exported + "/0002-actuals/pages-1.csv";
  const std::string bytes = bytes_of(page);
  const auto refusal = [&] {
    const auto made = Store::create_from(province.folder.path("again.db"), exported);
    CHECK_FALSE(fs::exists(province.folder.path("again.db")));
    return made ? std::string("none") : std::string(made.error().code);
  };
  std::string changed = bytes;
  changed[changed.size() / 2] ^= 1;
  std::ofstream(page, std::ios::binary) << changed;
  CHECK(refusal() == "export_batch_changed");
  std::ofstream(page, std::ios::binary) << bytes.substr(0, bytes.size() - 1);
  CHECK(refusal() == "export_text_changed");
  fs::remove(page);
  CHECK(refusal() == "export_text_changed");
  std::ofstream(page, std::ios::binary) << bytes;
  CHECK(Store::create_from(province.folder.path("again.db"), exported).has_value());
}

}  // namespace duibiao
