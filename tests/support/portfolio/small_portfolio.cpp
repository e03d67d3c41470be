#include "tests/support/portfolio/small_portfolio.h"

#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

namespace duibiao::test {

Assessment assessed(const SmallProject& project, std::string_view day) {
  Form made = form({{"01", "产出指标", "数量指标", "培训人次", "≥50人次", "≥100人次", "60"},
                    {"02", "满意度", "服务对象满意度", "满意度", "", "≥90%", "40"}});
  made.project = project.code;
  made.name = "项目" + std::string(project.code);
  made.department = project.department;
  made.unit = project.unit;
  AssessOptions options;
  options.as_of = test::day(day);
  made.course = calendar_year(options.as_of.year());
  const std::string then = std::string(day.substr(0, 8)) + "20";
  std::vector<Observation> figures;
  const auto add = [&](std::string_view indicator, std::string_view value) {
    if (!value.empty()) {
      figures.push_back(observed(then, value));
      figures.back().project = project.code;
      figures.back().indicator = indicator;
    }
  };
  add("01", project.trained);
  add("02", project.survey);
  for (const std::string_view amount : project.money) {
    const auto split = amount.find('=');
    add(amount.substr(0, split), amount.substr(split + 1));
  }
  auto read = assess(made, figures, central_book(), words(), options);
  if (!read.usable()) {
    __builtin_trap();
  }
  return std::move(read.value);
}

std::vector<SmallProject> small_projects() {
  return {{"A",
           "教育局",
           "一中",
           "50人次",
           "95%",
           {"@executed=60元", "@budget_adjusted=100元", "@budget_initial=80元"}},
          {"B", "教育局", "二中", "100人次", "", {"@executed=30元", "@budget_initial=50元"}},
          {"C", "民政局", "福利院", "80人次", "90%", {"@budget_initial=70元"}},
          {"D", "民政局", "救助站", "", ""}};
}

}  // namespace duibiao::test
