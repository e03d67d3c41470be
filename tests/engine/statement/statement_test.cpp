#include "engine/statement/statement.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao;

TEST_CASE("a reason is parted at its first colon, where a category stands before it") {
  CHECK(parse_reason("人员保障: 两名社工离职") == Reason{ReasonCategory::staff, "两名社工离职"});
  CHECK(parse_reason("经费保障：资金于9月下达：较晚") ==
        Reason{ReasonCategory::funds, "资金于9月下达：较晚"});
  CHECK(parse_reason("硬件保障:") == Reason{ReasonCategory::hardware, ""});
  CHECK(parse_reason("其他") == Reason{std::nullopt, "其他"});
  CHECK(parse_reason("原因: 下雨") == Reason{std::nullopt, "原因: 下雨"});
  CHECK(parse_reason("") == Reason{});
}

TEST_CASE("the categories have the words of the official form") {
  CHECK(name_of(ReasonCategory::funds) == "经费保障");
  CHECK(name_of(ReasonCategory::hardware) == "硬件条件保障");
  CHECK(reason_category("制度保障") == ReasonCategory::institution);
  CHECK(reason_category(" 其他 ") == ReasonCategory::other);
  CHECK_FALSE(reason_category("天气"));
}

TEST_CASE("likelihood is one of three words") {
  CHECK(name_of(Likelihood::possible) == "有可能");
  CHECK(parse_likelihood("确定能") == Likelihood::certain);
  CHECK(parse_likelihood("完全不可能") == Likelihood::impossible);
  CHECK_FALSE(parse_likelihood("可能"));
}
