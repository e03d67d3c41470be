#include "adapters/matching/resolution.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

const Form kForm{.project = "P",
                 .indicators = {{.code = "P-01", .name = "培训人次"},
                                {.code = "P-02", .name = "帮扶完成人次数"},
                                {.code = "P-03", .name = "满意度"},
                                {.code = "P-04", .name = "满意度"}}};

/// The codes of `names` on lines 1, 2 …, "-" where there is none.
List codes_of(Resolution& resolution, const List& names) {
  List codes;
  for (const std::string& name : names) {
    const Source where{.file = "a", .line = static_cast<std::uint32_t>(codes.size() + 1)};
    codes.push_back(resolution.code_of(kForm, {.name = name}, where).value_or("-"));
  }
  return codes;
}

}  // namespace

TEST_CASE("未确认的提议不采用，列出相似度与该写什么；每行都指明") {
  Resolution resolution("a", {});
  CHECK(codes_of(resolution, {"培训人次", "帮扶完成人次", "帮扶完成人次", "满意度"}) ==
        List{"P-01", "-", "-", "-"});
  const Problems problems = resolution.take();
  CHECK(test::faults(problems) ==
        List{"match_unconfirmed@2", "match_unconfirmed@3", "indicator_ambiguous@4"});
  CHECK(test::fact(problems[0], "code") == "P-02");
  CHECK(test::fact(problems[0], "similarity") == "0.91");
  CHECK(test::fact(problems[2], "codes") == "P-03 满意度, P-04 满意度");
  CHECK(test::all_spoken(problems));
}

TEST_CASE("接受提议后采用，只提示一次；同名不同写法也只提示一次") {
  Resolution resolution("a", {.confirmed = {}, .accept = true});
  CHECK(codes_of(resolution, {"帮扶完成人次", "帮扶完成人次", "1.培训人次", "1.培训人次"}) ==
        List{"P-02", "P-02", "P-01", "P-01"});
  const Problems problems = resolution.take();
  CHECK(test::faults(problems) == List{"match_accepted@1", "match_normalised@3"});
  CHECK(test::all_spoken(problems));
}

TEST_CASE("两个名称归到同一指标而其中一个只是相近时是错误，接受提议也不行") {
  Resolution proposed_last("a", {.confirmed = {}, .accept = true});
  CHECK(codes_of(proposed_last, {"帮扶完成人次数", "帮扶完成人次"}) == List{"P-02", "-"});
  CHECK(test::faults(proposed_last.take()) == List{"match_contested@2"});
  Resolution proposed_first("a", {.confirmed = {}, .accept = true});
  CHECK(codes_of(proposed_first, {"帮扶完成人次", "帮扶完成人次数"}) == List{"P-02", "-"});
  const Problems problems = proposed_first.take();
  CHECK(problems.back().code == "match_contested");
  CHECK(test::fact(problems.back(), "other") == "帮扶完成人次");
  CHECK(test::all_spoken(problems));
}

TEST_CASE("找不到的名称给出最接近的编码或名称") {
  Resolution resolution("a", {});
  CHECK(codes_of(resolution, {"P-1"}) == List{"-"});
  const Problems problems = resolution.take();
  CHECK(test::fact(problems.at(0), "nearest") == "P-01");
  CHECK(problems[0].code == "indicator_unknown");
}

}  // namespace duibiao
