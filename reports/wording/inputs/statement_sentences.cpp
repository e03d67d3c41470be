#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"statement_kind_blank", "填报类别为空；每行都要写明类别，可用：{known}",
             "the kind is blank; every row names one of {known}"},
    Sentence{"statements_blank", "有 {count} 行内容为空，视为未填报，未使用",
             "{count} rows have no value and say nothing; they were not used"},
    Sentence{"likelihood_unknown",
             "完成目标可能性“{found}”无法识别；应为：确定能、有可能、完全不可能",
             "\"{found}\" is no likelihood; write 确定能, 有可能 or 完全不可能"},
    Sentence{"score_unreadable",
             "{kind} 的分数“{found}”无法识别；应为不小于 0 的数字，最多 18 位，如 9.5",
             "\"{found}\" is no score for {kind}; write a number of at least 0 and at most 18 "
             "digits, such as 9.5"},
    Sentence{"over_cause_unknown", "超额完成原因“{found}”无法识别；可用：{known}",
             "\"{found}\" is no known cause of exceeding a target; use one of {known}"},
    Sentence{"reason_empty", "“{found}”只有原因类别，没有原因说明；请在冒号后写明原因",
             "\"{found}\" names a category and no reason; write the reason behind the colon"},
    Sentence{"statements_before_course",
             "项目 {project} 有 {count} 条填报说明的日期早于项目开始（{bound}），未采用",
             "{count} statements of project {project} are dated before its course begins "
             "({bound}) and were not used"},
    Sentence{"statements_after_as_of",
             "项目 {project} 有 {count} 条填报说明的日期晚于评价日期 {bound}，未采用",
             "{count} statements of project {project} are dated after the day of the assessment "
             "({bound}) and were not used"},
};

}  // namespace

std::span<const Sentence> statement_sentences() { return kSentences; }

}  // namespace duibiao
