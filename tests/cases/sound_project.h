// Projects in order: made up by a seed, with everything that checks look at, and nothing in them
// that an auditor would call an error. Faults are planted into these.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tests/support/audit/audit_case.h"

namespace duibiao::test {

/// The project of `seed`: header, goals, funds in both halves, ten rows of 100 points, figures of
/// June and December, a self-evaluation by the rules of the central book, an earlier year and the
/// form's first version. Its rows:
///   01 骨干培训人次, 02 巡回义诊场次 (missed, with reason and measure), 03 验收合格率,
///   04 项目按期完成率, 05 人均培训成本, 06 群众知晓率, 07 志愿者留存率,
///   08 参训人员满意度, 09 预算执行率, 10 数字档案规范程度 (qualitative)
[[nodiscard]] AuditCase sound_project(std::uint64_t seed);

/// The row with the code `code`.
[[nodiscard]] Indicator& row_of(AuditCase& project, std::string_view code);
/// Its target cells, read again.
void set_targets(AuditCase& project, std::string_view code, std::string_view half,
                 std::string_view full);
/// Its figure of December, or of June.
[[nodiscard]] Observation& figure_of(AuditCase& project, std::string_view code,
                                     std::string_view day = "2024-12-31");
/// What was said of `code`; one more where nothing was.
[[nodiscard]] Statement& said_of(AuditCase& project, std::string_view code, StatementKind kind);
/// Takes back what was said.
void unsay(AuditCase& project, std::string_view code, StatementKind kind);
/// The field of the header with that label; one more where there is none.
[[nodiscard]] std::string& field_of(AuditCase& project, std::string_view label);

}  // namespace duibiao::test
