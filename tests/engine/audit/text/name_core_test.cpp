#include "engine/audit/text/name_core.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"

using namespace duibiao;

namespace {

NameWords words() { return name_words(house_catalogue().find("T19")->settings); }

}  // namespace

TEST_CASE("a core is a name without its verb in front and its measure behind") {
  CHECK(name_core("开展1对1个案精准矫正数量", words()) == "1对1个案精准矫正");
  CHECK(name_core("培训人次", words()) == "培训");
  CHECK(name_core("培训", words()) == "培训");
  CHECK(name_core("开展", words()) == "开展");
  CHECK(name_core("人数", words()) == "人数");
}

TEST_CASE("numbering, stars and brackets are no part of a name") {
  CHECK(plain_name("指标12：培训人次") == "培训人次");
  CHECK(plain_name("★★★农村低保发放人数（按月平均）(≥**人)") == "农村低保发放人数");
  CHECK(plain_name("其中:临时救助人数") == "临时救助人数");
  CHECK(plain_name("指标体系完整性") == "指标体系完整性");
  CHECK(plain_name("(备注)") == "(备注)");
  CHECK(plain_name("★") == "★");
}

TEST_CASE("the measured noun is the longest that the name ends with") {
  CHECK(measured_noun("帮扶完成人次数", words()) == "人次数");
  CHECK(measured_noun("大型报告会", words()).empty());
}
