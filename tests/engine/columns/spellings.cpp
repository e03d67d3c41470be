#include "tests/engine/columns/spellings.h"

#include <algorithm>
#include <array>

namespace duibiao::test {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 52> kSigns{
    "≥",      "≥",      "≥",      "≤",      "≤",      ">",      "<",        "=",    "==",
    ">=",     "=>",     "<=",     "=<",     "不少于", "不低于", "不小于",   "至少", "达到",
    "不超过", "不高于", "不大于", "不多于", "至多",   "控制在", "大于",     "高于", "超过",
    "多于",   "小于",   "低于",   "少于",   "不足",   "等于",   "大于等于", "〉",   "〈",
    "═",      "≧",      "≦",      "⩾",      "⩽",      "＞",     "＜",       "＝",   "＞＝",
    "≥ ",     "≥|",     "定性|",  "约",     "≥约",    "百分之", "$\\geq "};

constexpr std::array<std::string_view, 20> kOddSigns{
    "≥+",  "≥-", "≥０", "≥0",   "≥.",       "≥,", "+",  "-",    "±", "≥≥", "＋", "≥\xE2\x80\x8B",
    "$$≥", "≥$", "≥２", "\\le", "不少于约", "为", "第", "≥０．"};

constexpr std::array<std::string_view, 60> kUnits{
    "",      "",      "%",    "%",        "％",     "人次",  "人次",  "人",     "名",     "万人次",
    "次",    "场",    "场次", "场/次",    "元",     "元",    "万元",  "亿元",   "千元",   "万",
    "亿",    "个",    "项",   "件",       "户",     "天",    "日",    "课时",   "小时",   "月",
    "个月",  "年",    "‰",    "个百分点", "百分比", "米",    "m2",    "m²",     "㎡",     "平方米",
    "公里",  "km/h",  "亩",   "万亩",     "吨",     "台/套", "元/人", "分",     "℃",      "篇",
    " 人次", "|人次", " %",   "人/次",    "家",     "处",    "批次",  "百万元", "千万元", "例"};

constexpr std::array<std::string_view, 44> kOddUnits{"以上",
                                                     "及以上",
                                                     "以内",
                                                     "人以上",
                                                     "%以上",
                                                     "左右",
                                                     "上下",
                                                     "±",
                                                     "年底",
                                                     "年内",
                                                     "月底前",
                                                     "月前",
                                                     "号",
                                                     "½",
                                                     "²",
                                                     "³",
                                                     "①",
                                                     "·",
                                                     ".",
                                                     "．",
                                                     ",",
                                                     "，",
                                                     "/",
                                                     "//",
                                                     "-",
                                                     "—",
                                                     "~",
                                                     "至",
                                                     "$",
                                                     "$%$",
                                                     "\\%",
                                                     "|",
                                                     "||",
                                                     "次;",
                                                     "个：",
                                                     "m3",
                                                     "０",
                                                     "２",
                                                     "\xE2\x80\x8B",
                                                     "\xEF\xBB\xBF",
                                                     "\xCC\xB8",
                                                     "\xFF",
                                                     "(含)",
                                                     "（人）"};

constexpr std::array<std::string_view, 40> kPhrases{"",
                                                    "/",
                                                    "//",
                                                    "—",
                                                    "-",
                                                    "--",
                                                    "无",
                                                    "不适用",
                                                    "待定",
                                                    "XX",
                                                    "N/A",
                                                    "*",
                                                    "序时进度",
                                                    "序 时 进 度",
                                                    "充分",
                                                    "合规",
                                                    "提升",
                                                    "有效提升",
                                                    "达成",
                                                    "基本达成",
                                                    "部分达成",
                                                    "未达成",
                                                    "完成",
                                                    "已完成",
                                                    "达成预期指标",
                                                    "部分达成(75%)",
                                                    "达成（９５％）",
                                                    "未完成",
                                                    "按期完成",
                                                    "定性|提升",
                                                    "提|升",
                                                    "年底前",
                                                    "年内",
                                                    "两次",
                                                    "十二场",
                                                    "百分之九十五",
                                                    "一次性完成",
                                                    "较上年提高",
                                                    "≥",
                                                    "$优$"};

constexpr std::array<std::string_view, 18> kDays{
    "12月",       "12月底前", "11月30日前", "2024年12月底前", "2024-11-30", "2024.5.15",
    "2024/6/30",  "2024年",   "2024年底前", "2023年内",       "2月29日前",  "2月30日前",
    "１２月底前", "5月",      "2024-11月",  "2024.12月",      "6月30日",    "2024年6月完成"};

constexpr std::array<std::string_view, 56> kLetters{"0",        "1",    "7",      "9",
                                                    ".",        ",",    "-",      "+",
                                                    "/",        "%",    "≥",      "≤",
                                                    "<",        "=",    "~",      " ",
                                                    "\t",       "|",    "$",      "\\",
                                                    "(",        ")",    "元",     "万",
                                                    "人",       "次",   "月",     "年",
                                                    "日",       "底",   "前",     "内",
                                                    "至",       "到",   "—",      "–",
                                                    "以上",     "约",   "百分之", "０",
                                                    "５",       "，",   "．",     "－",
                                                    "％",       "　",   "½",      "²",
                                                    "①",        "m",    "2",      "\xE2\x80\x8B",
                                                    "\xCC\x81", "\xE4", "\xFF",   "两"};

constexpr std::array<std::string_view, 6> kRangeSigns{"-", "-", "-", "~", "至", "—"};
constexpr std::array<std::string_view, 7> kSpaces{"", "", "", "", " ", "\t", "　"};

constexpr std::array<std::array<std::string_view, 5>, Spellings::kFamilies> kFamilyUnits{
    {{"%", "%", "％", "‰", ""},
     {"人次", "人次", "万人次", "人/次", ""},
     {"元", "万元", "亿元", "千元", "万元"},
     {"", "", "次", "场", "天"}}};

}  // namespace

