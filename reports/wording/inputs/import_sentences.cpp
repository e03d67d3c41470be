// What an import says about what it brings into a store.
#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"import_form", "  项目 {label}，{year} 年度", "  project {label}, {year}"},
    Sentence{"import_form_of_no_year", "  项目 {label}，未写明年度",
             "  project {label}, of no stated year"},
    Sentence{"import_forms", "  共 {count} 个项目", "  {count} projects"},
    Sentence{"import_recorded", "  内容未变；批准文件和原因已补记到批次 {batch} 存入的目标",
             "  nothing else is new; the record and the reason are kept for the targets of batch "
             "{batch}"},
    Sentence{
        "record_without_version",
        "“{record}”没有存入：库中没有由同一文件存入的目标；请用当时导入的文件补记",
        "\"{record}\" was not kept: no targets in the store were made of this file; import the "
        "file that was imported then"},
    Sentence{"same_form_other_code",
             "“{name}”{year} 年度的目标表在库中另有编码 {codes}，本次编码为 {project}；"
             "如是同一项目，请用 --project 给出原编码，否则它会算作两个项目",
             "the form of \"{name}\" for {year} stands under the code {codes} too, this time it is "
             "{project}; if it is the same project, give that code with --project, else it counts "
             "as two"},
    Sentence{"figures_outside_course",
             "项目 {project} 有 {count} 个数值的日期（如 {date}）不在项目期间 {first} 至 {last} "
             "之内，不会计入；请核对年份",
             "{count} figures of project {project} are dated ({date}) outside its course, {first} "
             "to {last}, and will not count; check the year"},
    Sentence{"figures_of_other_unit",
             "指标 {indicator} 有 {count} 个数值（如“{found}”）的单位与目标“{target}”"
             "不能换算，无法比较；请核对单位",
             "{count} figures of indicator {indicator} (\"{found}\") are in a unit that does not "
             "convert into that of the target \"{target}\" and cannot be compared; check the unit"},
    Sentence{"said_value_unreadable",
             "“{found}”读不出数值，无法与目标“{target}”对照；应为带单位的数值、百分比"
             "或完成档次",
             "\"{found}\" is no figure to hold against the target \"{target}\"; expected a "
             "number with its unit, a percentage or a tier"},
    Sentence{"said_date_unreadable",
             "“{found}”读不出日期，无法与时限“{target}”对照；应为日期或完成情况（如按期完成）",
             "\"{found}\" is no day to hold against the deadline \"{target}\"; expected a "
             "date or a finding such as 按期完成"},
    Sentence{"said_unit_differs", "“{found}”与目标“{target}”单位不同，不能换算；应以“{unit}”填报",
             "\"{found}\" is not in the unit of the target \"{target}\" and nothing converts "
             "it; expected {unit}"},
    Sentence{"reason_without_category",
             "原因“{found}”没有写明类别；应写作“类别: 原因”，类别为：{known}",
             "the reason \"{found}\" names no category; expected \"category: text\" with one of "
             "{known}"},
    Sentence{"score_above_weight",
             "得分 {found} 超过该指标的分值 {weight}；应在 0 至 {weight} 之间",
             "{found} points are more than the indicator's {weight}; expected 0 to {weight}"},
};

}  // namespace

std::span<const Sentence> import_sentences() { return kSentences; }

}  // namespace duibiao
