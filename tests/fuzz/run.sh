#!/usr/bin/env bash
# Fuzzes the recogniser against the full reader:  bash tests/fuzz/run.sh [SECONDS=60]
# Installs clang, builds into build/fuzz with AddressSanitizer and UndefinedBehaviorSanitizer,
# begins with the cells of the sample forms. Exit 0: no disagreement was found in that time.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
seconds=${1:-60}
bash data/install.sh run fuzz
[[ -f build/fuzz/CMakeCache.txt ]] ||
  cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DCMAKE_CXX_COMPILER=clang++ -DDUIBIAO_FUZZ=ON
cmake --build build/fuzz --parallel "$(nproc)" --target recogniser_fuzz
mkdir -p build/fuzz/found
python3 - data/samples build/fuzz/found << 'PYTHON'
import csv, hashlib, pathlib, sys
samples, found = map(pathlib.Path, sys.argv[1:])
for path in samples.rglob('*.csv'):
    try:
        rows = list(csv.reader(path.open(encoding='utf-8', newline='')))
    except UnicodeDecodeError:
        continue
    for cell in {cell for row in rows for cell in row if cell}:
        for kind in b'\0\1\7':
            seed = bytes([kind]) + cell.encode()
            (found / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
PYTHON
build/fuzz/tests/fuzz/recogniser_fuzz -max_total_time="$seconds" -max_len=64 -only_ascii=0 \
  -print_final_stats=1 build/fuzz/found
