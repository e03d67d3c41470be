#include "reports/html/style_sheet.h"

namespace duibiao {
namespace {

constexpr std::string_view kRules = R"css(
:root {
  color-scheme: light dark;
  --ink: #1b2330; --soft: #566173; --line: #d8dde5; --paper: #ffffff; --ground: #f3f5f8;
  --accent: #1d3a66; --good: #19693f; --bad: #a8201a; --open: #7d5200; --wait: #35577f;
  --track: #e4e9f0; --zone: #c9d3e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ebf1; --soft: #a3aebd; --line: #36404e; --paper: #1a2029; --ground: #12161c;
    --accent: #9dbcea; --good: #6fcf97; --bad: #ff9a91; --open: #e8b95c; --wait: #9dbcea;
    --track: #2c3542; --zone: #45536a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.6 "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
    "Microsoft YaHei", "Segoe UI", sans-serif;
  font-variant-numeric: tabular-nums;
}
.report { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.5rem 3rem; }
.masthead { border-top: 4px solid var(--accent); padding: .9rem 0 .9rem; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .04em; }
h1, h2 {
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STZhongsong, SimSun, serif;
  line-height: 1.3;
}
h1 { margin: .1rem 0 .3rem; font-size: 1.75rem; }
h1 .code { font: 400 .9rem "Noto Sans CJK SC", sans-serif; color: var(--soft); }
h2 { margin: 2.2rem 0 .7rem; font-size: 1.2rem; color: var(--accent); }
h3 { margin: 0 0 .5rem; font-size: .95rem; font-weight: 600; color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; margin: 0; font-size: .9rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); white-space: nowrap; }
.facts dd { margin: 0; }
.first { display: grid; grid-template-columns: repeat(6, 1fr); gap: .9rem; }
.card {
  grid-column: span 2; padding: .9rem 1.1rem; background: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; break-inside: avoid;
}
.card.wide { grid-column: span 3; }
.card p { margin: .2rem 0; }
.score { font-size: 3rem; font-weight: 700; line-height: 1.1; color: var(--accent); }
.score small { font-size: .95rem; font-weight: 400; color: var(--soft); margin-left: .4rem; }
.lead { font-size: 1.25rem; font-weight: 700; line-height: 1.35; color: var(--open); }
.grade { font-size: 1.1rem; font-weight: 700; }
.remark { color: var(--soft); font-size: .9rem; }
.counts { list-style: none; margin: 0; padding: 0; }
.counts li { display: flex; align-items: baseline; gap: .5rem; padding: .12rem 0; }
.counts .count { margin-left: auto; font-weight: 700; font-size: 1.1rem; }
.counts .zero { color: var(--soft); }
.counts .zero .count { font-weight: 400; }
.share { display: flex; gap: 2px; height: .6rem; margin-bottom: .5rem; }
.share span { min-width: 3px; background: currentColor; border-radius: 1px; }
.v-met { color: var(--good); } .v-missed { color: var(--bad); }
.v-not_yet_due { color: var(--wait); }
.v-no_data, .v-no_target, .v-not_assessable { color: var(--open); }
.sign {
  display: inline-block; width: 1.35em; text-align: center; font-weight: 700; flex: none;
}
.verdict { font-weight: 600; white-space: nowrap; }
.basis { margin: 0; font-size: .9rem; }
.basis dt { color: var(--soft); font-size: .82rem; margin-top: .35rem; }
.basis dt:first-child { margin-top: 0; }
.basis dd { margin: 0; }
.ranked { margin: 0; padding-left: 1.3rem; }
.ranked li { padding: .15rem 0; }
.ranked .amount { font-weight: 700; color: var(--bad); white-space: nowrap; }
.ranked .pace { color: var(--wait); }
.detail, .fine { display: block; color: var(--soft); font-size: .84rem; font-weight: 400;
  line-height: 1.45; }
.reasons { margin: 0; padding: 0; list-style: none; }
.reasons li { padding: .15rem 0; }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .5rem .7rem; text-align: left; vertical-align: top;
  border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; color: var(--soft); font-size: .84rem; font-weight: 600;
  white-space: nowrap; background: var(--paper); border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
td.num, th.num { text-align: right; white-space: nowrap; }
td.num { overflow-wrap: normal; }
tr.missed > td:first-child { box-shadow: inset 4px 0 0 var(--bad); }
.indicators .verdict-cell { width: 7.2rem; }
.indicators .target-cell { width: 9rem; }
.indicators .actual-cell { width: 12rem; }
.indicators .step-cell { width: 18rem; }
.points { font-weight: 700; }
.bullet { display: block; width: 100%; max-width: 12rem; height: auto; margin: .35rem 0 .2rem;
  color: var(--wait); }
.coverage.bullet { max-width: none; height: .45rem; margin: .6rem 0 .4rem; }
.bullet .track { fill: var(--track); } .bullet .zone { fill: var(--zone); }
.bullet .mark { fill: var(--ink); }
.bullet .value { fill: currentColor; stroke: currentColor; stroke-width: 6; }
.bullet.missed .value { fill: url(#hatch); }
.bullet.missed, .hatch { color: var(--bad); } .bullet.met { color: var(--good); }
.hatch { position: absolute; width: 0; height: 0; }
.hatch path { stroke: currentColor; stroke-width: 9; }
.hatch rect { fill: var(--paper); }
.reason { font-weight: 600; }
.light { font-weight: 600; white-space: nowrap; }
.light_red { color: var(--bad); } .light_orange, .light_yellow { color: var(--open); }
.light_green { color: var(--good); } .light_blue { color: var(--wait); }
.light_dark { color: var(--soft); font-weight: 400; }
.outlook .light-cell { width: 6rem; }
.picture { display: block; width: 100%; height: auto; }
.picture text { fill: var(--soft); font-size: 13px; }
.picture path { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.picture .grid { stroke: var(--line); stroke-width: 1; }
.picture .done { stroke: var(--accent); stroke-width: 3; }
.picture .due { stroke: var(--soft); stroke-width: 2; stroke-dasharray: 7 5; }
.picture .target { stroke: var(--ink); stroke-dasharray: 2 4; }
.picture .today { stroke: var(--soft); stroke-width: 1; }
.picture .forecast { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 10 4 2 4; }
.picture .fan { fill: var(--zone); fill-opacity: .7; stroke: var(--soft); stroke-width: 1; }
.picture .dot { fill: var(--accent); } .picture .end { fill: var(--paper); stroke: var(--accent);
  stroke-width: 2; }
.curves { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
  gap: 1rem 1.4rem; }
figure { margin: 0; break-inside: avoid; min-width: 0; }
figcaption { font-size: .9rem; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; margin: 0 0 .8rem;
  padding: 0; font-size: .84rem; color: var(--soft); }
.legend li { display: flex; align-items: center; gap: .4rem; }
.legend .picture { width: 36px; height: 12px; flex: none; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.8rem; }
.columns > section { min-width: 0; }
.notes { margin: 0; padding-left: 1.2rem; } .notes li { padding: .15rem 0; }
.state { font-size: .84rem; color: var(--soft); overflow-wrap: anywhere; }
.state dt { font-weight: 600; } .state dd { margin: 0 0 .4rem; }
.index figure { max-width: 34rem; }
.index { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
@media (max-width: 60rem) {
  .columns { grid-template-columns: 1fr; }
  .card, .card.wide { grid-column: span 3; }
}
@media screen and (max-width: 48rem) {
  .report { padding: .9rem .9rem 2rem; }
  h1 { font-size: 1.4rem; }
  .card, .card.wide { grid-column: 1 / -1; }
  .scroll.stacking { background: none; border: 0; }
  .stacking table, .stacking tbody, .stacking tr, .stacking td, .stacking th { display: block; }
  .stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
    clip-path: inset(50%); }
  .stacking tr { margin-bottom: .7rem; padding: .5rem .2rem; background: var(--paper);
    border: 1px solid var(--line); border-radius: 6px; }
  .stacking tr.missed { border-left: 4px solid var(--bad); }
  .stacking tr.missed > td:first-child { box-shadow: none; }
  .stacking th, .stacking td { border: 0; padding: .2rem .7rem; width: auto !important; }
  .stacking td.num { text-align: left; }
  .stacking td[data-label]::before { content: attr(data-label) " "; color: var(--soft);
    font-size: .84rem; margin-right: .4rem; }
  .stacking td:empty { display: none; }
}
@page {
  size: A4; margin: 14mm 12mm 15mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555; }
}
@media print {
  :root {
    --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --ground: #fff; --accent: #1d3a66;
    --good: #19693f; --bad: #a8201a; --open: #7d5200; --wait: #35577f; --track: #e4e9f0;
    --zone: #c9d3e0;
  }
  html { font-size: 9pt; }
  body { font-size: 9pt; line-height: 1.45; print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
  .report { max-width: none; padding: 0; }
  .report + .report { break-before: page; }
  h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 5mm; break-after: avoid; }
  .score { font-size: 26pt; }
  .card, .card.wide { padding: 2.2mm 3mm; }
  .card { grid-column: span 2; } .card.wide { grid-column: span 3; }
  .first { gap: 2.5mm; }
  .scroll { overflow: visible; border: 0; border-radius: 0; }
  thead { display: table-header-group; }
  th, td { padding: 1.2mm 1.6mm; }
  .indicators .verdict-cell { width: 19mm; }
  .indicators .target-cell { width: 24mm; }
  .indicators .actual-cell { width: 30mm; }
  .indicators .step-cell { width: 48mm; }
  .columns { grid-template-columns: 1fr 1fr; }
  .curves { grid-template-columns: 1fr 1fr; gap: 3mm 5mm; }
}
)css";

}  // namespace

std::string_view style_sheet() { return kRules; }

}  // namespace duibiao
