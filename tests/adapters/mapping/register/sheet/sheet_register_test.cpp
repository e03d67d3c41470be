#include "adapters/mapping/register/sheet/sheet_register.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// Sheets that are at hand.
class HeldSheets : public SheetStream {
 public:
  explicit HeldSheets(std::vector<Sheet> sheets, Problems problems = {})
      : sheets_(std::move(sheets)), problems_(std::move(problems)) {}

  [[nodiscard]] const std::string& file() const override { return file_; }
  [[nodiscard]] Problems visit(SheetVisitor& visitor) const override {
    for (const Sheet& sheet : sheets_) {
      if (!visitor.begin({file_, sheet.name, sheet.hidden, sheet.hidden_columns})) {
        continue;
      }
      for (const MergedCells& cells : sheet.merged) {
        visitor.merged(cells);
      }
      for (const SheetRow& row : sheet.rows) {
        if (!visitor.row(row)) {
          break;
        }
      }
      visitor.progress(1, 1);
      visitor.end();
    }
    return problems_;
  }

 private:
  std::string file_ = "f.xlsx";
  std::vector<Sheet> sheets_;
  Problems problems_;
};

/// A cell as tests write it: "#5人" is the number 5人, "@2024-05-15" a day, else text.
SheetCell cell(std::uint32_t column, const std::string& written) {
  if (written.starts_with('#')) {
    return {column, CellContent::number, written.substr(1)};
  }
  if (written.starts_with('@')) {
    return {column, CellContent::date, written.substr(1)};
  }
  return {column, CellContent::text, written};
}

Sheet sheet(const std::string& name, const std::vector<std::vector<std::string>>& rows) {
  Sheet made;
  made.name = name;
  std::uint32_t number = 0;
  for (const auto& texts : rows) {
    made.rows.push_back({.number = ++number});
    std::uint32_t column = 0;
    for (const std::string& text : texts) {
      ++column;
      if (!text.empty()) {
        made.rows.back().cells.push_back(cell(column, text));
      }
    }
  }
  std::erase_if(made.rows, [](const SheetRow& row) { return row.cells.empty(); });
  return made;
}

RegisterSource attendance() {
  RegisterSource source;
  source.name = "签到";
  source.columns = {{"日期", ColumnType::date, {}}, {"实到", ColumnType::number, {}}};
  return source;
}

const std::vector<std::string> kHeading{"日期", "班名", "实到"};

Sheet sample_sheet(const std::string& name = "表") {
  return sheet(name, {{"2024年签到汇总"},
                      kHeading,
                      {"@2024-05-15", "一", "#44"},
                      {"2024年10月30日", "二", "43"},
                      {"合计", "", "#87"}});
}

struct Imported {
  explicit Imported(std::vector<Sheet> sheets, const RegisterSource& source = attendance(),
                    Problems problems = {}) {
    auto read = import_register(HeldSheets(std::move(sheets), std::move(problems)), source);
    CHECK(test::all_spoken(read.problems));
    usable = read.usable();
    made = std::move(read.value);
    all = std::move(read.problems);
    said = test::placed(all);
  }

  /// "line:cells" of every row: days, numbers, "^" in front of a merged one.
  [[nodiscard]] std::string rows() const {
    std::string text;
    for (const RegisterRow& row : made.rows) {
      text += text.empty() ? "" : " ";
      text += std::to_string(row.line) + ":";
      for (const Cell& each : row.cells) {
        text += std::visit(
            Overload{[](const BlankCell&) { return std::string("-"); },
                     [](const std::string& value) { return value; },
                     [](const Decimal& value) { return to_string(value); },
                     [](const Date& value) { return to_string(value).substr(5); },
                     [](const MergedNumber& value) { return "^" + to_string(value.number); }},
            each);
        text += ",";
      }
    }
    return text;
  }

  bool usable = false;
  Register made{};
  Problems all{};
  std::vector<std::string> said{};
};

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("a title stands above the heading, a total row below the rows") {
  const Imported imported({sample_sheet()});
  CHECK(imported.said.empty());
  CHECK(imported.rows() == "3:05-15,44, 4:10-30,43,");
  REQUIRE(imported.made.control_totals.size() == 1);
  CHECK(imported.made.control_totals[0].line == 5);
  CHECK(imported.made.places.sheet == "表");
  CHECK(imported.made.places.columns == std::vector<std::uint32_t>{1, 3});
}

