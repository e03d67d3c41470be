#!/usr/bin/env bash
# Time and memory of a large register in a workbook:  bash tests/bench/register.sh [ROWS=200000]
# Needs build/release/duibiao (bash data/try.sh). Exit 0 where the amounts add up to their 合计 and
# the program stayed below 1 GiB.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rows=${1:-200000}
program=$root/build/release/duibiao
[[ -x $program ]] || { echo "register: build it first: bash data/try.sh" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
g++ -O2 -std=c++20 "$root/tests/bench/gen_register.cpp" -o "$work/gen_register" -lxlsxwriter
"$work/gen_register" "$rows" "$work/支出明细.xlsx"
cat > "$work/targets.csv" << 'CSV'
project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight
P,P-01,产出指标,数量指标,支出,sum,≥1元,≥2元,50
P,P-02,产出指标,数量指标,凭证数,sum,≥1张,≥2张,50
CSV
cat > "$work/map.toml" << 'TOML'
[[source]]
name = "支出明细"
type = "journal"
file = "支出明细*.xlsx"
date = "记账日期"
[[source.feeds]]
indicator = "支出"
aggregate = "sum"
column = "金额（元）"
unit = "元"
[[source.feeds]]
indicator = "凭证数"
aggregate = "count"
unit = "张"
TOML
run() { /usr/bin/time -o "$work/time" -f "%e s, %M KiB" "$program" "$@" > "$work/out"; }
run assess --targets "$work/targets.csv" --actuals "$work/支出明细.xlsx" --map "$work/map.toml" \
  --as-of 2024-12-31 --format csv -o "$work/assessed"
echo "$rows rows, $(stat -c %s "$work/支出明细.xlsx") bytes: assess $(cat "$work/time")"
"$program" store init "$work/office.db" > /dev/null
"$program" import targets "$work/targets.csv" --store "$work/office.db" > /dev/null
run import actuals "$work/支出明细.xlsx" --map "$work/map.toml" --as-of 2024-12-31 \
  --store "$work/office.db"
echo "import into a store: $(cat "$work/time")"
(($(sed 's/.* s, \([0-9]*\) KiB/\1/' "$work/time") < 1048576))
