#include "engine/audit/text/goal_promises.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/domain.h"

using namespace duibiao;

namespace {

/// "100名 noun", "95% 成功率 < context", one a promise.
std::vector<std::string> promises(std::string_view text) {
  const CheckSettings& settings = house_catalogue().find("T15")->settings;
  std::vector<std::string> said;
  for (const Promise& promise : promises_in(text, promise_words(settings), test::words())) {
    said.push_back(promise.written + " " + promise.noun +
                   (promise.context.empty() ? "" : " < " + promise.context));
  }
  return said;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("the sample's goal promises 100 persons and three rates of the same thing") {
  CHECK(promises(
            "完成对100名社区矫正对象的一对一个案精准矫治，完成率100%，成功率95%、精品案例15%。") ==
        Said{"100名 社区矫正对象的一对一个案精准矫治",
             "100% 完成率 < 社区矫正对象的一对一个案精准矫治",
             "95% 成功率 < 社区矫正对象的一对一个案精准矫治",
             "15% 精品案例 < 社区矫正对象的一对一个案精准矫治"});
}

TEST_CASE("what is counted stands behind the unit, else before the number") {
  CHECK(promises("举办12场讲座") == Said{"12场 讲座"});
  CHECK(promises("举办讲座12场") == Said{"12场 讲座"});
  CHECK(promises("参训人数达到1，200人次以上") == Said{"1,200人次 参训人数"});
  CHECK(promises("满意度不低于90%") == Said{"90% 满意度"});
}

TEST_CASE("Chinese numerals count, but one of something is a phrase") {
  CHECK(promises("举办培训班十二场") == Said{"十二场 培训班"});
  CHECK(promises("召开推进会两次") == Said{"两次 推进会"});
  CHECK(promises("覆盖率达到百分之九十五") == Said{"百分之九十五 覆盖率"});
  CHECK(promises("建成一批基地，打造一个品牌，开展一对一个案矫治").empty());
}

TEST_CASE("years, dates, ordinals and numbers without a unit promise nothing") {
  CHECK(promises("2024年12月底前完成第3批任务，共5").empty());
  CHECK(promises("依据苏司〔2022〕15号，用3个月").empty());
  CHECK(promises("").empty());
}

TEST_CASE("a new sentence starts without a context") {
  CHECK(promises("帮扶100名对象。满意度90%。") == Said{"100名 对象", "90% 满意度"});
}
