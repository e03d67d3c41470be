#!/usr/bin/env bash
# Times the store at scale: importing a corpus, and assessing from the store against assessing the
# files, in the same run, alternating, in RAM:
#   bash tests/bench/store.sh [PROJECTS=100000] [ROUNDS=5]
# Needs build/release/duibiao (bash data/try.sh). Also checks that both give the same bytes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
projects=${1:-100000}
rounds=${2:-5}
program=$root/build/release/duibiao
[[ -x $program ]] || { echo "store: build it first: bash data/try.sh" >&2; exit 2; }
work=$(mktemp -d /dev/shm/duibiao-store-XXXXXX)
trap 'rm -rf "$work"' EXIT
g++ -O2 -std=c++20 "$root/tests/reference/gen_corpus.cpp" -o "$work/gen_corpus"
"$work/gen_corpus" --projects "$projects" --seed 7 --out "$work/corpus"
timed() { /usr/bin/time -a -o "$work/$1" -f "%e" "${@:2}" > /dev/null 2> "$work/err" ||
  { cat "$work/err" >&2; exit 1; }; }
least() { sort -n "$work/$1" | head -n 1; }

for ((round = 1; round <= rounds; ++round)); do
  rm -f "$work"/office.db*
  "$program" store init "$work/office.db" > /dev/null
  timed import_targets "$program" import targets --store "$work/office.db" \
    "$work/corpus/targets.csv"
  timed import_actuals "$program" import actuals --store "$work/office.db" \
    "$work"/corpus/actuals-q?.csv
  timed from_store "$program" assess --store "$work/office.db" \
    --as-of 2024-12-31 --format csv -o "$work/stored"
  timed from_files "$program" assess --targets "$work/corpus/targets.csv" \
    --actuals "$work"/corpus/actuals-q?.csv --as-of 2024-12-31 --format csv -o "$work/filed"
done
diff -rq "$work/stored" "$work/filed"
printf 'import of targets %s s, of figures %s s; store of %s MB\n' "$(least import_targets)" \
  "$(least import_actuals)" "$(($(stat -c %s "$work/office.db") >> 20))"
printf 'assess from the store %s s, from the files %s s, same bytes\n' "$(least from_store)" \
  "$(least from_files)"
