#!/usr/bin/env bash
# Counts instructions of the kernels under callgrind and holds them against the bounds in
# tests/bench/kernels.txt: counts are stable where times are not.
#   bash tests/bench/kernels.sh
# Needs build/release/duibiao and valgrind. Exit 1 where a kernel takes more than its bound.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$root/build/release/duibiao
work=$(mktemp -d /dev/shm/duibiao-kernels-XXXXXX)
trap 'rm -rf "$work"' EXIT
g++ -O2 -std=c++20 "$root/tests/reference/gen_corpus.cpp" -o "$work/gen_corpus"
"$work/gen_corpus" --projects 1000 --seed 7 --out "$work/corpus"
valgrind --tool=callgrind --callgrind-out-file="$work/counts" "$program" assess --threads 1 \
  --targets "$work/corpus/targets.csv" --actuals "$work"/corpus/actuals-q?.csv \
  --as-of 2024-12-31 --format csv -o "$work/out" > /dev/null 2>&1
callgrind_annotate --inclusive=yes --threshold=100 "$work/counts" > "$work/annotated"
python3 "$root/tests/bench/kernels.py" "$work" "$root/tests/bench/kernels.txt"