std::size_t Spellings::pick(std::size_t below) {
  return static_cast<std::size_t>(random_() % below);
}

std::string_view Spellings::any(Words words) { return words[pick(words.size())]; }

std::string Spellings::digits(std::size_t most) {
  std::string text;
  for (std::size_t left = 1 + pick(most); left > 0; --left) {
    text += static_cast<char>('0' + pick(10));
  }
  return text;
}

std::string Spellings::number() {
  std::string text;
  switch (pick(8)) {
    case 0:  // thousands, also of the wrong length
      text = digits(one_in(6) ? 5 : 3);
      for (std::size_t groups = 1 + pick(3); groups > 0; --groups) {
        text += ',' + (one_in(12) ? digits(4) : std::to_string(100 + pick(900)));
      }
      break;
    case 1:
      text = digits(21);
      break;
    case 2:
      text = "0";
      break;
    default:
      text = std::to_string(pick(one_in(3) ? 2100 : 130));
  }
  if (one_in(3)) {
    text += '.' + digits(one_in(10) ? 20 : 3);
  }
  return text;
}

std::string Spellings::unit() {
  return std::string(one_in(9) ? any(kOddUnits) : any(kUnits)) +
         std::string(one_in(16) ? any(kOddUnits) : "");
}

std::string Spellings::range() {
  std::string low = std::to_string(pick(90));
  std::string high = std::to_string(pick(160));
  if (one_in(3)) {
    low = number();
    high = number();
  }
  const std::string behind = unit();
  return (one_in(8) ? std::string(any(kSigns)) : "") + low + (one_in(4) ? behind : "") +
         std::string(any(kRangeSigns)) + high + behind;
}

std::string Spellings::phrase() { return std::string(any(kPhrases)); }

std::string Spellings::day() { return std::string(any(kDays)); }

std::string Spellings::junk() {
  std::string text;
  for (std::size_t left = pick(9); left > 0; --left) {
    text += any(kLetters);
  }
  return text;
}

/// One to three letters put in, taken out or changed, by bytes.
std::string Spellings::damaged(std::string text) {
  for (std::size_t left = 1 + pick(3); left > 0; --left) {
    const std::size_t at = pick(text.size() + 1);
    const std::size_t gone = std::min(pick(2), text.size() - at);
    text.replace(at, gone, one_in(3) ? std::string_view{} : any(kLetters));
  }
  return text;
}

std::string Spellings::plain_target() {
  switch (pick(10)) {
    case 0:
      return phrase();
    case 1:
      return day();
    case 2:
      return junk();
    case 3:
    case 4:
      return range();
    case 5:
    case 6:
      return number() + unit();
    default:
      return std::string(one_in(10) ? any(kOddSigns) : any(kSigns)) + number() + unit();
  }
}

std::string Spellings::target() {
  std::string text = plain_target();
  text = one_in(7) ? damaged(std::move(text)) : text;
  return std::string(any(kSpaces)) + text + std::string(any(kSpaces));
}

std::string Spellings::plain_figure() {
  switch (pick(10)) {
    case 0:
      return phrase();
    case 1:
      return one_in(2) ? day() : junk();
    case 2:
    case 3:
      return number() + "/" + number();
    case 4:
      return std::string(any(kSigns)) + number() + unit();
    default:
      return number() + unit();
  }
}

std::string Spellings::figure() {
  std::string text = plain_figure();
  text = one_in(7) ? damaged(std::move(text)) : text;
  return std::string(any(kSpaces)) + text + std::string(any(kSpaces));
}

std::string_view Spellings::unit_of(std::size_t family) { return any(kFamilyUnits.at(family)); }

std::string Spellings::close_target(std::size_t family) {
  if (one_in(6)) {
    return target();
  }
  if (one_in(8)) {
    return std::string(any(Words(kPhrases).subspan(12, 15)));
  }
  const std::string bound = one_in(12) ? number() : std::to_string(pick(110));
  if (one_in(8)) {
    return bound + "-" + std::to_string(60 + pick(90)) + std::string(unit_of(family));
  }
  return std::string(any(Words(kSigns).first(10))) + bound + std::string(unit_of(family));
}

std::string Spellings::close_figure(std::size_t family) {
  if (one_in(12)) {
    return figure();
  }
  if (one_in(6)) {
    return std::string(any(Words(kPhrases).subspan(14, 14)));
  }
  if (one_in(5)) {
    const std::size_t all = pick(60);
    return std::to_string(pick(all + 2)) + "/" + std::to_string(all);
  }
  const std::string value = one_in(20) ? number() : std::to_string(pick(130));
  return value + (one_in(6) ? ".5" : "") + std::string(unit_of(family));
}

}  // namespace duibiao::test
