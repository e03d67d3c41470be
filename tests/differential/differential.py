#!/usr/bin/env python3
"""Holds `duibiao assess` against the reference, byte for byte in the columns that both write.

    differential.py corpus    --program P --generator G --size PROJECTS   --seed N
    differential.py spellings --program P               --size INDICATORS --seed N
    differential.py sample    --program P --sample DIR

corpus and spellings generate their input and ask the reference at three days of the year; sample
compares with the sample's expected/ folders. Exit 1 and the first differences where there are any.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

REFERENCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reference")
OUTPUTS = ("assessments.csv", "projects.csv", "levels.csv")
DAYS = ("2024-03-31", "2024-06-30", "2024-12-31")
MOST_SHOWN = 10


def run(*command):
    """Runs `command`; what it wrote to stderr is shown only where it fails."""
    done = subprocess.run(command, capture_output=True)
    if done.returncode:
        sys.stderr.write(done.stderr.decode("utf-8", "replace")[-4000:])
        sys.exit(f"differential: exit {done.returncode} from: {' '.join(command)}")


def differences(ours, reference):
    """(line number, ours, reference) of each line of `ours` that does not begin with the other."""
    mine, wanted = ours.split(b"\n"), reference.split(b"\n")
    if len(mine) != len(wanted):
        yield 0, b"%d lines" % len(mine), b"%d lines" % len(wanted)
    for number, (line, want) in enumerate(zip(mine, wanted), 1):
        if line != want and not (want and line.startswith(want + b",")):
            yield number, line, want


def read(*path):
    with open(os.path.join(*path), "rb") as file:
        return file.read()


def row_of(table, indicator):
    """The lines of an input table that mention `indicator`, to show what a difference is about."""
    lines = (line.rstrip(b"\r") for line in table.split(b"\n"))
    return [line.decode("utf-8", "replace") for line in lines if b"," + indicator + b"," in line]


def compare(ours, reference, inputs):
    """How many output lines differ; the first ones are printed with their input."""
    found = 0
    for name in OUTPUTS:
        for number, line, want in differences(read(ours, name), read(reference, name)):
            found += 1
            if found > MOST_SHOWN:
                continue
            print(f"{name}:{number}:", f"  reference: {want.decode('utf-8', 'replace')}",
                  f"  duibiao:   {line.decode('utf-8', 'replace')}", sep="\n")
            if name == OUTPUTS[0] and want.count(b","):
                indicator = want.split(b",")[1]
                print(*(f"  input:     {row}" for path in inputs
                        for row in row_of(read(path), indicator)), sep="\n")
    return found


def assess(asked, targets, actuals, day, out, *more):
    """What duibiao makes of the input; returns the seconds it took."""
    started = time.monotonic()
    figures = [word for path in actuals for word in ("--actuals", path)]
    run(asked.program, "assess", "--targets", targets, *figures, "--as-of", day, *more,
        "--format", "csv", "-o", out)
    return time.monotonic() - started


def ask_reference(targets, actuals, day, out):
    figures = [word for path in actuals for word in ("--actuals", path)]
    run(sys.executable, os.path.join(REFERENCE, "assess.py"), "--targets", targets, *figures,
        "--as-of", day, "--out", out)


def generate(asked, folder):
    """Makes targets.csv and returns the actuals and the options they have to be read with."""
    if asked.what == "corpus":
        run(asked.generator, "--projects", str(asked.size), "--seed", str(asked.seed),
            "--out", folder)
        return [f"{folder}/actuals-q{quarter}.csv" for quarter in (1, 2, 3, 4)], ()
    run(sys.executable, os.path.join(REFERENCE, "gen_spellings.py"),
        "--indicators", str(asked.size), "--seed", str(asked.seed), "--out", folder)
    return [f"{folder}/actuals.csv"], ("--weights", "as-given")


def against_reference(asked):
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        targets = f"{folder}/targets.csv"
        actuals, options = generate(asked, folder)
        for day in DAYS:
            ours, reference = f"{folder}/ours-{day}", f"{folder}/reference-{day}"
            ask_reference(targets, actuals, day, reference)
            seconds = assess(asked, targets, actuals, day, ours, *options)
            different = compare(ours, reference, [targets, *actuals])
            print(f"{asked.what} of {asked.size}, seed {asked.seed}, {day}: "
                  f"{different} lines differ ({seconds:.1f} s)", flush=True)
            found += different
    return found


def against_expected(asked):
    found = 0
    targets, actuals = (f"{asked.sample}/interchange/{name}.csv" for name in ("targets", "actuals"))
    with tempfile.TemporaryDirectory() as folder:
        for day, expected in (("2024-06-30", "half-year"), ("2024-12-31", "full-year")):
            assess(asked, targets, [actuals], day, f"{folder}/{day}")
            different = compare(f"{folder}/{day}", f"{asked.sample}/expected/{expected}",
                                [targets, actuals])
            print(f"sample at {day}: {different} lines differ from expected/{expected}")
            found += different
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("what", choices=["corpus", "spellings", "sample"])
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--generator")
    arguments.add_argument("--size", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--sample")
    asked = arguments.parse_args()
    return 1 if (against_expected if asked.what == "sample" else against_reference)(asked) else 0


if __name__ == "__main__":
    sys.exit(main())
