#include "adapters/form/text_form.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "adapters/files/file.h"
#include "adapters/form/project_code.h"
#include "reports/format/masking.h"
#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

const std::string kSample =
    DUIBIAO_SOURCE_DIR "/data/samples/lianyungang-2024/targets/target-form.txt";

std::string sample_text() { return read_file(kSample).value(); }

Read<Form> read_sample() {
  return read_text_form(sample_text(), kFormFile, house_vocabulary(), {.project = "LYG-2024-001"});
}

/// How many targets are of which kind, by the sign that makes it.
std::map<std::string, int> signs_of(const Form& form, TargetCell Indicator::*cell) {
  std::map<std::string, int> counts;
  for (const Indicator& indicator : form.indicators) {
    const Target& target = (indicator.*cell).target;
    const auto* floor = std::get_if<AtLeast>(&target);
    const bool bare = floor != nullptr && floor->origin == SignOrigin::inferred;
    ++counts[std::visit(
        Overload{[&](const AtLeast&) { return bare ? "bare" : "≥"; },
                 [](const AtMost&) { return "≤"; }, [](const EqualTo&) { return "="; },
                 [](const Phrase&) { return "phrase"; }, [](const Schedule&) { return "schedule"; },
                 [](const auto&) { return "other"; }},
        target)];
  }
  return counts;
}

const HeaderField& field(const Form& form, std::string_view label) {
  return *std::ranges::find(form.header, label, &HeaderField::label);
}

const Problem* problem_at(const Problems& problems, std::string_view code, std::uint32_t line) {
  const auto found = std::ranges::find_if(problems, [&](const Problem& problem) {
    return problem.code == code && problem.where.line == line;
  });
  return found == problems.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("样本表读出 35 条指标，按文件次序编码，各归其类") {
  const auto read = read_sample();
  REQUIRE(read.usable());
  const Form& form = read.value;
  REQUIRE(form.indicators.size() == 35);
  CHECK(form.indicators.front().code == "LYG-2024-001-01");
  CHECK(form.indicators.back().code == "LYG-2024-001-35");
  std::map<std::string, int> sections;
  for (const Indicator& indicator : form.indicators) {
    ++sections[indicator.level1 == "决策" || indicator.level1 == "过程"
                   ? indicator.level1
                   : indicator.level1 + "/" + indicator.level2];
  }
  CHECK(sections == std::map<std::string, int>{{"决策", 6},
                                               {"过程", 5},
                                               {"产出指标/数量指标", 13},
                                               {"产出指标/质量指标", 6},
                                               {"产出指标/时效指标", 1},
                                               {"产出指标/成本指标", 1},
                                               {"效益指标/社会效益", 2},
                                               {"效益指标/可持续影响", 1}});
}

TEST_CASE("样本表的指标次序、名称与层级同交换文件逐行一致") {
  const std::string targets =
      read_file(DUIBIAO_SOURCE_DIR "/data/samples/lianyungang-2024/interchange/targets.csv")
          .value();
  std::string expected = targets.substr(targets.find('\n') + 1);
  for (const Indicator& indicator : read_sample().value.indicators) {
    const std::string row = "LYG-2024-001," + indicator.code + "," + indicator.level1 + "," +
                            indicator.level2 + "," + indicator.name + ",";
    REQUIRE(expected.starts_with(row));
    expected.erase(0, expected.find('\n') + 1);
  }
  CHECK(expected.empty());
}

TEST_CASE("样本表全年值 ≥ 19、= 3、≤ 2、无符号 1、文字 10，半年值另有序时进度 1") {
  const Form form = read_sample().value;
  CHECK(signs_of(form, &Indicator::full_year) ==
        std::map<std::string, int>{{"≥", 19}, {"=", 3}, {"≤", 2}, {"bare", 1}, {"phrase", 10}});
  CHECK(signs_of(form, &Indicator::half_year) ==
        std::map<std::string, int>{{"≥", 19}, {"=", 3}, {"≤", 2}, {"phrase", 10}, {"schedule", 1}});
  const TargetCell& bare = form.indicators[6].full_year;
  CHECK(bare.written == "100%");
  CHECK(faults(bare.notes) == Strings{"sign_inferred@35"});
}

TEST_CASE("样本表十个 LaTeX 单元格都有提示，且记得行与列") {
  int latex = 0;
  const Form form = read_sample().value;
  for (const Indicator& indicator : form.indicators) {
    for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
      latex += static_cast<int>(std::ranges::count(cell->notes, "latex_residue", &Problem::code));
    }
  }
  CHECK(latex == 10);
  CHECK(to_string(form.indicators[25].full_year.where) == "form.txt:55!全年(程)指标值");
}

