#!/usr/bin/env python3
"""Holds the columnar driver of `duibiao assess` against the explained path: both say the same.

    drivers.py corpus    --program P --generator G --size PROJECTS   --seed N
    drivers.py spellings --program P               --size INDICATORS --seed N

At six days of the year and its successor, for every rule book, with the weights of the form, as
they are, and with none at all: every column of the columnar assessments.csv equals the column of
that name of `--columns all`; projects.csv and levels.csv are the same byte for byte; so are the
exit code, the errors and the warnings, each with its place (where the columnar driver lists a
hundred of a code and counts the others, those and the count). Exit 1 and the first differences
where there are any.
"""
import argparse
import collections
import csv
import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from differential import generate, read

DAYS = ("2024-03-31", "2024-05-15", "2024-06-30", "2024-08-20", "2024-12-31", "2025-01-20")
BOOKS = ("cn-mof-2020-10", "cn-mof-2021-101", "cn-mof-2016", "hubei-2020", "jiangsu-form")
MOST_SHOWN = 5


class Heard:
    """What standard error says of errors and warnings: the lines of each code, and how many
    more."""

    def __init__(self, stderr):
        self.lines = collections.defaultdict(collections.Counter)
        self.more = collections.Counter()
        self.counts_notes = b" notes; see the report" in stderr  # the explained path alone does
        for line in stderr.decode("utf-8").splitlines():
            more = re.search(r": more_of_the_same: and (\d+) more of the same: (\w+)", line)
            told = re.search(r"(?:^|: )(error|warning): (\w+): ", line)
            if more:
                self.more[more[2]] += int(more[1])
            elif told:
                self.lines[told[2]][line] += 1

    def differences(self, explained):
        """Lines that only one of them says; of codes that were counted, how many there are."""
        for code in sorted(self.lines.keys() | explained.lines.keys()):
            ours, theirs = self.lines[code], explained.lines[code]
            counts = ours.total() + self.more[code], theirs.total() + explained.more[code]
            if counts[0] != counts[1]:
                yield f"{code}: {counts[0]} times, explained {counts[1]} times"
            for line in (ours - theirs) if not explained.more[code] else ():
                yield f"columnar only: {line}"
            for line in (theirs - ours) if not self.more[code] else ():
                yield f"explained only: {line}"


def assess(program, targets, actuals, out, *more):
    """Exit code and what standard error says; a sanitizer's report ends everything."""
    figures = [word for path in actuals for word in ("--actuals", path)]
    forms = [word for path in targets for word in ("--targets", path)]
    done = subprocess.run([program, "assess", *forms, *figures, "--lang", "en", *more, "--format",
                           "csv", "-o", out], capture_output=True)
    if b"Sanitizer" in done.stderr or b"runtime error" in done.stderr or done.returncode < 0:
        sys.exit(done.stderr.decode("utf-8", "replace")[-6000:])
    return done.returncode, Heard(done.stderr)


def table(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def assessment_differences(columnar, explained):
    """Cells that differ, as text; the rows and columns of `columnar` are what is asked for."""
    ours, theirs = table(f"{columnar}/assessments.csv"), table(f"{explained}/assessments.csv")
    if len(ours) != len(theirs):
        yield f"{len(ours)} rows, explained {len(theirs)}"
        return
    places = [theirs[0].index(name) for name in ours[0]]
    for row, other in zip(ours, theirs):
        for name, cell, place in zip(ours[0], row, places):
            if cell != other[place]:
                yield f"{row[1]} {name}: {cell!r}, explained {other[place]!r}"


def differences(program, targets, actuals, folder, options, columnar_options=()):
    columnar, explained = f"{folder}/columnar", f"{folder}/explained"
    ours = assess(program, targets, actuals, columnar, *options, *columnar_options)
    theirs = assess(program, targets, actuals, explained, *options, "--columns", "all")
    if ours[0] != theirs[0]:
        yield f"exit {ours[0]}, explained {theirs[0]}"
    if ours[1].counts_notes:
        yield "it was left to the explained path"
    yield from ours[1].differences(theirs[1])
    if ours[0] or theirs[0]:
        return
    yield from assessment_differences(columnar, explained)
    for name in ("projects.csv", "levels.csv"):
        if read(columnar, name) != read(explained, name):
            yield f"{name} differs"


def without_weights(targets, path):
    """The same targets with blank weights."""
    rows = table(targets)
    place = rows[0].index("weight")
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(
            row if row is rows[0] else row[:place] + [""] + row[place + 1:] for row in rows)
    return path


def cases(asked, targets, bare):
    """(targets, options) of every case."""
    weighing = [(targets, ("--weights", "as-given")), (bare, ())]
    if asked.what == "corpus":
        weighing.insert(0, (targets, ()))
    return [(path, ("--rules", book, "--as-of", day, "--year", "2024", *weights))
            for book in BOOKS for day in DAYS for path, weights in weighing]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("what", choices=["corpus", "spellings"])
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--generator")
    arguments.add_argument("--size", type=int, default=20)
    arguments.add_argument("--seed", type=int, default=1)
    asked = arguments.parse_args()
    started = time.monotonic()
    found = assessed = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as workers:
        actuals, _ = generate(asked, folder)
        targets = f"{folder}/targets.csv"
        every = cases(asked, targets, without_weights(targets, f"{folder}/bare.csv"))

        def held(numbered):
            number, (path, options) = numbered
            return options, list(differences(asked.program, [path], actuals, f"{folder}/{number}",
                                             options))
        for options, different in workers.map(held, enumerate(every)):
            found += len(different)
            if different:
                print(" ".join(options), *different[:MOST_SHOWN], sep="\n  ", flush=True)
        assessed = len(table(f"{folder}/0/columnar/assessments.csv")) - 1
    print(f"{asked.what} of {asked.size}, seed {asked.seed}: {len(every)} cases of {assessed} "
          f"indicators, {found} differences ({time.monotonic() - started:.1f} s)")
    return 1 if found or not assessed else 0


if __name__ == "__main__":
    sys.exit(main())
