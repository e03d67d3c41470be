#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"weights_operands",
             "用法：weights ahp 判断矩阵，或 weights entropy 数值表（CSV 或工作簿）",
             "usage: weights ahp MATRIX, or weights entropy VALUES (CSV or a workbook)"},
    Sentence{"weighting_cell", "“{found}”不是数字；请填 3、0.33、1/3 或 95% 这样的数",
             "\"{found}\" is no number; write 3, 0.33, 1/3 or 95%"},
    Sentence{"first_sheet_taken", "采用第一张有内容的工作表“{sheet}”，其余工作表未读",
             "the first sheet that holds anything is taken, {sheet}; the others are not read"},
    Sentence{"ahp_items_differ", "这一行是“{found}”，按表头应为“{expected}”：行和列的次序要一致",
             "this row is {found}; by the heading it should be {expected}: rows and columns have "
             "one order"},
    Sentence{"ahp_not_square", "判断矩阵应为方阵：表头有 {items} 项，数据有 {rows} 行",
             "a matrix of comparisons is square: the heading has {items} items, there are {rows} "
             "rows"},
    Sentence{"ahp_too_many_items", "有 {found} 项，最多 {most} 项（没有更多项的随机一致性指标）",
             "{found} items; at most {most} have a random index"},
    Sentence{"ahp_not_positive", "判断值“{found}”应大于 0（1 至 9，或其倒数）",
             "a comparison is above 0 (1 to 9, or its inverse), not {found}"},
    Sentence{"ahp_diagonal", "“{item}”与自身比较应为 1", "{item} compared with itself is 1"},
    Sentence{
        "ahp_not_reciprocal",
        "“{item}”对“{other}”填 {found}，而反过来的比较要求 {expected}：两者应互为倒数",
        "{item} over {other} is {found}, but the comparison the other way asks for {expected}: "
        "each is the inverse of the other"},
    Sentence{"entropy_no_columns", "除第一列（项目或年度）外没有指标列",
             "there is no column beside the first one, which names the project or year"},
    Sentence{"entropy_too_few_rows", "只有 {found} 行；熵权法至少要两个项目或年度",
             "{found} rows; entropy needs two projects or years at least"},
    Sentence{"entropy_constant", "“{column}”各行相同，不能区分项目，权重为 0",
             "{column} is the same in every row, tells nothing apart and weighs 0"},
    Sentence{"entropy_all_constant", "所有指标各行都相同，无法计算权重",
             "every column is the same in all rows: there are no weights"},
    Sentence{"weighting_item", "指标", "Item"},
    Sentence{"weighting_points", "权重（百分制）", "Weight of 100"},
    Sentence{"weighting_entropy", "信息熵", "Entropy"},
    Sentence{"ahp_eigenvalue", "最大特征值 λmax = {lambda}，一致性指标 CI = {index}",
             "greatest eigenvalue λmax = {lambda}, consistency index CI = {index}"},
    Sentence{"ahp_ratio", "一致性比率 CR = {ratio}（RI = {index}，{table}）：{verdict}",
             "consistency ratio CR = {ratio} (RI = {index}, {table}): {verdict}"},
    Sentence{"ahp_saaty", "Saaty 1980，教科书通用，凭记忆",
             "Saaty 1980, of textbooks, from memory"},
    Sentence{"ahp_simulated", "本程序模拟", "simulated for this program"},
    Sentence{"ahp_consistent", "低于 0.1，一致", "below 0.1, consistent"},
    Sentence{"ahp_inconsistent", "不低于 0.1，不一致", "0.1 or more, inconsistent"},
    Sentence{"ahp_reconsider",
             "请先复核“{item}”对“{other}”：填的是 {stated}，按其余比较约为 {implied}",
             "reconsider {item} over {other} first: {stated} was stated, the weights imply about "
             "{implied}"},
    Sentence{"weighting_proposal", "以上为建议：不改动任何已批复的分值（财预〔2021〕101号）",
             "this is a proposal: no approved table is touched (财预〔2021〕101号)"},
};

}  // namespace

std::span<const Sentence> weighting_sentences() { return kSentences; }

}  // namespace duibiao
