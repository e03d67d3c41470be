#!/usr/bin/env bash
# Times the program against its peers, on the same machine in the same run:
#   bash tests/bench/bench.sh [PROJECTS=100000] [ROUNDS=5]
# Needs build/release/duibiao (bash data/try.sh), node and npm (for DuckDB), sqlite3 if it is to be
# a peer. Everything lies in RAM (/dev/shm); the rounds alternate, so that a slow minute meets all.
# Prints the minimum and the median of each, and the ratio of the minima to DuckDB's.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
projects=${1:-100000}
rounds=${2:-5}
program=$root/build/release/duibiao
[[ -x $program ]] || { echo "bench: build it first: bash data/try.sh" >&2; exit 2; }
work=$(mktemp -d /dev/shm/duibiao-bench-XXXXXX)
trap 'rm -rf "$work"' EXIT

echo "bench: corpus of $projects projects"
g++ -O2 -std=c++20 "$root/tests/reference/gen_corpus.cpp" -o "$work/gen_corpus"
g++ -O2 -std=c++20 "$root/tests/bench/one_pass.cpp" -o "$work/one_pass"
"$work/gen_corpus" --projects "$projects" --seed 7 --out "$work/corpus" --split
inputs=("$work/corpus/targets.csv" "$work"/corpus/actuals-q?.csv)

peers=(ours one_pass)
if command -v npm > /dev/null; then
  echo "bench: DuckDB, as pinned in tests/bench/package.json"
  cp "$root/tests/bench/package.json" "$root/tests/reference/peer_duckdb.mjs" "$work"
  (cd "$work" && npm install --silent --no-fund --no-audit)
  peers+=(duckdb)
fi
command -v sqlite3 > /dev/null && ((projects <= 10000)) && peers+=(sqlite)

# What one run of each peer is; the outputs are all three files where the peer writes any.
run_of() {
  case $1 in
    ours)
      "$program" assess --targets "$work/corpus/targets.csv" \
        --actuals "$work"/corpus/actuals-q?.csv --as-of 2024-12-31 --format csv -o "$work/out" ;;
    one_pass) "$work/one_pass" "${inputs[@]}" ;;
    duckdb) mkdir -p "$work/duck" && (cd "$work" && node peer_duckdb.mjs corpus 2024-12-31 duck) ;;
    sqlite)
      mkdir -p "$work/sqlite" &&
        bash "$root/tests/reference/peer_sqlite.sh" "$work/corpus" 2024-12-31 "$work/sqlite" ;;
  esac
}
export -f run_of
export work program root

for ((round = 1; round <= rounds; ++round)); do
  for peer in "${peers[@]}"; do
    inputs_text="${inputs[*]}" /usr/bin/time -a -o "$work/times.$peer" -f "%e %M" \
      bash -c "inputs=(\$inputs_text); run_of $peer" > /dev/null 2>&1
    printf 'bench: round %d %-9s %s\n' "$round" "$peer" "$(tail -n 1 "$work/times.$peer")"
  done
done

python3 - "$work" "${peers[@]}" << 'PYTHON'
import statistics, sys
work, peers = sys.argv[1], sys.argv[2:]
rows = {}
for peer in peers:
    lines = [line.split() for line in open(f'{work}/times.{peer}')]
    rows[peer] = ([float(s) for s, _ in lines], max(int(kb) for _, kb in lines) / 1024)
duck = min(rows['duckdb'][0]) if 'duckdb' in rows else None
print(f"{'peer':10}{'min s':>8}{'median':>8}{'peak MB':>9}  share of DuckDB's time, memory")
for peer, (seconds, peak) in rows.items():
    share = f"{min(seconds) / duck:.2f}, {peak / rows['duckdb'][1]:.2f}" if duck else '-'
    print(f'{peer:10}{min(seconds):8.2f}{statistics.median(seconds):8.2f}{peak:9.0f}  {share}')
PYTHON
