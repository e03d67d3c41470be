#include "adapters/sqlite/statements/restated.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;
using Of = StatementKind;

Statement printed(Of kind, std::string_view value, std::string_view date = "2024-06-30") {
  Statement made = statement("P-01", kind, value);
  made.date = day(date);
  made.author = "社区矫正管理局";
  made.author_of_form = true;
  return made;
}

/// What a form's statement becomes beside what 市司法局 said on 30 June.
std::string said_by(const Statement& form, const std::vector<Statement>& standing) {
  const auto made = in_standing_words(std::vector{form}, standing);
  CHECK_FALSE(made.at(0).author_of_form);
  return made.at(0).author + " " + made.at(0).value;
}

}  // namespace

TEST_CASE("the same words keep their author, other words are the form's unit's") {
  const std::vector standing{statement("P-01", Of::measure, "补充两名社工")};
  CHECK(said_by(printed(Of::measure, "补充两名社工"), standing) == "市司法局 补充两名社工");
  CHECK(said_by(printed(Of::measure, "补充三名社工"), standing) == "社区矫正管理局 补充三名社工");
  CHECK(said_by(printed(Of::evidence, "补充两名社工"), standing) == "社区矫正管理局 补充两名社工");
  Statement elsewhere = printed(Of::measure, "补充两名社工");
  elsewhere.indicator = "P-02";
  CHECK(said_by(elsewhere, standing) == "社区矫正管理局 补充两名社工");
}

TEST_CASE("what somebody wrote into a table keeps the author that it names") {
  const std::vector standing{statement("P-01", Of::measure, "补充两名社工")};
  Statement row = printed(Of::measure, "补充两名社工");
  row.author_of_form = false;
  CHECK(said_by(row, standing) == "社区矫正管理局 补充两名社工");
}

TEST_CASE("the newest words on or before the form's day are repeated, later ones are not") {
  std::vector standing{statement("P-01", Of::forecast, "40件"),
                       statement("P-01", Of::forecast, "42件")};
  standing[0].date = day("2024-05-31");
  CHECK(said_by(printed(Of::forecast, "42件"), standing).starts_with("市司法局"));
  CHECK(said_by(printed(Of::forecast, "40件"), standing).starts_with("社区矫正管理局"));
  CHECK(said_by(printed(Of::forecast, "40件", "2024-06-29"), standing).starts_with("市司法局"));
  CHECK(
      said_by(printed(Of::forecast, "40件", "2024-05-30"), standing).starts_with("社区矫正管理局"));
}

TEST_CASE("masked numbers come back as they stand") {
  const std::vector standing{statement("P-01", Of::measure, "联系13812345678")};
  CHECK(said_by(printed(Of::measure, "联系138********"), standing) == "市司法局 联系13812345678");
  CHECK(said_by(printed(Of::measure, "联系139********"), standing) ==
        "社区矫正管理局 联系139********");
}

TEST_CASE("points come back with the decimals that they were given with") {
  const std::vector standing{statement("P-01", Of::claimed_score, "5")};
  CHECK(said_by(printed(Of::claimed_score, "5.00"), standing) == "市司法局 5");
  CHECK(said_by(printed(Of::claimed_score, "5.01"), standing) == "社区矫正管理局 5.01");
  const std::vector finer{statement("P-01", Of::claimed_score, "1.425")};
  CHECK(said_by(printed(Of::claimed_score, "1.43"), finer) == "市司法局 1.425");
}

TEST_CASE("a reason is its category and its text, whichever colon stands between") {
  const std::vector standing{statement("P-01", Of::reason, "人员保障：两名社工离职"),
                             statement("P-01", Of::reason, "经费保障: 资金下达较晚")};
  CHECK(said_by(printed(Of::reason, "人员保障: 两名社工离职"), standing) ==
        "市司法局 人员保障：两名社工离职");
  CHECK(said_by(printed(Of::reason, "其他: 两名社工离职"), standing) ==
        "社区矫正管理局 其他: 两名社工离职");
  // One cell for the texts of all categories, each of which is ticked.
  const std::string all = "资金下达较晚；两名社工离职";
  CHECK(said_by(printed(Of::reason, "人员保障: " + all), standing) ==
        "市司法局 人员保障：两名社工离职");
  CHECK(said_by(printed(Of::reason, "经费保障: " + all), standing) ==
        "市司法局 经费保障: 资金下达较晚");
  CHECK(said_by(printed(Of::reason, "经费保障: " + all + "了"), standing)
            .starts_with("社区矫正管理局"));
}

}  // namespace duibiao