TEST_CASE("分页符之上的四行归入产出指标/数量指标，各有提示说明依据") {
  const auto read = read_sample();
  const Strings names{"社区矫正对象帮扶完成人次数", "全市社区矫正培训班召开次数", "培训场次",
                      "培训人次"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Indicator& indicator = read.value.indicators[11 + i];
    CHECK(indicator.name == names[i]);
    CHECK(indicator.level1 == "产出指标");
    CHECK(indicator.level2 == "数量指标");
    const Problem* note =
        problem_at(read.problems, "level_inferred", static_cast<std::uint32_t>(40 + i));
    REQUIRE(note != nullptr);
    CHECK(note->severity == Severity::note);
    CHECK(fact(*note, "name") == names[i]);
    CHECK(fact(*note, "above") == "过程/组织实施");
    CHECK(fact(*note, "lost") == "1");
    CHECK(fact(*note, "label_line") == "45");
  }
}

TEST_CASE("丢失制表符的资金分配合理性留在决策/资金投入，并有提示") {
  const auto read = read_sample();
  const Indicator& indicator = read.value.indicators[5];
  CHECK(indicator.name == "资金分配合理性");
  CHECK(indicator.level1 + "/" + indicator.level2 == "决策/资金投入");
  CHECK(indicator.half_year.target == Target{Phrase{"合理"}});
  CHECK(indicator.full_year.target == Target{Phrase{"合理"}});
  const Problem* note = problem_at(read.problems, "level_carried", 34);
  REQUIRE(note != nullptr);
  CHECK(fact(*note, "lost") == "2");
}

TEST_CASE("诊断人 _数 读作诊断人数，列为一处修复") {
  const auto read = read_sample();
  CHECK(read.value.indicators[23].name == "对暂予监外执行类、社区矫正对象开展病情复查、诊断人数");
  const Problem* note = problem_at(read.problems, "name_repaired", 53);
  REQUIRE(note != nullptr);
  CHECK(fact(*note, "was").ends_with("诊断人 _数"));
  CHECK(fact(*note, "became").ends_with("诊断人数"));
}

TEST_CASE("三个只有标签的行都报告，不编代码，也不丢弃") {
  const auto read = read_sample();
  CHECK(read.value.empty_labels ==
        Strings{"效益指标/经济效益", "效益指标/生态效益", "满意度指标/服务对象满意度"});
  for (const std::uint32_t line : {62U, 65U, 67U}) {
    CHECK(problem_at(read.problems, "empty_indicator", line) != nullptr);
  }
}

TEST_CASE("样本表的表头全部保留，带行号，联系人一项认得出是个人信息") {
  const Form form = read_sample().value;
  CHECK(field(form, "表名").text == "连云港市本级项目预算绩效目标表");
  CHECK(field(form, "年度").text == "2024年度");
  CHECK(form.name == "社区矫正业务项目");
  CHECK(form.department == "连云港市司法局");
  CHECK(form.unit == "连云港市司法局（机关）");
  CHECK(form.type == "一次性安排项目");
  CHECK(form.course == calendar_year(2024));
  Strings labels;
  for (const HeaderField& each : form.header) {
    labels.push_back(each.label + "@" + std::to_string(each.where.line));
    CHECK(is_personal_label(each.label) == (each.label == "项目负责人/联系电话"));
    CHECK_FALSE(each.text.empty());
  }
  CHECK(labels == Strings{"表名@3", "年度@5", "项目名称@7", "主管部门@7", "项目类型@8",
                          "项目级次@8", "开始时间@9", "完成时间@9", "实施单位@10",
                          "项目负责人/联系电话@10", "立项必要性@11", "实施可行性@12",
                          "项目实施内容@13", "中长期目标@26", "年度目标@27"});
}

