#include "reports/format/masking.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("姓名只留第一个字，电话只留前三位") {
  CHECK(mask_person("张三丰/13812345678") == "张**/138********");
  CHECK(mask_person("张三丰13812345678") == "张**138********");
  CHECK(mask_person("0518-85801234") == "****-858*****");
  CHECK(mask_person("John Smith") == "J** S**");
  CHECK(mask_person("") == "");
}

TEST_CASE("a short number in a person's field is masked whole, from seven digits on three stay") {
  CHECK(mask_person("123456") == "******");
  CHECK(mask_person("1234567") == "123****");
}

TEST_CASE("free text loses mobile and identity numbers only") {
  CHECK(mask_numbers("联系13812345678。") == "联系138********。");
  CHECK(mask_numbers("320705199001011234") == "320***************");
  CHECK(mask_numbers("32070519900101123X") == "320**************X");
  CHECK(mask_numbers("完成100名，2024年") == "完成100名，2024年");
  CHECK(mask_numbers("12812345678") == "12812345678");    // no mobile number begins with 12
  CHECK(mask_numbers("138123456789") == "138123456789");  // 12 digits
}

TEST_CASE("a field is masked by its label unless personal data are asked for") {
  const HeaderField person{"项目负责人/联系电话", "张三丰", {}};
  const HeaderField unit{"实施单位", "市司法局（机关）", {}};
  CHECK(shown_text(person, false) == "张**");
  CHECK(shown_text(person, true) == "张三丰");
  CHECK(shown_text(unit, false) == "市司法局（机关）");
  CHECK(is_personal_label("填报人"));
  CHECK_FALSE(is_personal_label("主管部门"));
}

TEST_CASE("malformed UTF-8 is masked without losing its place") {
  CHECK(mask_person("\xE5\xBC") == "\xE5\xBC**");
}