TEST_CASE("a total that disagrees, and cells that cannot be read, are named by address") {
  Sheet wrong = sample_sheet();
  wrong.rows[4].cells[1].text = "88";
  CHECK(Imported({wrong}).said == Said{"control_total_disagrees f.xlsx:表!C5"});
  wrong.rows[2].cells[0] = {1, CellContent::number, "45427"};
  wrong.rows[3].cells[2] = {3, CellContent::error, "#REF!"};
  CHECK(Imported({wrong}).said ==
        Said{"cell_not_a_date f.xlsx:表!A3", "cell_not_a_number f.xlsx:表!C4"});
}

TEST_CASE("the only visible sheet with all columns is the register's, or the one that is named") {
  Sheet hidden = sample_sheet("旧");
  hidden.hidden = true;
  const Sheet other = sheet("其他", {{"日期", "x"}});
  CHECK(Imported({other, hidden, sample_sheet()}).rows() == "3:05-15,44, 4:10-30,43,");
  const Imported two({sample_sheet("一月"), other, sample_sheet("二月")});
  CHECK(two.said == Said{"register_two_sheets f.xlsx"});
  CHECK(test::fact(two.all[0], "sheets") == "一月, 二月");
  RegisterSource named = attendance();
  named.sheet = "二月";
  CHECK(Imported({sample_sheet("一月"), sample_sheet("二月")}, named).made.places.sheet == "二月");
  named.sheet = "旧";
  CHECK(Imported({hidden, sample_sheet()}, named).made.places.sheet == "旧");
  named.sheet = "三月";
  const Imported none({sample_sheet("一月")}, named);
  CHECK(none.said == Said{"register_sheet_missing f.xlsx"});
  CHECK(test::fact(none.all[0], "known") == "一月");
}

TEST_CASE("where no sheet has all columns, what the nearest lacks is said") {
  const Imported near({sheet("甲", {{"x"}}), sheet("乙", {{"标题"}, {"日期", "人数"}})});
  CHECK(near.said == Said{"register_column_missing f.xlsx:乙:2"});
  CHECK(test::fact(near.all[0], "column") == "实到");
  CHECK(Imported({sheet("甲", {{"x"}})}).said ==
        Said{"register_column_missing f.xlsx", "register_column_missing f.xlsx"});
  RegisterSource total = attendance();
  total.total_column = "序号";
  CHECK(Imported({sample_sheet()}, total).said == Said{"register_column_missing f.xlsx:表:2"});
}

TEST_CASE("a heading is looked for in the first fifty rows") {
  const auto at = [](std::uint32_t row) {
    Sheet made = sheet("表", {kHeading, {"@2024-05-15", "一", "#44"}});
    made.rows[0].number = row;
    made.rows[1].number = row + 1;
    return Imported({made}).usable;
  };
  CHECK(at(50));
  CHECK_FALSE(at(51));
}

TEST_CASE("a date merged over rows is the date of each, a number merged over rows counts once") {
  Sheet merged = sheet("表", {kHeading,
                              {"@2024-05-15", "一", "#90"},
                              {"", "二", ""},
                              {"", "三", ""},
                              {"@2024-06-01", "四", "#5"},
                              {"合计", "", "#95"}});
  merged.merged = {{2, 1, 4, 1}, {2, 3, 4, 3}};
  const Imported imported({merged});
  CHECK(imported.rows() == "2:05-15,90, 3:05-15,^90, 4:05-15,^90, 5:06-01,5,");
  CHECK(imported.said == Said{"register_merged_numbers f.xlsx:表:3"});
  CHECK(test::fact(imported.all[0], "rows") == "2");
  CHECK(imported.usable);
}

TEST_CASE("headings of two rows are no row of the register") {
  Sheet two =
      sheet("表", {{"日期", "班名", "实到"}, {"", "（全称）", ""}, {"@2024-05-15", "一", "#1"}});
  two.merged = {{1, 1, 2, 1}, {1, 3, 2, 3}};
  CHECK(Imported({two}).rows() == "3:05-15,1,");
}