TEST_CASE("两项目标原文保留，样本中二者相同") {
  const Form form = read_sample().value;
  CHECK(form.long_term_goal ==
        "完成对100名社区矫正对象的一对一个案精准矫治，完成率100%，成功率95%、精品案例15%。");
  CHECK(form.annual_goal == form.long_term_goal);
}

TEST_CASE("万元表头下的 40000 与 80000 按元读入，并提出警告") {
  const auto read = read_sample();
  const FundsLine& total = read.value.funds.front();
  CHECK(total.label == "资金总额");
  CHECK(to_string(*total.full_year) == "8万元");
  const FundsLine& spending = read.value.funds.back();
  CHECK(spending.side == FundsLine::Side::expenditure);
  CHECK(spending.label == "社区矫正");
  CHECK(to_string(*spending.half_year) == "40000元");
  CHECK(to_string(*spending.full_year) == "80000元");
  const Problem* doubt = problem_at(read.problems, "funds_unit_doubtful", 25);
  REQUIRE(doubt != nullptr);
  CHECK(doubt->severity == Severity::warning);
  CHECK(fact(*doubt, "heading") == "万元");
  CHECK(fact(*doubt, "read_as") == "元");
}

TEST_CASE("样本表每条提示都有中英文句子，且不含联系人姓名") {
  const auto read = read_sample();
  CHECK(all_spoken(read.problems));
  CHECK(read.value.notes == read.problems);
  const std::string& person = field(read.value, "项目负责人/联系电话").text;
  for (const Problem& problem : read.problems) {
    for (const Fact& each : problem.facts) {
      CHECK(each.value.find(person) == std::string::npos);
    }
  }
}

TEST_CASE("样本表的提示与警告就是这些，按行排列，没有错误") {
  CHECK(faults(read_sample().problems) ==
        Strings{"funds_unit_doubtful@25", "level_carried@34", "level_inferred@40",
                "level_inferred@41", "level_inferred@42", "level_inferred@43",
                "page_columns_inferred@45", "name_repaired@53", "empty_indicator@62",
                "empty_indicator@65", "empty_indicator@67"});
}

TEST_CASE("指标区任一行丢失第一个制表符，要么读出同一张表，要么该行有提示") {
  const std::string text = sample_text();
  const Strings expected = places_of(read_sample().value);
  std::size_t line_start = text.find("决策\t");
  for (std::uint32_t line = 29; line_start < text.size(); ++line) {
    const std::size_t line_end = std::min(text.find('\n', line_start), text.size());
    const std::size_t tab = text.find('\t', line_start);
    if (tab < line_end) {
      std::string damaged = text;
      damaged.erase(tab, 1);
      const auto read = read_text_form(damaged, kFormFile, house_vocabulary(), {.project = "P"});
      CAPTURE(line);
      CHECK((places_of(read.value) == expected ||
             std::ranges::count(read.problems, line,
                                [](const Problem& each) { return each.where.line; }) > 0));
    }
    line_start = line_end + 1;
  }
}

TEST_CASE("CRLF 行尾读出同一张表") {
  std::string windows;
  for (const char c : sample_text()) {
    windows += c == '\n' ? "\r\n" : std::string(1, c);
  }
  const auto read = read_text_form(windows, kFormFile, house_vocabulary());
  CHECK(places_of(read.value) == places_of(read_sample().value));
  CHECK(read.value.indicators[11].where.line == 40);
}

TEST_CASE("换页符代替空行时读出同一张表") {
  std::string text = sample_text();
  text.replace(text.find("\n\n产出指标") + 1, 1, "\f");
  const auto read = read_text_form(text, kFormFile, house_vocabulary());
  CHECK(places_of(read.value) == places_of(read_sample().value));
  CHECK(read.value.indicators[15].where.line == 44);
}

