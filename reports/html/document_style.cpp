#include "reports/html/document_style.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "reports/document/look.h"
#include "reports/html/document_page.h"

namespace duibiao {
namespace {

constexpr std::string_view kRules = R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #e9ecf1; color: #000;
  font: 14px/1.5 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif;
  font-variant-numeric: tabular-nums; }
nav { max-width: 76rem; margin: 0 auto; padding: 1.2rem 1.5rem 0; }
.sheet { max-width: 76rem; margin: 1.2rem auto; padding: 2rem 2.2rem; background: #fff;
  box-shadow: 0 1px 4px rgb(0 0 0 / .2); overflow-x: auto; }
.sheet.upright { max-width: 54rem; }
p { margin: 0; }
.title { margin: 0 0 .2rem; font-size: 1.7rem; line-height: 1.4; text-align: center; }
.subtitle { margin: 0 0 .8rem; text-align: center; }
.caption { margin: 1rem 0 .4rem; font-weight: 700; }
.line { margin: .5rem 0; white-space: pre-wrap; }
.small_print { margin: .15rem 0; font-size: .8rem; color: #404040; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
table + table { margin-top: -1px; }
.crowded table { min-width: 60rem; font-size: .8rem; }
td, th { border: 1px solid #595959; padding: .25rem .3rem; font-weight: 400;
  overflow-wrap: anywhere; white-space: pre-wrap; }
.heading, .total { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei",
  SimHei, sans-serif; }
.mark { font-size: .75em; color: #404040; vertical-align: super; line-height: 0; }
.state { margin-top: .9rem; }
@page { size: A4 landscape; margin: 12mm 12mm 14mm;
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@page upright { size: A4 portrait; }
@media print {
  body { background: none; font-size: 9pt; line-height: 1.35; print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
  nav { display: none; }
  .sheet, .sheet.upright { max-width: none; margin: 0; padding: 0; box-shadow: none;
    overflow: visible; }
  .sheet.upright { page: upright; }
  .sheet + .sheet { break-before: page; }
  .title { font-size: 18pt; }
  .crowded table { min-width: 0; font-size: 7.8pt; }
  td, th { padding: .8mm 1mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
)css";

std::string rule(std::string_view name, const Look& look) {
  constexpr std::array<std::string_view, 3> kAlignments{"left", "center", "right"};
  return fmt::format(
      ".{} {{ background: #{:06x}; color: #{:06x}; text-align: {}; "
      "font-weight: {}; font-size: {}em; }}\n",
      name, look.fill, look.ink, kAlignments.at(static_cast<std::size_t>(look.alignment)),
      look.bold ? 700 : 400, look.small ? "0.88" : "1");
}

}  // namespace

std::string document_style() {
  std::string rules(kRules);
  DocumentCell cell;
  for (const CellRole role : {CellRole::label, CellRole::heading, CellRole::text, CellRole::word,
                              CellRole::number, CellRole::total, CellRole::remark}) {
    cell.role = role;
    rules += rule(class_of(role), look_of(cell));
  }
  rules += ".total.figure { text-align: right; }\n";
  cell = {};
  cell.fill_in = true;
  rules += fmt::format(".open {{ background: #{:06x}; }}\n", look_of(cell).fill);
  for (const Tone tone : {Tone::good, Tone::attention, Tone::bad}) {
    const ToneColours colours = colours_of(tone);
    rules += fmt::format(".{} {{ background: #{:06x}; color: #{:06x}; }}\n", class_of(tone),
                         colours.fill, colours.ink);
  }
  return rules;
}

}  // namespace duibiao