TEST_CASE("remarks and repeated headings do not count, and that is said") {
  Sheet made = sheet("表", {kHeading,
                            {"@2024-05-15", "一", "#1"},
                            {"第二季度"},
                            kHeading,
                            {"@2024-06-15", "二", "#2"},
                            {"合计", "", "#3"},
                            {"注：一、二期在外地举办"},
                            {"2.以签到为准"},
                            {"填表人：", "张三"}});
  made.merged = {{3, 1, 3, 3}};
  const Imported imported({made});
  CHECK(imported.rows() == "2:05-15,1, 5:06-15,2,");
  CHECK(imported.said == Said{"register_rows_passed f.xlsx:表:3"});
  CHECK(test::fact(imported.all[0], "rows") == "5");
}

TEST_CASE("hidden rows and columns are read and noted") {
  Sheet made = sample_sheet();
  made.rows[3].hidden = true;
  made.hidden_columns = {2, 3};
  const Imported imported({made});
  CHECK(imported.rows() == "3:05-15,44, 4:10-30,43,");
  CHECK(imported.said ==
        Said{"register_hidden_column f.xlsx:表:2", "register_hidden_rows f.xlsx:表:4"});
  CHECK(test::fact(imported.all[0], "column") == "实到");
}

TEST_CASE("a total may stand in any cell, unless the mapping names its column") {
  const Sheet made = sheet("表", {kHeading, {"@2024-05-15", "一", "#1"}, {"", "合计", "#1"}});
  CHECK(Imported({made}).rows() == "2:05-15,1,");
  RegisterSource source = attendance();
  source.total_column = "日期";
  CHECK(Imported({made}, source).rows() == "2:05-15,1, 3:-,1,");
}

TEST_CASE("units that a format shows are kept apart from their numbers") {
  const Imported imported({sheet("表", {kHeading, {"@2024-05-15", "一", "#44人次"}})});
  CHECK(imported.rows() == "2:05-15,44,");
  REQUIRE(imported.made.units.at(1));
  CHECK(imported.made.units[1]->unit == "人次");
}

TEST_CASE("a formula without a result in a column of figures is a fault, in others it is not") {
  Sheet made = sample_sheet();
  made.rows[2].cells[1].content = CellContent::formula_empty;
  CHECK(Imported({made}).usable);
  made.rows[2].cells[2] = {3, CellContent::formula_empty, ""};
  CHECK(Imported({made}).said == Said{"register_no_result f.xlsx:表!C3"});
}

TEST_CASE("two columns of one heading, no column at all and no rows are said") {
  CHECK(Imported({sheet("表", {{"日期", "实到", "实到"}})}).said ==
        Said{"heading_twice f.xlsx:表:1"});
  CHECK(Imported({sheet("表", {kHeading})}).said == Said{"heading_only f.xlsx:表:1"});
  RegisterSource none;
  none.where = {.file = "m.toml", .line = 3};
  CHECK(Imported({sample_sheet()}, none).said == Said{"register_needs_column m.toml:3"});
}

TEST_CASE("faults of the workbook come first, remarks on other sheets not at all") {
  const auto at = [](const std::string& name) { return Source{.file = "f.xlsx", .sheet = name}; };
  const Problems remarks{warning("formula_without_value", at("其他")),
                         warning("formula_without_value", at("表")),
                         warning("heading_only", at(""))};
  const Imported remarked({sample_sheet()}, attendance(), remarks);
  CHECK(remarked.said == Said{"formula_without_value f.xlsx:表", "heading_only f.xlsx"});
  CHECK(remarked.usable);
  const Imported faulty({sample_sheet()}, attendance(), {error("sheet_order", at("其他"))});
  CHECK(faulty.said == Said{"sheet_order f.xlsx:其他"});
  CHECK_FALSE(faulty.usable);
}

TEST_CASE("progress is told on") {
  std::uint64_t told = 0;
  (void)import_register(HeldSheets({sample_sheet()}), attendance(),
                        [&](std::uint64_t done, std::uint64_t all) { told += done + all; });
  CHECK(told == 2);
}

}  // namespace duibiao
