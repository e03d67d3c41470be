#!/usr/bin/env python3
"""Instructions of each kernel per unit of work, against the recorded bounds.
   kernels.py WORK BOUNDS: WORK/annotated is callgrind_annotate's inclusive listing."""
import glob
import os
import re
import sys

work, bounds = sys.argv[1:]
targets = f'{work}/corpus/targets.csv'
actuals = glob.glob(f'{work}/corpus/actuals-q?.csv')
rows = sum(1 for _ in open(targets)) - 1
figures = sum(sum(1 for _ in open(path)) - 1 for path in actuals)
units = {'byte': os.path.getsize(targets) + sum(os.path.getsize(p) for p in actuals),
         'cell': 2 * rows, 'figure': figures, 'row': rows}

counts = {}
for line in open(f'{work}/annotated'):
    found = re.match(r'\s*([\d,]+)\s+\(.*?\)\s+\S*?:(.*?)(?: \[|$)', line)
    if found:
        name = found[2].replace('(anonymous namespace)::', '').split('(')[0]
        counts[name] = max(counts.get(name, 0), int(found[1].replace(',', '')))

slow = 0
print(f"{'kernel':44}{'per':>8}{'counted':>10}{'bound':>8}")
for line in open(bounds):
    if line.strip() and not line.startswith('#'):
        kernel, unit, bound = line.split()
        if kernel not in counts:
            sys.exit(f'kernels: {kernel} is not in the listing: renamed, or inlined?')
        each = counts[kernel] / units[unit]
        slow += each > float(bound)
        remark = '  TOO MANY' if each > float(bound) else ''
        print(f"{kernel:44}{unit:>8}{each:10.2f}{bound:>8}{remark}")
sys.exit(1 if slow else 0)