TEST_CASE("制表符齐全的表不产生任何推断") {
  const auto read = read_grid_form(
      kHeading, {"产出指标\t数量指标\t培训场次\t≥1场次\t≥2场次", "\t\t培训人次\t≥40人次\t≥85人次",
                 "\t质量指标\t出勤率\t≥70%\t≥90%", "效益指标\t社会效益\t融入程度\t提升\t提升"});
  CHECK(faults(read.problems) == Strings{"project_code_made@0"});
  CHECK(places_of(read.value) == Strings{"产出指标/数量指标/培训场次", "产出指标/数量指标/培训人次",
                                         "产出指标/质量指标/出勤率", "效益指标/社会效益/融入程度"});
}

TEST_CASE("没有半年列的表如实记下，不补半年值") {
  const auto read = read_grid_form("一级指标\t二级指标\t三级指标\t指标值",
                                   {"产出指标\t数量指标\t培训场次\t≥2场次"});
  REQUIRE(read.usable());
  const Indicator& indicator = read.value.indicators.front();
  CHECK_FALSE(indicator.has_half_year);
  CHECK(indicator.half_year.target == Target{NoTarget{}});
  CHECK(indicator.full_year.written == "≥2场次");
}

TEST_CASE("有分值列的表读出分值，精确到写明的小数") {
  const auto read = read_grid_form("一级指标\t二级指标\t三级指标\t分值\t半年指标值\t全年指标值",
                                   {"产出指标\t数量指标\t培训场次\t12.5\t≥1场次\t≥2场次",
                                    "\t\t培训人次\t7.50分\t≥40人次\t≥85人次"});
  REQUIRE(read.usable());
  CHECK(to_string(*read.value.indicators[0].weight) == "12.5");
  CHECK(to_string(*read.value.indicators[1].weight) == "7.50");
}

TEST_CASE("读不出的分值是错误，指明行与指标") {
  const auto read = read_grid_form("一级指标\t二级指标\t三级指标\t全年指标值\t分值",
                                   {"产出\t数量\t培训场次\t≥2场次\t十五左右",
                                    "\t\t培训人次\t≥85人次\t-1", "\t\t培训天数\t≥2天\t0"});
  CHECK(faults(read.problems) ==
        Strings{"project_code_made@0", "form_weight_unreadable@4", "form_weight_unreadable@5"});
  CHECK(to_string(*read.value.indicators[2].weight) == "0");
}

TEST_CASE("表头的全角字符与空格不妨碍识别") {
  const auto read =
      read_grid_form("一 级 指 标\t二级指标\t三级指标\t半年（程） 指标值\t全年（程） 指标值",
                     {"产出指标\t数量指标\t培训场次\t≥1\t≥2"});
  CHECK(read.usable());
  CHECK(read.value.indicators.size() == 1);
}

TEST_CASE("分页后重复的表头不成为指标，列按新表头") {
  const auto read =
      read_grid_form("一级指标\t二级指标\t三级指标\t\t半年指标值\t全年指标值",
                     {"产出指标\t数量指标\t培训场次\t\t≥1场次\t≥2场次",
                      "\f一级指标\t二级指标\t三级指标\t半年指标值\t全年指标值",
                      "\t\t培训人次\t≥40人次\t≥85人次", "", "\t质量指标\t出勤率\t≥70%\t≥90%"});
  CHECK(faults(read.problems) == Strings{"project_code_made@0"});
  CHECK(places_of(read.value) == Strings{"产出指标/数量指标/培训场次", "产出指标/数量指标/培训人次",
                                         "产出指标/质量指标/出勤率"});
}

