#include "adapters/words/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "data/embedded.h"

using namespace duibiao;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

/// The compiled-in files, as copies that a test may spoil.
Files house_files() {
  Files files;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (file.name.starts_with("units/") || file.name.starts_with("words/")) {
      files.emplace_back(file.name, file.bytes);
    }
  }
  return files;
}

/// The house files with the first `from` of file `name` replaced by `to`.
Files spoilt(std::string_view name, std::string_view from, std::string_view to) {
  Files files = house_files();
  for (auto& [file, text] : files) {
    if (file == name) {
      const auto at = text.find(from);
      REQUIRE(at != std::string::npos);
      text.replace(at, from.size(), to);
    }
  }
  return files;
}

Read<Vocabulary> read(const Files& files) {
  std::vector<NamedText> named;
  for (const auto& [file, text] : files) {
    named.push_back({file, text});
  }
  return read_vocabulary(named);
}

Sign leading(std::string_view word) {
  const auto& signs = house_vocabulary().leading_signs;
  const auto found =
      std::ranges::find_if(signs, [word](const auto& sign) { return sign.first == word; });
  REQUIRE(found != signs.end());
  return found->second;
}

bool holds(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

TEST_CASE("the compiled-in words and units are read without a remark") {
  CHECK(read(house_files()).problems == Problems{});
}

TEST_CASE("signs in words stand for the five signs") {
  CHECK(leading("≥") == Sign::at_least);
  CHECK(leading("不少于") == Sign::at_least);
  CHECK(leading("达到") == Sign::at_least);
  CHECK(leading("控制在") == Sign::at_most);
  CHECK(leading("至多") == Sign::at_most);
  CHECK(leading("超过") == Sign::more_than);
  CHECK(leading("〉") == Sign::more_than);
  CHECK(leading("不足") == Sign::less_than);
  CHECK(leading("═") == Sign::equal);
}

TEST_CASE("the longer sign word stands before every shorter one") {
  for (const auto& signs : {house_vocabulary().leading_signs, house_vocabulary().trailing_signs}) {
    CHECK(std::ranges::is_sorted(
        signs, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); }));
  }
}

TEST_CASE("placeholders, tiers and done words are words of their own") {
  const Vocabulary& words = house_vocabulary();
  for (const char* blank : {"", "/", "——", "不适用", "待定", "XX", "*"}) {
    CHECK(words.placeholders.contains(blank));
  }
  CHECK(words.tiers.at("达成") == TierWord::achieved);
  CHECK(words.tiers.at("全部或基本达成预期指标") == TierWord::achieved);
  CHECK(words.tiers.at("基本达成") == TierWord::mostly_achieved);
  CHECK(words.tiers.at("部分达成预期指标并具有一定效果") == TierWord::partly_achieved);
  CHECK(words.tiers.at("未达标") == TierWord::not_achieved);
  CHECK(words.done_words.contains("按期完成"));
  CHECK(words.schedule_words.contains("序时进度"));
}

TEST_CASE("costs, harms and remedies are told apart") {
  const Vocabulary& words = house_vocabulary();
  CHECK(words.cost_levels.contains("社会成本指标"));
  CHECK(holds(words.cost_words, "单价"));
  CHECK(holds(words.adverse_words, "漏管"));
  CHECK_FALSE(holds(words.adverse_words, "下降"));
  CHECK(holds(words.remedy_words, "处理率"));
  CHECK(holds(words.approximate_words, "左右"));
}

TEST_CASE("产出 and 产出指标 are one level") {
  const auto& aliases = house_vocabulary().level_aliases;
  CHECK(aliases.at("产出") == "产出指标");
  CHECK(aliases.at("产出指标") == "产出指标");
  CHECK(aliases.at("决策指标") == "决策");
  CHECK(aliases.at("年度资金总额") == "预算执行率");
}

TEST_CASE("a word in two classes of one list is a fault with its line") {
  const auto result = read(spoilt("words/figures.toml", "\"部分完成\"", "\"达标\""));
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].code == "listed_twice");
  CHECK(result.problems[0].facts == std::vector<Fact>{{"word", "达标"}});
  CHECK(result.problems[0].where.file == "words/figures.toml");
  CHECK(result.problems[0].where.line > 1);
  CHECK_FALSE(result.usable());
}

TEST_CASE("every fault of all files is reported at once") {
  Files files = spoilt("units/units.toml", "\"亿元\" = 8", "\"亿元\" = 10");
  for (auto& [file, text] : files) {
    if (file == "words/levels.toml") {
      text += "\n[spare]\n";
    }
    if (file == "words/signs.toml") {
      text.replace(text.find("[trailing]"), 10, "[trialing]");
    }
  }
  std::vector<std::string_view> codes;
  for (const Problem& problem : read(files).problems) {
    codes.push_back(problem.code);
  }
  CHECK(codes == std::vector<std::string_view>{"exponent_out_of_range", "missing_key",
                                               "unknown_key", "unknown_key"});
}

TEST_CASE("a section in two files is a fault") {
  Files files = house_files();
  files.emplace_back("words/more.toml", "[done]\nwords = [\"完工\"]\n");
  const auto result = read(files);
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].code == "section_twice");
  CHECK(result.problems[0].where.file == "words/more.toml");
  CHECK(result.problems[0].where.line == 1);
}

TEST_CASE("a spelling of two unit classes and an unknown dimension are faults") {
  const auto twice = read(spoilt("units/units.toml", "same = [\"名\", \"位\"]", "same = [\"场\"]"));
  REQUIRE(twice.problems.size() == 1);
  CHECK(twice.problems[0].code == "listed_twice");
  const auto unknown =
      read(spoilt("units/units.toml", "dimension = \"money\"", "dimension = \"mony\""));
  REQUIRE(unknown.problems.size() == 1);
  CHECK(unknown.problems[0].code == "unknown_word");
  CHECK(unknown.problems[0].facts[2] == Fact{"nearest", "money"});
}
