#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"match_unconfirmed",
             "没有名为“{indicator}”的指标；最相近的是 {code}“{name}”（相似度 "
             "{similarity}），未经确认，未采用。核对后加 --accept-matches "
             "接受全部提议，或在映射文件中写 "
             "[[match]] name = \"{indicator}\" indicator = \"{code}\"",
             "no indicator is named \"{indicator}\"; the one most like it is {code} \"{name}\" "
             "(similarity {similarity}). Nobody has confirmed that, and the figure was not used. "
             "Look, then take every proposal with --accept-matches, or write into the mapping "
             "[[match]] name = \"{indicator}\" indicator = \"{code}\""},
    Sentence{"match_accepted",
             "“{indicator}”按 --accept-matches 作为 {code}“{name}”读入（相似度 {similarity}）",
             "\"{indicator}\" was taken for {code} \"{name}\" (similarity {similarity}), as "
             "--accept-matches says"},
    Sentence{
        "match_normalised",
        "“{indicator}”除编号、括号、层级或单位外与 {code}“{name}”相同，按该指标读入",
        "\"{indicator}\" is {code} \"{name}\" but for numbers, brackets, its level or its unit; "
        "it was read as that"},
    Sentence{
        "match_contested",
        "“{indicator}”与“{other}”都被当作指标 {code}，其中至少一个只是相近；请在映射文件中用 "
        "[[match]] 分别指明",
        "both \"{indicator}\" and \"{other}\" would be indicator {code}, and one of them is only "
        "like it; say in the mapping which is which, with [[match]]"},
};

}  // namespace

std::span<const Sentence> matching_sentences() { return kSentences; }

}  // namespace duibiao
