#include "adapters/form/project_code.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("生成的项目编码固定不变：年度加 12 位摘要") {
  CHECK(stable_project_code(2024, "连云港市司法局", "社区矫正业务项目") == "P2024-14cb67967b62");
  CHECK(stable_project_code(std::nullopt, "连云港市司法局", "社区矫正业务项目").starts_with("P-"));
}

TEST_CASE("空格与全角不改变编码，年度、部门、名称任一不同则编码不同") {
  const std::string code = stable_project_code(2024, "市民政局(本级)", "护理");
  CHECK(stable_project_code(2024, "市民政局（本级）", " 护 理 ") == code);
  CHECK(stable_project_code(2025, "市民政局(本级)", "护理") != code);
  CHECK(stable_project_code(2024, "市民政局", "护理") != code);
  CHECK(stable_project_code(2024, "市民政局(本级)护", "理") != code);
}

}  // namespace duibiao
