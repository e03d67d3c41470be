#!/usr/bin/env bash
# Fuzzes for a while:  bash tests/fuzz/run.sh [SECONDS=60] [recogniser|workbook …]
#   recogniser  against the full reader of targets and figures, beginning with the sample's cells
#   workbook    the readers of .xlsx and .ods, beginning with the sample's files and their parts
# Installs clang, builds into build/fuzz with AddressSanitizer and UndefinedBehaviorSanitizer.
# Exit 0: no disagreement, crash or finding in that time.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
seconds=${1:-60}
shift || true
(($#)) || set -- recogniser workbook
bash data/install.sh run fuzz
[[ -f build/fuzz/CMakeCache.txt ]] ||
  cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DCMAKE_CXX_COMPILER=clang++ -DDUIBIAO_FUZZ=ON
cmake --build build/fuzz --parallel "$(nproc)" --target "${@/%/_fuzz}"
mkdir -p build/fuzz/found build/fuzz/found-workbook
python3 - data/samples build/fuzz/found build/fuzz/found-workbook << 'PYTHON'
import csv, hashlib, pathlib, sys, zipfile
samples, found, workbooks = map(pathlib.Path, sys.argv[1:])


def seed(folder, contents):
    (folder / hashlib.sha256(contents).hexdigest()[:16]).write_bytes(contents)


for path in samples.rglob('*.csv'):
    try:
        rows = list(csv.reader(path.open(encoding='utf-8', newline='')))
    except UnicodeDecodeError:
        continue
    for cell in {cell for row in rows for cell in row if cell}:
        for kind in b'\0\1\7':
            seed(found, bytes([kind]) + cell.encode())
KINDS = {'sheet1.xml': 8, 'sharedStrings.xml': 1, 'styles.xml': 2, 'workbook.xml': 3,
         'workbook.xml.rels': 4, 'content.xml': 7}
for path in [*samples.rglob('*.xlsx'), *samples.rglob('*.ods')]:
    seed(workbooks, b'\0' + path.read_bytes())
    with zipfile.ZipFile(path) as package:
        for part in package.namelist():
            if part.rsplit('/', 1)[-1] in KINDS:
                seed(workbooks, bytes([KINDS[part.rsplit('/', 1)[-1]]]) + package.read(part))
for code in ('0"人次"', '#,##0.00_);[Red](#,##0.00)', 'yyyy"年"m"月"d"日"', '0!.0,"万"',
             '[>=100]0%;@'):
    seed(workbooks, b'\6' + code.encode())
PYTHON
for name in "$@"; do
  if [[ $name == recogniser ]]; then
    build/fuzz/tests/fuzz/recogniser_fuzz -max_total_time="$seconds" -max_len=64 -only_ascii=0 \
      -print_final_stats=1 build/fuzz/found
  else
    build/fuzz/tests/fuzz/workbook_fuzz -max_total_time="$seconds" -max_len=40000 \
      -rss_limit_mb=1024 -timeout=10 -print_final_stats=1 build/fuzz/found-workbook
  fi
done