TEST_CASE("表头字段次序任意，也可写成 标签：内容") {
  const auto read = read_text_form(
      text_of({"市级项目支出绩效目标表（2025年度）", "实施单位：市福利院", "项目编码\tXM-7",
               "主管部门\t市民政局\t项目名称\t护理", "联系电话\t13800000000", kHeading,
               "产出指标\t数量指标\t服务人数\t≥1人\t≥2人"}),
      kFormFile, house_vocabulary());
  REQUIRE(read.usable());
  const Form& form = read.value;
  CHECK(form.project == "XM-7");
  CHECK(form.unit == "市福利院");
  CHECK(form.department == "市民政局");
  CHECK(form.name == "护理");
  CHECK(form.course == calendar_year(2025));
  CHECK(field(form, "联系电话").text == "13800000000");
  CHECK(form.indicators.front().code == "XM-7-01");
}

TEST_CASE("项目编码先取表上的，再取参数，最后由年度、部门、名称生成") {
  const std::string grid = text_of({kHeading, "产出指标\t数量指标\t服务人数\t≥1人\t≥2人"});
  const std::string bare = "2024年度\n项目名称\t护理\t主管部门\t市民政局\n" + grid;
  const auto code = [](const std::string& text, const std::string& option) {
    return read_text_form(text, kFormFile, house_vocabulary(), {.project = option}).value.project;
  };
  CHECK(code("项目代码\tA-1\n" + bare, "B-2") == "A-1");
  CHECK(code(bare, "B-2") == "B-2");
  CHECK(code(bare, "") == stable_project_code(2024, "市民政局", "护理"));
  const auto unknown = read_text_form("主管部门\t市民政局\n" + grid, kFormFile, house_vocabulary());
  CHECK(faults(unknown.problems) == Strings{"form_without_project@0"});
}

TEST_CASE("空文件、无指标表、缺三级指标列各有其错误") {
  const auto codes = [](const std::string& text) {
    return faults(read_text_form(text, kFormFile, house_vocabulary(), {.project = "P"}).problems);
  };
  CHECK(codes("") == Strings{"form_empty@0"});
  CHECK(codes(" \n\t\t\n") == Strings{"form_empty@0"});
  CHECK(codes("项目名称\t护理\n") == Strings{"grid_not_found@0"});
  CHECK(codes("项目名称\t护理\n一级指标\t二级指标\t全年指标值\n") ==
        Strings{"grid_without_names@2"});
}

TEST_CASE("同一字段写了两种内容，以前者为准并警告") {
  const std::string grid = text_of({kHeading, "产出指标\t数量指标\t服务人数\t≥1人\t≥2人"});
  const auto differ = read_text_form("项目名称\t护理\n项目名称\t康复\n" + grid, kFormFile,
                                     house_vocabulary(), {.project = "P"});
  CHECK(faults(differ.problems) == Strings{"field_repeated@2"});
  CHECK(differ.value.name == "护理");
  const auto same = read_text_form("项目名称\t护理\n项目名称\t护理\n" + grid, kFormFile,
                                   house_vocabulary(), {.project = "P"});
  CHECK(same.problems.empty());
}

TEST_CASE("没有年份的截止日期落在表的项目期内") {
  const auto read =
      read_text_form(text_of({"项目名称\t护理", "开始时间\t2024年7月\t完成时间\t2025年6月",
                              kHeading, "产出指标\t时效指标\t验收时间\t/\t3月底前"}),
                     kFormFile, house_vocabulary());
  REQUIRE(read.usable());
  CHECK(read.value.indicators.front().full_year.target ==
        Target{Deadline{*make_date(2025, 3, 31)}});
}

TEST_CASE("按内容识别文本表：样本是，逗号分隔的文件和普通文章不是") {
  CHECK(looks_like_text_form(sample_text()));
  CHECK(looks_like_text_form(text_of({kHeading, "产出\t数量\t场次\t≥1\t≥2"})));
  CHECK(looks_like_text_form("项目名称\t护理\n主管部门\t市民政局\n"));
  CHECK_FALSE(looks_like_text_form("项目名称\t护理\n"));
  CHECK_FALSE(looks_like_text_form("项目,指标,一级指标,二级指标,三级指标\nP,P-1,产出,数量,场次\n"));
  CHECK_FALSE(looks_like_text_form("项目名称 护理\n主管部门 市民政局\n"));
  CHECK_FALSE(looks_like_text_form(""));
}

}  // namespace duibiao::test
